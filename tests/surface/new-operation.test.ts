/** `pnpm new operation`, tried in a copy: it is in the contract, in the Center, in the SDK and in the suite, and compiles there. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { copyWorkspace, runInCopy, typecheckCopy } from '../support/copy-workspace.ts';
import { homes, newOperation } from '../support/new-operation.ts';
import { root } from './read-sources.ts';

const packages = [
  'schemas',
  'packages/rules',
  'packages/sdk',
  'packages/center',
  'packages/mocks',
  'tests/conformance',
];

it('lays a reading in each capability it knows, and all of them compile', () => {
  const copy = copyWorkspace([...packages, 'tests/support']);
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  const capabilities = Object.keys(homes);
  for (const capability of capabilities)
    expect(newOperation(copy, `getTried${capability}`, capability)).toContain('tests/conformance/suite.ts');
  expect(runInCopy(copy, 'schemas/scripts/write-openapi.ts')).toBe('');
  expect(runInCopy(copy, 'packages/sdk/scripts/write-types.ts')).toBe('');

  const { paths } = JSON.parse(readFileSync(join(copy, 'schemas/openapi.json'), 'utf8')) as { paths: object };
  for (const capability of capabilities) expect(paths).toHaveProperty([`/v1/tried${capability}`, 'get']);
  const made = ['schemas/src', 'packages/sdk/src', 'packages/center/src', 'tests/conformance'];
  expect(typecheckCopy(copy, made)).toBe('');
});

it('takes no name that is none, nor a capability that is none', () => {
  for (const [name, capability] of [
    ['', 'directory'],
    ['holidays', 'directory'],
    ['createHoliday', 'directory'],
    ['getHolidays', ''],
    ['getHolidays', 'toString'],
    ['getHolidays', 'dossiers'],
  ] as const)
    expect(() => newOperation(root, name, capability), `${name} ${capability}`).toThrow();
});
