/** The bank's back end: its page, and the one thing that needs its secret key. */
import { ApiError, HccError, type Client } from '@hcc/sdk';
import { Hono } from 'hono';
import { readSiteFile } from '../../site/serve-site.ts';
import { defaultCenter } from '../../site/site-settings.ts';
import { signedInCustomer } from './customer.ts';

export interface BankOptions {
  client: Pick<Client, 'embedSessions'>;
  /** Base URL of the Center. */
  center: string;
  /** The built front end. */
  folder: string;
}

/** The names this site is known by; a request under any other name is not for it. */
const ownHosts = new Set(['localhost', '127.0.0.1']);

export function bankApp({ client, center, folder }: BankOptions): Hono {
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'strict-origin-when-cross-origin');
  });

  /**
   * The page asks here each time its frame wants to begin. The answer is single use, opens nothing by itself, and only
   * the Center's frame can redeem it: the customer's name and phone go from back end to Center, never through the page.
   */
  app.post('/hcc/bootstrap', async (context) => {
    const origin = ownOrigin(context.req.url);
    // A browser names the page that asks. Another site's page has no business here.
    if (origin === null || context.req.header('origin') !== origin) return context.json({ error: 'wrong_origin' }, 403);
    const { id, fullName, phone } = signedInCustomer;
    try {
      const { bootstrap, expiresAt } = await client.embedSessions.create({
        origin,
        widgets: ['dossier-form', 'status-tracker'],
        // A draft comes back to this customer alone, not to the next one at the same computer.
        visitor: id,
        prefill: {
          source: 'Ngân hàng Mẫu',
          answers: { 'submitter.fullName': fullName, 'submitter.phone': phone },
          locked: [],
        },
      });
      return context.json({ bootstrap, expiresAt }, 200, { 'cache-control': 'no-store' });
    } catch (error) {
      if (!(error instanceof HccError)) throw error;
      // The Center's own code and request id, for the bank's log; nothing of the customer.
      console.error(
        error instanceof ApiError
          ? `embed session refused: ${error.code} (${error.requestId})`
          : `embed session failed: ${error.message}`,
      );
      return context.json({ error: 'center_unavailable' }, 502);
    }
  });

  app.get('*', async (context) => {
    const asset = await readSiteFile(folder, context.req.path);
    if (asset && !context.req.path.endsWith('.html')) {
      // Vite puts a hash of the content into each name.
      return context.body(bytesOf(asset.body), 200, {
        ...asset.headers,
        'cache-control': 'public, max-age=31536000, immutable',
      });
    }
    if (context.req.path !== '/') return context.text('Không tìm thấy trang này.', 404);
    const page = await readSiteFile(folder, '/index.html');
    return context.html(String(page?.body ?? '').replaceAll(defaultCenter, center), 200, {
      'cache-control': 'no-cache',
      'content-security-policy': policy(center),
    });
  });

  return app;
}

/** `http://localhost:4002` or `http://127.0.0.1:4002`, as the request's Host says; null for any other name. */
function ownOrigin(url: string): string | null {
  const { origin, hostname } = new URL(url);
  return ownHosts.has(hostname) ? origin : null;
}

const policy = (center: string): string => {
  const { origin } = new URL(center);
  return `default-src 'none'; script-src 'self' ${origin}; style-src 'self'; img-src 'self'; connect-src 'self' ${origin}; frame-src ${origin}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
};

const bytesOf = (body: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(typeof body === 'string' ? Buffer.from(body) : body);
