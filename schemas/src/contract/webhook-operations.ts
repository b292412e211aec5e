import * as z from 'zod';
import { Id } from '../primitives.ts';
import { CreatedWebhookEndpoint, NewWebhookEndpoint, WebhookEndpoint } from '../webhooks/webhook.ts';
import { defineOperation } from './operation.ts';

export const listWebhookEndpoints = defineOperation({
  id: 'listWebhookEndpoints',
  method: 'GET',
  path: '/webhook-endpoints',
  capability: 'webhooks',
  summary: "A partner's endpoints",
  credentials: ['secretKey'],
  result: { status: 200, body: z.object({ items: z.array(WebhookEndpoint) }).meta({ id: 'WebhookEndpointList' }) },
  errors: [],
});

export const createWebhookEndpoint = defineOperation({
  id: 'createWebhookEndpoint',
  method: 'POST',
  path: '/webhook-endpoints',
  capability: 'webhooks',
  summary: 'Have events sent to a back end',
  description: 'https and public addresses only. A test key may use loopback where the Center allows it.',
  credentials: ['secretKey'],
  body: NewWebhookEndpoint,
  idempotencyKey: 'required',
  result: { status: 201, body: CreatedWebhookEndpoint },
  errors: ['webhook_url_not_allowed'],
});

export const deleteWebhookEndpoint = defineOperation({
  id: 'deleteWebhookEndpoint',
  method: 'DELETE',
  path: '/webhook-endpoints/{id}',
  capability: 'webhooks',
  summary: 'Stop sending events to an endpoint',
  credentials: ['secretKey'],
  params: z.strictObject({ id: Id }),
  result: { status: 204 },
  errors: ['webhook_endpoint_not_found'],
});
