/**
 * `pnpm run bench:webhooks [EVENTS]`: how fast events reach partners (reliability W11), and what broken receivers do to those
 * that are well and to everybody else (F15), on both databases. The receivers run in a process beside it on the same machine.
 */
import { postgresUrlVariable, startTestPostgres } from '../../support/postgres-server.ts';
import { deliverEvents } from '../../faults/deliver-events.ts';
import { alignTable, verdict } from '../figures.ts';

const events = Number(process.argv[2] ?? 100_000);
const databases = ['pglite', 'postgres'] as const;
const server = await startTestPostgres();
process.env[postgresUrlVariable] = server.url;
const mb = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);
let isMet = true;
const held = (one: boolean): string => {
  isMet &&= one;
  return verdict(one);
};

try {
  console.log(`${events.toLocaleString('en')} events to 50 endpoints; Node ${process.versions.node}`);
  const volume = [];
  for (const database of databases) {
    const run = await deliverEvents({ database, good: 50, broken: 0, events, overMs: 0 });
    const bloat = run.tables.swept / run.tables.full;
    volume.push([
      database,
      `${run.perSecond.toFixed(0)} (≥ 200: ${held(run.perSecond >= 200)})`,
      run.seconds.toFixed(0),
      `${run.missing} / ${run.repeated} (0: ${held(run.missing === 0)})`,
      `${mb(run.rssGrowth)} MB`,
      `${mb(run.tables.full)} / ${mb(run.tables.swept)} MB (${bloat.toFixed(2)}, ≤ 2: ${held(bloat <= 2)})`,
    ]);
  }
  console.log(
    alignTable([
      ['database', 'deliveries a second', 'seconds', 'missing / repeated', 'memory grew', 'tables full / swept'],
      ...volume,
    ]),
  );

  console.log('\n1,000 endpoints, 100 of them broken, 20,000 events in a minute');
  const isolation = [];
  for (const database of databases) {
    const run = await deliverEvents({ database, good: 900, broken: 100, events: 20_000, overMs: 60_000 });
    const { before, meanwhile } = run.readP99Ms;
    isolation.push([
      database,
      `${(run.p95Ms / 1000).toFixed(2)} s (≤ 5: ${held(run.p95Ms <= 5000)})`,
      `${run.mostOpen} (≤ 4: ${held(run.mostOpen <= 4)})`,
      `${run.missing} / ${run.repeated} (0: ${held(run.missing === 0)})`,
      `${mb(run.rssGrowth)} MB (≤ 50: ${held(run.rssGrowth <= 50 * 1024 * 1024)})`,
      `${before.toFixed(1)} / ${meanwhile.toFixed(1)} ms (± 20 %: ${held(meanwhile <= before * 1.2)})`,
    ]);
  }
  console.log(
    alignTable([
      [
        'database',
        'p95 to the healthy',
        'most sockets',
        'missing / repeated',
        'memory grew',
        'reads p99 before / meanwhile',
      ],
      ...isolation,
    ]),
  );
} finally {
  await server.stop();
}
process.exitCode = isMet ? 0 : 1;
