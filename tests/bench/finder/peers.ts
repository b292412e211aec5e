/** The peers, in exact versions, in a folder of their own outside the workspace: they never come near the lock file. */
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fold } from '@hcc/rules/search';
import { runCommand } from '../../packages/run-command.ts';

const versions = { '@lit-labs/virtualizer': '2.1.1', minisearch: '7.2.0' };
export const peerNames: string = Object.entries(versions)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ');

const folder = join(tmpdir(), 'hcc-bench-peers-finder');
const modules = join(folder, 'node_modules');
export const virtualizerFolder: string = join(modules, '@lit-labs/virtualizer');
export const minisearchFile: string = join(modules, 'minisearch/dist/es/index.js');

/** Install scripts stay off: a peer's dependency is nobody we know. */
export async function installPeers(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
  await runCommand('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
  });
}

/** What the benchmark uses of minisearch, in Node and in the page. */
export interface MiniSearchModule {
  readonly default: {
    new (options: object): { addAll(entries: readonly object[]): void };
    loadJSON(json: string, options: object): { search(query: string, options: object): readonly unknown[] };
  };
}

/** Its serialised index of the names, folded for Vietnamese by our own fold. */
export async function minisearchIndexOf(codes: readonly string[], names: readonly string[]): Promise<string> {
  const { default: MiniSearch } = (await import(pathToFileURL(minisearchFile).href)) as MiniSearchModule;
  const index = new MiniSearch({ fields: ['name'], idField: 'code' });
  index.addAll(codes.map((code, at) => ({ code, name: fold(names[at] ?? '') })));
  return JSON.stringify(index);
}
