/**
 * `pnpm run bench:streams [STREAMS] [SECONDS]`: what idle streams of progress cost the Center in memory (reliability H13), on
 * the embedded database and on PostgreSQL. Each is a connection of its own that has heard how the dossier stands.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, request, type ClientRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileDossier, personas } from '@hcc/mocks';
import { createTestDatabase } from '../../../packages/center/test/test-databases.ts';
import { startCenterProcess } from '../../faults/center-process.ts';
import { postgresUrlVariable, startTestPostgres } from '../../support/postgres-server.ts';
import { alignTable, verdict } from '../figures.ts';

const streams = Number(process.argv[2] ?? 1000);
const seconds = Number(process.argv[3] ?? 60);
const mostBytes = 100 * 1024 * 1024;
const mb = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

/** Resident memory of a process, in bytes (Linux). */
async function rssOf(pid: number): Promise<number> {
  const kb = /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
  if (kb === undefined) throw new Error('VmRSS is not told here: this measures on Linux.');
  return Number(kb) * 1024;
}

/** Opens a stream. @returns once it has told how the dossier stands. */
function follow(url: string, linkToken: string, agent: Agent): Promise<ClientRequest> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/v1/tracking/stream`, {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      if (response.statusCode !== 200) reject(new Error(`a stream is answered ${response.statusCode}`));
      response.on('error', () => {});
      response.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('event: progress')) resolve(sent);
      });
    });
    sent.end(JSON.stringify({ linkToken }));
  });
}

async function measure(env: Record<string, string>): Promise<{ before: number; most: number; after: number }> {
  const data = await mkdtemp(join(tmpdir(), 'hcc-streams-'));
  // The embedded database keeps what its first start took until the next.
  const first = await startCenterProcess({ HCC_DATA: data, ...env });
  const { receipt } = await fileDossier({ baseUrl: first.url, fetch: (one) => fetch(one) }, personas.lan);
  const linkToken = receipt?.linkToken ?? '';
  await first.stop();
  const center = await startCenterProcess({ HCC_DATA: data, ...env });
  const agent = new Agent({ maxSockets: Infinity });
  try {
    const open = async (count: number): Promise<ClientRequest[]> => {
      const opened: ClientRequest[] = [];
      // Fifty at once, as people come after a break of the line.
      for (let at = 0; at < count; at += 50)
        opened.push(
          ...(await Promise.all(
            Array.from({ length: Math.min(50, count - at) }, () => follow(center.url, linkToken, agent)),
          )),
        );
      return opened;
    };
    // What the first of a kind brings in stays: code, pools, buffers.
    for (const one of await open(50)) one.destroy();
    await delay(5000);
    const before = await rssOf(center.pid);
    const opened = await open(streams);
    let most = 0;
    for (let second = 0; second < seconds; second += 1) {
      most = Math.max(most, await rssOf(center.pid));
      await delay(1000);
    }
    const after = await rssOf(center.pid);
    for (const one of opened) one.on('error', () => {}).destroy();
    return { before, most, after };
  } finally {
    agent.destroy();
    await center.stop();
    await rm(data, { recursive: true, force: true });
  }
}

const server = await startTestPostgres();
process.env[postgresUrlVariable] = server.url;
let isMet = true;
try {
  const database = await createTestDatabase();
  const rows = [];
  for (const [name, env] of [
    ['pglite', {}],
    ['postgres', { DATABASE_URL: database.url, HCC_ACCEPT_DATA_LOSS: 'true' }],
  ] as const) {
    const { before, most, after } = await measure(env);
    const isHeld = most - before <= mostBytes;
    isMet &&= isHeld;
    rows.push([name, mb(before), `${mb(most - before)} (≤ ${mb(mostBytes)}: ${verdict(isHeld)})`, mb(after - before)]);
  }
  console.log(`${streams} idle streams for ${seconds} s; Node ${process.versions.node}`);
  console.log(alignTable([['database', 'memory before', 'grew at most', 'at the end'], ...rows]));
  await database.drop();
} finally {
  await server.stop();
}
process.exitCode = isMet ? 0 : 1;
