/** A small web server for pages that need no framework: GET alone, 127.0.0.1 alone. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

export interface SitePage {
  /** 200 when absent. */
  status?: number;
  headers?: Record<string, string>;
  body: string | Uint8Array;
}

/** Answers a path; null where the site has no such page. */
export type SiteHandler = (url: URL) => Promise<SitePage | null>;

export interface RunningSite {
  /** Such as `http://localhost:4001`. */
  url: string;
  stop(): Promise<void>;
}

/** @throws Error naming the port and the mend when it is in use. */
export async function serveSite(port: number, handle: SiteHandler): Promise<RunningSite> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const url = URL.parse(request.url ?? '/', 'http://localhost');
    void (url ? handle(url) : Promise.resolve(null))
      .catch((error: unknown): SitePage => {
        console.error(error instanceof Error ? error.message : error);
        return { status: 500, body: 'Trang đang gặp sự cố.' };
      })
      .then((page) => {
        const { status = 200, headers = {}, body } = page ?? { status: 404, body: 'Không tìm thấy trang này.' };
        response.writeHead(status, {
          'content-type': 'text/plain; charset=utf-8',
          'cache-control': 'no-cache',
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'strict-origin-when-cross-origin',
          ...headers,
        });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
  });
  return listenLocally(server, port);
}

export async function listenLocally(server: Server, port: number): Promise<RunningSite> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use. Stop the other program, or choose another port with PORT.`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const mediaTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file of a site's folder; null where there is none, or the path leads out of it. */
export async function readSiteFile(folder: string, path: string): Promise<SitePage | null> {
  const mediaType = mediaTypes[extname(path)];
  // The URL parser has taken out `..`; what is left in an encoded form is no plain name.
  if (!mediaType || !/^\/[\w./-]+$/.test(path)) return null;
  return readFile(join(folder, path)).then(
    (body) => ({ headers: { 'content-type': mediaType }, body }),
    () => null,
  );
}

/** Runs a site as a process: says where it is, and ends in order when asked to. */
export async function runSite(name: string, start: () => Promise<RunningSite>): Promise<void> {
  try {
    const site = await start();
    console.log(`${name} ${site.url}`);
    const stop = (): void => void site.stop().then(() => process.exit(0));
    process.once('SIGINT', stop).once('SIGTERM', stop);
  } catch (error) {
    console.error(`${name} cannot start. ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
