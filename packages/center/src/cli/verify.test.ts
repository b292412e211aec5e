import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { concatBytes, fromLatin1 } from '@hcc/rules/bytes';
import { formatPem } from '../signing/pem.ts';
import { createTestAuthority, createTestPdf, signTwice } from '../signing/signing.examples.ts';
import { verify } from './verify.ts';

let folder: string;
let said: string;
let told: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hcc-verify-'));
  const notBefore = new Date(Date.now() - 3_600_000);
  const [authority, stranger, late] = await Promise.all([
    createTestAuthority({ notBefore }),
    createTestAuthority({ notBefore, name: 'Stranger CA' }),
    createTestAuthority({ notBefore: new Date('2020-01-01T00:00:00Z'), years: 1 }),
  ]);
  const plain = await createTestPdf();
  const signed = await signTwice(plain, authority);
  const flipped = new Uint8Array(signed);
  flipped[500] = (flipped[500] ?? 0) ^ 1;
  const files = {
    'good.pdf': signed,
    'flipped.pdf': flipped,
    'appended.pdf': concatBytes(signed, fromLatin1('% more\n')),
    'plain.pdf': plain,
    'stranger.pdf': await signTwice(plain, stranger),
    'late.pdf': await signTwice(plain, late),
    'photo.pdf': fromLatin1('\u00FF\u00D8\u00FF\u00E0 a photo'),
    'empty.pdf': new Uint8Array(),
    'ca.pem': new TextEncoder().encode(formatPem('CERTIFICATE', [authority.rootCertificate, late.rootCertificate])),
    'no-ca.pem': fromLatin1('hello'),
    'broken-ca.pem': new TextEncoder().encode(formatPem('CERTIFICATE', [fromLatin1('hello')])),
  };
  await Promise.all(Object.entries(files).map(([name, bytes]) => writeFile(at(name), bytes)));
  await mkdir(at('folder.pdf'));
  // Sparse: 60 MB that take no room.
  await writeFile(at('huge.pdf'), signed);
  await truncate(at('huge.pdf'), 60_000_000);
});
beforeEach(() => {
  [said, told] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((told += String(text)), true));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rm(folder, { recursive: true, force: true }));

it('ends with 0 for a result that is whole, and says who signed it', async () => {
  expect(await verify([at('good.pdf'), '--ca', at('ca.pem')])).toBe(0);
  expect(said).toContain('good.pdf: valid: whole, and signed by whom it says');
  expect(said).toContain('1. title=Phó Giám đốc, O=Trung tâm, CN=Lê Thị Ký Thử: fits, trusted');
  expect(said).toContain('2. CN=Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh: fits, trusted');
});

it.each([
  ['flipped.pdf', 'invalid'],
  ['appended.pdf', 'changedAfterSigning'],
  ['plain.pdf', 'unsigned'],
  ['stranger.pdf', 'untrusted'],
  ['late.pdf', 'expired'],
  ['photo.pdf', 'notPdf'],
  ['empty.pdf', 'notPdf'],
  ['huge.pdf', 'tooLarge'],
])('ends with 1 for %s, which is %s, and says why', async (name, verdict) => {
  expect(await verify([at(name), '--ca', at('ca.pem'), '--json'])).toBe(1);
  expect(JSON.parse(said)).toMatchObject({ file: at(name), verdict, reason: expect.stringMatching(/^.{10,}$/) });
});

it('trusts nobody without certificates', async () => {
  expect(await verify([at('good.pdf')])).toBe(1);
  expect(said).toContain('untrusted: a signer is unknown: no path leads to a certificate of --ca');
});

it.each<[string, () => string[], RegExp]>([
  ['no file', () => [], /^Name one file: hcc verify FILE/],
  ['two files', () => [at('good.pdf'), at('plain.pdf')], /^Name one file/],
  ['an option nobody knows', () => [at('good.pdf'), '--trust-me'], /--trust-me[^]*hcc verify FILE/],
  ['a file that is not there', () => [at('none.pdf')], /none\.pdf cannot be read \(ENOENT\)/],
  ['a folder', () => [at('folder.pdf')], /folder\.pdf is no file/],
  ['certificates that are not there', () => [at('good.pdf'), '--ca', at('none.pem')], /none\.pem cannot be read/],
  ['certificates that are none', () => [at('good.pdf'), '--ca', at('no-ca.pem')], /holds no certificate in PEM/],
  ['a block that is none', () => [at('good.pdf'), '--ca', at('broken-ca.pem')], /is no X\.509 certificate/],
])('ends with 2 for %s', async (_what, args, message) => {
  expect(await verify(args())).toBe(2);
  expect(told).toMatch(message);
  expect(said).toBe('');
});
