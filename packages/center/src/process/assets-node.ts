import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, resolve as absolute, sep } from 'node:path';
import type { Assets } from '../ports.ts';

const mediaTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

const { resolve } = createRequire(import.meta.url);

/**
 * The bundles that @hcc/elements was built into, or those of another directory; `openapi.json` beside them.
 * @throws Error when no directory is named and @hcc/elements is not installed.
 */
export function createAssets(directory: string | null): Assets {
  // Whole: a path is compared with it, and `./cdn` or an end with a slash would match none.
  const root = absolute(directory ?? installedBundles());
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

function installedBundles(): string {
  try {
    return join(dirname(resolve('@hcc/elements/package.json')), 'cdn');
  } catch (cause) {
    throw new Error(
      'The bundles to serve under /embed are missing. Install @hcc/elements beside @hcc/center, or name a directory of bundles with HCC_EMBED.',
      { cause },
    );
  }
}
