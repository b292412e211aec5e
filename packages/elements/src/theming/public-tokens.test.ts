/** The list of what a page may set, held to what the sheets read and to what enters the frame. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { themeTokens } from '../frame/theme-values.ts';
import { densities, presets } from './presets.ts';
import { publicTokens, tiers } from './public-tokens.ts';

const source = fileURLToPath(new URL('..', import.meta.url));
const sheet = readFileSync(join(source, 'styles/tokens.styles.ts'), 'utf8');
/** `:root { … }` of an example, such as `--hcc-color-brand`, not a whole property of ours: `--hcc-`. */
const named = (text: string): string[] => text.match(/--hcc-[a-z-]*[a-z]/g) ?? [];
const declared = Object.keys(publicTokens).toSorted();

it('is at most forty long, and five of it make a brand', () => {
  expect(declared.length).toBeLessThanOrEqual(40);
  expect(Object.keys(tiers.brand)).toHaveLength(5);
});

it('names every property that any of our files reads, and no other', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|\.stories\.ts$/.test(path))
    .flatMap((path) => named(readFileSync(join(source, path), 'utf8')));
  expect([...new Set(files)].toSorted()).toEqual(declared);
});

it('crosses into the frame whole, each with its kind', () => {
  const kinds = Object.entries(publicTokens).map(([name, { kind }]) => [name, kind]);
  expect(themeTokens).toEqual(Object.fromEntries(kinds));
});

it.each(Object.entries(publicTokens))('%s is what the sheet takes where a page says nothing', (name, { standard }) => {
  if (typeof standard !== 'string') {
    expect(sheet).toContain(`var(${name}, light-dark(${standard[0]}, ${standard[1]}))`);
    // Browsers without light-dark() get the light one.
    expect(sheet).toContain(`var(${name}, ${standard[0]})`);
  } else if (!standard.startsWith('var(')) expect(sheet).toContain(`var(${name}, ${standard})`);
});

it('has presets and densities that set nothing else', () => {
  const looks = [...Object.values(presets).map(({ tokens }) => tokens), ...Object.values(densities)];
  for (const tokens of looks) for (const name of Object.keys(tokens)) expect(declared).toContain(name);
});
