/** What is done with an event: written down and answered for; the work comes after the answer. Yours is a database or a queue. */
import type { WebhookEvent } from '@hcc/sdk/webhooks';
import { createDossierBook } from '../src/dossier-book.ts';

export const book = createDossierBook();

/** @param messageId the header `webhook-id`: a copy of what was taken before changes nothing. */
export function take(messageId: string, event: WebhookEvent): void {
  book.record(messageId, event);
}
