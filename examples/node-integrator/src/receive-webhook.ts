import { verifyWebhook, WebhookVerificationError } from '@hcc/sdk/webhooks';
import type { IncomingMessage } from 'node:http';
import type { DossierBook } from './dossier-book.ts';

/** Thin events are a few hundred bytes; whoever sends more is not the Center. */
const bodyLimitBytes = 64 * 1024;

/**
 * Verifies one delivery and records it. Answers quickly and reads nothing: the Center gives up after seconds and sends
 * again. What follows from the news happens in `onNews`, after the answer.
 *
 * @returns the HTTP status of the answer. 2xx says "I have it", also for repeats and unknown types.
 */
export async function receiveWebhook(
  request: IncomingMessage,
  { book, secret, onNews }: { book: DossierBook; secret: string; onNews: (dossierCode: string) => void },
): Promise<number> {
  // The raw text: a body that was parsed and written anew has another signature.
  const payload = await readText(request);
  if (payload === null) return 413;
  try {
    const event = await verifyWebhook({ payload, headers: request.headers, secret });
    const standing = book.record(String(request.headers['webhook-id']), event);
    const { dossierCode, sequence } = event.data;
    console.log(`${event.type} ${dossierCode} #${sequence} (${standing})`);
    if (standing === 'news') setImmediate(onNews, dossierCode);
    return 204;
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    console.error(`Delivery refused: ${error.reason}`);
    return 401;
  }
}

async function readText(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimitBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
