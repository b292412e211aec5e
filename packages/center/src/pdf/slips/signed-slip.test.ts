import { beforeAll, expect, it } from 'vitest';
import { textOfPages } from '../../../test/pdf-text.ts';
import { createDocuments } from '../../results/documents.ts';
import { createTestAuthority } from '../../signing/signing.examples.ts';
import { verifyPdf } from '@hcc/rules/signed-pdf';
import { marksExample } from '../documents.examples.ts';
import { readPdfFonts } from '../pdf-fonts-node.ts';
import type { PdfFonts } from '../pdf-fonts.ts';
import { renderSignedSlip } from './signed-slip.ts';
import {
  apologyExample,
  lateRefusalExample,
  refusalExample,
  stopNoticeExample,
  supplementRequestExample,
} from './slips.examples.ts';

let fonts: PdfFonts;
let authority: Awaited<ReturnType<typeof createTestAuthority>>;
beforeAll(async () => {
  [fonts, authority] = await Promise.all([readPdfFonts(), createTestAuthority()]);
});
const [personMark, organisationMark] = marksExample;
const ids = { personId: 'P', organisationId: 'O' };
const at = new Date('2026-11-24T03:00:00Z');

it.each(
  [supplementRequestExample, refusalExample, lateRefusalExample, apologyExample, stopNoticeExample].map(
    (data) => [data.kind, data] as const,
  ),
)('signs a %s by the person and then the organisation', async (_, data) => {
  const pdf = await renderSignedSlip(data, fonts, marksExample, authority);
  const { verdict, signatures } = await verifyPdf(pdf, { trustAnchors: [authority.rootCertificate], at });
  expect(verdict).toBe('valid');
  expect(signatures.map(({ signer }) => signer.name)).toEqual(marksExample.map(({ name }) => name));
  const text = (await textOfPages(pdf)).join(' ');
  expect(text).toMatch(/Ký bởi: Lê Thị Ký Thử .*Ký bởi: Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh/u);
  // Nobody signs by hand beside a digital signature.
  expect(text).not.toContain('(Ký');
});

it('needs a key for the marks alone', async () => {
  const documents = createDocuments({
    fonts,
    signers: {
      find: async (id) => (id === 'O' ? authority.organisation : undefined),
      trustAnchors: async () => [authority.rootCertificate],
    },
  });
  expect(await documents.signedSlip(supplementRequestExample, [organisationMark], ids)).toHaveProperty('pdf');
  expect(await documents.signedSlip(apologyExample, marksExample, ids)).toEqual({ missing: 'P' });
});

it('is refused when a mark names somebody else than the certificate, or nobody signs for it', async () => {
  const somebody = [{ ...personMark, name: 'Người khác' }];
  await expect(renderSignedSlip(apologyExample, fonts, somebody, authority)).rejects.toThrow('names "Người khác"');
  const { organisation } = authority;
  await expect(renderSignedSlip(apologyExample, fonts, marksExample, { organisation })).rejects.toThrow(
    'Nobody signs for the mark "signature-person"',
  );
});
