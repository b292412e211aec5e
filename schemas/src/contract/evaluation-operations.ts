import { Scorecard, ScorecardQuery } from '../evaluation/scorecard.ts';
import { defineOperation } from './operation.ts';

export const getScorecard = defineOperation({
  id: 'getScorecard',
  method: 'GET',
  path: '/evaluation/scorecard',
  capability: 'evaluation',
  summary: 'How the Center, a unit or a procedure fares in a period',
  description:
    'Made from sums that follow every event. Where a period has too few dossiers it is not told, nor are others from which it could be reckoned.',
  credentials: ['publishableKey', 'secretKey', 'frameSession', 'staffSession'],
  query: ScorecardQuery,
  result: { status: 200, body: Scorecard, etag: true },
  errors: ['unit_not_found', 'procedure_not_found', 'period_not_begun', 'rule_version_unknown'],
});
