/** `pnpm new element`, tried in a copy of the package. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { newElement } from '../../packages/elements/scripts/new-element.ts';
import { root } from './read-sources.ts';

const elements = join(root, 'packages/elements');

/** Below the tests, so that `tsc` finds what it extends. */
function copyOfElements(): string {
  mkdirSync(join(root, 'tests/dist'), { recursive: true });
  const folder = mkdtempSync(join(root, 'tests/dist/elements-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ['src', 'rollup.config.js']) cpSync(join(elements, part), join(folder, part), { recursive: true });
  symlinkSync(join(elements, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

it('lays an element that compiles, and names it wherever elements are named', () => {
  const folder = copyOfElements();
  const files = newElement(folder, 'fee-estimator');
  expect(files).toContain('src/fee-estimator/fee-estimator.element.ts');
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  expect(read('src/define.ts')).toContain("defineOnce('hcc-fee-estimator', FeeEstimator);");
  expect(read('src/index.ts')).toContain('export { FeeEstimator }');
  expect(read('src/loader/hcc.ts')).toMatch(/const known =\s+\S*\|fee-estimator\)\$\//);
  expect(read('rollup.config.js')).toContain("'fee-estimator': 'loader/entries/fee-estimator',");

  const compilerOptions = {
    composite: false,
    incremental: false,
    noEmit: true,
    rootDir: '.',
    customConditions: [],
    lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions,
      include: ['src'],
      exclude: ['**/*.test.ts', '**/*.stories.ts'],
      references: [],
    }),
  );
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { stdio: 'inherit' });
});

it('takes no name that is none, nor one that is taken', () => {
  for (const name of ['', 'finder', 'Fee-Estimator', '../evil-name', 'unit-finder'])
    expect(() => newElement(elements, name), name).toThrow();
});
