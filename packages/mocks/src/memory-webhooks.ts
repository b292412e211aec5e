/** Endpoints, their deliveries, and the events behind them, in memory: the rules of the SQL stores without the SQL. */
import { wants } from '@hcc/center/app';
import type {
  Delivery,
  KeptDelivery,
  KeptEndpoint,
  KeptEvent,
  OutboxMessage,
  Repositories,
  WebhookMessage,
} from '@hcc/center/app';

export interface WebhookState {
  endpoints: Map<string, Omit<KeptEndpoint, 'parked'>>;
  deliveries: MemoryDelivery[];
  outbox: MemoryMessage[];
  /** When each endpoint's partner was told of trouble, in milliseconds. */
  toldAt: Map<string, number>;
  /** Both count up for ever, whatever is swept. */
  lastOutboxId: number;
  lastPosition: number;
  events: KeptEvent[];
}

/** Times are milliseconds. */
interface MemoryMessage {
  id: number;
  message: OutboxMessage;
  attempts: number;
  availableAt: number;
  doneAt: number | null;
  parkedAt: number | null;
}

type LoggedTry = KeptDelivery['tries'][number];

/** Times are milliseconds. */
interface MemoryDelivery {
  messageId: string;
  endpointId: string;
  message: WebhookMessage;
  attempts: number;
  nextAt: number | null;
  createdAt: number;
  deliveredAt: string | null;
  parkedAt: string | null;
  tries: LoggedTry[];
  position: number;
}

export const emptyWebhooks = (): WebhookState => ({
  endpoints: new Map(),
  deliveries: [],
  outbox: [],
  toldAt: new Map(),
  lastOutboxId: 0,
  lastPosition: 0,
  events: [],
});

/** Deliveries and messages are changed where they stand, so each is copied too. */
export const copyOfWebhooks = (state: WebhookState): WebhookState => ({
  ...state,
  endpoints: new Map(state.endpoints),
  deliveries: state.deliveries.map((delivery) => ({ ...delivery, tries: [...delivery.tries] })),
  outbox: state.outbox.map((message) => ({ ...message })),
  toldAt: new Map(state.toldAt),
  events: [...state.events],
});

const isChallenge = ({ message }: MemoryDelivery): boolean => message.type === 'endpoint.challenge';

const stateOf = ({ deliveredAt, parkedAt, nextAt }: MemoryDelivery): KeptDelivery['state'] => {
  if (deliveredAt !== null) return 'delivered';
  if (parkedAt !== null) return 'parked';
  return nextAt === null ? 'held' : 'pending';
};

