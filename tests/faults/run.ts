/** `pnpm run test:faults [kills] [seed]`: crash tests on both databases, an upload over a torn line; the last line counts what held. */
import { flappingUpload } from './flapping-upload.ts';
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
