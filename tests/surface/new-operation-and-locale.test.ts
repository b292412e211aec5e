/** `pnpm new operation` and `pnpm new locale`, tried in one copy of the workspace: copying and compiling is what takes time. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyWorkspace, runInCopy, typecheckCopy } from '../support/copy-workspace.ts';
import { newLocale } from '../support/new-locale.ts';
import { homes, newOperation } from '../support/new-operation.ts';
import { root } from './read-sources.ts';

const capabilities = Object.keys(homes);

let copy: string;
/** Files that do not compile, below the copy. */
let faulty: readonly string[];
let laid: readonly string[];
beforeAll(() => {
  copy = copyWorkspace([
    'schemas',
    ...['rules', 'sdk', 'elements', 'center', 'mocks'].map((name) => `packages/${name}`),
    'tests/conformance',
    'tests/support',
  ]);
  laid = [
    ...capabilities.flatMap((capability) => newOperation(copy, `getTried${capability}`, capability)),
    ...newLocale(copy, 'zh-Hant'),
  ];
  for (const script of ['schemas/scripts/write-openapi.ts', 'packages/sdk/scripts/write-types.ts'])
    expect(runInCopy(copy, script)).toBe('');
  const sources = ['elements', 'rules', 'center'].map((name) => `packages/${name}/src`);
  const said = typecheckCopy(
    copy,
    ['schemas/src', 'packages/sdk/src', 'tests/conformance', ...sources],
    [...sources.map((folder) => `${folder}/**/*.test.ts`), '**/*.stories.ts', '**/*.examples.ts'],
  );
  faulty = [...new Set([...said.matchAll(/^(\S+\.ts)\(/gm)].map(([, file = '']) => file))];
});
afterAll(() => copy && rmSync(copy, { recursive: true, force: true }));

it('an operation is in the contract, the Center, the SDK and the suite, and compiles there', () => {
  const { paths } = JSON.parse(readFileSync(join(copy, 'schemas/openapi.json'), 'utf8')) as { paths: object };
  for (const capability of capabilities) expect(paths).toHaveProperty([`/v1/tried${capability}`, 'get']);
  for (const file of ['tests/conformance/suite.ts', 'packages/sdk/src/units.ts']) expect(laid).toContain(file);
  expect(faulty.filter((file) => /^(schemas|packages\/sdk|tests)\//.test(file))).toEqual([]);
});

it('a language is spoken by the elements, and the compiler names every place that is left', () => {
  expect(laid).toContain('packages/elements/src/procedure-finder/locales/zh-hant.ts');
  expect(faulty).toContain('packages/center/src/http/problem-words.ts');
  // Each holds a sentence or two of every language between other lines.
  const holdsWords = (file: string): boolean =>
    /'zh-Hans': (['`[{]|\w+[.(])/.test(readFileSync(join(copy, file), 'utf8'));
  expect(faulty.filter((file) => file.includes('/locales/') || !holdsWords(file))).toEqual([]);
});

it.each([
  ['', 'directory'],
  ['holidays', 'directory'],
  ['createHoliday', 'directory'],
  ['getHolidays', ''],
  ['getHolidays', 'toString'],
  ['getHolidays', 'dossiers'],
])('no operation is laid as "%s" of "%s"', (name, capability) => {
  expect(() => newOperation(root, name, capability)).toThrow();
});

it.each(['', 'Korean', 'ko-KR', '../ko', 'en', 'vi', 'zh-Hans'])('no language is laid as "%s"', (tag) => {
  expect(() => newLocale(root, tag)).toThrow();
});
