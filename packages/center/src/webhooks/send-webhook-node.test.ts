/** The real sender against real sockets (reliability S08, W08, F15): what it may reach, and what a receiver can do to it. */
import type { lookup, LookupAddress } from 'node:dns';
import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formatPem } from '../signing/pem.ts';
import { createTestAuthority } from '../signing/signing.examples.ts';
import { createSendWebhook, type SenderOptions } from './send-webhook-node.ts';

const mebibyte = 1024 * 1024;
const message = { headers: { 'content-type': 'application/json' }, body: '{}' };
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** Names as the test wants them; each look takes the next answer, the last one again and again. */
const resolving = (...answers: string[][]): NonNullable<SenderOptions['resolve']> => {
  let looks = 0;
  const resolve = (
    _: string,
    { all }: { all?: boolean },
    done: (error: null, address: string | LookupAddress[], family?: number) => void,
  ) => {
    const addresses = (answers[Math.min(looks++, answers.length - 1)] ?? []).map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
    if (all) done(null, addresses);
    else done(null, addresses[0]?.address ?? '', addresses[0]?.family);
  };
  return resolve as unknown as typeof lookup;
};

describe('what must not be reached', () => {
  const canaries: Server[] = [];
  let hits = 0;
  let port = 0;
  beforeAll(async () => {
    for (const host of ['127.0.0.1', '::1']) {
      const canary = createServer((socket) => {
        hits++;
        socket.destroy();
      });
      // The same port on both, where the machine has IPv6 at all.
      canary.listen(port, host);
      const isOpen = await once(canary, 'listening').then(
        () => true,
        () => false,
      );
      if (!isOpen) continue;
      port = portOf(canary);
      canaries.push(canary);
    }
  });
  beforeEach(() => void (hits = 0));
  afterAll(() => canaries.forEach((canary) => canary.close()));

  const tried = async (url: string, resolve?: SenderOptions['resolve']) => {
    const refused: string[] = [];
    const send = createSendWebhook(
      { loopback: false, ports: [port] },
      { timeoutMs: 3000, onRefused: (host) => refused.push(host), ...(resolve ? { resolve } : {}) },
    );
    return { reply: await send({ url, ...message }), refused };
  };

  it('the canary sings when a sandbox is let at it, so silence below means something', async () => {
    const send = createSendWebhook({ loopback: true });
    await send({ url: `http://127.0.0.1:${port}/`, ...message });
    await send({ url: `https://localhost:${port}/`, ...message });
    expect(hits).toBe(2);
    const named = createSendWebhook({ loopback: true, ports: [port] }, { resolve: resolving(['127.0.0.1']) });
    await named({ url: `https://receiver.example:${port}/`, ...message });
    expect(hits).toBe(3);
  });

  const hosts = [
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '0',
    '0.0.0.0',
    '2130706433',
    '017700000001',
    '0177.0.0.1',
    '0x7f000001',
    '0x7f.0.0.1',
    '127.0.0.1.',
    '127。0。0。1',
    '１２７.0.0.1',
    '[::]',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::7f00:1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.0.1',
    '100.64.0.1',
    '169.254.169.254',
    '224.0.0.1',
    '255.255.255.255',
    '[fd00::1]',
    '[fe80::1]',
    '[ff02::1]',
    'localhost',
    'localhost.',
    'LOCALHOST',
    'canary.localhost',
    'user@127.0.0.1',
    'user:pass@localhost',
    'lo\tcal\nhost',
    'intranet',
  ];
  it.each(hosts.flatMap((host) => [`https://${host}`, `http://${host}`]))('%s', async (origin) => {
    expect(await tried(`${origin}:${port}/`)).toMatchObject({
      reply: { failure: 'could not connect' },
      refused: [expect.any(String)],
    });
    expect(hits).toBe(0);
  });

  it.each(['file:///etc/passwd', 'gopher://127.0.0.1/', 'data:,x', 'ftp://example.com/', 'https://', 'no address', ''])(
    '"%s"',
    async (url) => {
      expect((await tried(url)).reply).toEqual({ failure: 'could not connect' });
      expect(hits).toBe(0);
    },
  );

  it('a port that is not on the list', async () => {
    const { reply, refused } = await tried('https://example.com:5432/', resolving(['127.0.0.1']));
    expect([reply, refused]).toEqual([{ failure: 'could not connect' }, ['example.com']]);
  });

  const inner = [
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.1.1',
    '100.127.0.1',
    '169.254.169.254',
    '192.0.0.8',
    '198.18.0.1',
    '224.0.0.251',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::',
    '2001::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
  ];
  it.each(inner)('a name that stands for %s, alone or beside a public address', async (address) => {
    for (const answers of [[address], ['203.0.114.1', address], [address, '203.0.114.1']])
      expect(await tried(`https://receiver.example:${port}/`, resolving(answers)), String(answers)).toEqual({
        reply: { failure: 'could not connect' },
        refused: ['receiver.example'],
      });
    expect(hits).toBe(0);
  });

  it('a name that is public when it is looked at and private when it is used: one look serves both', async () => {
    const resolve = resolving(['203.0.114.1'], ['127.0.0.1']);
    await tried(`https://receiver.example:${port}/`, resolve);
    expect(hits).toBe(0);
    // The next try looks anew, and is refused by what it sees.
    expect((await tried(`https://receiver.example:${port}/`, resolve)).refused).toEqual(['receiver.example']);
    expect(hits).toBe(0);
  });

  it.each([301, 302, 303, 307, 308])('%i to it is an answer, and is not followed', async (status) => {
    const bouncer = await open((_, response) =>
      response.writeHead(status, { location: `http://127.0.0.1:${port}/` }).end(),
    );
    const send = createSendWebhook({ loopback: true });
    expect(await send({ url: `${bouncer.url}/`, ...message })).toMatchObject({ status });
    expect(hits).toBe(0);
    bouncer.close();
  });
});

