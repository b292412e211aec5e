/**
 * F15 and W11: events of many partners to their back ends, some of them broken, by the worker and the sender of the real
 * process. The back ends live in another process, so that they cost this one nothing.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import type { Db } from '../../packages/center/src/db/db.ts';
import { startWorker } from '../../packages/center/src/process/worker.ts';
import { sweep } from '../../packages/center/src/process/sweep.ts';
import { createSendWebhook } from '../../packages/center/src/webhooks/send-webhook-node.ts';
import { openTestCenter, type TestCenter } from '../../packages/center/test/test-center.ts';
import { quantile } from '../bench/figures.ts';
import { brokenKinds, type Heard, type ReceiverKind } from './receivers.ts';

export interface DeliveryRun {
  database: Db['kind'];
  /** Endpoints that are well, each of a partner of its own; and those that are not, of every kind there is in turn. */
  good: number;
  broken: number;
  events: number;
  /** Spread evenly over so long. 0: all at once. Milliseconds. */
  overMs: number;
}

export interface DeliveryOutcome {
  /** From the first event to the last arrival at an endpoint that is well. */
  seconds: number;
  perSecond: number;
  /** From an event to its arrival there. Milliseconds. */
  p95Ms: number;
  /** Most requests that one endpoint ever had open. */
  mostOpen: number;
  /** Growth of this process's memory. Bytes. */
  rssGrowth: number;
  /** Of a read of the catalogue meanwhile, through the same app and database; before, and while events are sent. */
  readP99Ms: { before: number; meanwhile: number };
  /** Bytes of the tables of deliveries, events and the outbox: at their largest, and once what is old was swept away. */
  tables: { full: number; swept: number };
  missing: number;
  repeated: number;
}

export async function deliverEvents(run: DeliveryRun): Promise<DeliveryOutcome> {
  const { good, events, overMs } = run;
  const center = await openTestCenter({ database: run.database });
  const receivers = await startReceivers();
  const arrivals: Extract<Heard, { path: string }>[] = [];
  receivers.child.on('message', (heard: Heard) => void ('path' in heard && arrivals.push(heard)));
  // The clock of the other process is this machine's; the test Center's own would stand.
  center.ports.clock = { now: () => new Date() };
  const worker = { stop: async (): Promise<void> => {} };
  try {
    const endpoints = await addEndpoints(center, run, receivers.port);
    const before = await readTimes(center, 200);
    const memory = process.memoryUsage.rss();
    const startedAt = Date.now();
    let peak = memory;
    const watching = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 200);
    Object.assign(worker, startWorker(center.ports, createSendWebhook({ loopback: true })));
    const meanwhile: number[] = [];
    const happened = happen(center, endpoints, events, overMs);
    const wanted = Math.floor(events / endpoints) * good;
    const isGood = ({ path }: { path: string }): boolean => path.startsWith('/good/');
    let seen = 0;
    const deadline = startedAt + overMs + 30_000 + events * 20;
    while (seen < wanted && Date.now() < deadline) {
      meanwhile.push(...(await readTimes(center, 5)));
      await delay(50);
      seen = new Set(arrivals.filter(isGood).map(keyOf)).size;
    }
    await happened;
    clearInterval(watching);
    const arrived = arrivals.filter(isGood);
    const seconds = ((arrived.at(-1)?.at ?? startedAt) - startedAt) / 1000;
    await receivers.stop();
    await worker.stop();
    const full = await tableBytes(center);
    center.ports.clock = { now: () => new Date(Date.now() + 40 * 24 * 3_600_000) };
    await sweep(center.ports);
    for (const table of tables) await center.db.query(`vacuum ${table}`);
    return {
      seconds,
      perSecond: arrived.length / seconds,
      p95Ms: quantile(
        arrived.map(({ at, happenedAt }) => at - happenedAt),
        0.95,
      ),
      mostOpen: arrivals.reduce((most, { open }) => Math.max(most, open), 0),
      rssGrowth: peak - memory,
      readP99Ms: { before: quantile(before, 0.99), meanwhile: quantile(meanwhile, 0.99) },
      tables: { full, swept: await tableBytes(center) },
      missing: wanted - seen,
      repeated: arrived.length - seen,
    };
  } finally {
    await receivers.stop();
    await worker.stop();
    await center.close();
  }
}

