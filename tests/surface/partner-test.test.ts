/** What the documentation promises of a partner's own test: that it is short. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './read-sources.ts';

it("a partner's own test of a page has 15 lines at most", () => {
  const code = readFileSync(join(root, 'examples/partner-test/partner-page.test.ts'), 'utf8');
  const bodies = [...code.matchAll(/^( *)it\(.*=> \{\n([^]*?)\n\1\}\);$/gm)].map(([, , body = '']) => body.split('\n'));
  expect(bodies.length).toBeGreaterThan(0);
  expect(bodies).toHaveLength(code.match(/^ *it\b/gm)?.length ?? 0);
  for (const lines of bodies) expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(15);
});
