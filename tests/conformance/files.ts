/** Files as people attach them, and as nobody should. What each wrong one is refused for is tried file by file in the Center's own tests. */
import { createTestAuthority, createTestPdf, signTwice } from '../../packages/center/src/signing/signing.examples.ts';
import {
  bytesOf,
  eicar,
  makeDocx,
  makeJpeg,
  makePdf,
  makePng,
  type Bytes,
} from '../../packages/center/test/sample-files.ts';

const file = (content: Bytes, name: string, type: string): File => new File([content], name, { type });

/** Of the same name the same bytes; of another name others. */
export const pdfFile = (name = 'giay-chung-sinh.pdf'): File =>
  file(makePdf({ objects: [`4 0 obj(${encodeURIComponent(name)})endobj`] }), name, 'application/pdf');
export const jpegFile = (): File => file(makeJpeg(), 'anh.jpg', 'image/jpeg');
export const pngFile = (): File => file(makePng(), 'anh.png', 'image/png');
export const docxFile = (): File =>
  file(makeDocx(), 'to-khai.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');

/** A PDF of exactly this many bytes. */
export const pdfOf = (size: number): File => file(makePdf({ size }), 'lon.pdf', 'application/pdf');

/** A result as officers should not upload it: each is a PDF, for a picture in its place is told so before. */
export const wrongResults: readonly (readonly [code: string, why: string, make: () => File | Promise<File>])[] = [
  ['attachment_damaged', 'half a PDF', () => file(makePdf({ size: 5000 }).subarray(0, 3000), 'a.pdf', '')],
  [
    'attachment_too_complex',
    'a PDF of 10,000 pages',
    () => file(makePdf({ objects: ['4 0 obj<</Type/Pages/Kids[]/Count 10000>>endobj'] }), 'a.pdf', ''),
  ],
  [
    'result_already_signed',
    'a PDF that is signed',
    async () => file(new Uint8Array(await signTwice(await createTestPdf(), await createTestAuthority())), 'a.pdf', ''),
  ],
];

/** One for each reason to refuse a file. */
export const wrongFiles: readonly (readonly [status: number, code: string, why: string, file: File])[] = [
  [
    415,
    'attachment_type_not_allowed',
    'a page named .pdf',
    file(bytesOf('<!doctype html>'), 'a.pdf', 'application/pdf'),
  ],
  [415, 'attachment_type_disagrees', 'a JPEG named .png', file(makeJpeg(), 'a.png', 'image/jpeg')],
  [422, 'attachment_encrypted', 'a PDF with a password', file(makePdf({ trailer: '/Encrypt 9 0 R' }), 'a.pdf', '')],
  [422, 'attachment_active', 'a PDF with a script', file(makePdf({ catalog: '/AA<</WC<</S/X>>>>' }), 'a.pdf', '')],
  [422, 'attachment_damaged', 'half a PNG', file(makePng().slice(0, 40), 'a.png', 'image/png')],
  [422, 'attachment_too_complex', 'a picture too large', file(makePng({ width: 30_000, height: 30_000 }), 'a.png', '')],
  [422, 'attachment_harmful', 'a virus', file(bytesOf(eicar), 'a.pdf', '')],
];
