/**
 * `pnpm run test:faults [kills] [filings] [seed]`: crashes and lost replies on both databases, an upload over a torn line;
 * the last line counts what held.
 */
import { postgresUrlVariable, startTestPostgres } from '../support/postgres-server.ts';
import { flappingUpload } from './flapping-upload.ts';
import { killDuringSubmissions } from './kill-during-submissions.ts';
import { loseReplies } from './lose-replies.ts';
import { seededRandom } from './seeded-random.ts';

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

if (filings > 0) {
  console.log(`${filings} filings with ${share * 100} % of replies lost, seed ${seed}`);
  const server = await startTestPostgres();
  process.env[postgresUrlVariable] = server.url;
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
  await server.stop();
}

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
