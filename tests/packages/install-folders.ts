/** Two empty folders outside the workspace: one with our tarballs and nothing else, one with the tools that look at it. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackedPackage } from './pack-packages.ts';
import { runCommand } from './run-command.ts';

const tools = {
  '@arethetypeswrong/cli': '0.18.5',
  publint: '0.3.25',
  'typescript-5': 'npm:typescript@5.9.3',
  'typescript-6': 'npm:typescript@6.0.3',
  vite: '8.3.8',
};

/** What @hcc/react leaves to the page that uses it. */
const peers = { '@types/react': '19.3.0', react: '19.3.1' };

/** @returns the folder, with `consumer/` copied beside the installed packages. */
export async function installConsumer(parent: string, packed: readonly PackedPackage[]): Promise<string> {
  const folder = join(parent, 'consumer');
  await cp(fileURLToPath(new URL('consumer', import.meta.url)), folder, { recursive: true });
  const names = packed.map(({ name }) => name);
  await install(folder, {
    dependencies: {
      ...Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`])),
      ...peers,
    },
    // What our packages ask of each other comes from the tarballs too, never from a registry.
    overrides: Object.fromEntries(names.map((name) => [name, `$${name}`])),
  });
  return folder;
}

export async function installTools(parent: string): Promise<string> {
  const folder = join(parent, 'tools');
  await install(folder, { dependencies: tools });
  return folder;
}

async function install(folder: string, manifest: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', ...manifest }));
  await runCommand('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder });
}
