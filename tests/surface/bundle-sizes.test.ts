/** What a page fetches, cold and gzipped, against the figures of the design. Bytes are exact, so they are held in tests. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
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

describe('what the form fetches later', () => {
  it('comes in parts of at most 25 kB', () => {
    const chunks = lazyChunksOf('frame/dossier-form.js');
    expect(chunks.length).toBeGreaterThan(0);
    expect(chunks.filter(({ bytes }) => bytes > 25_000)).toEqual([]);
  });
});