interface Opened {
  url: string;
  close(): void;
}

async function open(listener: RequestListener): Promise<Opened> {
  const server = createHttpServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe('what a receiver can do', () => {
  let opened: Opened | undefined;
  afterEach(() => opened?.close());
  const sendTo = async (listener: RequestListener, options: SenderOptions = {}) => {
    opened = await open(listener);
    return createSendWebhook({ loopback: true }, options)({ url: opened.url, ...message });
  };

  it('answers, with a header and a body', async () => {
    expect(
      await sendTo((_, response) => response.writeHead(503, { 'retry-after': '7' }).end('{"challenge":"x"}')),
    ).toEqual({ status: 503, retryAfter: '7', body: '{"challenge":"x"}' });
  });

  it('never answers', async () => {
    expect(await sendTo(() => {}, { timeoutMs: 200 })).toEqual({ failure: 'timed out' });
  });

  it('closes at once', async () => {
    expect(await sendTo((request) => request.socket.destroy())).toEqual({ failure: 'could not connect' });
  });

  it('sends its body drop by drop: the status counts, and the time is over when it is over', async () => {
    const reply = await sendTo(
      (_, response) => {
        response.writeHead(200);
        const drops = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(drops));
      },
      { timeoutMs: 300 },
    );
    expect(reply).toMatchObject({ status: 200 });
  });

  it('answers 10 MB: 64 kB are read and 4 kB kept', async () => {
    let written = 0;
    const chunk = Buffer.alloc(mebibyte / 16, 'x');
    const reply = await sendTo((_, response) => {
      const pump = (): void => {
        while (!response.destroyed && written < 10 * mebibyte) {
          written += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', pump);
        }
        response.end();
      };
      response.writeHead(200);
      pump();
    });
    expect(reply).toMatchObject({ status: 200, body: 'x'.repeat(4096) });
    // What lies in the machine's buffers comes on top of what was read.
    expect(written).toBeLessThan(10 * mebibyte);
  });

  it('has a certificate that nobody vouches for, or none', async () => {
    const { keys } = await createTestAuthority();
    const { privateKey, certificateChain } = keys.organisation;
    const server = createHttpsServer({
      key: formatPem('PRIVATE KEY', [privateKey]),
      cert: formatPem('CERTIFICATE', certificateChain),
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const send = createSendWebhook({ loopback: true });
    expect(await send({ url: `https://127.0.0.1:${portOf(server)}/`, ...message })).toEqual({ failure: 'TLS failed' });
    server.close();
    opened = await open((_, response) => response.end());
    expect(await send({ url: opened.url.replace('http:', 'https:'), ...message })).toEqual({ failure: 'TLS failed' });
  });
});
