/** Standard Webhooks 1.0.0 with HMAC-SHA256 (`v1`) or ed25519 (`v1a`), by the platform's own cryptography. */
import type { WebhookMessage } from './challenge.ts';
import { fromBase64, verificationKey } from './verification-key.ts';
import { WebhookVerificationError } from './webhook-verification-error.ts';

/** `Headers`, or the plain object of Node's `request.headers`. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a receiver has of a delivery. */
export interface WebhookDelivery {
  /** The body as it came, before any JSON parser: a body that was parsed and written anew has another signature. */
  payload: string;
  /** Of the request, names in any case. */
  headers: WebhookHeaders;
  /** `whsec_…`, or of an endpoint with `ed25519` the public key `whpk_…`, as `webhookEndpoints.create` or `rotateSecret` showed it once. */
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
 * What came, once its signature and time have been checked. Events come at least once and in any order: drop a
 * `webhook-id` that you have seen, and keep the highest `data.sequence` of a dossier. A `type` that you do not know is
 * to be answered with 2xx and left alone.
 *
 *     const message = await verifyWebhook({ payload: await request.text(), headers: request.headers, secret });
 *     if (isChallenge(message)) return Response.json(answerChallenge(message));
 *
 * @throws WebhookVerificationError with a `reason`, when the delivery is not to be trusted.
 * @throws TypeError when `payload` is no text or `toleranceSeconds` no number above 0.
 */
export async function verifyWebhook(delivery: WebhookDelivery): Promise<WebhookMessage> {
  const { payload, headers, secret, toleranceSeconds = 300, now = new Date() } = delivery;
  if (typeof payload !== 'string') throw new TypeError('`payload` must be the raw body as text, not a parsed one.');
  const key = await verificationKey(secret);
  const id = requiredHeader(headers, 'webhook-id');
  const timestamp = requiredHeader(headers, 'webhook-timestamp');
  const signatures = requiredHeader(headers, 'webhook-signature').split(' ');

  checkTime(timestamp, now, toleranceSeconds);
  if (signatures.length > mostSignatures)
    throw new WebhookVerificationError('too_many_signatures', `More than ${mostSignatures} signatures.`);

  const signed = new TextEncoder().encode(`${id}.${timestamp}.${payload}`);
  for (const signature of signatures) {
    const bytes = signature.startsWith(key.prefix) ? fromBase64(signature.slice(key.prefix.length)) : undefined;
    if (bytes && (await key.verify(bytes, signed))) return messageIn(payload);
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

function messageIn(payload: string): WebhookMessage {
  try {
    const message: unknown = JSON.parse(payload);
    if (isMessage(message)) return message;
  } catch {
    // Told below.
  }
  throw new WebhookVerificationError('payload_malformed', 'The signature is good, but the body is no event.');
}

/** Looks at what a receiver branches on and no further: unknown types and fields are for the receiver to pass over. */
function isMessage(value: unknown): value is WebhookMessage {
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
