import * as z from 'zod';
import { DossierCode, Id, PageQuery, pageOf } from '../primitives.ts';
import { PartnerEvent, QueuedEvents, Redelivery } from '../webhooks/event.ts';
import { defineOperation } from './operation.ts';

export const listEvents = defineOperation({
  id: 'listEvents',
  method: 'GET',
  path: '/events',
  capability: 'events',
  summary: "What happened to a partner's dossiers in the last 30 days, the oldest first",
  description: 'To follow, ask again with `after`, the id of the last event seen: none is ever put before it.',
  credentials: ['secretKey'],
  query: PageQuery.extend({
    after: Id.optional().meta({ description: 'Only events later than this one' }),
    dossierCode: DossierCode.optional(),
  }),
  result: { status: 200, body: pageOf(PartnerEvent).meta({ id: 'PartnerEventPage' }) },
  errors: ['event_not_found', 'invalid_cursor'],
});

export const redeliverEvent = defineOperation({
  id: 'redeliverEvent',
  method: 'POST',
  path: '/events/{id}/redelivery',
  capability: 'events',
  summary: 'Send one event again',
  description:
    'With the same `webhook-id`, by a schedule of its own. To an endpoint that is not active it is sent once it is.',
  credentials: ['secretKey'],
  params: z.strictObject({ id: Id }),
  body: Redelivery,
  idempotencyKey: 'required',
  result: { status: 200, body: QueuedEvents },
  errors: ['event_not_found', 'webhook_endpoint_not_found'],
});
