import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import type { Assets } from '../ports.ts';

const mediaTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The bundles that @hcc/elements was built into, or those of another directory; `openapi.json` beside them. */
export function createAssets(directory: string | null): Assets {
  const { resolve } = createRequire(import.meta.url);
  const root = directory ?? join(dirname(resolve('@hcc/elements/package.json')), 'cdn');
  const openapi = resolve('@hcc/schemas/openapi.json');
  return {
    async get(path) {
      const file = path === 'openapi.json' ? openapi : join(root, normalize(path));
      const mediaType = mediaTypes[extname(file)];
      if (!mediaType || (path !== 'openapi.json' && !file.startsWith(root + sep))) return null;
      return readFile(file).then(
        (bytes) => ({ bytes: new Uint8Array(bytes), mediaType }),
        () => null,
      );
    },
  };
}
