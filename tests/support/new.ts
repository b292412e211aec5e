/** `pnpm new element|operation|locale …`: lays what the recipe in CONTRIBUTING.md asks for, and says what is left to do. */
import { join } from 'node:path';
import { newElement } from '../../packages/elements/scripts/new-element.ts';
import { root } from '../surface/read-sources.ts';
import { newLocale } from './new-locale.ts';
import { newOperation } from './new-operation.ts';

interface Kind {
  readonly usage: string;
  /** @returns the files that were written or changed. */
  lay(name: string, more: string): string[];
  readonly left: string;
}

const kinds: Readonly<Record<string, Kind>> = {
  element: {
    usage: 'pnpm new element NAME, as in fee-estimator',
    lay: (name) => newElement(join(root, 'packages/elements'), name).map((file) => `packages/elements/${file}`),
    left: 'Now `run fix` and `run generate`; then its words, its look and its states.',
  },
  operation: {
    usage: 'pnpm new operation NAME CAPABILITY, as in getHolidays directory',
    lay: (name, capability) => newOperation(root, name, capability),
    left: 'Now `run fix` and `run generate`; then its own shape, its credentials and errors, its rule, its cases.',
  },
  locale: {
    usage: 'pnpm new locale TAG, as in ko',
    lay: (tag) => newLocale(root, tag),
    left: 'English stands in each of these until it is translated. Now `run fix` and `run generate`; then `run typecheck` names what holds its words between other lines.',
  },
};

const [kind = '', name = '', more = ''] = process.argv.slice(2);
try {
  const chosen = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!chosen) {
    const usages = Object.values(kinds).map(({ usage }) => `  ${usage}`);
    throw new Error(`What can be laid:\n${usages.join('\n')}`);
  }
  for (const file of chosen.lay(name, more)) console.log(file);
  console.log(`\n${chosen.left}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
