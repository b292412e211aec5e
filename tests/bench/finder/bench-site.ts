/** One origin that serves the built bundles, the catalogue and the pages of the benchmark; all from memory, on loopback. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { minisearchFile, virtualizerFolder } from './peers.ts';

export interface BenchSite {
  readonly baseUrl: string;
  /** The chunk of the built bundles that searches, with its index. */
  readonly enginePath: string;
  /** What was asked for and is not there. */
  readonly unserved: readonly string[];
  stop(): Promise<void>;
}

interface Answer {
  readonly type: string;
  readonly body: Buffer;
}

const bundles = fileURLToPath(new URL('../../../packages/elements/cdn/v1/', import.meta.url));
const pages = fileURLToPath(new URL('pages/', import.meta.url));

const page = (scripts: string, body: string): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>bench</title>${scripts}<body>${body}</body></html>`;
const script = (name: string): string => `<script type="module" src="/bench/${name}.js"></script>`;
const loader = '<script type="module" src="/embed/v1/hcc.js" data-key="pk_live_0123456789abcdef"></script>';

const documents = {
  '/blank': page('', ''),
  '/finder': page(`${script('bench')}${loader}`, '<hcc-procedure-finder id="subject"></hcc-procedure-finder>'),
  '/bare-list': page(script('bare-list'), '<bare-list id="subject"></bare-list>'),
  '/virtual-list': page(script('virtual-list'), '<virtual-list id="subject"></virtual-list>'),
};

/** @param json what is served as JSON, by path */
export async function serveBenchSite(json: Readonly<Record<string, string>>): Promise<BenchSite> {
  const answers = new Map<string, Answer>();
  const add = (path: string, type: string, body: string | Buffer) =>
    answers.set(path, { type: `${type}; charset=utf-8`, body: gzipSync(body, { level: 9 }) });
  for (const [path, html] of Object.entries(documents)) add(path, 'text/html', html);
  for (const [path, text] of Object.entries(json)) add(path, 'application/json', text);
  for (const file of readdirSync(bundles, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())) {
    const full = join(file.parentPath, file.name);
    add(`/embed/v1/${relative(bundles, full)}`, 'text/javascript', readFileSync(full));
  }
  for (const { fileName, code } of await bundlePages()) add(`/bench/${fileName}`, 'text/javascript', code);

  const enginePath = [...answers.keys()].find((path) => /\/catalogue-engine-[^/]*\.js$/.test(path));
  if (enginePath === undefined) throw new Error('The bundles have no catalogue engine: run `pnpm run bundles`.');
  const unserved: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, search } = new URL(url, 'http://bench');
    const answer = answers.get(pathname) ?? answers.get(pathname + search);
    if (!answer) unserved.push(pathname);
    const headers = {
      'content-type': answer?.type,
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=600',
    };
    response.writeHead(answer ? 200 : 404, answer ? headers : {}).end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    enginePath,
    unserved,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Bundled as a partner would: production code, minified, one copy of Lit. */
async function bundlePages(): Promise<Rolldown.OutputChunk[]> {
  const built = await build({
    configFile: false,
    root: pages,
    base: '/bench/',
    logLevel: 'warn',
    resolve: {
      conditions: ['source', 'module', 'browser', 'development|production'],
      alias: { '@lit-labs/virtualizer': virtualizerFolder },
      dedupe: ['lit'],
    },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: {
          bench: join(pages, 'bench.ts'),
          'bare-list': join(pages, 'bare-list.ts'),
          'virtual-list': join(pages, 'virtual-list.ts'),
          minisearch: minisearchFile,
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        preserveEntrySignatures: 'exports-only',
      },
    },
  });
  if (!('output' in built)) throw new Error('vite gave no single output.');
  return built.output.filter((part) => part.type === 'chunk');
}
