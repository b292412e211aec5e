import { pageOf } from '../primitives.ts';
import { Supervision, WatchedDossier, WatchQuery, WatchSeen } from '../supervision/watch.ts';
import { defineOperation } from './operation.ts';

const credentials = ['staffSession'] as const;
const capability = 'desk';

export const getSupervision = defineOperation({
  id: 'getSupervision',
  method: 'GET',
  path: '/desk/supervision',
  capability,
  summary: 'How many dossiers ask for an eye and why, and which units stand out',
  description:
    'For whoever leads a unit, of its own dossiers; for whoever supervises at the head office, of the whole Center.',
  credentials,
  result: { status: 200, body: Supervision },
  errors: ['role_missing'],
});

export const listWatchedDossiers = defineOperation({
  id: 'listWatchedDossiers',
  method: 'GET',
  path: '/desk/supervision/dossiers',
  capability,
  summary: 'The watch list, what has stood there longest first',
  description: 'Each with every reason it stands there for. It names no applicant.',
  credentials,
  query: WatchQuery,
  result: { status: 200, body: pageOf(WatchedDossier).meta({ id: 'WatchedDossierPage' }) },
  errors: ['role_missing', 'invalid_cursor', 'unit_not_found'],
});

export const markSupervisionSeen = defineOperation({
  id: 'markSupervisionSeen',
  method: 'POST',
  path: '/desk/supervision/seen',
  capability,
  summary: 'Say that one has seen the notices up to a moment',
  description: 'Nobody else is told, and nothing leaves the list.',
  credentials,
  body: WatchSeen,
  result: { status: 204 },
  errors: ['role_missing'],
});