const keyOf = ({ path, messageId }: { path: string; messageId: string }): string => `${path} ${messageId}`;

/** @returns how many there are. */
async function addEndpoints({ ports }: TestCenter, { good, broken }: DeliveryRun, port: number): Promise<number> {
  const kinds: ReceiverKind[] = [
    ...Array.from({ length: good }, () => 'good' as const),
    ...Array.from({ length: broken }, (_, at) => brokenKinds[at % brokenKinds.length] ?? 'silent'),
  ];
  const sealedSecret = await ports.vault.seal(`whsec_${btoa('x'.repeat(32))}`);
  for (const [at, kind] of kinds.entries()) {
    const partnerId = `partner-${at}`;
    await ports.stores.partners.save(
      { id: partnerId, name: partnerId, mode: 'test', origins: [], scopes: {}, contact: null },
      [],
    );
    await ports.stores.webhooks.insert({
      id: `whe_${at}`,
      partnerId,
      url: addressOf(kind, at, port),
      eventTypes: null,
      signature: 'hmac',
      sealedSecret,
      previousSealedSecret: null,
      previousSecretUntil: null,
      state: 'active',
      createdAt: '2026-01-01T00:00:00.000Z',
      lastDeliveryAt: null,
      lastFailure: null,
      parked: 0,
    });
  }
  return kinds.length;
}

function addressOf(kind: ReceiverKind, at: number, port: number): string {
  // Port 1 is nobody's here.
  if (kind === 'gone') return `http://127.0.0.1:1/gone/${at}`;
  return `${kind === 'tls' ? 'https' : 'http'}://127.0.0.1:${port}/${kind}/${at}`;
}

/** Ten times a second, or all at once; of each partner in turn. */
async function happen({ db }: TestCenter, endpoints: number, events: number, overMs: number): Promise<void> {
  const slices = overMs === 0 ? Math.ceil(events / 5000) : Math.ceil(overMs / 100);
  for (let slice = 0; slice < slices; slice += 1) {
    const [from, until] = [slice, slice + 1].map((edge) => Math.round((events * edge) / slices));
    await db.query(
      `insert into outbox (topic, payload)
       select 'dossier-event', jsonb_build_object('id', 'evt_' || n, 'partnerId', 'partner-' || n % $3::int, 'event',
         jsonb_build_object('type', 'dossier.accepted', 'timestamp', $4::text, 'data', jsonb_build_object('dossierCode', 'D-' || n,
           'procedureCode', '1.001193', 'status', 'accepted', 'step', null, 'sequence', 2)))
       from generate_series($1::int, $2::int - 1) n`,
      [from, until, endpoints, new Date().toISOString()],
    );
    if (overMs > 0) await delay(overMs / slices);
  }
}

const tables = ['outbox', 'partner_events', 'webhook_deliveries', 'webhook_endpoints'];

async function tableBytes({ db }: TestCenter): Promise<number> {
  const [row] = await db.query<{ bytes: number }>(
    'select sum(pg_total_relation_size(name::regclass))::int8 as bytes from unnest($1::text[]) name',
    [tables],
  );
  return row?.bytes ?? 0;
}

async function readTimes({ fetch }: TestCenter, times: number): Promise<number[]> {
  const took: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const startedAt = performance.now();
    const request = new Request('http://center.test/v1/procedures/1.001193', {
      headers: { authorization: 'Bearer pk_test_sandbox_bank_391f367a0eca3f6598631d47acfb6bb596f34bc5' },
    });
    await (await fetch(request)).arrayBuffer();
    took.push(performance.now() - startedAt);
  }
  return took;
}

async function startReceivers(): Promise<{ child: ChildProcess; port: number; stop(): Promise<void> }> {
  const child = fork(fileURLToPath(new URL('receivers.ts', import.meta.url)), { execArgv: ['--conditions=source'] });
  const ended = once(child, 'exit');
  const [{ listening }] = (await once(child, 'message')) as [{ listening: number }];
  return {
    child,
    port: listening,
    async stop() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
