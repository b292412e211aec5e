/**
 * `pnpm run test:faults [kills] [filings] [seed]`: crashes, lost replies and each call failing on both databases, a stop under
 * load, broken receivers, an upload over a torn line; the last line counts what held.
 */
import { postgresUrlVariable, startTestPostgres } from '../support/postgres-server.ts';
import { deliverEvents } from './deliver-events.ts';
import { failEachCall } from './fail-each-call.ts';
import { flappingUpload } from './flapping-upload.ts';
import { killDuringSubmissions } from './kill-during-submissions.ts';
import { loseReplies } from './lose-replies.ts';
import { seededRandom } from './seeded-random.ts';
import { stopUnderLoad } from './stop-under-load.ts';

const kills = Number(process.argv[2] ?? 10);
const filings = Number(process.argv[3] ?? 10_000);
const seed = Number(process.argv[4] ?? Date.now() % 1_000_000);
const share = 0.3;
const databases = ['pglite', 'postgres'] as const;

let passed = 0;
let failed = 0;
const count = (faults: readonly string[]): void => {
  for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`);
  if (faults.length === 0) passed++;
  else failed++;
};

if (kills > 0) {
  console.log(`SIGKILL during 50 parallel submissions, ${kills} times a database, seed ${seed}`);
  for (const database of databases) {
    const { filed, faults } = await killDuringSubmissions({
      database,
      kills,
      parallel: 50,
      random: seededRandom(seed),
    });
    console.log(`${database}: ${filed} filings, ${faults.length} faults`);
    count(faults);
  }
}

const server = await startTestPostgres();
process.env[postgresUrlVariable] = server.url;

if (filings > 0) {
  console.log(`${filings} filings with ${share * 100} % of replies lost, seed ${seed}`);
  console.log('| database | filings | requests | replies lost | duplicates | lost | half done | seconds |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const database of databases) {
    const started = performance.now();
    const outcome = await loseReplies({ database, filings, share, random: seededRandom(seed) });
    const halfDone = outcome.faults.filter((fault) => fault.startsWith('half done')).length;
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const cells = [filings, outcome.requests, outcome.lostReplies, outcome.duplicates, outcome.lost, halfDone];
    console.log(`| ${database} | ${cells.map((cell) => cell.toLocaleString('en')).join(' | ')} | ${seconds} |`);
    const wrong = outcome.duplicates !== 0 || outcome.lost !== 0 ? ['the counts do not agree'] : [];
    count([...outcome.faults, ...wrong]);
  }
}

console.log('A filing with a paper and a fee, of which one call fails: refused, timed out or reset');
for (const database of databases) {
  const { databaseCalls, fileCalls, outboundCalls, failed, faults } = await failEachCall({ database, step: 1 });
  const calls = `${databaseCalls} calls to the database, ${fileCalls} to the files, ${outboundCalls} to a partner`;
  console.log(`${database}: ${calls}; ${failed} filings with a failed one (≥ 30), ${faults.length} faults`);
  count(failed >= 30 ? faults : [...faults, 'too few calls failed']);
}

console.log('1,000 endpoints, 100 of them broken, 5,000 events in half a minute (figures: bench:webhooks)');
for (const database of databases) {
  const run = await deliverEvents({ database, good: 900, broken: 100, events: 5000, overMs: 30_000 });
  console.log(
    `${database}: p95 to the healthy ${(run.p95Ms / 1000).toFixed(2)} s, ${run.mostOpen} sockets at most, ${run.missing} missing, ${run.repeated} repeated`,
  );
  count([
    ...(run.p95Ms <= 5000 ? [] : ['the healthy wait for longer than 5 s']),
    ...(run.mostOpen <= 4 ? [] : ['more than 4 sockets to one endpoint']),
    ...(run.missing === 0 ? [] : ['events are missing']),
  ]);
}
await server.stop();

console.log('SIGTERM while thirty people file and one sends files');
const stopped = await stopUnderLoad({ lanes: 30, loadMs: 10_000 });
console.log(
  `exit ${stopped.exitCode} after ${(stopped.stoppedAfterMs / 1000).toFixed(1)} s (≤ 20), ${stopped.filed} filed, ${stopped.uploaded} files, ${stopped.faults.length} faults`,
);
count([
  ...stopped.faults,
  ...(stopped.exitCode === 0 && stopped.stoppedAfterMs <= 20_000 ? [] : ['it did not end in time']),
  ...(stopped.told.join() === '1 submitted,2 accepted' ? [] : [`the stream told ${stopped.told.join()}`]),
]);

console.log('20 MB at 2 Mbit/s, reset every 5 s, 60 s without a line, one dead connection, SIGKILL at 50 %');
const upload = await flappingUpload({
  fileBytes: 20 * 1024 * 1024,
  bytesPerSecond: 250_000,
  resetEveryMs: 5000,
  outageMs: 60_000,
});
const resent = (upload.resentShare * 100).toFixed(1);
console.log(`${upload.seconds.toFixed(0)} s, ${upload.resets} resets, ${resent} % sent again (10 % allowed)`);
for (const fault of upload.faults) console.log(`  ${fault}`);
if (upload.faults.length === 0 && upload.resentShare <= 0.1) passed++;
else failed++;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
