import type { Procedure } from '@hcc/schemas';

/**
 * The version of a procedure: the first 16 hex digits of the SHA-256 of its content. The same content has the same
 * version for ever; a changed word has another.
 */
export async function contentVersion(procedure: Omit<Procedure, 'version'>): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(procedure));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
