/** `pnpm new element NAME`: lays what the recipe in CONTRIBUTING.md asks for, and says what is left to do. */
import { join } from 'node:path';
import { newElement } from '../../packages/elements/scripts/new-element.ts';
import { root } from '../surface/read-sources.ts';

const [kind, name = ''] = process.argv.slice(2);
try {
  if (kind !== 'element') throw new Error('What can be laid: `pnpm new element NAME`.');
  for (const file of newElement(join(root, 'packages/elements'), name)) console.log(`packages/elements/${file}`);
  console.log('\nNow `run fix` and `run generate`; then its words, its look and its states.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
