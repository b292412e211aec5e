import * as z from 'zod';
import {
  Attention,
  BulkCommand,
  BulkOutcome,
  DeskDossier,
  DeskDossierSummary,
  NewCounterDossier,
  NewStaffSession,
  Officer,
  StaffSession,
  QueueCounts,
  Workload,
} from '../desk/desk.ts';
import { DossierCommand } from '../desk/dossier-command.ts';
import { Receipt } from '../dossiers/dossier.ts';
import { Slip } from '../dossiers/slip.ts';
import { DossierStatus } from '../dossiers/status.ts';
import { Id, LocalDate, PageQuery, pageOf } from '../primitives.ts';
import { fileRefusals } from './file-refusals.ts';
import { defineOperation } from './operation.ts';

const params = z.strictObject({ id: Id });
const credentials = ['staffSession'] as const;

export const listSandboxOfficers = defineOperation({
  id: 'listSandboxOfficers',
  method: 'GET',
  path: '/desk/officers',
  capability: 'desk',
  summary: 'Sandbox: the officers one may sign in as',
  credentials: ['none'],
  result: { status: 200, body: z.object({ items: z.array(Officer) }).meta({ id: 'OfficerList' }) },
  errors: ['not_found'],
});

export const createStaffSession = defineOperation({
  id: 'createStaffSession',
  method: 'POST',
  path: '/desk/sessions',
  capability: 'desk',
  summary: 'Sign in as an officer',
  credentials: ['none'],
  body: NewStaffSession,
  result: { status: 201, body: StaffSession },
  errors: ['credential_invalid'],
});

export const getStaffSession = defineOperation({
  id: 'getStaffSession',
  method: 'GET',
  path: '/desk/sessions/current',
  capability: 'desk',
  summary: 'Who is signed in',
  credentials,
  result: { status: 200, body: StaffSession.omit({ token: true }).meta({ id: 'CurrentStaffSession' }) },
  errors: [],
});

export const endStaffSession = defineOperation({
  id: 'endStaffSession',
  method: 'DELETE',
  path: '/desk/sessions/current',
  capability: 'desk',
  summary: 'Sign out',
  credentials,
  result: { status: 204 },
  errors: [],
});

/** What the queue may be narrowed to. */
const queueQuestion = {
  mine: z
    .enum(['true', 'false'])
    .default('true')
    .meta({ description: 'Only those where this officer has a next step' }),
  status: DossierStatus.optional(),
  assigned: z.enum(['me', 'nobody']).optional().meta({ description: 'Claimed by this officer, or by nobody' }),
  q: z.string().max(100).optional().meta({
    description: "Part of a code, or of the applicant's name where this officer's unit has a part in the dossier",
  }),
};

export const listDeskDossiers = defineOperation({
  id: 'listDeskDossiers',
  method: 'GET',
  path: '/desk/dossiers',
  capability: 'desk',
  summary: 'The queue: open dossiers by due date',
  description:
    'With `mine=false` every filed dossier of the Center is listed, also those this officer may not open; they name no applicant.',
  credentials,
  query: PageQuery.extend({ ...queueQuestion, attention: Attention.optional() }),
  result: { status: 200, body: pageOf(DeskDossierSummary).meta({ id: 'DeskDossierPage' }) },
  errors: ['invalid_cursor'],
});

export const countDeskDossiers = defineOperation({
  id: 'countDeskDossiers',
  method: 'GET',
  path: '/desk/counts',
  capability: 'desk',
  summary: 'How many the whole queue has, and how many of them ask for an eye',
  description: 'Of the same question as the queue, whatever page of it is shown.',
  credentials,
  query: z.strictObject(queueQuestion),
  result: { status: 200, body: QueueCounts },
  errors: [],
});

export const getDeskDossier = defineOperation({
  id: 'getDeskDossier',
  method: 'GET',
  path: '/desk/dossiers/{id}',
  capability: 'desk',
  summary: 'One dossier with its papers and history',
  description:
    "Opens where the officer's unit receives, decides or returns it, or has done something with it; and at every point that receives while nobody has looked at it. To others it does not exist.",
  credentials,
  params,
  result: { status: 200, body: DeskDossier, etag: true },
  errors: ['dossier_not_found'],
});

export const createCounterDossier = defineOperation({
  id: 'createCounterDossier',
  method: 'POST',
  path: '/desk/dossiers',
  capability: 'desk',
  summary: "Take in a dossier at the counter of the officer's unit",
  credentials,
  body: NewCounterDossier,
  idempotencyKey: 'required',
  result: { status: 201, body: Receipt, etag: true },
  errors: ['procedure_not_found', 'answers_invalid', 'role_missing'],
});

