/** Builds the workspace and packs every package that is published, as `pnpm publish` would. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../surface/read-sources.ts';
import { runCommand } from './run-command.ts';

export interface PackedPackage {
  name: string;
  /** The folder it was packed from. */
  folder: string;
  tarball: string;
}

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  packageManager?: string;
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

export async function packPackages(destination: string): Promise<PackedPackage[]> {
  const pnpm = ['-y', readManifest(root).packageManager ?? 'pnpm'];
  const folders = publishedFolders();
  for (const folder of folders) removeOrphans(folder);
  await runCommand('npx', [...pnpm, 'run', 'bundles'], { cwd: root });

  const packed: PackedPackage[] = [];
  for (const folder of folders) {
    const { name, version } = readManifest(folder);
    await runCommand('npx', [...pnpm, 'pack', '--pack-destination', destination], { cwd: folder });
    const tarball = join(destination, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
    if (!existsSync(tarball)) throw new Error(`pnpm pack left no ${tarball}`);
    packed.push({ name, folder, tarball });
  }
  return packed;
}

function publishedFolders(): string[] {
  const packages = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));
  return [join(root, 'schemas'), ...packages].filter(
    (folder) => existsSync(join(folder, 'package.json')) && readManifest(folder).private !== true,
  );
}

/** `tsc -b` leaves the output of a source that is gone, and it would be published. */
function removeOrphans(folder: string): void {
  const dist = join(folder, 'dist');
  if (!existsSync(dist)) return;
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const stem = file.replace(/\.(js|d\.ts)(\.map)?$/, '');
    if (stem !== file && !existsSync(join(folder, 'src', `${stem}.ts`))) rmSync(join(dist, file));
  }
}
