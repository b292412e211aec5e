import type { Procedure } from '@hcc/schemas';

/**
 * The version of a procedure: the first 16 hex digits of the SHA-256 of its content. The same content has the same
 * version for ever, whenever it holds; a changed word has another.
 */
export async function contentVersion({
  asOfOn: _asOf,
  validFromOn: _from,
  validToOn: _to,
  ...content
}: Omit<Procedure, 'version'>): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
