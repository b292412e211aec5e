import * as z from 'zod';
import { Id, Instant, LocalDate, Locale, PageQuery, ProcedureCode, pageOf } from '../primitives.ts';
import { FormDefinition } from '../forms/form.ts';
import { CatalogueColumns, StreetWords } from '../procedures/catalogue-index.ts';
import { ProcedureChange, ProcedureVersion } from '../procedures/change.ts';
import { Competence } from '../procedures/competence.ts';
import { DueDate } from '../procedures/due-date.ts';
import { Facets, ProcedureFilter } from '../procedures/facet.ts';
import { Channel, Procedure, ProcedureSummary } from '../procedures/procedure.ts';
import { defineOperation } from './operation.ts';

const params = z.strictObject({ code: ProcedureCode });
const q = z.string().max(10_000).optional().meta({ description: 'What somebody would say for it, in any spelling' });
const credentials = ['publishableKey', 'secretKey', 'frameSession', 'staffSession'] as const;

export const listProcedures = defineOperation({
  id: 'listProcedures',
  method: 'GET',
  path: '/procedures',
  capability: 'catalogue',
  summary: 'Find procedures',
  description: 'With `q` the best match comes first; without it they come by code.',
  credentials,
  query: PageQuery.extend({ q, ...ProcedureFilter.shape }),
  result: {
    status: 200,
    body: pageOf(ProcedureSummary)
      .extend({ total: z.int().min(0) })
      .meta({ id: 'ProcedurePage' }),
    etag: true,
  },
  errors: ['invalid_cursor'],
});

export const getProcedure = defineOperation({
  id: 'getProcedure',
  method: 'GET',
  path: '/procedures/{code}',
  capability: 'catalogue',
  summary: 'Read one procedure: papers, cost, time, steps, legal basis',
  credentials,
  params,
  query: z.strictObject({
    asOf: LocalDate.optional().meta({ description: 'The version that held on that day; today when absent' }),
  }),
  result: { status: 200, body: Procedure, etag: true },
  errors: ['procedure_not_found'],
});

export const listProcedureVersions = defineOperation({
  id: 'listProcedureVersions',
  method: 'GET',
  path: '/procedures/{code}/versions',
  capability: 'catalogue',
  summary: 'Every version of a procedure that the Center has held, the latest first',
  credentials,
  params,
  result: {
    status: 200,
    body: z.object({ items: z.array(ProcedureVersion) }).meta({ id: 'ProcedureVersions' }),
    etag: true,
  },
  errors: ['procedure_not_found'],
});

export const listRelatedProcedures = defineOperation({
  id: 'listRelatedProcedures',
  method: 'GET',
  path: '/procedures/{code}/related',
  capability: 'catalogue',
  summary: 'Procedures that people often need beside or instead of this one; six at most, the nearest first',
  credentials,
  params,
  result: {
    status: 200,
    body: z.object({ items: z.array(ProcedureSummary) }).meta({ id: 'RelatedProcedures' }),
    etag: true,
  },
  errors: ['procedure_not_found'],
});

export const getCompetentUnit = defineOperation({
  id: 'getCompetentUnit',
  method: 'GET',
  path: '/procedures/{code}/competent-unit',
  capability: 'catalogue',
  summary: 'Which unit decides; where the place decides, say the commune',
  credentials,
  params,
  query: z.strictObject({
    addressUnit: z.string().max(20).optional().meta({ description: 'Code of the commune that the matter concerns' }),
    asOf: LocalDate.optional().meta({ description: 'The day on which that commune is so called; today when absent' }),
  }),
  result: { status: 200, body: Competence, etag: true },
  errors: ['procedure_not_found', 'address_unit_not_found'],
});

export const getProcedureForm = defineOperation({
  id: 'getProcedureForm',
  method: 'GET',
  path: '/procedures/{code}/form',
  capability: 'catalogue',
  summary: "The form derived from the procedure's record",
  credentials,
  params,
  result: { status: 200, body: FormDefinition, etag: true },
  errors: ['procedure_not_found'],
});

