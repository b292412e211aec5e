/** Every TypeScript block of the documentation compiles, as a module of its own, against the packages as `tsc -b` left them. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readSnippets } from './read-snippets.ts';
import { root } from './read-sources.ts';

it('compiles', () => {
  const snippets = readSnippets(['ts', 'tsx']);
  expect(snippets.length).toBeGreaterThan(20);
  // Below the tests, so that packages are found as they find them.
  const parent = join(root, 'tests/dist');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'snippets-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const fileOf = ({ place, language }: { place: string; language: string }): string =>
    `${place.replaceAll(/[^\w]/g, '_')}.${language}`;
  for (const snippet of snippets)
    writeFileSync(join(folder, fileOf(snippet)), `// ${snippet.place}\n${snippet.text}\nexport {};\n`);
  copyFileSync(join(import.meta.dirname, 'snippets/around.d.ts'), join(folder, 'around.d.ts'));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        noEmit: true,
        strict: true,
        skipLibCheck: true,
        target: 'es2022',
        lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
        module: 'esnext',
        moduleResolution: 'bundler',
        jsx: 'react-jsx',
        types: ['node'],
      },
      include: ['*'],
    }),
  );
  expect(said(folder)).toBe('');
});

function said(folder: string): string {
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
