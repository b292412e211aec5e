import { operations } from '@hcc/schemas/contract';
import type { WebhookEndpoint } from '@hcc/schemas';
import { newId } from '../crypto/tokens.ts';
import type { Bind } from '../http/bind-operation.ts';
import { Problem } from '../http/problem.ts';
import type { Ports } from '../ports.ts';
import { newWebhookSecret } from './sign-webhook.ts';
import { whyUrlRefused } from './webhook-url.ts';
import type { KeptEndpoint } from './webhooks.store.ts';

export const webhookRoutes = (bind: Bind, ports: Ports) => [
  bind(operations.listWebhookEndpoints, async ({ caller }, stores) => ({
    body: { items: (await stores.webhooks.ofPartner(caller.partner.id)).map(toEndpoint) },
  })),

  bind(operations.createWebhookEndpoint, {
    prepare: async ({ body, caller }) => {
      const reason = whyUrlRefused(body.url, {
        loopback: caller.partner.mode === 'test' && ports.webhooksMayUseLoopback,
      });
      if (reason)
        throw new Problem(
          'webhook_url_not_allowed',
          { reason },
          { faults: [{ pointer: '/url', code: 'not_allowed', message: reason }] },
        );
      const secret = newWebhookSecret();
      return { secret, sealedSecret: await ports.vault.seal(secret) };
    },
    async handle({ body, caller, now }, stores, { secret, sealedSecret }) {
      const endpoint: KeptEndpoint = {
        id: newId('whe'),
        partnerId: caller.partner.id,
        url: body.url,
        eventTypes: body.eventTypes ?? null,
        sealedSecret,
        state: 'active',
        createdAt: now.toISOString(),
        lastDeliveryAt: null,
        lastFailure: null,
      };
      await stores.webhooks.insert(endpoint);
      return { body: { ...toEndpoint(endpoint), secret } };
    },
  }),

  bind(operations.deleteWebhookEndpoint, async ({ params, caller }, stores) => {
    if (!(await stores.webhooks.remove(caller.partner.id, params.id)))
      throw new Problem('webhook_endpoint_not_found', { id: params.id });
    return {};
  }),
];

const toEndpoint = ({ sealedSecret: _, partnerId: __, ...endpoint }: KeptEndpoint): WebhookEndpoint => endpoint;
