/**
 * The front end, built when it is missing or older than its sources (about a second), else taken as it is. A bank would
 * do it in its own pipeline; here it keeps `start` one command.
 */
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../web');
const folder = resolve(import.meta.dirname, '../dist');

/** @returns the folder of the built files. */
export async function buildWeb(): Promise<string> {
  const builtAt = await modifiedAt(join(folder, 'index.html'));
  const sources = (await readdir(root, { recursive: true })).map((name) => join(root, name));
  const changedAt = Math.max(...(await Promise.all([...sources, resolve(root, '../package.json')].map(modifiedAt))));
  if (builtAt > changedAt) return folder;

  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      modulePreload: false,
      assetsInlineLimit: 0,
    },
  });
  return folder;
}

const modifiedAt = (file: string): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
