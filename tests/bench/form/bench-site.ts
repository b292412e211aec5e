/** One origin with a page for each contender and size, built as for production and served from memory, on loopback. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { CSSResultOrNative } from 'lit';
import { build, type Plugin, type Rolldown } from 'vite';
import { compiledAtOnce, minifyChunk, squeezeCss } from '../../../packages/elements/scripts/bundle-plugins.js';
import { fieldStyles } from '../../../packages/elements/src/form-fields/fields.styles.ts';
import { buttonStyles } from '../../../packages/elements/src/styles/button.styles.ts';
import { hostStyles } from '../../../packages/elements/src/styles/host.styles.ts';
import { inputStyles } from '../../../packages/elements/src/styles/input.styles.ts';
import { type ContenderId, contenderIds, contenders } from './contenders.ts';
import { fieldsOf } from './fields.ts';
import { markupOf } from './markup.ts';
import { fromPeers } from './peers.ts';

export interface BenchSite {
  readonly baseUrl: string;
  /** What was asked for and is not there. */
  readonly unserved: readonly string[];
  /** Script and styles that a page loads before its form stands, gzipped. */
  readonly coldBytes: ReadonlyMap<ContenderId, number>;
  stop(): Promise<void>;
}

const pages = fileURLToPath(new URL('pages/', import.meta.url));
const scripts: Record<ContenderId, string> = {
  native: 'native',
  bare: 'bare-form',
  ours: 'ours',
  formJs: 'form-js',
  rjsf: 'rjsf',
  jsonForms: 'jsonforms',
  survey: 'surveyjs',
};
const isLit = (id: ContenderId): boolean => id === 'bare' || id === 'ours';

export async function serveBenchSite(): Promise<BenchSite> {
  const files = new Map<string, { type: string; body: Buffer }>();
  const coldBytes = new Map<ContenderId, number>();
  const heads = new Map<string, string>();
  for (const id of contenderIds) {
    const parts = await bundle(id);
    for (const part of parts)
      files.set(`/${part.fileName}`, { type: typeOf(part.fileName), body: zipped(bodyOf(part)) });
    const cold = parts.filter((part) => part.type === 'asset' || !part.isDynamicEntry);
    coldBytes.set(
      id,
      cold.map((part) => zipped(bodyOf(part)).length).reduce((sum, bytes) => sum + bytes, 0),
    );
    heads.set(id, cold.map(({ fileName }) => tagOf(fileName)).join(''));
  }
  heads.set('native', `${heads.get('native') ?? ''}<style>${nativeStyles}</style>`);

  const unserved: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://bench');
    const [, id = '', size] = pathname.split('/');
    const file =
      files.get(pathname) ??
      (pathname === '/blank' || size !== undefined
        ? { type: 'text/html', body: zipped(documentOf(id, Number(size ?? 0), searchParams.has('controls'), heads)) }
        : undefined);
    if (!file) unserved.push(pathname);
    const headers = { 'content-type': `${file?.type}; charset=utf-8`, 'content-encoding': 'gzip' };
    response.writeHead(file ? 200 : 404, file ? headers : {}).end(file?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    unserved,
    coldBytes,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** The form lies in the document, so that nobody waits for it. Native HTML has its markup there when it is opened cold. */
function documentOf(id: string, size: number, isCold: boolean, heads: ReadonlyMap<string, string>): string {
  const contender = contenderIds.find((each) => each === id);
  const form = contender ? contenders[contender].form(size) : null;
  const markup = id === 'native' && isCold ? `<div class="root">${markupOf(fieldsOf(size))}</div>` : '';
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>bench</title>${heads.get(id) ?? ''}<body><div id="place">${markup}</div><script type="application/json" id="form">${JSON.stringify(form).replaceAll('<', '\\u003c')}</script>`;
}

/** At the very end, since vite prints anew what a plugin made of a chunk before. */
const ourMinifier = (id: ContenderId): Plugin => ({
  name: 'our-minifier',
  enforce: 'post',
  generateBundle(_options, parts) {
    for (const part of Object.values(parts)) {
      if (part.type !== 'chunk') continue;
      const small = minifyChunk(part.fileName, part.code, (code) => this.parse(code));
      part.code = id === 'ours' && part.isEntry ? compiledAtOnce(small) : small;
    }
  },
});

/** Ours and the control are made small as our bundles are, the others by vite. */
async function bundle(id: ContenderId): Promise<(Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const built = await build({
    configFile: false,
    root: pages,
    base: '/',
    logLevel: 'error',
    plugins: [fromPeers, ...(isLit(id) ? [squeezeCss, ourMinifier(id)] : [])],
    resolve: { conditions: ['source', 'module', 'browser', 'development|production'], dedupe: ['lit'] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      minify: isLit(id) ? false : 'oxc',
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: { [id]: join(pages, `${scripts[id]}.ts`) },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: `${id}-[name]-[hash].js`,
          assetFileNames: `${id}-[name]-[hash][extname]`,
        },
      },
    },
  });
  if (!('output' in built)) throw new Error('vite gave no single output.');
  return built.output;
}

const bodyOf = (part: Rolldown.OutputChunk | Rolldown.OutputAsset): string | Uint8Array =>
  part.type === 'chunk' ? part.code : part.source;
const zipped = (body: string | Uint8Array): Buffer => gzipSync(body, { level: 9 });
const typeOf = (file: string): string => (file.endsWith('.css') ? 'text/css' : 'text/javascript');
const tagOf = (file: string): string =>
  file.endsWith('.css') ? `<link rel="stylesheet" href="/${file}">` : `<script type="module" src="/${file}"></script>`;

const textOf = (sheet: CSSResultOrNative): string => ('cssText' in sheet ? sheet.cssText : '');
/** Our sheets, so that all three paint the same. */
const nativeStyles = [hostStyles, buttonStyles, inputStyles, fieldStyles].flat(2).map(textOf).join('');
