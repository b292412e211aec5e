import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { generateKeyPairSync, sign as signEd25519 } from 'node:crypto';
import {
  answerChallenge,
  isChallenge,
  verifyWebhook,
  WebhookVerificationError,
  type WebhookDelivery,
} from './index.ts';

// The reference implementation signs, so what we accept is the standard and not our idea of it.
const secret = `whsec_${Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')}`;
const otherSecret = `whsec_${Buffer.from('another-secret-of-32-bytes-here!').toString('base64')}`;
const now = new Date('2026-08-20T03:00:00Z');
const payload =
  '{"type":"dossier.accepted", "timestamp":"2026-08-20T10:00:00+07:00","data":{"dossierCode":"000.00.19.H49-260820-0007","sequence":2}}';

const sign = (body = payload, at = now, by = secret, id = 'msg_1') => new Webhook(by).sign(id, at, body);

const signedHeaders = (): Record<string, string> => ({
  'webhook-id': 'msg_1',
  'webhook-timestamp': String(now.getTime() / 1000),
  'webhook-signature': sign(),
});

function delivery(changes: Partial<WebhookDelivery> = {}, headers: Record<string, string> = {}): WebhookDelivery {
  return { payload, headers: { ...signedHeaders(), ...headers }, secret, now, ...changes };
}

// No reference implementation in JavaScript knows v1a: these are the standard's own words, by Node's cryptography.
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const publicSecret = `whpk_${publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64')}`;
const signV1a = (body = payload): string =>
  `v1a,${signEd25519(null, Buffer.from(`msg_1.${now.getTime() / 1000}.${body}`), privateKey).toString('base64')}`;

const secondsAway = (seconds: number) => {
  const at = new Date(now.getTime() + seconds * 1000);
  return { 'webhook-timestamp': String(at.getTime() / 1000), 'webhook-signature': sign(payload, at) };
};

describe('a delivery is accepted', () => {
  it('when the reference implementation signed it', async () => {
    await expect(verifyWebhook(delivery())).resolves.toEqual(JSON.parse(payload));
  });

  it('when both verifiers look at the same delivery of this moment', async () => {
    const at = new Date();
    const headers = {
      'webhook-id': 'msg_9',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': sign(payload, at, secret, 'msg_9'),
    };
    expect(new Webhook(secret).verify(payload, headers)).toEqual(await verifyWebhook({ payload, headers, secret }));
  });

  it('from Headers, and from Node’s headers in any case', async () => {
    await expect(verifyWebhook(delivery({ headers: new Headers(signedHeaders()) }))).resolves.toBeDefined();
    const shouted = Object.fromEntries(
      Object.entries(signedHeaders()).map(([name, value]) => [name.toUpperCase(), value]),
    );
    await expect(verifyWebhook(delivery({ headers: shouted }))).resolves.toBeDefined();
  });

  it('when one of several signatures fits, as in a rotation', async () => {
    const signatures = `v1a,AAAA v1,??? ${sign(payload, now, otherSecret)} ${sign()}`;
    await expect(verifyWebhook(delivery({}, { 'webhook-signature': signatures }))).resolves.toBeDefined();
    await expect(
      verifyWebhook(delivery({ secret: otherSecret }, { 'webhook-signature': signatures })),
    ).resolves.toBeDefined();
  });

  it('when it is signed by ed25519, also beside an HMAC', async () => {
    for (const signature of [signV1a(), `${sign()} ${signV1a()}`])
      await expect(
        verifyWebhook(delivery({ secret: publicSecret }, { 'webhook-signature': signature })),
      ).resolves.toBeDefined();
  });

  it('when it is a challenge, and tells it from an event', async () => {
    const body = '{"type":"endpoint.challenge","timestamp":"2026-08-20T03:00:00Z","data":{"challenge":"challenge_x"}}';
    const message = await verifyWebhook(delivery({ payload: body }, { 'webhook-signature': sign(body) }));
    expect(isChallenge(message) && answerChallenge(message)).toEqual({ challenge: 'challenge_x' });
    expect(isChallenge(await verifyWebhook(delivery()))).toBe(false);
  });

  it.each([-300, 300])('%d s away', async (seconds) => {
    await expect(verifyWebhook(delivery({}, secondsAway(seconds)))).resolves.toBeDefined();
  });

  it('with Vietnamese text in it', async () => {
    const body = '{"type":"dossier.returned","data":{"note":"Đã trả kết quả ở phường Hồng Gai"}}';
    await expect(verifyWebhook(delivery({ payload: body }, { 'webhook-signature': sign(body) }))).resolves.toEqual(
      JSON.parse(body),
    );
  });

  it('with a type and fields of a newer Center', async () => {
    const body = '{"type":"dossier.archived","new":1,"data":{"sequence":9,"more":{}}}';
    await expect(
      verifyWebhook(delivery({ payload: body }, { 'webhook-signature': sign(body) })),
    ).resolves.toMatchObject({ type: 'dossier.archived' });
  });
});

