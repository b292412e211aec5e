/** Standard Webhooks 1.0.0 with HMAC-SHA256 (`v1`), by the platform's own cryptography. */
import type { WebhookEvent } from '../shapes.ts';
import { WebhookVerificationError } from './webhook-verification-error.ts';

/** `Headers`, or the plain object of Node's `request.headers`. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a receiver has of a delivery. */
export interface WebhookDelivery {
  /** The body as it came, before any JSON parser: a body that was parsed and written anew has another signature. */
  payload: string;
  /** Of the request, names in any case. */
  headers: WebhookHeaders;
  /** `whsec_…`, as `webhookEndpoints.create` showed it once. */
  secret: string;
  /**
   * Seconds that `webhook-timestamp` may lie before or after `now`. There is no way to leave the check out.
   * @default 300
   */
  toleranceSeconds?: number;
  /** @default the present moment */
  now?: Date;
}

/**
 * The event, once its signature and time have been checked. Events come at least once and in any order: drop a
 * `webhook-id` that you have seen, and keep the highest `data.sequence` of a dossier. A `type` that you do not know is
 * to be answered with 2xx and left alone.
 *
 *     const event = await verifyWebhook({ payload: await request.text(), headers: request.headers, secret });
 *
 * @throws WebhookVerificationError with a `reason`, when the delivery is not to be trusted.
 * @throws TypeError when `payload` is no text or `toleranceSeconds` no number above 0.
 */
export async function verifyWebhook(delivery: WebhookDelivery): Promise<WebhookEvent> {
  const { payload, headers, secret, toleranceSeconds = 300, now = new Date() } = delivery;
  if (typeof payload !== 'string') throw new TypeError('`payload` must be the raw body as text, not a parsed one.');
  const key = await keyFrom(secret);
  const id = requiredHeader(headers, 'webhook-id');
  const timestamp = requiredHeader(headers, 'webhook-timestamp');
  const signatures = requiredHeader(headers, 'webhook-signature').split(' ');

  checkTime(timestamp, now, toleranceSeconds);
  if (signatures.length > mostSignatures)
    throw new WebhookVerificationError('too_many_signatures', `More than ${mostSignatures} signatures.`);

  const signed = new TextEncoder().encode(`${id}.${timestamp}.${payload}`);
  for (const signature of signatures) {
    const bytes = signature.startsWith('v1,') ? fromBase64(signature.slice(3)) : undefined;
    // In constant time: the Web Cryptography specification demands it of HMAC verify.
    if (bytes && (await crypto.subtle.verify('HMAC', key, bytes, signed))) return eventIn(payload);
  }
  throw new WebhookVerificationError(
    'signature_mismatch',
    'No signature fits: the secret is another one, or the body is not as it was sent (a JSON parser may stand in front).',
  );
}

// A rotation needs two; each further one is work that anybody could ask of us.
const mostSignatures = 8;

function requiredHeader(headers: WebhookHeaders, name: string): string {
  const value =
    headers instanceof Headers
      ? headers.get(name)
      : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  if (typeof value !== 'string' || value === '')
    throw new WebhookVerificationError('header_missing', `The header \`${name}\` is missing.`);
  return value;
}

function checkTime(timestamp: string, now: Date, toleranceSeconds: number): void {
  if (!(toleranceSeconds > 0 && Number.isFinite(toleranceSeconds)))
    throw new TypeError('`toleranceSeconds` must be a number above 0.');
  if (!/^\d{1,12}$/.test(timestamp))
    throw new WebhookVerificationError('timestamp_malformed', '`webhook-timestamp` is not a number of seconds.');
  const skewSeconds = Math.floor(now.getTime() / 1000) - Number(timestamp);
  // Written so that an invalid `now` is refused too.
  if (!(Math.abs(skewSeconds) <= toleranceSeconds))
    throw new WebhookVerificationError(
      'timestamp_outside_tolerance',
      `Sent ${Math.abs(skewSeconds)} s ${skewSeconds > 0 ? 'ago' : 'ahead of this clock'}; ${toleranceSeconds} s are tolerated.`,
    );
}

async function keyFrom(secret: string): Promise<CryptoKey> {
  // Typed as text, but a missing environment variable often stands here.
  const bytes = typeof secret === 'string' && secret.startsWith('whsec_') ? fromBase64(secret.slice(6)) : undefined;
  // The standard's own bounds; below them a secret can be guessed.
  if (!bytes || bytes.length < 24 || bytes.length > 64)
    throw new WebhookVerificationError(
      'secret_malformed',
      '`secret` must be the `whsec_…` of the endpoint: base64 of 24 to 64 bytes, copied whole.',
    );
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function eventIn(payload: string): WebhookEvent {
  try {
    const event: unknown = JSON.parse(payload);
    if (isEvent(event)) return event;
  } catch {
    // Told below.
  }
  throw new WebhookVerificationError('payload_malformed', 'The signature is good, but the body is no event.');
}

/** Looks at what a receiver branches on and no further: unknown types and fields are for the receiver to pass over. */
function isEvent(value: unknown): value is WebhookEvent {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'data' in value &&
    typeof value.data === 'object' &&
    value.data !== null
  );
}
