/**
 * Stands in for the Center beside the browser tests: its frame page, the session the frame opens, and the loader's files.
 * A Vite plugin, so that the page is served from the tests' own server, which answers as 127.0.0.1 and as localhost: two origins.
 */
import type { Plugin } from 'vite';

const framePage = (hostOrigin: string) => `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta name="hcc-origins" content="${hostOrigin}"></head>
<body><script>globalThis.__vitest_browser_runner__ = { wrapDynamicImport: (load) => load() }; // vitest rewrites import()
</script><script type="module" src="/test/probe-form.frame.ts"></script></body></html>`;

export function fakeCenter(): Plugin {
  let sessions: unknown[] = [];
  const failed = new Set<string>();
  return {
    name: 'fake-center',
    configureServer({ middlewares, config }) {
      middlewares.use((request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://center');
        const answer = (status: number, type: string, body: string) => {
          response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*' });
          response.end(body);
        };
        if (url.pathname === '/frame/dossier-form') {
          // The host stands on the other name of this server; a key that ends in "stranger" belongs to somebody else.
          const port = String(request.headers.host).split(':')[1];
          const isStranger = url.searchParams.get('key')?.endsWith('stranger') === true;
          return answer(200, 'text/html', framePage(isStranger ? 'https://other.example' : `http://127.0.0.1:${port}`));
        }
        if (url.pathname === '/frame/silent/frame/dossier-form')
          return answer(200, 'text/html', '<!doctype html><p>nothing</p>');
        if (url.pathname === '/v1/frame-sessions' && request.method === 'POST') {
          let body = '';
          request.on('data', (chunk: unknown) => (body += String(chunk)));
          request.on('end', () => {
            sessions.push(JSON.parse(body));
            answer(
              201,
              'application/json',
              JSON.stringify({
                token: 'fs_secret',
                expiresAt: new Date(Date.now() + 9e5).toISOString(),
                prefillSource: null,
                dossiers: [],
              }),
            );
          });
          return;
        }
        if (url.pathname === '/test/sessions') {
          answer(200, 'application/json', JSON.stringify(sessions));
          sessions = [];
          return;
        }
        if (url.pathname === '/embed/v1/hcc.js') {
          request.url = `/src/loader/hcc.ts${url.search}`;
          return next();
        }
        if (url.pathname === '/embed/v1/status-tracker.js') return answer(503, 'text/plain', 'down');
        if (url.pathname === '/embed/v1/procedure-finder.js') {
          // Down for the first asker, there for the second.
          if (!failed.has(url.pathname)) {
            failed.add(url.pathname);
            return answer(503, 'text/plain', 'down');
          }
          return answer(
            200,
            'text/javascript',
            'export function define(c) { customElements.define("hcc-procedure-finder", class extends HTMLElement { configuration = c; }); }',
          );
        }
        next();
      });
      config.logger.info('fake-center: /frame, /v1/frame-sessions, /embed/v1');
    },
  };
}
