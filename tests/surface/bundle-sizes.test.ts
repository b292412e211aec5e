/** What a page fetches, cold and gzipped, against the figures of the design. Bytes are exact, so they are held in tests. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coldBytes, coldPaths } from '../../packages/elements/scripts/sizes.ts';
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
