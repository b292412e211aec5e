/**
 * `pnpm run bench:sdk [CALLS]`: what one typed call weighs in a page and takes in Node, beside bare fetch and three clients,
 * in one run. All speak to a server on this machine that answers with one real procedure. Bytes are exact; times are to be
 * read against each other only.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createMockCenter, sandboxKeys } from '@hcc/mocks';
import { bundle, gzipBytes } from '../../support/bundle-sdk.ts';
import { alignTable, quantile, verdict } from '../figures.ts';
import { startAnswering } from './answering.ts';
import { contenders } from './contenders.ts';
import { fromPeers, installPeers, peerNames } from './peers.ts';

type Get = (code: string) => Promise<{ code: string }>;

const calls = Number(process.argv[2] ?? 2000);
const code = '1.001193';
const key = sandboxKeys.bank.publishable;
/** Figures of the design, kB gzip. */
const figures: Readonly<Record<string, number>> = { 'ours, one resource': 12, 'ours, whole': 18 };

console.log(`peers: ${peerNames}; Node ${process.versions.node}, ${calls} calls each`);
await installPeers();
const center = await createMockCenter();
const answer = await (
  await center.fetch(
    new Request(`${center.baseUrl}/v1/procedures/${code}`, { headers: { authorization: `Bearer ${key}` } }),
  )
).text();
const server = await startAnswering(answer);
const folder = await mkdtemp(join(fileURLToPath(new URL('../../../node_modules/', import.meta.url)), '.bench-sdk-'));
try {
  const entrants: { label: string; kb: number; get: Get; micros: number[] }[] = [];
  for (const { label, code } of contenders) {
    const built = await bundle(code, [fromPeers]);
    const file = join(folder, `${entrants.length}.mjs`);
    await writeFile(file, built);
    const { connect } = (await import(pathToFileURL(file).href)) as { connect(baseUrl: string, key: string): Get };
    const kb = gzipBytes(await readFile(file, 'utf8')) / 1000;
    entrants.push({ label, kb, get: connect(server.baseUrl, key), micros: [] });
  }
  // The first tenth warms up. In turns, so that whatever else the machine does falls on all alike.
  for (let call = -Math.ceil(calls / 10); call < calls; call += 1)
    for (const { label, get, micros } of entrants) {
      const startedAt = performance.now();
      const answered = await get(code);
      const took = (performance.now() - startedAt) * 1000;
      if (answered.code !== code) throw new Error(`${label} answered something else.`);
      if (call >= 0) micros.push(took);
    }
  const bare = quantile(entrants[0]?.micros ?? [], 0.5);
  console.log(
    alignTable([
      [
        `a call of ${(answer.length / 1000).toFixed(0)} kB`,
        'kB gzip',
        'figure',
        'µs p50',
        'µs p95',
        'p50 to bare fetch',
      ],
      ...entrants.map(({ label, kb, micros }) => [
        label,
        kb.toFixed(1),
        figures[label] === undefined ? '' : `≤ ${figures[label]}: ${verdict(kb <= figures[label])}`,
        quantile(micros, 0.5).toFixed(0),
        quantile(micros, 0.95).toFixed(0),
        (quantile(micros, 0.5) / bare).toFixed(2),
      ]),
    ]),
  );
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
