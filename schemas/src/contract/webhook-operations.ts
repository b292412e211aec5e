import * as z from 'zod';
import { Id, PageQuery, pageOf } from '../primitives.ts';
import { LoggedDelivery, DeliveryState } from '../webhooks/delivery.ts';
import {
  CreatedWebhookEndpoint,
  NewWebhookEndpoint,
  SecretRotation,
  WebhookEndpoint,
  WebhookEndpointPatch,
} from '../webhooks/endpoint.ts';
import { EventRange, QueuedEvents } from '../webhooks/event.ts';
import { defineOperation } from './operation.ts';

const endpointParams = z.strictObject({ id: Id });

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
  description:
    'https and public addresses only; a test key may use loopback where the Center allows it. A challenge is sent at once, and events once it was echoed: what happens in between is kept. A partner has 20 endpoints at most.',
  credentials: ['secretKey'],
  body: NewWebhookEndpoint,
  idempotencyKey: 'required',
  result: { status: 201, body: CreatedWebhookEndpoint },
  errors: ['webhook_url_not_allowed', 'webhook_endpoints_full'],
});

export const getWebhookEndpoint = defineOperation({
  id: 'getWebhookEndpoint',
  method: 'GET',
  path: '/webhook-endpoints/{id}',
  capability: 'webhooks',
  summary: 'Where an endpoint stands',
  credentials: ['secretKey'],
  params: endpointParams,
  result: { status: 200, body: WebhookEndpoint },
  errors: ['webhook_endpoint_not_found'],
});

export const updateWebhookEndpoint = defineOperation({
  id: 'updateWebhookEndpoint',
  method: 'PATCH',
  path: '/webhook-endpoints/{id}',
  capability: 'webhooks',
  summary: 'Another address, or other events',
  description: 'At another address the endpoint is unproven again: its events wait until the new challenge was echoed.',
  credentials: ['secretKey'],
  params: endpointParams,
  body: WebhookEndpointPatch,
  result: { status: 200, body: WebhookEndpoint },
  errors: ['webhook_endpoint_not_found', 'webhook_url_not_allowed'],
});

export const deleteWebhookEndpoint = defineOperation({
  id: 'deleteWebhookEndpoint',
  method: 'DELETE',
  path: '/webhook-endpoints/{id}',
  capability: 'webhooks',
  summary: 'Stop sending events to an endpoint',
  credentials: ['secretKey'],
  params: endpointParams,
  result: { status: 204 },
  errors: ['webhook_endpoint_not_found'],
});

export const challengeWebhookEndpoint = defineOperation({
  id: 'challengeWebhookEndpoint',
  method: 'POST',
  path: '/webhook-endpoints/{id}/challenge',
  capability: 'webhooks',
  summary: 'Send a new challenge now',
  description:
    'For an endpoint that is unproven or disabled; the challenge before counts no more. An active one stays as it is.',
  credentials: ['secretKey'],
  params: endpointParams,
  idempotencyKey: 'required',
  result: { status: 200, body: WebhookEndpoint },
  errors: ['webhook_endpoint_not_found'],
});

export const rotateWebhookSecret = defineOperation({
  id: 'rotateWebhookSecret',
  method: 'POST',
  path: '/webhook-endpoints/{id}/rotation',
  capability: 'webhooks',
  summary: 'A new secret, shown once; the old one goes on for a day',
  credentials: ['secretKey'],
  params: endpointParams,
  body: SecretRotation,
  idempotencyKey: 'required',
  result: { status: 200, body: CreatedWebhookEndpoint },
  errors: ['webhook_endpoint_not_found'],
});

export const listWebhookDeliveries = defineOperation({
  id: 'listWebhookDeliveries',
  method: 'GET',
  path: '/webhook-endpoints/{id}/deliveries',
  capability: 'webhooks',
  summary: 'What was sent to an endpoint in the last 30 days, the newest first',
  credentials: ['secretKey'],
  params: endpointParams,
  query: PageQuery.extend({ state: DeliveryState.optional() }),
  result: { status: 200, body: pageOf(LoggedDelivery).meta({ id: 'LoggedDeliveryPage' }) },
  errors: ['webhook_endpoint_not_found', 'invalid_cursor'],
});

export const replayWebhookEvents = defineOperation({
  id: 'replayWebhookEvents',
  method: 'POST',
  path: '/webhook-endpoints/{id}/replay',
  capability: 'webhooks',
  summary: 'Send the events of a time again',
  description:
    'Of the last 30 days, those whose type the endpoint wants; also what was delivered before, with the same `webhook-id`.',
  credentials: ['secretKey'],
  params: endpointParams,
  body: EventRange,
  idempotencyKey: 'required',
  result: { status: 200, body: QueuedEvents },
  errors: ['webhook_endpoint_not_found'],
});
