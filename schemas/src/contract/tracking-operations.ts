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
  result: { status: 200, body: TrackingAnswer },
  errors: ['tracking_not_found', 'too_many_tries'],
});