export const getProcedureFormSchema = defineOperation({
  id: 'getProcedureFormSchema',
  method: 'GET',
  path: '/procedures/{code}/form/schema',
  capability: 'catalogue',
  summary: 'The answers of a complete form as JSON Schema 2020-12',
  description:
    'For tools that read nothing else. What JSON Schema cannot state stands under `x-hcc-unexpressed`, by rule and field; the Center judges by it all the same.',
  credentials,
  params,
  result: { status: 200, body: z.record(z.string(), z.unknown()).meta({ id: 'JsonSchema' }), etag: true },
  errors: ['procedure_not_found'],
});

export const getCounterSlip = defineOperation({
  id: 'getCounterSlip',
  method: 'GET',
  path: '/procedures/{code}/counter-slip',
  capability: 'catalogue',
  summary: 'What to bring to a counter, what it costs and when it is open, as PDF (phiếu hướng dẫn nộp hồ sơ tại quầy)',
  description:
    'In Vietnamese, on A5. Holds no personal data; it is no receipt and no place in a queue. Refused where the procedure is handed over to the national portal.',
  credentials,
  params,
  query: z.strictObject({
    unit: Id.meta({ description: 'The service point; one that has ended, or an agency, is not found' }),
    variant: z.string().max(100).optional().meta({ description: 'The case; the papers of every case when absent' }),
  }),
  result: { status: 200, mediaType: 'application/pdf' },
  errors: ['procedure_not_found', 'unit_not_found', 'filing_not_offered'],
});

export const getProcedureDueDate = defineOperation({
  id: 'getProcedureDueDate',
  method: 'GET',
  path: '/procedures/{code}/due-date',
  capability: 'catalogue',
  summary: 'The date that would be promised for a complete dossier received at a moment, and how it is reckoned',
  credentials,
  params,
  query: z.strictObject({
    channel: Channel.default('online'),
    receivedAt: Instant.optional().meta({
      description:
        'When a counter, the post or the portal received it. Absent: handed in now, or when a counter next opens',
    }),
    variantId: z.string().max(100).optional().meta({
      description: 'The case it is about; without it, or with one the procedure does not have, the longest time of all',
    }),
  }),
  result: { status: 200, body: DueDate },
  errors: ['procedure_not_found'],
});

export const getCatalogueIndex = defineOperation({
  id: 'getCatalogueIndex',
  method: 'GET',
  path: '/catalogue',
  capability: 'catalogue',
  summary: 'The compact catalogue that a browser searches and narrows in, by columns',
  credentials,
  result: { status: 200, body: CatalogueColumns, etag: true },
  errors: [],
});

export const listStreetWords = defineOperation({
  id: 'listStreetWords',
  method: 'GET',
  path: '/street-words',
  capability: 'catalogue',
  summary: 'What people call things, in one language, and the official words for it',
  description:
    "The Vietnamese ones come with the catalogue as well; the others are apart, since few visitors need a second language's.",
  credentials,
  query: z.strictObject({ language: Locale }),
  result: {
    status: 200,
    body: z.object({ language: Locale, items: z.array(StreetWords) }).meta({ id: 'StreetWordList' }),
    etag: true,
  },
  errors: [],
});

export const getFacets = defineOperation({
  id: 'getFacets',
  method: 'GET',
  path: '/facets',
  capability: 'catalogue',
  summary: 'What a search can be narrowed by, and how many procedures each choice leaves',
  credentials,
  query: z.strictObject({ q, ...ProcedureFilter.shape }),
  result: { status: 200, body: Facets, etag: true },
  errors: [],
});

export const listCatalogueChanges = defineOperation({
  id: 'listCatalogueChanges',
  method: 'GET',
  path: '/catalogue/changes',
  capability: 'catalogue',
  summary: 'Procedures that were added, amended or repealed, the latest first, in words',
  credentials,
  query: PageQuery.extend({
    since: LocalDate.optional().meta({ description: 'Only what holds from this day or later' }),
  }),
  result: { status: 200, body: pageOf(ProcedureChange).meta({ id: 'ProcedureChangePage' }), etag: true },
  errors: ['invalid_cursor'],
});
