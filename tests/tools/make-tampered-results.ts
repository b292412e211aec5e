/**
 * Writes tampered copies of a signed result, one a kind, and says what our verifier calls each: `NAME VERDICT` a line.
 *
 *     node --conditions=source tests/tools/make-tampered-results.ts RESULT.pdf CA.pem FOLDER
 *
 * Ends with 1 when it calls one of them valid.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { createDemoAuthority, createKeySigner, signPdf } from '@hcc/center/signing';
import { concatBytes, fromLatin1, toLatin1 } from '@hcc/rules/bytes';
import { parsePem, verifyPdf } from '@hcc/rules/signed-pdf';

const [file, authority, folder] = process.argv.slice(2);
if (!file || !authority || !folder) {
  console.error('Usage: make-tampered-results.ts RESULT.pdf CA.pem FOLDER');
  process.exit(2);
}
const good = new Uint8Array(await readFile(file));
const trustAnchors = parsePem(await readFile(authority, 'utf8'));

const text = toLatin1(good);
const after = (pattern: RegExp, last = false): number => {
  const found = [...text.matchAll(new RegExp(pattern, 'g'))].at(last ? -1 : 0);
  if (!found) throw new Error(`${pattern} is not in the file`);
  return found.index + found[0].length;
};
const flipped = (at: number): Uint8Array => good.with(at, (good[at] ?? 0) ^ 1);
/** Text replaced without moving what follows. */
const replaced = (pattern: RegExp, change: (found: string) => string): Uint8Array => {
  const found = [...text.matchAll(new RegExp(pattern, 'g'))].at(-1);
  if (!found) throw new Error(`${pattern} is not in the file`);
  const changed = change(found[0]).padEnd(found[0].length).slice(0, found[0].length);
  return fromLatin1(text.slice(0, found.index) + changed + text.slice(found.index + found[0].length));
};
const contents = /\/Contents <[0-9a-f]+>/;
const firstContents = contents.exec(text)?.[0] ?? '';

/** New page content appended, as an editor does it. */
async function withOverlay(): Promise<Uint8Array> {
  const document = await PDFDocument.load(good, { updateMetadata: false });
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1];
  const page = document.getPage(0);
  const size = document.context.largestObjectNumber + 1;
  const entries = [...page.node.entries()]
    .filter(([key]) => key !== PDFName.of('Contents'))
    .map(([key, value]) => `${key.toString()} ${value.toString()}`)
    .join(' ');
  const content = `${size} 0 obj\n<</Length 22>>\nstream\n1 g 0 0 595 842 re f   \nendstream\nendobj\n`;
  const changed = `${page.ref.objectNumber} 0 obj\n<<${entries} /Contents ${size} 0 R>>\nendobj\n`;
  const at = (offset: number): string => `${String(offset).padStart(10, '0')} 00000 n \n`;
  const start = good.length;
  const table = `${size} 1\n${at(start)}${page.ref.objectNumber} 1\n${at(start + content.length)}`;
  const trailer = `<</Size ${size + 1}/Root ${document.context.trailerInfo.Root?.toString()}/Prev ${previous}>>`;
  const xref = start + content.length + changed.length;
  return concatBytes(
    good,
    fromLatin1(`${content}${changed}xref\n${table}trailer\n${trailer}\nstartxref\n${xref}\n%%EOF\n`),
  );
}

/** The same pages, signed by somebody who calls themself the same. */
async function byStranger(): Promise<Uint8Array> {
  const { keys } = await createDemoAuthority({
    authorityName: 'HCC Demo CA – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ',
    algorithm: 'ecdsa-p256',
    notBefore: new Date(Date.now() - 24 * 3_600_000),
    subjects: { person: { commonName: 'Lê Thị Ký Thử' } },
  });
  const unsigned = good.subarray(0, text.indexOf('%%EOF') + '%%EOF\n'.length);
  const signer = await createKeySigner(keys.person);
  return signPdf({ pdf: unsigned, signer, reason: 'x', location: 'x', signedAt: new Date() });
}

const tampered: Readonly<Record<string, Uint8Array>> = {
  'byte-in-page': flipped(after(/stream\r?\n/) + 20),
  'byte-in-xref': flipped(after(/\nxref\n0 \d+\n/) + 25),
  'byte-in-claimed-time': flipped(after(/\/M \(D:202/)),
  'byte-in-cms': flipped(after(/\/Contents <30/) + 400),
  'byte-in-padding': flipped(after(/00000000(?=>)/, true) - 1),
  'comment-appended': concatBytes(good, fromLatin1('% a comment\n')),
  'overlay-appended': await withOverlay(),
  'byte-range-moved': replaced(/\/ByteRange \[0 \d+/, (found) => found.replace(/\d+$/, (n) => String(Number(n) - 20))),
  'contents-of-the-other-signature': replaced(contents, () => firstContents),
  'contents-emptied': replaced(contents, (found) => found.replaceAll(/[0-9a-f](?=[0-9a-f]*>)/g, '0')),
  'digest-algorithm-changed': replaced(contents, (found) =>
    found.replaceAll('0609608648016503040201', '0609608648016503040203'),
  ),
  'certificate-changed': replaced(contents, (found) => found.replace(/5472756e67/, '5472756e68')),
  'signed-by-a-stranger': await byStranger(),
  'cut-off': good.subarray(0, good.length - 40),
};

await mkdir(folder, { recursive: true });
let accepted = 0;
for (const [name, bytes] of Object.entries(tampered)) {
  await writeFile(join(folder, `${name}.pdf`), bytes);
  const { verdict } = await verifyPdf(bytes, { trustAnchors, at: new Date() });
  if (verdict === 'valid') accepted++;
  console.log(`${name} ${verdict}`);
}
process.exitCode = accepted === 0 ? 0 : 1;
