/** Standard Webhooks 1.0: HMAC-SHA256 (`v1`) and ed25519 (`v1a`). Web cryptography alone, so the mocks sign too. */
import type { WebhookSignature } from '@hcc/schemas';
import type { WebhookMessage } from './webhooks.store.ts';

export interface SigningSecret {
  /** What signs: `whsec_` and 32 bytes, or `whsk_` and a private key as PKCS #8. */
  signing: string;
  /** What the partner is shown once: the same `whsec_…`, or the public key as `whpk_…` and 32 bytes. */
  shown: string;
}

export async function newSigningSecret(signature: WebhookSignature): Promise<SigningSecret> {
  if (signature === 'hmac') {
    const secret = `whsec_${toBase64(crypto.getRandomValues(new Uint8Array(32)))}`;
    return { signing: secret, shown: secret };
  }
  const keys = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in keys)) throw new Error('Ed25519 keys come in pairs.');
  return {
    signing: `whsk_${toBase64(await crypto.subtle.exportKey('pkcs8', keys.privateKey))}`,
    shown: `whpk_${toBase64(await crypto.subtle.exportKey('raw', keys.publicKey))}`,
  };
}

/**
 * The headers and body of one try. The id stays the same over tries, the timestamp does not.
 * @param secrets one, or in a rotation the new and the old: each brings a signature.
 */
export async function signWebhook(
  messageId: string,
  message: WebhookMessage,
  secrets: readonly string[],
  now: Date,
): Promise<{ headers: Record<string, string>; body: string }> {
  const body = JSON.stringify(message);
  const timestamp = Math.floor(now.getTime() / 1000);
  const signed = new TextEncoder().encode(`${messageId}.${timestamp}.${body}`);
  const signatures = await Promise.all(secrets.map((secret) => signatureBy(secret, signed)));
  return {
    body,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'HCC-Webhooks/1',
      'webhook-id': messageId,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signatures.join(' '),
    },
  };
}

async function signatureBy(secret: string, signed: Uint8Array<ArrayBuffer>): Promise<string> {
  const [, prefix, content = ''] = /^(whsec|whsk)_(.+)$/.exec(secret) ?? [];
  const bytes = fromBase64(content);
  if (prefix === 'whsk') {
    const key = await crypto.subtle.importKey('pkcs8', bytes, 'Ed25519', false, ['sign']);
    return `v1a,${toBase64(await crypto.subtle.sign('Ed25519', key, signed))}`;
  }
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return `v1,${toBase64(await crypto.subtle.sign('HMAC', key, signed))}`;
}

const toBase64 = (bytes: ArrayBuffer | Uint8Array): string =>
  btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
