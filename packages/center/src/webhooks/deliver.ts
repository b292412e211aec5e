/**
 * From the outbox to the partners' back ends, at least once. A worker that dies in the middle loses nothing: messages
 * are fanned out in one transaction, and a delivery is taken for a lease only.
 */
import type { Ports } from '../ports.ts';
import { isChallenge, isEcho } from './challenge.ts';
import { judge, type WebhookReply } from './delivery.rules.ts';
import { fanOut } from './fan-out.ts';
import { signWebhook } from './sign-webhook.ts';
import type { Delivery, KeptEndpoint } from './webhooks.store.ts';

/** Sends one request and says how it ended, within 15 s. What it may connect to is its own affair. */
export type SendWebhook = (request: {
  url: string;
  headers: Record<string, string>;
  body: string;
}) => Promise<WebhookReply>;

type Needs = Pick<Ports, 'stores' | 'clock' | 'vault' | 'log'>;

/** Of one endpoint in a row. Ten that answer after 15 s each are over before the lease is. */
const perEndpoint = 10;
const leaseMs = 180_000;
/** Endpoints that are sent to at once. So many have to hang before one that is well waits for a turn. */
const mostLanes = 500;

export interface Deliverer {
  /** Fans out what is new and begins to send what is due. @returns how many deliveries were begun. */
  round(): Promise<number>;
  /** Waits for all that was begun. */
  settled(): Promise<void>;
}

/**
 * One endpoint, one lane: its deliveries go one after another, which keeps their order while it is healthy and needs one
 * socket; lanes do not wait for each other, so a receiver that hangs holds up nothing but itself.
 * @param onMore called when an endpoint that had as many as are taken at once can be sent to again: it may have more.
 */
export function createDeliverer(needs: Needs, send: SendWebhook, onMore: () => void = () => {}): Deliverer {
  const lanes = new Map<string, Promise<void>>();

  async function run(endpointId: string, deliveries: readonly Delivery[]): Promise<void> {
    try {
      for (const delivery of deliveries) await tryOnce(needs, send, delivery);
    } catch (error) {
      // The database is away: the lease gives back what was taken.
      const name = error instanceof Error ? error.name : typeof error;
      needs.log.error({ endpoint: endpointId, error: name }, 'webhook lane failed');
    }
    lanes.delete(endpointId);
    if (deliveries.length === perEndpoint) onMore();
  }

  return {
    async round() {
      await fanOut(needs);
      if (lanes.size >= mostLanes) return 0;
      const now = needs.clock.now();
      const due = await needs.stores.transaction((stores) =>
        stores.webhooks.takeDue(
          { perEndpoint, endpoints: mostLanes - lanes.size, except: [...lanes.keys()] },
          now,
          new Date(now.getTime() + leaseMs),
        ),
      );
      for (const [id, deliveries] of Map.groupBy(due, ({ endpoint }) => endpoint.id))
        lanes.set(id, run(id, deliveries));
      return due.length;
    },
    async settled() {
      while (lanes.size > 0) await Promise.all(lanes.values());
    },
  };
}

/** One round, and its end. @returns how many deliveries were tried. */
export async function deliverWebhooks(needs: Needs, send: SendWebhook): Promise<number> {
  const deliverer = createDeliverer(needs, send);
  const begun = await deliverer.round();
  await deliverer.settled();
  return begun;
}

async function tryOnce({ stores, clock, vault, log }: Needs, send: SendWebhook, delivery: Delivery): Promise<void> {
  const { endpoint, messageId, message, attempt } = delivery;
  const at = clock.now();
  const secrets = await openSecrets(vault, endpoint, at);
  const reply: WebhookReply =
    secrets === null
      ? { failure: 'signing secret lost: rotate it' }
      : await send({ url: endpoint.url, ...(await signWebhook(messageId, message, secrets, at)) });
  const { outcome, error, isGone } = judge(reply, {
    attempt,
    now: clock.now(),
    ...(isChallenge(message) ? { isEchoed: (body) => isEcho(message, body) } : {}),
  });
  if (error !== null) log.info({ messageId, endpoint: endpoint.id, attempt, error }, 'webhook not taken');
  const status = 'status' in reply ? reply.status : null;
  const tried = { at: at.toISOString(), status, error };
  if (!isGone && !isChallenge(message)) return stores.webhooks.settle(delivery, tried, outcome);
  await stores.transaction(async (tx) => {
    await tx.webhooks.settle(delivery, tried, outcome);
    if (isGone) await tx.webhooks.disable(endpoint.id);
    else if (error === null) await tx.webhooks.prove(endpoint, clock.now());
  });
}

/** The secret, and the one before while its time lasts. Null when one was sealed under a key that is gone. */
async function openSecrets(vault: Ports['vault'], endpoint: KeptEndpoint, now: Date): Promise<string[] | null> {
  const { sealedSecret, previousSealedSecret, previousSecretUntil } = endpoint;
  const sealed = [sealedSecret];
  if (previousSealedSecret !== null && previousSecretUntil !== null && now < new Date(previousSecretUntil))
    sealed.push(previousSealedSecret);
  return Promise.all(sealed.map((secret) => vault.open(secret))).catch(() => null);
}
