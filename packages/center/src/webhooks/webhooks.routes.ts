import { operations } from '@hcc/schemas/contract';
import type { LoggedDelivery } from '@hcc/schemas';
import { newId } from '../crypto/tokens.ts';
import type { Bind } from '../http/bind-operation.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { Problem } from '../http/problem.ts';
import type { Partner } from '../partners/partners.store.ts';
import type { Ports } from '../ports.ts';
import { challengeEndpoint, isChallenge } from './challenge.ts';
import { fanOut } from './fan-out.ts';
import { presentEndpoint } from './present-endpoint.ts';
import { isPosition } from './position.ts';
import { newSigningSecret } from './sign-webhook.ts';
import { whyUrlRefused } from './webhook-url.ts';
import type { KeptDelivery, KeptEndpoint } from './webhooks.store.ts';

const hourMs = 3600 * 1000;
/** Each event is sent to each of them: whoever makes an endpoint a customer makes a thousand deliveries of every step. */
const mostEndpoints = 20;

export const webhookRoutes = (bind: Bind, ports: Ports) => [
  bind(operations.listWebhookEndpoints, async ({ caller, now }, { webhooks }) => ({
    body: { items: (await webhooks.ofPartners([caller.partner.id])).map((endpoint) => presentEndpoint(endpoint, now)) },
  })),

  bind(operations.createWebhookEndpoint, {
    prepare: async ({ body, caller }) => {
      requireAllowed(body.url, caller.partner, ports);
      const { signing, shown } = await newSigningSecret(body.signature);
      return { shown, sealedSecret: await ports.vault.seal(signing) };
    },
    async handle({ body, caller, now }, stores, { shown, sealedSecret }) {
      if ((await stores.webhooks.ofPartners([caller.partner.id])).length >= mostEndpoints)
        throw new Problem('webhook_endpoints_full', { most: mostEndpoints });
      const endpoint: KeptEndpoint = {
        id: newId('whe'),
        partnerId: caller.partner.id,
        url: body.url,
        eventTypes: body.eventTypes ?? null,
        signature: body.signature,
        sealedSecret,
        previousSealedSecret: null,
        previousSecretUntil: null,
        state: 'unproven',
        createdAt: now.toISOString(),
        lastDeliveryAt: null,
        lastFailure: null,
        parked: 0,
      };
      await stores.webhooks.insert(endpoint);
      await challengeEndpoint(stores, endpoint, now);
      return { body: { ...presentEndpoint(endpoint, now), secret: shown } };
    },
  }),

  bind(operations.getWebhookEndpoint, async ({ params, caller, now }, { webhooks }) => ({
    body: presentEndpoint(required(await webhooks.find(caller.partner.id, params.id), params.id), now),
  })),

  bind(operations.updateWebhookEndpoint, async ({ params, body, caller, now }, stores) => {
    required(await stores.webhooks.find(caller.partner.id, params.id), params.id);
    if (body.url !== undefined) requireAllowed(body.url, caller.partner, ports);
    const changed = await ports.stores.transaction(async (tx) => {
      const before = required(await tx.webhooks.lock(caller.partner.id, params.id), params.id);
      const after = { ...before, url: body.url ?? before.url };
      if (body.eventTypes !== undefined) after.eventTypes = body.eventTypes;
      const hasMoved = after.url !== before.url;
      if (hasMoved) after.state = 'unproven';
      await tx.webhooks.update(after);
      if (hasMoved) {
        await tx.webhooks.hold(after.id);
        await challengeEndpoint(tx, after, now);
      }
      return after;
    });
    return { body: presentEndpoint(changed, now) };
  }),

  bind(operations.deleteWebhookEndpoint, async ({ params, caller }, { webhooks }) => {
    if (!(await webhooks.remove(caller.partner.id, params.id))) required(null, params.id);
    return {};
  }),

  bind(operations.challengeWebhookEndpoint, async ({ params, caller, now }, stores) => {
    const endpoint = required(await stores.webhooks.lock(caller.partner.id, params.id), params.id);
    if (endpoint.state !== 'active') await challengeEndpoint(stores, endpoint, now);
    return { body: presentEndpoint(endpoint, now) };
  }),

  bind(operations.rotateWebhookSecret, {
    prepare: async ({ params, caller }, { webhooks }) => {
      const { signature } = required(await webhooks.find(caller.partner.id, params.id), params.id);
      const { signing, shown } = await newSigningSecret(signature);
      return { shown, sealedSecret: await ports.vault.seal(signing) };
    },
    async handle({ params, body, caller, now }, { webhooks }, { shown, sealedSecret }) {
      const before = required(await webhooks.lock(caller.partner.id, params.id), params.id);
      const overlaps = body.overlapHours > 0;
      const after = {
        ...before,
        sealedSecret,
        previousSealedSecret: overlaps ? before.sealedSecret : null,
        previousSecretUntil: overlaps ? new Date(now.getTime() + body.overlapHours * hourMs).toISOString() : null,
      };
      await webhooks.update(after);
      return { body: { ...presentEndpoint(after, now), secret: shown } };
    },
  }),

  bind(operations.listWebhookDeliveries, async ({ params, query, caller }, { webhooks }) => {
    const { id } = required(await webhooks.find(caller.partner.id, params.id), params.id);
    const [before] = fromCursor(query.cursor, 1, isPosition) ?? [];
    const found = await webhooks.deliveries(id, {
      before: before === undefined ? null : Number(before),
      state: query.state,
      limit: query.limit + 1,
    });
    const page = found.slice(0, query.limit);
    const last = found.length > query.limit ? page.at(-1) : undefined;
    return {
      body: { items: page.map(toLogged), nextCursor: last ? toCursor([String(last.position)]) : null },
    };
  }),

  bind(operations.replayWebhookEvents, {
    // What happened a moment ago is an event too, before the worker has come by.
    prepare: () => fanOut(ports),
    async handle({ params, body, caller, now }, { webhooks }) {
      const endpoint = required(await webhooks.lock(caller.partner.id, params.id), params.id);
      const range = { from: new Date(body.from), until: body.until === undefined ? now : new Date(body.until) };
      return { body: { queued: await webhooks.replay(endpoint, range, now) } };
    },
  }),
];

/** @throws Problem `webhook_url_not_allowed` */
function requireAllowed(url: string, { mode }: Partner, { webhooksMayUseLoopback }: Ports): void {
  const reason = whyUrlRefused(url, { loopback: mode === 'test' && webhooksMayUseLoopback });
  if (reason !== null)
    throw new Problem(
      'webhook_url_not_allowed',
      { reason },
      { faults: [{ pointer: '/url', code: 'not_allowed', message: reason }] },
    );
}

/** @throws Problem `webhook_endpoint_not_found` */
export function required(endpoint: KeptEndpoint | null, id: string): KeptEndpoint {
  if (!endpoint) throw new Problem('webhook_endpoint_not_found', { id });
  return endpoint;
}

const toLogged = ({ messageId, message, state, nextAt, tries }: KeptDelivery): LoggedDelivery => ({
  messageId,
  type: message.type,
  dossierCode: isChallenge(message) ? null : message.data.dossierCode,
  state,
  nextTryAt: nextAt,
  tries,
});
