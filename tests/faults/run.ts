/**
 * `pnpm run test:faults [kills] [filings] [seed]`: crashes and lost replies on both databases; the last line counts what held.
 */
import { postgresUrlVariable, startTestPostgres } from '../support/postgres-server.ts';
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
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