describe('a delivery is refused', () => {
  const flipped = payload.replace('accepted', 'accepteD');
  const tooMany = Array<string>(49)
    .fill(sign(payload, now, otherSecret))
    .concat(sign())
    .join(' ');

  it.each<[string, string, WebhookDelivery]>([
    ['one byte of the body is another', 'signature_mismatch', delivery({ payload: flipped })],
    [
      'the body was parsed and written anew',
      'signature_mismatch',
      delivery({ payload: JSON.stringify(JSON.parse(payload)) }),
    ],
    ['the id is another', 'signature_mismatch', delivery({}, { 'webhook-id': 'msg_2' })],
    [
      'the time is another',
      'signature_mismatch',
      delivery({}, { 'webhook-timestamp': String(now.getTime() / 1000 + 1) }),
    ],
    ['the secret is another', 'signature_mismatch', delivery({ secret: otherSecret })],
    ['it is 301 s old', 'timestamp_outside_tolerance', delivery({}, secondsAway(-301))],
    ['it is 301 s ahead', 'timestamp_outside_tolerance', delivery({}, secondsAway(301))],
    ['the clock handed in is no time', 'timestamp_outside_tolerance', delivery({ now: new Date('?') })],
    ['the time is no number', 'timestamp_malformed', delivery({}, { 'webhook-timestamp': '2026-08-20T03:00:00Z' })],
    ['the time is no whole number', 'timestamp_malformed', delivery({}, { 'webhook-timestamp': '1787194800.5' })],
    ['the id is missing', 'header_missing', delivery({}, { 'webhook-id': '' })],
    ['the headers are missing', 'header_missing', delivery({ headers: new Headers() })],
    [
      'a header came twice',
      'header_missing',
      delivery({
        headers: { ...signedHeaders(), 'webhook-id': ['msg_1', 'msg_2'] },
      }),
    ],
    [
      'only a v1a signature came',
      'signature_mismatch',
      delivery({}, { 'webhook-signature': sign().replace('v1,', 'v1a,') }),
    ],
    ['the signature has no version', 'signature_mismatch', delivery({}, { 'webhook-signature': sign().slice(3) })],
    ['the signature is empty', 'signature_mismatch', delivery({}, { 'webhook-signature': 'v1,' })],
    ['the signature is cut short', 'signature_mismatch', delivery({}, { 'webhook-signature': sign().slice(0, 20) })],
    ['50 signatures came, the last one good', 'too_many_signatures', delivery({}, { 'webhook-signature': tooMany })],
    ['the secret is empty', 'secret_malformed', delivery({ secret: '' })],
    ['the secret has nothing behind its prefix', 'secret_malformed', delivery({ secret: 'whsec_' })],
    [
      'the body is another than ed25519 signed',
      'signature_mismatch',
      delivery({ payload: flipped, secret: publicSecret }, { 'webhook-signature': signV1a() }),
    ],
    [
      'an HMAC signature came for a public key',
      'signature_mismatch',
      delivery({ secret: publicSecret }, { 'webhook-signature': sign().replace('v1,', 'v1a,') }),
    ],
    ['the public key is cut short', 'secret_malformed', delivery({ secret: publicSecret.slice(0, -8) })],
    ['the secret is a private key', 'secret_malformed', delivery({ secret: publicSecret.replace('whpk', 'whsk') })],
    ['the secret is short', 'secret_malformed', delivery({ secret: `whsec_${btoa('short')}` })],
    ['the secret is missing', 'secret_malformed', delivery({ secret: undefined as unknown as string })],
    [
      'the body is signed, but no JSON',
      'payload_malformed',
      delivery({ payload: 'hello' }, { 'webhook-signature': sign('hello') }),
    ],
    [
      'the body is signed, but no event',
      'payload_malformed',
      delivery({ payload: '{"type":1}' }, { 'webhook-signature': sign('{"type":1}') }),
    ],
  ])('when %s', async (_, reason, it) => {
    const error = await verifyWebhook(it).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(WebhookVerificationError);
    expect(error).toMatchObject({ reason, name: 'WebhookVerificationError' });
  });

  it('by a TypeError when the body was parsed already', async () => {
    const parsed = JSON.parse(payload) as string;
    await expect(verifyWebhook(delivery({ payload: parsed }))).rejects.toThrow(/raw body/);
  });

  it.each([0, -1, Number.NaN, Infinity])(
    'by a TypeError when the tolerance is %d: there is no way to leave it out',
    async (toleranceSeconds) => {
      await expect(verifyWebhook(delivery({ toleranceSeconds }))).rejects.toThrow(/toleranceSeconds/);
    },
  );
});