export function memoryWebhooks(state: () => WebhookState): Pick<Repositories, 'webhooks' | 'outbox' | 'partnerEvents'> {
  const ofEndpoint = (id: string) => state().deliveries.filter(({ endpointId }) => endpointId === id);
  const shown = (endpoint: Omit<KeptEndpoint, 'parked'>): KeptEndpoint => ({
    ...endpoint,
    parked: ofEndpoint(endpoint.id).filter(({ parkedAt }) => parkedAt !== null).length,
  });
  const find = async (partnerId: string, id: string): Promise<KeptEndpoint | null> => {
    const endpoint = state().endpoints.get(id);
    return endpoint?.partnerId === partnerId ? shown(endpoint) : null;
  };
  const change = (id: string, to: Partial<KeptEndpoint>): void => {
    const endpoint = state().endpoints.get(id);
    if (endpoint) state().endpoints.set(id, { ...endpoint, ...to });
  };
  const begin = (messageId: string, endpoint: KeptEndpoint, message: WebhookMessage, at: Date): void => {
    const isDue = endpoint.state === 'active' || message.type === 'endpoint.challenge';
    state().deliveries.push({
      messageId,
      endpointId: endpoint.id,
      message,
      attempts: 0,
      nextAt: isDue ? at.getTime() : null,
      createdAt: at.getTime(),
      deliveredAt: null,
      parkedAt: null,
      tries: [],
      position: ++state().lastPosition,
    });
  };
  const hold = async (endpointId: string): Promise<void> => {
    for (const delivery of ofEndpoint(endpointId)) delivery.nextAt = null;
  };

  const openOf = <T extends OutboxMessage['topic']>(topic: T) =>
    state().outbox.filter(
      (one): one is MemoryMessage & { message: Extract<OutboxMessage, { topic: T }> } =>
        one.message.topic === topic && one.doneAt === null && one.parkedAt === null,
    );

  return {
    webhooks: {
      async insert({ parked: _, ...endpoint }) {
        state().endpoints.set(endpoint.id, endpoint);
      },
      ofPartners: async (partnerIds) =>
        [...state().endpoints.values()].filter(({ partnerId }) => partnerIds.includes(partnerId)).map(shown),
      find,
      lock: find,
      async update({ id, url, eventTypes, sealedSecret, previousSealedSecret, previousSecretUntil, state: to }) {
        change(id, { url, eventTypes, sealedSecret, previousSealedSecret, previousSecretUntil, state: to });
      },
      async remove(partnerId, id) {
        if (state().endpoints.get(id)?.partnerId !== partnerId) return false;
        state().deliveries = state().deliveries.filter(({ endpointId }) => endpointId !== id);
        return state().endpoints.delete(id);
      },

      async queue(deliveries, at) {
        for (const { messageId, endpoint, event } of deliveries)
          if (!ofEndpoint(endpoint.id).some((one) => one.messageId === messageId))
            begin(messageId, endpoint, event, at);
      },
      async queueAgain(deliveries, at) {
        for (const { messageId, endpoint, event } of deliveries) {
          const found = ofEndpoint(endpoint.id).find((one) => one.messageId === messageId);
          const nextAt = endpoint.state === 'active' ? at.getTime() : null;
          if (!found) begin(messageId, endpoint, event, at);
          else
            Object.assign(found, { nextAt, createdAt: at.getTime(), attempts: 0, deliveredAt: null, parkedAt: null });
        }
      },
      async replay(endpoint, { from, until }, at) {
        const events = state().events.filter(({ partnerId, event }) => {
          const happenedAt = Date.parse(event.timestamp);
          return (
            partnerId === endpoint.partnerId &&
            wants(endpoint, event) &&
            happenedAt >= from.getTime() &&
            happenedAt <= until.getTime()
          );
        });
        await this.queueAgain(
          events.map(({ id, event }) => ({ messageId: id, endpoint, event })),
          at,
        );
        return events.length;
      },
      async challenge(messageId, endpointId, challenge, at) {
        state().deliveries = state().deliveries.filter((one) => one.endpointId !== endpointId || !isChallenge(one));
        const endpoint = state().endpoints.get(endpointId);
        if (endpoint) begin(messageId, shown(endpoint), challenge, at);
      },
      deliveries: async (endpointId, { before, state: asked, limit }) =>
        ofEndpoint(endpointId)
          .filter((one) => (before === null || one.position < before) && (asked ?? stateOf(one)) === stateOf(one))
          .sort((a, b) => b.position - a.position)
          .slice(0, limit)
          .map((one) => ({
            messageId: one.messageId,
            message: one.message,
            state: stateOf(one),
            nextAt: one.nextAt === null ? null : new Date(one.nextAt).toISOString(),
            tries: [...one.tries],
            position: one.position,
          })),

      async takeDue({ perEndpoint, endpoints, except }, now, leaseUntil) {
        const taken: Delivery[] = [];
        const waiting = [...state().endpoints.values()].filter(({ id }) => !except.includes(id));
        for (const endpoint of waiting) {
          const due = ofEndpoint(endpoint.id)
            .filter((one) => endpoint.state === 'active' || isChallenge(one))
            .filter(({ nextAt }) => nextAt !== null && nextAt <= now.getTime())
            .sort((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0) || a.position - b.position)
            .slice(0, perEndpoint);
          for (const one of due) {
            one.attempts += 1;
            one.nextAt = leaseUntil.getTime();
            taken.push({
              messageId: one.messageId,
              endpoint: shown(endpoint),
              message: one.message,
              attempt: one.attempts,
            });
          }
          if (due.length > 0 && new Set(taken.map((one) => one.endpoint.id)).size === endpoints) break;
        }
        return taken;
      },
      async settle(settled) {
        for (const { delivery, tried, outcome } of settled) {
          const { messageId, attempt } = delivery;
          const { id } = delivery.endpoint;
          const found = ofEndpoint(id).find((one) => one.messageId === messageId && one.attempts === attempt);
          if (found) {
            const isOpen = state().endpoints.get(id)?.state === 'active' || isChallenge(found);
            found.tries.push(tried);
            found.deliveredAt = outcome.kind === 'delivered' ? tried.at : null;
            found.parkedAt = outcome.kind === 'parked' ? tried.at : null;
            found.nextAt = outcome.kind === 'again' && isOpen ? outcome.nextAt.getTime() : null;
          }
          change(id, {
            lastFailure: tried.error,
            ...(outcome.kind === 'delivered' ? { lastDeliveryAt: tried.at } : {}),
          });
        }
      },
      async giveBack(deliveries, at) {
        for (const { messageId, endpoint, attempt } of deliveries) {
          const found = ofEndpoint(endpoint.id).find((one) => one.messageId === messageId && one.attempts === attempt);
          if (!found) continue;
          found.attempts -= 1;
          if (found.nextAt !== null) found.nextAt = at.getTime();
        }
      },
      async prove({ id, url }, at) {
        if (state().endpoints.get(id)?.url !== url) return;
        change(id, { state: 'active' });
        for (const one of ofEndpoint(id)) if (stateOf(one) === 'held') one.nextAt = at.getTime();
      },
      hold,
      async disable(endpointId) {
        change(endpointId, { state: 'disabled' });
        await hold(endpointId);
      },
      async tell(endpointId, at, unlessSince) {
        if ((state().toldAt.get(endpointId) ?? -Infinity) > unlessSince.getTime()) return false;
        state().toldAt.set(endpointId, at.getTime());
        return true;
      },
      async sweep(before) {
        state().deliveries = state().deliveries.filter(({ createdAt }) => createdAt >= before.getTime());
      },
    },
    outbox: {
      async add(message) {
        const fresh = { attempts: 0, availableAt: 0, doneAt: null, parkedAt: null };
        state().outbox.push({ id: ++state().lastOutboxId, message, ...fresh });
      },
      next: async (topic, limit) =>
        openOf(topic)
          .slice(0, limit)
          .map(({ id, message }) => ({ id, message })),
      async take(topic, limit, now, leaseUntil) {
        const free = openOf(topic).filter(({ availableAt }) => availableAt <= now.getTime());
        return free.slice(0, limit).map((one) => {
          one.attempts += 1;
          one.availableAt = leaseUntil.getTime();
          return { id: one.id, message: one.message, attempt: one.attempts };
        });
      },
      async park(id, _error, at) {
        for (const one of state().outbox) if (one.id === id) one.parkedAt = at.getTime();
      },
      // A transaction has all of it to itself.
      async hold() {},
      async drain(topic, at) {
        for (const one of state().outbox)
          if (one.doneAt === null && one.message.topic === topic) one.doneAt = at.getTime();
      },
      async done(ids, at) {
        for (const one of state().outbox) if (ids.includes(one.id)) one.doneAt = at.getTime();
      },
      async sweep(before) {
        state().outbox = state().outbox.filter(({ doneAt }) => doneAt === null || doneAt >= before.getTime());
      },
    },
    partnerEvents: {
      async add(events) {
        for (const event of events) state().events.push({ ...event, position: ++state().lastPosition });
      },
      find: async (partnerId, id) =>
        state().events.find((event) => event.partnerId === partnerId && event.id === id) ?? null,
      list: async (partnerId, { after, dossierCode, limit }) =>
        state()
          .events.filter(
            ({ position, event, ...of }) =>
              of.partnerId === partnerId &&
              position > after &&
              (dossierCode ?? event.data.dossierCode) === event.data.dossierCode,
          )
          .slice(0, limit),
      async sweep(before) {
        state().events = state().events.filter(({ event }) => Date.parse(event.timestamp) >= before.getTime());
      },
    },
  };
}
