/** A copy of some packages, to try on it what changes sources. They find each other in the copy, and all else where it is. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { root } from '../surface/read-sources.ts';

/** @param folders of packages, such as `packages/sdk`. @returns where the copy stands; whoever asked for it takes it away. */
export function copyWorkspace(folders: readonly string[]): string {
  // Below the tests, so that a copy finds what the workspace has at its root.
  const parent = join(root, 'tests/dist');
  mkdirSync(parent, { recursive: true });
  const copy = mkdtempSync(join(parent, 'workspace-'));
  mkdirSync(join(copy, 'node_modules/@hcc'), { recursive: true });
  for (const folder of folders) {
    cpSync(join(root, folder), join(copy, folder), {
      recursive: true,
      filter: (path) => !['node_modules', 'dist', 'cdn', 'storybook-static', '.cache'].includes(basename(path)),
    });
    if (!existsSync(join(root, folder, 'node_modules'))) continue;
    symlinkSync(join(copy, folder), join(copy, 'node_modules/@hcc', basename(folder)));
    const modules = readdirSync(join(root, folder, 'node_modules')).filter((name) => name !== '@hcc');
    mkdirSync(join(copy, folder, 'node_modules'), { recursive: true });
    for (const name of modules)
      symlinkSync(join(root, folder, 'node_modules', name), join(copy, folder, 'node_modules', name));
  }
  return copy;
}

/** @returns what `tsc` says of these files in a copy; nothing when they are well. */
export function typecheckCopy(copy: string, include: readonly string[], exclude: readonly string[] = []): string {
  writeFileSync(
    join(copy, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        composite: false,
        incremental: false,
        declaration: false,
        declarationMap: false,
        sourceMap: false,
        noEmit: true,
        allowImportingTsExtensions: true,
        rewriteRelativeImportExtensions: false,
        types: ['node'],
        lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
      },
      files: null,
      include,
      exclude,
      references: [],
    }),
  );
  return run(copy, join(dirname(import.meta.dirname), '../node_modules/typescript/bin/tsc'), '-p', copy);
}

/** Runs a script of a copy. @returns what it said when it failed, nothing otherwise. */
export const runInCopy = (copy: string, script: string): string => run(copy, '--conditions=source', join(copy, script));

function run(cwd: string, ...args: string[]): string {
  try {
    execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}`;
  }
}
