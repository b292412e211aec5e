/** What no compiler reads of the documentation: data parses, style sheets set what can be set, commands are there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publicTokens } from '../../packages/elements/src/theming/public-tokens.ts';
import { readSnippets } from './read-snippets.ts';
import { root } from './read-sources.ts';

it.each(readSnippets(['json']))('$place is JSON', ({ text }) => {
  expect(() => JSON.parse(text) as unknown).not.toThrow();
});

it.each(readSnippets(['css']))('$place sets properties that there are', ({ text }) => {
  const set = [...text.matchAll(/^ *(--hcc-[\w-]+):/gm)].map(([, name = '']) => name);
  expect(set.filter((name) => !Object.hasOwn(publicTokens, name))).toEqual([]);
  // Each brace is closed, and each line inside one is a declaration.
  expect(text).toMatch(/^([^{}]+\{\n( {2}[\w-]+: [^;{}]+;\n)+\}\n*)+$/);
});

describe('commands', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const pnpm = new Set([...Object.keys(scripts), 'exec', 'install']);
  const help = readFileSync(join(root, 'packages/center/src/cli/main.ts'), 'utf8');
  const lines = readSnippets(['sh']).flatMap(({ place, text }) =>
    text
      .replaceAll('\\\n', ' ')
      .split('\n')
      .filter((line) => /^(npx|hcc|npm) /.test(line))
      .map((line) => ({ place, line: line.replace(/ +# .*/, '') })),
  );

  it.each(lines)('$place: $line', ({ line }) => {
    const script = /^npx -y pnpm@[\d.]+ (?:run )?(\S+)/.exec(line)?.[1];
    if (script !== undefined) expect([...pnpm]).toContain(script);
    // `hcc keys list` is told in one line of the help with its siblings.
    const [, command, subcommand] = /(?:^|run |npx )hcc ([a-z-]+)(?: ([a-z]+)(?= |$))?/.exec(line) ?? [];
    if (command !== undefined) expect(help).toMatch(new RegExp(`^(const usage = \`)?hcc ${command}\\b`, 'm'));
    if (subcommand !== undefined) expect(help).toMatch(new RegExp(`hcc ${command}\\b.*\\b${subcommand}\\b`));
    const options = [...line.replace(/^npx -y pnpm\S+ (exec|run) /, '').matchAll(/ (--[a-z-]+)/g)].map(
      ([, name]) => name,
    );
    if (command !== undefined) expect(options.filter((name) => !help.includes(name ?? ''))).toEqual([]);
  });
});