export const commandDossier = defineOperation({
  id: 'commandDossier',
  method: 'POST',
  path: '/desk/dossiers/{id}/transitions',
  capability: 'desk',
  summary: 'Take the next step',
  credentials,
  params,
  body: DossierCommand,
  idempotencyKey: 'required',
  ifMatch: 'required',
  result: { status: 200, body: DeskDossier, etag: true },
  errors: [
    'dossier_not_found',
    'step_out_of_order',
    'role_missing',
    'dossier_claimed',
    'step_not_ready',
    'command_invalid',
    'unit_not_found',
    'signer_unavailable',
  ],
});

export const commandDossiers = defineOperation({
  id: 'commandDossiers',
  method: 'POST',
  path: '/desk/transitions',
  capability: 'desk',
  summary: 'Take the same wordless step with many dossiers, such as forwarding them',
  description: 'Each for itself: one that is refused does not hold up the others, and says why.',
  credentials,
  body: BulkCommand,
  idempotencyKey: 'required',
  result: { status: 200, body: BulkOutcome },
  errors: [],
});

export const getWorkload = defineOperation({
  id: 'getWorkload',
  method: 'GET',
  path: '/desk/workload',
  capability: 'desk',
  summary: "How much waits for each officer of this officer's unit",
  credentials,
  result: { status: 200, body: Workload },
  errors: [],
});

export const getDeskSlip = defineOperation({
  id: 'getDeskSlip',
  method: 'GET',
  path: '/desk/dossiers/{id}/slips/{kind}',
  capability: 'results',
  summary: 'A slip of this dossier as PDF',
  description: 'The latest of its kind; `slips` of the dossier names those that there are.',
  credentials,
  params: params.extend({ kind: Slip.exclude(['register']) }),
  result: { status: 200, mediaType: 'application/pdf' },
  errors: ['dossier_not_found', 'slip_not_found'],
});

export const getRegister = defineOperation({
  id: 'getRegister',
  method: 'GET',
  path: '/desk/register',
  capability: 'results',
  summary: "The register of the officer's unit as PDF (sổ theo dõi hồ sơ)",
  description: 'Dossiers received here in these days, 1,000 at most.',
  credentials,
  query: z.strictObject({ fromOn: LocalDate, toOn: LocalDate }),
  result: { status: 200, mediaType: 'application/pdf' },
  errors: ['register_too_long'],
});

export const addDeskAttachment = defineOperation({
  id: 'addDeskAttachment',
  method: 'POST',
  path: '/desk/dossiers/{id}/attachments',
  capability: 'attachments',
  summary: 'A picture or scan of a paper that was handed in at a counter',
  credentials,
  params,
  multipart: z.strictObject({ componentId: z.string().max(100) }),
  idempotencyKey: 'required',
  result: { status: 201, body: DeskDossier, etag: true },
  errors: ['dossier_not_found', 'role_missing', 'attachment_too_large', 'command_invalid', ...fileRefusals],
});

export const prepareResult = defineOperation({
  id: 'prepareResult',
  method: 'POST',
  path: '/desk/dossiers/{id}/result',
  capability: 'results',
  summary: 'Upload the result that is to be stamped or signed, in place of the one made from the template',
  credentials,
  params,
  multipart: z.strictObject({}),
  ifMatch: 'required',
  idempotencyKey: 'required',
  result: { status: 201, body: DeskDossier, etag: true },
  errors: [
    'dossier_not_found',
    'step_out_of_order',
    'role_missing',
    'attachment_too_large',
    'result_already_signed',
    ...fileRefusals,
  ],
});

export const getDeskAttachment = defineOperation({
  id: 'getDeskAttachment',
  method: 'GET',
  path: '/desk/dossiers/{id}/attachments/{attachmentId}',
  capability: 'desk',
  summary: 'A file the applicant attached',
  description: 'A picture without what the camera wrote beside it; the original stays with its checksum.',
  credentials,
  params: params.extend({ attachmentId: Id }),
  result: { status: 200, mediaType: 'application/octet-stream' },
  errors: ['dossier_not_found', 'attachment_not_found', 'attachment_changed'],
});

export const getDeskResult = defineOperation({
  id: 'getDeskResult',
  method: 'GET',
  path: '/desk/dossiers/{id}/result',
  capability: 'desk',
  summary: 'The result document: signed, or to be stamped',
  credentials,
  params,
  result: { status: 200, mediaType: 'application/pdf' },
  errors: ['dossier_not_found', 'result_not_found'],
});
