import * as z from 'zod';
import { Instant, PageQuery, ProcedureCode, pageOf } from '../primitives.ts';
import { FormDefinition } from '../forms/form.ts';
import { DueDate } from '../procedures/due-date.ts';
import { Audience, CatalogueIndex, Channel, Level, Procedure, ProcedureSummary } from '../procedures/procedure.ts';
import { defineOperation } from './operation.ts';

const params = z.strictObject({ code: ProcedureCode });

export const listProcedures = defineOperation({
  id: 'listProcedures',
  method: 'GET',
  path: '/procedures',
  capability: 'catalogue',
  summary: 'Find procedures',
  description: 'With `q` the best match comes first; without it they come by code.',
  credentials: ['publishableKey', 'secretKey', 'frameSession', 'staffSession'],
  query: PageQuery.extend({
    q: z.string().max(10_000).optional(),
    level: Level.optional(),
    field: z.string().max(200).optional(),
    audience: Audience.optional(),
  }),
  result: { status: 200, body: pageOf(ProcedureSummary).meta({ id: 'ProcedurePage' }), etag: true },
  errors: ['invalid_cursor'],
});

export const getProcedure = defineOperation({
  id: 'getProcedure',
  method: 'GET',
  path: '/procedures/{code}',
  capability: 'catalogue',
  summary: 'Read one procedure: papers, cost, time, steps, legal basis',
  credentials: ['publishableKey', 'secretKey', 'frameSession', 'staffSession'],
  params,
  result: { status: 200, body: Procedure, etag: true },
  errors: ['procedure_not_found'],
});

export const getProcedureForm = defineOperation({
  id: 'getProcedureForm',
  method: 'GET',
  path: '/procedures/{code}/form',
  capability: 'catalogue',
  summary: "The form derived from the procedure's record",
  credentials: ['publishableKey', 'secretKey', 'frameSession', 'staffSession'],
  params,
  result: { status: 200, body: FormDefinition, etag: true },
  errors: ['procedure_not_found'],
});

export const getProcedureDueDate = defineOperation({
  id: 'getProcedureDueDate',
  method: 'GET',
  path: '/procedures/{code}/due-date',
  capability: 'catalogue',
  summary: 'The date that would be promised for a complete dossier received at a moment, and how it is reckoned',
  credentials: ['publishableKey', 'secretKey', 'frameSession', 'staffSession'],
  params,
  query: z.strictObject({
    channel: Channel.default('online'),
    receivedAt: Instant.optional().meta({ description: 'Now when absent' }),
  }),
  result: { status: 200, body: DueDate },
  errors: ['procedure_not_found'],
});

export const getCatalogueIndex = defineOperation({
  id: 'getCatalogueIndex',
  method: 'GET',
  path: '/catalogue',
  capability: 'catalogue',
  summary: 'The compact index that a browser searches in',
  credentials: ['publishableKey', 'secretKey', 'frameSession', 'staffSession'],
  result: { status: 200, body: CatalogueIndex, etag: true },
  errors: [],
});
