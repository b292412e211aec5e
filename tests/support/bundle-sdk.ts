/** The SDK as a page gets it: bundled from its sources and minified, by the tool most pages use. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param code of the page, a module. @returns one file. */
export async function bundle(code: string, plugins: readonly Plugin[] = []): Promise<string> {
  const entry = `${root}/tests/support/bundled-entry.js`;
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['source', 'module', 'browser', 'production'] },
    plugins: [
      ...plugins,
      { name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      rollupOptions: { input: entry, preserveEntrySignatures: 'strict', output: { codeSplitting: false } },
      modulePreload: false,
    },
  });
  const chunks = [output].flat().flatMap((it) => ('output' in it ? it.output : []));
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
}

export const gzipBytes = (code: string): number => gzipSync(code, { level: 9 }).length;
