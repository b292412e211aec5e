/** `pnpm new locale`, tried in a copy: what is left after it is said by the compiler, and is words alone. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { copyWorkspace, runInCopy, typecheckCopy } from '../support/copy-workspace.ts';
import { newLocale } from '../support/new-locale.ts';
import { root } from './read-sources.ts';

const packages = ['schemas', 'packages/rules', 'packages/sdk', 'packages/elements', 'packages/center'];

it('makes the elements speak a language, and the compiler names every place that is left', () => {
  const copy = copyWorkspace(packages);
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  const files = newLocale(copy, 'zh-Hant');
  expect(files).toContain('packages/elements/src/procedure-finder/locales/zh-hant.ts');
  expect(runInCopy(copy, 'schemas/scripts/write-openapi.ts')).toBe('');
  expect(runInCopy(copy, 'packages/sdk/scripts/write-types.ts')).toBe('');

  const sources = ['elements', 'rules', 'center'].map((name) => `packages/${name}/src`);
  const said = typecheckCopy(copy, sources, ['**/*.test.ts', '**/*.stories.ts', '**/*.examples.ts']);
  const places = [...new Set([...said.matchAll(/^(\S+\.ts)\(/gm)].map(([, place = '']) => place))];
  expect(places).toContain('packages/center/src/http/problem-words.ts');
  // Each holds a sentence or two of every language between other lines.
  const holdsWords = (place: string): boolean =>
    /'zh-Hans': (['`[{]|\w+[.(])/.test(readFileSync(join(copy, place), 'utf8'));
  expect(places.filter((place) => place.includes('/locales/') || !holdsWords(place))).toEqual([]);
});

it('takes no tag that is none, nor one that is spoken', () => {
  for (const tag of ['', 'Korean', 'ko-KR', '../ko', 'en', 'vi', 'zh-Hans'])
    expect(() => newLocale(root, tag), tag).toThrow();
});
