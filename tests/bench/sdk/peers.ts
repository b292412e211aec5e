/** The peers, in exact versions, in a folder of their own outside the workspace: they never come near the lock file. */
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { runCommand } from '../../packages/run-command.ts';

const versions = { 'openapi-fetch': '0.17.0', '@hey-api/client-fetch': '0.13.1', axios: '1.21.1' };

export const peerNames: string = Object.entries(versions)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ');

const folder = join(tmpdir(), 'hcc-bench-peers-sdk');

/** Install scripts stay off: a peer's dependency is nobody we know. */
export async function installPeers(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
  await runCommand('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
  });
}

/** What code imports of a peer is found in their folder. */
export const fromPeers: Plugin = {
  name: 'from-peers',
  enforce: 'pre',
  resolveId(id) {
    const isPeers = Object.keys(versions).some((name) => id === name || id.startsWith(`${name}/`));
    return isPeers ? this.resolve(id, join(folder, 'page.js'), { skipSelf: true }) : null;
  },
};
