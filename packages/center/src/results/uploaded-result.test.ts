import { PDFDocument } from '@cantoo/pdf-lib';
import { fromLatin1 } from '@hcc/rules/bytes';
import { verifyPdf } from '@hcc/rules/signed-pdf';
import { describe, expect, it } from 'vitest';
import { makePdf, makePng } from '../../test/sample-files.ts';
import { marksExample, renderSignedResult, resultExample } from '../pdf/index.ts';
import { readPdfFonts } from '../pdf/pdf-fonts-node.ts';
import { createTestAuthority, createTestPdf, signTwice } from '../signing/signing.examples.ts';
import { acceptUploadedResult, enclosedContent } from './uploaded-result.ts';

const codeOf = (bytes: Uint8Array): Promise<unknown> =>
  acceptUploadedResult(new Uint8Array(bytes)).then(
    () => 'accepted',
    (error: { code?: unknown }) => error.code,
  );

describe('an uploaded result', () => {
  it('is taken when it is a PDF that can be read without harm', async () => {
    const { pages } = await acceptUploadedResult(new Uint8Array(await createTestPdf()));
    expect(pages).toBe(1);
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['a text', () => fromLatin1('hello'), 'attachment_type_not_allowed'],
    ['nothing', () => new Uint8Array(), 'attachment_type_not_allowed'],
    ['a picture that is called one', () => makePng(), 'attachment_type_disagrees'],
    ['its beginning alone', () => fromLatin1('%PDF-1.7\n'), 'attachment_damaged'],
    ['half of it', async () => (await createTestPdf()).slice(0, 500), 'attachment_damaged'],
    [
      'one that runs a script',
      () => makePdf({ catalog: '/OpenAction<</S/JavaScript/JS(app.alert(1))>>' }),
      'attachment_active',
    ],
    ['an encrypted one', () => makePdf({ trailer: '/Encrypt 9 0 R' }), 'attachment_encrypted'],
    ['a larger one than 20 MB', () => new Uint8Array(20 * 1024 * 1024 + 1), 'attachment_too_large'],
    [
      'one that is signed',
      async () => signTwice(await createTestPdf(), await createTestAuthority()),
      'result_already_signed',
    ],
  ])('%s is refused, with the mend', async (_, make, code) => {
    expect(await codeOf(await make())).toBe(code);
  });

  it('stands before a sheet with number, QR code and signatures, which are those of the whole file', async () => {
    const written = await PDFDocument.create();
    written.setAuthor('Máy của một cán bộ');
    for (const size of [300, 400]) written.addPage([size, size]);
    const uploaded = await acceptUploadedResult(new Uint8Array(await written.save()));
    const authority = await createTestAuthority();
    const data = {
      ...resultExample,
      content: enclosedContent(uploaded.pages, 'Trung tâm'),
      track: { kind: 'electronic' as const, marks: marksExample },
    };
    const pdf = await renderSignedResult(data, await readPdfFonts(), authority, uploaded.bytes);
    const at = new Date('2026-11-22T03:00:00Z');
    expect((await verifyPdf(pdf, { trustAnchors: [authority.rootCertificate], at })).verdict).toBe('valid');
    const issued = await PDFDocument.load(pdf, { updateMetadata: false });
    expect(issued.getPages().map((page) => Math.round(page.getWidth()))).toEqual([300, 400, 595]);
    // Of what the officer wrote the pages alone are taken.
    expect(issued.getAuthor()).toBe(resultExample.issuingAuthority);
    const changed = new Uint8Array(pdf);
    changed[200] = (changed[200] ?? 0) ^ 1;
    expect((await verifyPdf(changed, { trustAnchors: [authority.rootCertificate], at })).verdict).toBe('invalid');
  });
});
