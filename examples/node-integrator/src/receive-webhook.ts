import { answerChallenge, isChallenge, verifyWebhook, WebhookVerificationError } from '@hcc/sdk/webhooks';
import type { IncomingMessage } from 'node:http';
import type { DossierBook } from './dossier-book.ts';

/** Thin events are a few hundred bytes; whoever sends more is not the Center. */
const bodyLimitBytes = 64 * 1024;

/** 2xx says "I have it", also for repeats and unknown types. */
export interface WebhookAnswer {
  status: number;
  /** Sent as JSON: the echo of a challenge. */
  json?: unknown;
}

/**
 * Verifies one delivery and records it. Answers quickly and reads nothing: the Center gives up after seconds and sends
 * again. What follows from the news happens in `onNews`, after the answer. A challenge is echoed: the Center asks once
 * whether this address wants events.
 */
export async function receiveWebhook(
  request: IncomingMessage,
  { book, secret, onNews }: { book: DossierBook; secret: string; onNews: (dossierCode: string) => void },
): Promise<WebhookAnswer> {
  // The raw text: a body that was parsed and written anew has another signature.
  const payload = await readText(request);
  if (payload === null) return { status: 413 };
  try {
    const event = await verifyWebhook({ payload, headers: request.headers, secret });
    if (isChallenge(event)) return { status: 200, json: answerChallenge(event) };
    const standing = book.record(String(request.headers['webhook-id']), event);
    const { dossierCode, sequence } = event.data;
    console.log(`${event.type} ${dossierCode} #${sequence} (${standing})`);
    if (standing === 'news') setImmediate(onNews, dossierCode);
    return { status: 204 };
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    console.error(`Delivery refused: ${error.reason}`);
    return { status: 401 };
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
