/** The libraries compared with: fetched on demand into a folder outside the workspace, so that the lockfile stays ours. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const versions = { minisearch: '7.2.0', flexsearch: '0.8.212', '@orama/orama': '3.1.18', 'fuse.js': '7.5.0' };

export const peersFolder = join(tmpdir(), 'hcc-bench-peers');

/** @throws Error when they cannot be had. */
export function installPeers(): void {
  const isThere = Object.entries(versions).every(([name, version]) =>
    existsSync(join(peersFolder, `.has-${name.replace(/\W/g, '-')}-${version}`)),
  );
  if (isThere) return;
  mkdirSync(peersFolder, { recursive: true });
  writeFileSync(join(peersFolder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: peersFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0)
    throw new Error(
      `The libraries to compare with could not be installed into ${peersFolder}; is npm's registry reachable?`,
    );
  for (const [name, version] of Object.entries(versions))
    writeFileSync(join(peersFolder, `.has-${name.replace(/\W/g, '-')}-${version}`), '');
}

/** Where each library's module for browsers and Node is. */
export const peerFiles = {
  minisearch: join(peersFolder, 'node_modules/minisearch/dist/es/index.js'),
  flexsearch: join(peersFolder, 'node_modules/flexsearch/dist/flexsearch.bundle.module.min.mjs'),
  orama: join(peersFolder, 'node_modules/@orama/orama/dist/esm/index.js'),
  fuse: join(peersFolder, 'node_modules/fuse.js/dist/fuse.mjs'),
};

/** What a library exports, by whatever type the engine says it has. */
export async function importPeer<Library>(file: string): Promise<Library> {
  const library: Library = await import(pathToFileURL(file).href);
  return library;
}
