/** What a file is, by its first bytes and its structure. Its name and its declared type must agree with that (reliability U15). */
import { pngSignature } from './content/png.ts';
import { readZipEntries } from './content/zip-entries.ts';

export type AllowedType =
  | 'application/pdf'
  | 'image/jpeg'
  | 'image/png'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'application/vnd.oasis.opendocument.text';

const extensionsOf: Readonly<Record<AllowedType, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
};

/** Null when it is none that is taken. */
export function typeOf(bytes: Uint8Array): AllowedType | null {
  const starts = (signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  if (starts([0x25, 0x50, 0x44, 0x46, 0x2d])) return 'application/pdf';
  if (starts([0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (starts(pngSignature)) return 'image/png';
  return starts([0x50, 0x4b, 0x03, 0x04]) ? typeOfOffice(bytes) : null;
}

/** An office file is told by the part it begins with. One whose list of parts cannot be read is refused as what its name says. */
function typeOfOffice(bytes: Uint8Array): AllowedType | null {
  const entries = readZipEntries(bytes);
  const names = new Set(Array.isArray(entries) ? entries.map(({ name }) => name) : firstNames(bytes));
  if (names.has('word/document.xml')) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  if (names.has('xl/workbook.xml')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return names.has('mimetype') && names.has('content.xml') ? 'application/vnd.oasis.opendocument.text' : null;
}

/** The known parts that an archive mentions at all. */
const firstNames = (bytes: Uint8Array): string[] => {
  const text = new TextDecoder('latin1').decode(bytes);
  return ['word/document.xml', 'xl/workbook.xml', 'mimetype', 'content.xml'].filter((name) => text.includes(name));
};

/** Whether name and declared type say the same; browsers declare nothing for what they do not know. */
export function agrees(type: AllowedType, name: string, declared: string): boolean {
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  if (!extensionsOf[type].includes(extension)) return false;
  return declared === '' || declared === 'application/octet-stream' || declared === type;
}
