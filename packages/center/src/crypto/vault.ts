import type { Vault } from '../ports.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';

/** AES-256-GCM under the Center's own key. `key`: 32 bytes. */
export async function createVault(key: Uint8Array<ArrayBuffer>): Promise<Vault> {
  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return {
    async seal(text) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, aes, new TextEncoder().encode(text));
      return `${toBase64Url(iv)}.${toBase64Url(new Uint8Array(sealed))}`;
    },
    async open(sealed) {
      const [iv = '', content = ''] = sealed.split('.');
      const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64Url(iv) }, aes, fromBase64Url(content));
      return new TextDecoder().decode(text);
    },
  };
}
