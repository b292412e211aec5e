/** What the SDK weighs in a page, gzipped, against the figures of the design. `pnpm run bench:sdk` prints it beside others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle, gzipBytes } from '../support/bundle-sdk.ts';
import { root } from './read-sources.ts';

const resources = [
  'desk',
  'dossiers',
  'embed-sessions',
  'frame-sessions',
  'payments',
  'procedures',
  'results',
  'sandbox',
  'tracking',
  'units',
  'uploads',
  'webhook-endpoints',
];
const kb = async (code: string): Promise<number> => gzipBytes(await bundle(code)) / 1000;

it('every resource is an entry of its own', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'packages/sdk/package.json'), 'utf8')) as { exports: object };
  const others = ['.', './package.json', './transport', './lean', './events', './validate', './webhooks'];
  expect(
    Object.keys(exports)
      .filter((path) => !others.includes(path))
      .toSorted(),
  ).toEqual(resources.map((name) => `./${name}`));
});

describe('one resource with its transport ≤ 12 kB', () => {
  it.each(resources)('%s', async (name) => {
    const maker = `create${name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
    const code = `export { ${maker} } from '@hcc/sdk/${name}'; export { createTransport } from '@hcc/sdk/transport';`;
    expect(await kb(code)).toBeLessThanOrEqual(12);
  });
});

describe('the whole ≤ 18 kB', () => {
  it('everything that the main entry exports', async () => {
    expect(await kb(`export * from '@hcc/sdk';`)).toBeLessThanOrEqual(18);
  });

  it('and what stands beside it: files in parts, and events', async () => {
    const code = `export * from '@hcc/sdk'; export * from '@hcc/sdk/uploads'; export * from '@hcc/sdk/events';`;
    expect(await kb(code)).toBeLessThanOrEqual(18);
  });
});

describe('zod', () => {
  const isIn = async (code: string): Promise<boolean> => /ZodObject|invalid_type/.test(await bundle(code));

  it('is in `@hcc/sdk/validate`', async () => {
    expect(await isIn(`export * from '@hcc/sdk/validate';`)).toBe(true);
  });

  it('and nowhere else', async () => {
    const entries = ['', '/transport', '/lean', '/events', '/webhooks', ...resources.map((name) => `/${name}`)];
    expect(await isIn(entries.map((entry) => `export * from '@hcc/sdk${entry}';`).join('\n'))).toBe(false);
  });
});
