/**
 * Finishes the bundles: `v1/` again as `vMAJOR.MINOR.PATCH/`, which never changes and carries its hashes in
 * `integrity.json`, and `manifest.json` with every file's size and hash for cache headers and release notes.
 */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const own = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const cdn = process.env['HCC_BUNDLES'] ?? own('cdn');
const { version } = JSON.parse(readFileSync(own('package.json'), 'utf8')) as { version: string };

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted();
const integrityOf = (file: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
const writeJson = (file: string, value: unknown): void => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

const pinned = join(cdn, `v${version}`);
cpSync(join(cdn, 'v1'), pinned, { recursive: true });
const integrity = filesIn(pinned).map((path) => [path, integrityOf(join(pinned, path))] as const);
writeJson(join(pinned, 'integrity.json'), { version, files: Object.fromEntries(integrity) });

const files = filesIn(cdn).map((path) => {
  const content = readFileSync(join(cdn, path));
  const gzipBytes = gzipSync(content, { level: 9 }).length;
  return [path, { bytes: content.length, gzipBytes, integrity: integrityOf(join(cdn, path)) }] as const;
});
writeJson(join(cdn, 'manifest.json'), { version, files: Object.fromEntries(files) });
console.log(`manifest.json: ${files.length} files; v${version}/ is v1/ as it is today, for good`);
