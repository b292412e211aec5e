/** What partners' pages load leans on no global that pages replace, and writes none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './read-sources.ts';

const folder = join(root, 'packages/elements/cdn/v1');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

it.each(files)('%s', (file) => {
  const code = readFileSync(join(folder, file), 'utf8');
  // Prototype.js and MooTools have their own, which knows no function to map by; of one array (in Lit) it makes another.
  expect(code).not.toMatch(/\bArray\.from\((?!\w+\))/);
  expect(code).not.toMatch(/Versions\?\?=|Symbol\.metadata\?\?=|(?:globalThis|window)\.[\w$]+\s*\??\??=[^=]/);
});
