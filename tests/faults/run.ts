/** `pnpm run test:faults [kills] [seed]`: crash tests on both databases; the last line counts what held. */
import { killDuringSubmissions } from './kill-during-submissions.ts';
import { seededRandom } from './seeded-random.ts';

const kills = Number(process.argv[2] ?? 10);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
console.log(`SIGKILL during 50 parallel submissions, ${kills} times a database, seed ${seed}`);

let passed = 0;
let failed = 0;
for (const database of ['pglite', 'postgres'] as const) {
  const { filed, faults } = await killDuringSubmissions({ database, kills, parallel: 50, random: seededRandom(seed) });
  console.log(`${database}: ${filed} filings, ${faults.length} faults`);
  for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`);
  if (faults.length === 0) passed++;
  else failed++;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
