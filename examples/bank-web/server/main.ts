import { createClient } from '@hcc/sdk';
import { serve } from '@hono/node-server';
import { runSite } from '../../site/serve-site.ts';
import { readSiteSettings } from '../../site/site-settings.ts';
import { bankApp } from './bank-app.ts';
import { buildWeb } from './build-web.ts';

/** Published with the sandbox. A real secret key comes from the environment alone and stands in no file. */
const sandboxKey = 'sk_test_sandbox_bank_528805f4d64eb1cef76a7f8e584e45c744d70f29';

await runSite('Bank', async () => {
  const { port, center } = readSiteSettings(process.env, 4002);
  const folder = await buildWeb();
  const client = createClient({ key: process.env['HCC_KEY'] ?? sandboxKey, baseUrl: center });
  return listen(bankApp({ client, center, folder }), port);
});

function listen(app: ReturnType<typeof bankApp>, port: number): Promise<{ url: string; stop: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, ({ port: taken }) =>
      resolve({
        url: `http://localhost:${taken}`,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use. Stop the other program, or choose another port with PORT.`)
          : error,
      ),
    );
  });
}
