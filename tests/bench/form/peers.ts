/** The peers, in exact versions, in a folder of their own outside the workspace: they never come near the lock file. */
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { runCommand } from '../../packages/run-command.ts';

const versions = {
  '@bpmn-io/form-js-viewer': '2.0.0',
  'survey-core': '2.5.38',
  'survey-js-ui': '2.5.38',
  '@jsonforms/core': '3.8.0',
  '@jsonforms/react': '3.8.0',
  '@jsonforms/vanilla-renderers': '3.8.0',
  '@rjsf/core': '6.11.1',
  '@rjsf/utils': '6.11.1',
  '@rjsf/validator-ajv8': '6.11.1',
  react: '19.3.1',
  'react-dom': '19.3.1',
};
export const peerNames: string = Object.entries(versions)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ');

const folder = join(tmpdir(), 'hcc-bench-peers-form');

/** Install scripts stay off: a peer's dependency is nobody we know, and one of them would report the installation. */
export async function installPeers(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
  await runCommand('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
  });
}

/** What a page imports of a peer is found in their folder. */
export const fromPeers: Plugin = {
  name: 'from-peers',
  enforce: 'pre',
  resolveId(id) {
    const isPeers = Object.keys(versions).some((name) => id === name || id.startsWith(`${name}/`));
    return isPeers ? this.resolve(id, join(folder, 'page.js'), { skipSelf: true }) : null;
  },
};
