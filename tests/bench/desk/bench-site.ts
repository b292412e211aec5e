/** The page of the benchmark, built as for production and served from memory, on loopback. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const pages = fileURLToPath(new URL('pages/', import.meta.url));
const page =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>desk</title><body><script type="module" src="/desk.js"></script>';

export async function serveDesk(): Promise<{ baseUrl: string; stop(): Promise<void> }> {
  const built = await build({
    configFile: false,
    root: pages,
    logLevel: 'warn',
    resolve: { conditions: ['source', 'module', 'browser', 'production'], dedupe: ['lit'] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: { desk: join(pages, 'desk.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        preserveEntrySignatures: 'exports-only',
      },
    },
  });
  if (!('output' in built)) throw new Error('vite gave no single output.');
  const files = new Map(
    built.output.flatMap((part) => (part.type === 'chunk' ? [[`/${part.fileName}`, part.code]] : [])),
  );
  const server = createServer(({ url = '/' }, response) => {
    const code = files.get(url);
    if (code !== undefined) response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(code);
    else if (url === '/') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
