/**
 * What a file is, by its first bytes and its end. The name and the declared type must agree with it: a page called
 * `.pdf` is refused (Open Forms CVE-2022-31041). Decoding in a child process comes with the upload issue.
 */
export type AllowedType = 'application/pdf' | 'image/jpeg' | 'image/png';

const signatures: readonly {
  type: AllowedType;
  extensions: readonly string[];
  starts: readonly number[];
  ends: string | null;
}[] = [
  { type: 'application/pdf', extensions: ['pdf'], starts: [0x25, 0x50, 0x44, 0x46, 0x2d], ends: '%%EOF' },
  { type: 'image/jpeg', extensions: ['jpg', 'jpeg'], starts: [0xff, 0xd8, 0xff], ends: null },
  { type: 'image/png', extensions: ['png'], starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], ends: 'IEND' },
];

/** Active content has no place in a paper (reliability U04); `#` escapes hide a name, so they are undone first. */
const activeKeys = /\/(JavaScript|JS|Launch|AA|OpenAction|RichMedia|XFA|EmbeddedFile|SubmitForm|Encrypt)\b/;

/** The type when content, name and declared type agree; null when the file is not to be taken. */
export function typeOfFile(bytes: Uint8Array, name: string, declared: string): AllowedType | null {
  const found = signatures.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte));
  if (!found) return null;
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  if (!found.extensions.includes(extension)) return null;
  if (declared !== '' && declared !== 'application/octet-stream' && declared !== found.type) return null;
  if (found.ends && !latin1(bytes.subarray(-1024)).includes(found.ends)) return null;
  if (found.type === 'application/pdf' && activeKeys.test(unescapeNames(latin1(bytes)))) return null;
  return found.type;
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const unescapeNames = (text: string): string =>
  text.replaceAll(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
