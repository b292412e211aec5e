/**
 * Run by `data-directory-lock.test.ts`: takes the data directory given and says "held" and goes on, or says why not.
 * With a user id as second argument it becomes that user first, since root may write everywhere.
 */
import { lockDataDirectory } from '../src/process/data-directory-lock.ts';

const [directory = '', userId] = process.argv.slice(2);
if (userId) process.setuid?.(Number(userId));
try {
  await lockDataDirectory(directory);
  console.log('held');
  process.stdin.resume(); // lives until it is killed, or its parent dies
  process.stdin.on('end', () => process.exit());
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
