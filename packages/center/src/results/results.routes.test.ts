/** The receipt on paper, from a dossier that was really filed: what stands on it, and who may have its secret printed. */
import { sampleFiling } from '@hcc/rules/form';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { textOf } from '../../test/read-pdf.ts';
import { makeJpeg, makePdf } from '../../test/sample-files.ts';
import { openSession, openTestCenter, send, type TestCenter } from '../../test/test-center.ts';
import { readPdfFonts } from '../pdf/pdf-fonts-node.ts';
import { renderReceipt } from '../pdf/receipt-document.ts';

/** The registration of a death: one paper, and no pages beside those of every form. */
const death = '1.000656';

let center: TestCenter;
let bearer: string;
let id: string;
let receipt: {
  code: string;
  lookupSecret: string;
  trackingUrl: string;
  attachments: { name: string; sha256: string }[];
};

beforeAll(async () => {
  center = await openTestCenter();
  const fonts = await readPdfFonts();
  center.ports.documents.receipt = (data) => renderReceipt(data, fonts);
});
afterAll(() => center.close());

beforeEach(async () => {
  bearer = await openSession(center);
  const procedure = await center.ports.stores.catalogue.find(death);
  if (!procedure) throw new Error('The starter catalogue has no registration of a death.');
  const { answers, slots } = sampleFiling(center.ports.center.formOf(procedure), {
    given: { 'submitter.for': 'self', 'return.method': 'electronic' },
    seed: 1,
    today: '2026-02-01',
    servicePoints: ['qn-branch-195'],
    addressUnits: ['06691'],
  });
  id = String((await send(center, 'POST', '/dossiers', { bearer, json: { procedureCode: death } })).json['id']);
  await send(center, 'PATCH', `/dossiers/${id}`, { bearer, json: { answers } });
  for (const [at, fieldId] of slots.entries()) {
    const body = new FormData();
    body.append('fieldId', fieldId);
    body.append('file', at === 0 ? new File([makePdf()], 'giấy báo tử.pdf') : new File([makeJpeg()], `anh-${at}.jpg`));
    await send(center, 'POST', `/dossiers/${id}/attachments`, { bearer, body });
  }
  const filed = await send(center, 'POST', `/dossiers/${id}/submission`, { bearer });
  expect(filed.json, 'filed').toHaveProperty('code');
  receipt = filed.json as typeof receipt;
});

const askFor = (headers: Record<string, string> = {}): Promise<Response> =>
  center.fetch(
    new Request(`http://center.test/v1/dossiers/${id}/slips/receipt`, {
      headers: { authorization: `Bearer ${bearer}`, ...headers },
    }),
  );
const wordsOf = async (response: Response): Promise<string> => textOf(new Uint8Array(await response.arrayBuffer()));

it('names every file with its whole checksum, and the link', async () => {
  expect(receipt.attachments.length).toBeGreaterThan(0);
  const words = await wordsOf(await askFor());
  for (const { name, sha256 } of receipt.attachments) expect(words).toContain(`${name.normalize('NFC')} ${sha256}`);
  expect(words).toContain(receipt.code);
  expect(words.replaceAll(' ', '')).toContain(receipt.trackingUrl);
});

it('has the secret printed on it for who hands it in, however it was typed', async () => {
  expect(await wordsOf(await askFor())).not.toContain(receipt.lookupSecret);
  const typed = receipt.lookupSecret.toLowerCase().replace('-', ' ');
  expect(await wordsOf(await askFor({ 'hcc-lookup-secret': typed }))).toContain(
    `Mã bí mật để tra cứu: ${receipt.lookupSecret}`,
  );
});

it('prints nothing else in its place', async () => {
  for (const wrong of ['AAAA-AAAA', '<b>', ' ']) {
    const refused = await askFor({ 'hcc-lookup-secret': wrong });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      code: 'invalid_parameter',
      errors: [{ pointer: '/header/hcc-lookup-secret' }],
    });
  }
});
