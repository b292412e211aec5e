/**
 * From the outbox to the partners' back ends, at least once. A worker that dies in the middle loses nothing: messages
 * are fanned out in one transaction, and a delivery is taken for a lease only.
 */
import type { WebhookEvent } from '@hcc/schemas';
import type { Ports } from '../ports.ts';
import type { Delivery, KeptEndpoint } from './webhooks.store.ts';
import { signWebhook } from './sign-webhook.ts';

/** Sends one request and says how it ended. What it may connect to is its own affair. */
export type SendWebhook = (request: {
  url: string;
  headers: Record<string, string>;
  body: string;
}) => Promise<WebhookReply>;
export type WebhookReply = { status: number; retryAfterSeconds: number | null } | { failure: string };

type Needs = Pick<Ports, 'stores' | 'clock' | 'vault' | 'log'>;

/** Waits before try 2 … 10; the last is about 75 hours after the first (Standard Webhooks 1.0). */
const scheduleSeconds = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];
const leaseMs = 60_000;
const batchSize = 100;
const dayMs = 24 * 3600 * 1000;

/** One round: fan out what is new, send what is due. @returns how many deliveries were tried. */
export async function deliverWebhooks(needs: Needs, send: SendWebhook): Promise<number> {
  await fanOut(needs);
  const now = needs.clock.now();
  const due = await needs.stores.transaction((stores) =>
    stores.webhooks.takeDue(20, now, new Date(now.getTime() + leaseMs)),
  );
  // One after another for an endpoint keeps its order while it is healthy; endpoints do not wait for each other.
  const byEndpoint = Map.groupBy(due, ({ endpoint }) => endpoint.id);
  await Promise.all(
    [...byEndpoint.values()].map(async (deliveries) => {
      for (const delivery of deliveries.sort((a, b) => a.event.data.sequence - b.event.data.sequence))
        await tryOnce(needs, send, delivery);
    }),
  );
  return due.length;
}

/** From what happened to who is to hear of it, a batch a transaction until none is left. */
async function fanOut({ stores, clock }: Needs): Promise<void> {
  const now = clock.now();
  const batch = (): Promise<number> =>
    stores.transaction(async (tx) => {
      const messages = await tx.outbox.next(batchSize, now);
      for (const { id, message } of messages) {
        const { partnerId, event, id: messageId } = message.payload;
        for (const endpoint of await tx.webhooks.ofPartner(partnerId))
          if (wants(endpoint, event)) await tx.webhooks.addDelivery(messageId, endpoint.id, event, now);
        await tx.outbox.done(id, now);
      }
      return messages.length;
    });
  while ((await batch()) === batchSize);
}

/** An endpoint hears of what happens from its own beginning on: a new receiver is not sent the past. */
const wants = ({ state, eventTypes, createdAt }: KeptEndpoint, { type, timestamp }: WebhookEvent): boolean =>
  state === 'active' && (eventTypes?.includes(type) ?? true) && Date.parse(createdAt) <= Date.parse(timestamp);

async function tryOnce({ stores, clock, vault, log }: Needs, send: SendWebhook, delivery: Delivery): Promise<void> {
  const { endpoint, messageId, event, attempt } = delivery;
  // Sealed under a key that is gone: this one fails by its schedule, and stands in nobody's way.
  const secret = await vault.open(endpoint.sealedSecret).catch(() => null);
  const reply: WebhookReply =
    secret === null
      ? { failure: 'signing secret lost: make the endpoint anew' }
      : await send({ url: endpoint.url, ...(await signWebhook(messageId, event, secret, clock.now())) });
  const now = clock.now();
  if ('status' in reply && reply.status >= 200 && reply.status < 300) return stores.webhooks.delivered(delivery, now);
  const reason = 'status' in reply ? `HTTP ${reply.status}` : reply.failure;
  log.info({ messageId, endpoint: endpoint.id, attempt, reason }, 'webhook not taken');
  await stores.webhooks.failed(delivery, reason, nextTry(attempt, reply, now));
  // 410 Gone: the receiver asks to be left alone.
  if ('status' in reply && reply.status === 410) await stores.webhooks.disable(endpoint.id, reason);
}

function nextTry(attempt: number, reply: WebhookReply, now: Date): Date | null {
  const seconds = scheduleSeconds[attempt - 1];
  if (seconds === undefined) return null;
  // ± 20 %: receivers that failed together do not come back together.
  const wait = seconds * 1000 * (0.8 + Math.random() * 0.4);
  const asked =
    'status' in reply && reply.retryAfterSeconds !== null ? Math.min(reply.retryAfterSeconds * 1000, dayMs) : 0;
  return new Date(now.getTime() + Math.max(wait, asked));
}
