import { CountedDossier, CountedDossierQuery, ReformAdvice, ReformAdviceQuery } from '../evaluation/advice.ts';
import { Scorecard, ScorecardQuery } from '../evaluation/scorecard.ts';
import { pageOf } from '../primitives.ts';
import { defineOperation } from './operation.ts';

/** Public, and the same for everybody: whoever has the address may read it, by whatever page. */
const open = { method: 'GET', capability: 'evaluation', credentials: ['none'], anyOrigin: true } as const;

/** A table has the columns of the public board, whichever rule another reader evaluates by. */
const table = {
  ...open,
  query: ScorecardQuery.omit({ ruleVersion: true }),
  errors: ['unit_not_found', 'procedure_not_found', 'period_not_begun'],
} as const;

export const getScorecard = defineOperation({
  ...open,
  id: 'getScorecard',
  path: '/evaluation/scorecard',
  summary: 'How the Center, a unit or a procedure fares in a period',
  description:
    'Made from sums that follow every event. Where a period has too few dossiers it is not told, nor are others from which it could be reckoned.',
  query: ScorecardQuery,
  result: { status: 200, body: Scorecard, etag: true },
  errors: ['unit_not_found', 'procedure_not_found', 'period_not_begun', 'rule_version_unknown'],
});

export const getScorecardCsv = defineOperation({
  ...table,
  id: 'getScorecardCsv',
  path: '/evaluation/scorecard.csv',
  summary: 'The same figures as text: UTF-8 with a byte order mark, commas, a blank line between tables',
  description: 'In the language of the caller. No cell begins as a formula would.',
  result: { status: 200, mediaType: 'text/csv' },
});

export const getScorecardWorkbook = defineOperation({
  ...table,
  id: 'getScorecardWorkbook',
  path: '/evaluation/scorecard.xlsx',
  summary: 'The same figures as a workbook, a table a sheet',
  description: 'In the language of the caller. Numbers are numbers; no cell begins as a formula would.',
  result: { status: 200, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
});

export const getReformAdvice = defineOperation({
  id: 'getReformAdvice',
  method: 'GET',
  path: '/evaluation/advice',
  capability: 'evaluation',
  summary: 'Where days are lost, and what could be promised sooner, filed wholly on line, or asked with fewer papers',
  description:
    'For officers who supervise or lead. Each piece of advice carries its shares whole, and the rule it follows.',
  credentials: ['staffSession'],
  query: ReformAdviceQuery,
  result: { status: 200, body: ReformAdvice },
  errors: ['role_missing', 'period_not_begun'],
});

export const listCountedDossiers = defineOperation({
  id: 'listCountedDossiers',
  method: 'GET',
  path: '/evaluation/dossiers',
  capability: 'evaluation',
  summary: 'The dossiers behind a figure',
  description:
    'For who supervises: of the whole Center, or of a unit. For who leads: of their own unit alone. What they add to the figure comes to the figure; a page may be shorter than asked for and still have a next one.',
  credentials: ['staffSession'],
  query: CountedDossierQuery,
  result: { status: 200, body: pageOf(CountedDossier).meta({ id: 'CountedDossierPage' }) },
  errors: ['role_missing', 'unit_not_found', 'procedure_not_found', 'period_not_begun', 'invalid_cursor'],
});
