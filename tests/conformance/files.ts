/** Files as people attach them, and as nobody should. */
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (char) => char.charCodeAt(0));

const file = (content: Uint8Array<ArrayBuffer>, name: string, type: string) => new File([content], name, { type });

const pdfText = (inside = ''): string =>
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R${inside}>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;

export const pdfFile = (name = 'giay-chung-sinh.pdf'): File => file(bytesOf(pdfText()), name, 'application/pdf');
export const jpegFile = (): File =>
  file(bytesOf('\xff\xd8\xff\xe0\x00\x10JFIF\x00 a photograph \xff\xd9'), 'anh.jpg', 'image/jpeg');
export const pngFile = (): File =>
  file(bytesOf('\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR \x00\x00\x00\x00IEND\xaeB`\x82'), 'anh.png', 'image/png');

const page = bytesOf('<!doctype html><script>alert(1)</script>');
/** What is refused, each with the reason. */
export const wrongFiles: readonly (readonly [why: string, file: File])[] = [
  ['a page named .pdf', file(page, 'to-khai.pdf', 'application/pdf')],
  ['a page before the mark of a PDF', file(bytesOf(`<script>1</script>${pdfText()}`), 'a.pdf', 'application/pdf')],
  ['a PDF declared as a picture', file(bytesOf(pdfText()), 'a.pdf', 'image/png')],
  ['a JPEG named .png', file(bytesOf('\xff\xd8\xff\xe0JFIF'), 'a.png', 'image/jpeg')],
  [
    'a PDF that runs a script',
    file(bytesOf(pdfText('/OpenAction<</S/JavaScript/JS(1)>>')), 'a.pdf', 'application/pdf'),
  ],
  ['a script behind an escaped name', file(bytesOf(pdfText('/X<</#4a#53(1)>>')), 'a.pdf', 'application/pdf')],
  ['an SVG', file(bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg', 'image/svg+xml')],
  ['nothing at all', file(new Uint8Array(), 'a.pdf', 'application/pdf')],
];

/** A PDF of exactly this many bytes. */
export function pdfOf(size: number): File {
  const bytes = new Uint8Array(size).fill(0x20);
  bytes.set(bytesOf('%PDF-1.4\n'));
  bytes.set(bytesOf('%%EOF\n'), size - 6);
  return file(bytes, 'lon.pdf', 'application/pdf');
}
