import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, resolve as absolute, sep } from 'node:path';
import type { Assets, Drawing } from '../ports.ts';

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
    ...(isInstalled('@hcc/elements/package.json') && { drawing }),
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

/** By the installed @hcc/elements, whatever directory the bundles come from: fetched with the first drawing. */
const drawing: Drawing = {
  element: async (asked) => (await elementsOnServers()).drawElement(asked),
  styles: async (name) => (await elementsOnServers()).drawStyles(name),
};

interface ElementsOnServers {
  drawElement: Drawing['element'];
  drawStyles(name: string): string | null;
}

/** By a name in a variable: @hcc/elements is no dependency of the Center, but what stands beside it. */
const elementsOnServers = (specifier = '@hcc/elements/server'): Promise<ElementsOnServers> =>
  import(specifier) as Promise<ElementsOnServers>;

function isInstalled(specifier: string): boolean {
  try {
    resolve(specifier);
    return true;
  } catch {
    return false;
  }
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
