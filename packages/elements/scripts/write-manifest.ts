/** Writes `cdn/manifest.json`: every emitted file with its size and hash, for SRI, cache headers and release notes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const cdn = fileURLToPath(new URL('../cdn/', import.meta.url));

const files = readdirSync(cdn, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path !== 'manifest.json' && statSync(join(cdn, path)).isFile())
  .toSorted()
  .map((path) => {
    const content = readFileSync(join(cdn, path));
    const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
    return [path, { bytes: content.length, gzipBytes: gzipSync(content, { level: 9 }).length, integrity }] as const;
  });

writeFileSync(join(cdn, 'manifest.json'), `${JSON.stringify({ files: Object.fromEntries(files) }, null, 2)}\n`);
console.log(`cdn/manifest.json: ${files.length} files`);
