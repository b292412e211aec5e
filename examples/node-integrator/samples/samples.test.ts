/** Every sample as it stands in the documentation, against what no receiver may take (reliability W04, W12). */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdir, readFile } from 'node:fs/promises';
import { createHmac, generateKeyPairSync, sign as signEd25519 } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { app as expressApp } from './express.ts';
import { app as honoApp } from './hono.ts';
import { POST } from './next-route.ts';
import { server as nodeServer } from './node-http.ts';
import { book } from './take.ts';

const key = Buffer.alloc(32, 7);
const secret = `whsec_${key.toString('base64')}`;
const code = '000.00.19.H49-261122-0007';
let sequence = 0;

interface Sent {
  payload: string;
  headers: Record<string, string>;
}
interface Signing {
  payload?: string;
  id?: string;
  /** Seconds from now. */
  away?: number;
  by?: Buffer;
}

/** Written with spaces, as no serialiser writes it: who parses first and checks then, fails. */
const event = (): string =>
  `{ "type": "dossier.accepted", "timestamp": "2026-11-22T10:00:00+07:00", "data": { "dossierCode": "${code}", ` +
  `"procedureCode": "1.001193", "status": "accepted", "step": "receive", "sequence": ${++sequence} } }`;

const hmac = (signed: string, by: Buffer): string => createHmac('sha256', by).update(signed).digest('base64');

function signed({ payload = event(), id = `evt_${sequence}`, away = 0, by = key }: Signing = {}): Sent {
  const seconds = String(Math.floor(Date.now() / 1000) + away);
  return {
    payload,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'webhook-id': id,
      'webhook-timestamp': seconds,
      'webhook-signature': `v1,${hmac(`${id}.${seconds}.${payload}`, by)}`,
    },
  };
}

const without = (name: string): Sent => {
  const { payload, headers } = signed();
  return { payload, headers: Object.fromEntries(Object.entries(headers).filter(([one]) => one !== name)) };
};
const withHeader = (sent: Sent, name: string, value: (before: string) => string): Sent => ({
  ...sent,
  headers: { ...sent.headers, [name]: value(sent.headers[name] ?? '') },
});

function byEd25519(): Sent {
  const { payload, headers } = signed();
  const { privateKey } = generateKeyPairSync('ed25519');
  const content = Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${payload}`);
  return withHeader(
    { payload, headers },
    'webhook-signature',
    () => `v1a,${signEd25519(null, content, privateKey).toString('base64')}`,
  );
}

const rejections: readonly (readonly [what: string, sent: () => Sent])[] = [
  ['a body with one other byte', () => ({ ...signed(), payload: event().replace('accepted', 'accepteD') })],
  [
    'a body that was parsed and written anew',
    () => {
      const sent = signed();
      return { ...sent, payload: JSON.stringify(JSON.parse(sent.payload)) };
    },
  ],
  ['another id', () => withHeader(signed(), 'webhook-id', () => 'evt_other')],
  ['a signature 310 s old', () => signed({ away: -310 })],
  ['a signature 310 s ahead', () => signed({ away: 310 })],
  ['another time than was signed', () => withHeader(signed(), 'webhook-timestamp', (at) => String(Number(at) + 1))],
  ['no id', () => without('webhook-id')],
  ['no time', () => without('webhook-timestamp')],
  ['no signature', () => without('webhook-signature')],
  ['another secret', () => signed({ by: Buffer.alloc(32, 8) })],
  ['an ed25519 signature by a key of its own', byEd25519],
  ['its own signature, called v1a', () => withHeader(signed(), 'webhook-signature', (it) => it.replace('v1,', 'v1a,'))],
  [
    '50 signatures, the last one good',
    () => withHeader(signed(), 'webhook-signature', (good) => [...Array<string>(49).fill('v1,AAAA'), good].join(' ')),
  ],
  ['no JSON, signed', () => signed({ payload: 'hello' })],
  ['nothing at all', () => ({ payload: '', headers: {} })],
];

const served: Server[] = [];
afterAll(() => served.forEach((server) => server.close()));

async function overHttp(server: Server): Promise<(sent: Sent) => Promise<Response>> {
  served.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return ({ payload, headers }) =>
    fetch(`http://127.0.0.1:${port}/hcc/webhooks`, { method: 'POST', headers, body: payload });
}

const request = ({ payload, headers }: Sent): Request =>
  new Request('https://partner.example/hcc/webhooks', { method: 'POST', headers, body: payload });

describe.each([
  ['node-http', () => overHttp(nodeServer)],
  ['express', () => overHttp(createServer(expressApp))],
  ['hono', async () => async (sent: Sent) => honoApp.fetch(request(sent))],
  ['next-route', async () => (sent: Sent) => POST(request(sent))],
] as const)('%s', (name, start) => {
  let deliver: (sent: Sent) => Promise<Response>;
  beforeAll(async () => {
    deliver = await start();
  });
  beforeEach(() => void (process.env['HCC_WEBHOOK_SECRET'] = secret));

  it('takes what the Center signed, and a copy of it', async () => {
    const sent = signed();
    expect((await deliver(sent)).status).toBe(204);
    expect(book.dossiers()).toMatchObject([{ code, sequence }]);
    expect((await deliver(sent)).status).toBe(204);
    expect(book.events()[0]?.standing).toBe('repeated');
  });

  it('takes either signature of a rotation', async () => {
    const both = withHeader(signed(), 'webhook-signature', (good) => `v1,${hmac('other', key)} ${good}`);
    expect((await deliver(both)).status).toBe(204);
  });

  it('takes a type it does not know', async () => {
    const payload = event().replace('dossier.accepted', 'dossier.archived');
    expect((await deliver(signed({ payload }))).status).toBe(204);
  });

  it('echoes a challenge', async () => {
    const payload =
      '{"type":"endpoint.challenge","timestamp":"2026-11-22T10:00:00Z","data":{"challenge":"challenge_x"}}';
    const answer = await deliver(signed({ payload }));
    expect([answer.status, await answer.json()]).toEqual([200, { challenge: 'challenge_x' }]);
  });

  it.each(rejections)('refuses %s', async (_, sent) => {
    const before = book.events();
    expect((await deliver(sent())).status).toBe(400);
    expect(book.events()).toEqual(before);
  });

  it.each([undefined, '', 'whsec_', `whsec_${btoa('short')}`])(
    'refuses everything while the secret is "%s"',
    async (value) => {
      if (value === undefined) delete process.env['HCC_WEBHOOK_SECRET'];
      else process.env['HCC_WEBHOOK_SECRET'] = value;
      expect((await deliver(signed())).status).toBe(400);
    },
  );

  it('reads no parsed body', async () => {
    const text = await readFile(new URL(`${name}.ts`, import.meta.url), 'utf8');
    expect(text).toContain('verifyWebhook(');
    expect(text).not.toMatch(/express\.json|request\.json\(|req\.json\(|JSON\.parse/);
  });
});

it('no sample stands untested', async () => {
  const files = (await readdir(new URL('.', import.meta.url))).filter(
    (name) => !/^(take|samples\.test)\.ts$/.test(name),
  );
  expect(files.sort()).toEqual(['express.ts', 'hono.ts', 'next-route.ts', 'node-http.ts']);
});
