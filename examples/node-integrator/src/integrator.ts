/** The integrator as a whole: listens, registers, receives, reads on. */
import type { Client } from '@hcc/sdk';
import { createServer, type ServerResponse } from 'node:http';
import { listenLocally, type RunningSite } from '../../site/serve-site.ts';
import { createDossierBook } from './dossier-book.ts';
import { receiveWebhook, type WebhookAnswer } from './receive-webhook.ts';
import { registerEndpoint, waitForCenter, type RegisteredEndpoint } from './register-endpoint.ts';
import { statusPage } from './status-page.ts';

const webhookPath = '/hcc/webhooks';

export interface Integrator extends RunningSite {
  /** Settles once the endpoint is registered; rejects when the Center refuses or never comes. */
  registered: Promise<void>;
}

export async function startIntegrator(
  client: Pick<Client, 'dossiers' | 'webhookEndpoints'>,
  port: number,
): Promise<Integrator> {
  const book = createDossierBook();
  let endpoint: RegisteredEndpoint | undefined;

  /** An event says that something happened; how the dossier stands is read. */
  const read = async (code: string): Promise<void> => {
    const [dossier] = (await client.dossiers.list({ code })).items;
    if (dossier) book.learn(dossier);
  };
  const onNews = (code: string): void =>
    void read(code).catch((error: unknown) => console.error(`${code} could not be read: ${messageOf(error)}`));

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      if (pathname === webhookPath && request.method === 'POST')
        // A delivery that comes before the secret is known is sent again by the Center.
        answerJson(
          response,
          endpoint ? await receiveWebhook(request, { book, secret: endpoint.secret, onNews }) : { status: 503 },
        );
      else if (pathname === '/events.json' && request.method === 'GET')
        answerJson(response, { status: 200, json: { dossiers: book.dossiers(), events: book.events() } });
      else if (pathname === '/' && request.method === 'GET') {
        const { headers, body } = statusPage(book, endpoint?.id ?? null);
        answer(response, 200, headers, body);
      } else answer(response, 404);
    } catch (error) {
      console.error(`${request.method} ${pathname} failed: ${messageOf(error)}`);
      answer(response, 500);
    }
  });

  // Listening comes first: the Center may deliver the moment it knows the address.
  const site = await listenLocally(server, port);
  // By number: what is bound is 127.0.0.1, and `localhost` may mean ::1.
  const address = new URL(webhookPath, site.url.replace('localhost', '127.0.0.1')).href;
  const registered = waitForCenter(() => registerEndpoint(client, address)).then(async (created) => {
    endpoint = created;
    console.log(`Webhook endpoint ${created.id} is registered`);
    // What happened while this process was down came to nobody: one look at the list makes up for it.
    for (const dossier of (await client.dossiers.list({ limit: 100 })).items.toReversed()) book.learn(dossier);
  });
  return { ...site, registered };
}

function answer(response: ServerResponse, status: number, headers: Record<string, string> = {}, body = ''): void {
  response
    .writeHead(status, {
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      ...headers,
    })
    .end(body);
}

function answerJson(response: ServerResponse, { status, json }: WebhookAnswer): void {
  if (json === undefined) answer(response, status);
  else answer(response, status, { 'content-type': 'application/json' }, JSON.stringify(json));
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');
