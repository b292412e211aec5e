import * as z from 'zod';
import { OpenRatings, Rating } from '../evaluation/rating.ts';
import { Id } from '../primitives.ts';
import { defineOperation } from './operation.ts';

const params = z.strictObject({ id: Id });
const credentials = ['frameSession'] as const;

export const getOpenRatings = defineOperation({
  id: 'getOpenRatings',
  method: 'GET',
  path: '/dossiers/{id}/rating',
  capability: 'evaluation',
  summary: "What of one's own dossier may be rated now",
  description: 'Never what was said: a rating is read back by nobody.',
  credentials,
  params,
  result: { status: 200, body: OpenRatings },
  errors: ['dossier_not_found'],
});

export const rateDossier = defineOperation({
  id: 'rateDossier',
  method: 'POST',
  path: '/dossiers/{id}/rating',
  capability: 'evaluation',
  summary: 'Say how one was served, once for each occasion',
  description:
    'Confidential (Decree 61/2018 Art. 27(3)): it is kept without the dossier, its applicant and the hour, changes no version, and stands in no event, log, webhook or page of the desk.',
  credentials,
  params,
  body: Rating,
  idempotencyKey: 'required',
  result: { status: 204 },
  errors: ['dossier_not_found', 'rating_not_open', 'already_rated'],
});
