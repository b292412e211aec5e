/** What can be said of a file when it is chosen, before a byte is sent; the Center looks again, by content. */

/** What the Center takes; how many, `mostFilesOf` says. */
export const mostBytes = 20 * 1024 * 1024;
/** For the file dialog. A phone turns its own photo format into JPEG when asked for this. */
export const acceptedTypes = 'application/pdf,image/jpeg,image/png,.pdf,.jpg,.jpeg,.png,.docx,.xlsx,.odt';

export type FileFault = 'empty' | 'tooLarge' | 'tooMany' | 'heic' | 'wrongType';

/** What is wrong with a file, or undefined. Looks at its first bytes: names and stated types are often wrong. */
export async function checkFile(file: Blob, name: string): Promise<FileFault | undefined> {
  if (file.size === 0) return 'empty';
  if (file.size > mostBytes) return 'tooLarge';
  const start = String.fromCharCode(...new Uint8Array(await file.slice(0, 16).arrayBuffer()));
  if (/^(%PDF-|\u00ff\u00d8\u00ff|\u0089PNG\r\n)/.test(start)) return undefined;
  if (start.startsWith('PK\u0003\u0004') && /\.(docx|xlsx|odt)$/i.test(name)) return undefined;
  return /^ftyp(hei|hev|mif1|msf1|avif)/.test(start.slice(4)) || /\.hei[cf]$/i.test(name) ? 'heic' : 'wrongType';
}
