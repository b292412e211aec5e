/**
 * Data objects of EMVCo merchant-presented codes: two digits of id, two of length, then so many characters. Everything
 * here is printable ASCII, so that characters and bytes are the same and no bank counts otherwise.
 */

/** A payload that is no VietQR of ours; the message says where. */
export class VietQrError extends Error {
  override readonly name = 'VietQrError';
}

/** @throws VietQrError when `value` is empty, longer than 99, or not printable ASCII. */
export function dataObject(id: string, value: string): string {
  if (value.length === 0 || value.length > 99)
    throw new VietQrError(`field ${id}: ${value.length} characters, 1 to 99 fit`);
  if (!/^[ -~]+$/.test(value)) throw new VietQrError(`field ${id}: printable ASCII alone`);
  return `${id}${String(value.length).padStart(2, '0')}${value}`;
}

/**
 * The data objects of a text, by id, to its very last character.
 * @throws VietQrError when a length does not fit, an id stands twice, or something is left over.
 */
export function readDataObjects(text: string, where: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const head = /^(\d{2})(\d{2})/.exec(text.slice(at, at + 4));
    const [, id = '', digits = ''] = head ?? [];
    const length = Number(digits);
    const value = text.slice(at + 4, at + 4 + length);
    if (!head || length === 0) throw new VietQrError(`${where}: no data object at ${at}`);
    if (value.length !== length)
      throw new VietQrError(`${where}: field ${id} says ${length} characters and has ${value.length}`);
    if (found.has(id)) throw new VietQrError(`${where}: field ${id} stands twice`);
    found.set(id, value);
    at += 4 + length;
  }
  return found;
}
