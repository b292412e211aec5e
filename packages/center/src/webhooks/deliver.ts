/**
 * From the outbox to the partners' back ends, at least once. A worker that dies in the middle loses nothing: messages
 * are fanned out in one transaction, and a delivery is taken for a lease only.
 */
import { newId } from '../crypto/tokens.ts';
import type { Notice } from '../notices/notice.ts';
import type { Ports, Repositories } from '../ports.ts';
import { isChallenge, isEcho } from './challenge.ts';
import { judge, type WebhookReply } from './delivery.rules.ts';
import { fanOut } from './fan-out.ts';
import { settleTogether } from './settle-together.ts';
import { signWebhook } from './sign-webhook.ts';
import type { Delivery, KeptEndpoint } from './webhooks.store.ts';

/** Sends one request and says how it ended, within 15 s. What it may connect to is its own affair. */
export type SendWebhook = (request: {
  url: string;
  headers: Record<string, string>;
  body: string;
}) => Promise<WebhookReply>;

type Needs = Pick<Ports, 'stores' | 'clock' | 'vault' | 'log'>;

/** Taken of one endpoint at once: the fewer, the more often the database is asked for the next. */
const perEndpoint = 50;
const leaseMs = 180_000;
/** A lane begins nothing after this, so that the last answer, 15 s later at most, comes before the lease ends. */
const laneMs = 150_000;
/** Endpoints that are sent to at once. So many have to hang before one that is well waits for a turn. */
const mostLanes = 500;

export interface Deliverer {
  /** Fans out what is new and begins to send what is due. @returns how many deliveries were begun. */
  round(): Promise<number>;
  /** Waits for all that was begun. */
  settled(): Promise<void>;
  /** Begins nothing more, gives back what was only taken, and waits for what is being sent. */
  stop(): Promise<void>;
}

/**
 * One endpoint, one lane: its deliveries go one after another, which keeps their order while it is healthy and needs one
 * socket; lanes do not wait for each other, so a receiver that hangs holds up nothing but itself.
 * @param onMore called when an endpoint that had as many as are taken at once can be sent to again: it may have more.
 */
export function createDeliverer(needs: Needs, send: SendWebhook, onMore: () => void = () => {}): Deliverer {
  const lanes = new Map<string, Promise<void>>();
  const settle = settleTogether(needs.stores.webhooks);
  let isStopping = false;

  async function run(endpointId: string, deliveries: readonly Delivery[]): Promise<void> {
    const begunAt = performance.now();
    let tried = 0;
    try {
      for (const delivery of deliveries) {
        if (isStopping || performance.now() - begunAt > laneMs) break;
        tried += 1;
        if ((await tryOnce({ ...needs, settle }, send, delivery)) === 'gone') break;
      }
      if (tried < deliveries.length) await needs.stores.webhooks.giveBack(deliveries.slice(tried), needs.clock.now());
    } catch (error) {
      // The database is away: the lease gives back what was taken.
      const name = error instanceof Error ? error.name : typeof error;
      needs.log.error({ endpoint: endpointId, error: name }, 'webhook lane failed');
    }
    lanes.delete(endpointId);
    if (deliveries.length === perEndpoint) onMore();
  }

  const settled = async (): Promise<void> => {
    while (lanes.size > 0) await Promise.all(lanes.values());
  };

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
    settled,
    async stop() {
      isStopping = true;
      await settled();
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

async function tryOnce(
  { stores, clock, vault, log, settle }: Needs & { settle: ReturnType<typeof settleTogether> },
  send: SendWebhook,
  delivery: Delivery,
): Promise<'gone' | 'there'> {
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
  if (outcome.kind !== 'parked' && !isChallenge(message)) {
    await settle({ delivery, tried, outcome });
    return 'there';
  }
  await stores.transaction(async (tx) => {
    await tx.webhooks.settle([{ delivery, tried, outcome }]);
    if (isGone) await tx.webhooks.disable(endpoint.id);
    else if (error === null) await tx.webhooks.prove(endpoint, clock.now());
    if (outcome.kind === 'parked')
      await tellPartner(tx, endpoint, isGone ? 'endpointDisabled' : 'endpointParked', clock.now());
  });
  return isGone ? 'gone' : 'there';
}

const dayMs = 24 * 3600 * 1000;

/** By mail, once a day however many deliveries are given up; an endpoint is disabled but once. */
async function tellPartner(
  { webhooks, outbox }: Repositories,
  { id, partnerId }: KeptEndpoint,
  kind: Notice['kind'],
  now: Date,
): Promise<void> {
  const isNews = await webhooks.tell(id, now, new Date(now.getTime() - dayMs));
  if (isNews || kind === 'endpointDisabled')
    await outbox.add({ topic: 'notice', payload: { id: newId('notice'), kind, partnerId, endpointId: id } });
}

/** The secret, and the one before while its time lasts. Null when one was sealed under a key that is gone. */
async function openSecrets(vault: Ports['vault'], endpoint: KeptEndpoint, now: Date): Promise<string[] | null> {
  const { sealedSecret, previousSealedSecret, previousSecretUntil } = endpoint;
  const sealed = [sealedSecret];
  if (previousSealedSecret !== null && previousSecretUntil !== null && now < new Date(previousSecretUntil))
    sealed.push(previousSealedSecret);
  return Promise.all(sealed.map((secret) => vault.open(secret))).catch(() => null);
}
