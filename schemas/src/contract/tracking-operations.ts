import * as z from 'zod';
import { Id } from '../primitives.ts';
import { TrackingAnswer, TrackingRequest } from '../tracking/tracking.ts';
import { defineOperation } from './operation.ts';

export const track = defineOperation({
  id: 'track',
  method: 'POST',
  path: '/tracking',
  capability: 'tracking',
  summary: "How far a dossier has come, by the receipt's link or by code and secret",
  description: 'A code that nobody was given and a wrong secret get the same answer.',
  credentials: ['none'],
  body: TrackingRequest,
  result: {
    status: 200,
    body: TrackingAnswer,
    headers: {
      'ratelimit-policy': 'By code and secret: `"lookup"`, with `q` wrong secrets for one code in `w` seconds',
      ratelimit: 'How many of them are left, `r`, and the seconds until there is one more, `t`; refusals carry it too',
    },
  },
  errors: ['tracking_not_found', 'too_many_tries'],
});

/** Where a reader of a stream left off. */
const lastEventId = {
  'last-event-id': z.string().max(20).optional().meta({ description: 'The `sequence` that was seen last' }),
};

const ofStream =
  'Server-sent events: `progress` with a DossierProgress as data and its `sequence` as id, at once and on every change; what `Last-Event-ID` names is not sent again. It ends after ten minutes: ask again.';

export const followTracking = defineOperation({
  id: 'followTracking',
  method: 'POST',
  path: '/tracking/stream',
  capability: 'tracking',
  summary: "How far a dossier has come, as it happens, by the receipt's link",
  description: `${ofStream} Asked by POST, so that the token stands in no address.`,
  credentials: ['none'],
  headers: z.object(lastEventId),
  body: z.strictObject({ linkToken: z.string().min(20).max(64) }).meta({ id: 'TrackingStreamRequest' }),
  result: { status: 200, mediaType: 'text/event-stream' },
  errors: ['tracking_not_found', 'streams_full'],
});

export const followDossier = defineOperation({
  id: 'followDossier',
  method: 'GET',
  path: '/dossiers/{id}/stream',
  capability: 'tracking',
  summary: "How far one's own dossier has come, as it happens",
  description: ofStream,
  credentials: ['frameSession'],
  params: z.strictObject({ id: Id }),
  headers: z.object(lastEventId),
  result: { status: 200, mediaType: 'text/event-stream' },
  errors: ['dossier_not_found', 'streams_full'],
});
