/** What is made from the contract is what is committed. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './read-sources.ts';

const check = (script: string): string => {
  try {
    execFileSync(process.execPath, ['--conditions=source', join(root, script), '--check'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    return (error as { stderr: string }).stderr;
  }
};

it('schemas/openapi.json is what the operations say', () => {
  expect(check('schemas/scripts/write-openapi.ts')).toBe('');
});

it('schemas/authored-form.schema.json is what the format of authored forms says', () => {
  expect(check('schemas/scripts/write-form-schema.ts')).toBe('');
});

it('docs/life-cycle.md is what the table of transitions says', () => {
  expect(check('packages/rules/scripts/write-life-cycle.ts')).toBe('');
});

it('docs/sandbox.md tells of the people that personas.ts has', () => {
  expect(check('packages/center/scripts/write-personas.ts')).toBe('');
});

it("the SDK's types are what openapi.json says", () => {
  expect(check('packages/sdk/scripts/write-types.ts')).toBe('');
});

it("the SDK's api.md and reference are what its sources say, and every public member is told", () => {
  expect(check('packages/sdk/scripts/write-api.ts')).toBe('');
});

it("the elements' manifest is what their classes say", () => {
  expect(check('packages/elements/scripts/write-custom-elements.ts')).toBe('');
});

it("the components of @hcc/react are what the elements' manifest says", () => {
  expect(check('packages/react/scripts/write-components.ts')).toBe('');
});
