/** What a page fetches, cold and gzipped, against the figures of the design. Bytes are exact, so they are held in tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { coldBytes, coldPaths, lazyChunksOf } from '../../packages/elements/scripts/sizes.ts';
import { root } from './read-sources.ts';

describe('cold path', () => {
  it.each(coldPaths)('$name ≤ $limitKb kB', ({ entries, after, limitKb }) => {
    for (const entry of entries)
      expect(existsSync(join(root, 'packages/elements/cdn', entry)), `${entry}: run \`pnpm run bundles\` first`).toBe(
        true,
      );
    expect(coldBytes(entries, after) / 1000).toBeLessThanOrEqual(limitKb);
  });
});

it('one runtime of at most 20 kB is shared by all elements of a page', () => {
  const chunks = join(root, 'packages/elements/cdn/v1/chunks');
  const [runtime = '', ...others] = readdirSync(chunks).filter((file) => file.startsWith('runtime-'));
  expect(others).toEqual([]);
  expect(gzipSync(readFileSync(join(chunks, runtime)), { level: 9 }).length).toBeLessThanOrEqual(20_000);
});

describe('what the form fetches later', () => {
  it('comes in parts of at most 25 kB', () => {
    const chunks = lazyChunksOf('frame/dossier-form.js');
    expect(chunks.length).toBeGreaterThan(0);
    expect(chunks.filter(({ bytes }) => bytes > 25_000)).toEqual([]);
  });
});
