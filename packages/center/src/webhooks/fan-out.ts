/** From what happened to who is to hear of it. */
import type { WebhookEvent } from '@hcc/schemas';
import type { Ports } from '../ports.ts';
import type { KeptEndpoint } from './webhooks.store.ts';

const batchSize = 100;

/** A batch a transaction until none is left: each message becomes an event of its partner's, and a delivery per endpoint. */
export async function fanOut({ stores, clock }: Pick<Ports, 'stores' | 'clock'>): Promise<void> {
  const now = clock.now();
  const batch = (): Promise<number> =>
    stores.transaction(async (tx) => {
      const messages = await tx.outbox.next('dossier-event', batchSize);
      if (messages.length === 0) return 0;
      const events = messages.map(({ message }) => message.payload);
      await tx.partnerEvents.add(events);
      const partnerIds = [...new Set(events.map(({ partnerId }) => partnerId))];
      const endpoints = Map.groupBy(await tx.webhooks.ofPartners(partnerIds), ({ partnerId }) => partnerId);
      await tx.webhooks.queue(
        events.flatMap(({ id, partnerId, event }) =>
          (endpoints.get(partnerId) ?? [])
            .filter((endpoint) => hearsOf(endpoint, event))
            .map((endpoint) => ({ messageId: id, endpoint, event })),
        ),
        now,
      );
      await tx.outbox.done(
        messages.map(({ id }) => id),
        now,
      );
      return messages.length;
    });
  while ((await batch()) === batchSize);
}

/** An endpoint hears of what happens from its own beginning on: a new receiver is not sent the past unasked. */
const hearsOf = (endpoint: KeptEndpoint, event: WebhookEvent): boolean =>
  endpoint.state !== 'disabled' &&
  wants(endpoint, event) &&
  Date.parse(endpoint.createdAt) <= Date.parse(event.timestamp);

export const wants = ({ eventTypes }: KeptEndpoint, { type }: WebhookEvent): boolean =>
  eventTypes?.includes(type) ?? true;
