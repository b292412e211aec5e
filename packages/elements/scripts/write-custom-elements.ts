/**
 * Writes `custom-elements.json`: what a partner's page may rely on of each element, read from its source. Docs, Storybook
 * and the wrappers of @hcc/react are made from it. With `--check` it fails when the committed file differs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readPublicElements } from './read-public-elements.ts';

const file = new URL('../custom-elements.json', import.meta.url);
const text = `${JSON.stringify({ schemaVersion: '1.0.0', readme: 'README.md', modules: readPublicElements() }, null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error(
    'packages/elements/custom-elements.json is behind the elements: run `npx -y pnpm@12.21.0 run generate` and read what changed.',
  );
  process.exitCode = 1;
}
