import * as z from 'zod';
import { ResumeLink } from '../embedding/session.ts';
import { Dossier, DossierPatch, NewDossier, PartnerDossier, Receipt } from '../dossiers/dossier.ts';
import { attachmentMetadata } from '../attachments/upload.ts';
import { DossierCode, Id, PageQuery, pageOf } from '../primitives.ts';
import { ApplicantSlip } from '../dossiers/slip.ts';
import { fileRefusals } from './file-refusals.ts';
import { defineOperation } from './operation.ts';

const params = z.strictObject({ id: Id });
const credentials = ['frameSession'] as const;

export const createDossier = defineOperation({
  id: 'createDossier',
  method: 'POST',
  path: '/dossiers',
  capability: 'dossiers',
  summary: 'Start a draft',
  credentials,
  body: NewDossier,
  idempotencyKey: 'required',
  result: { status: 201, body: Dossier, etag: true },
  errors: ['procedure_not_found', 'filing_not_offered'],
});

export const getDossier = defineOperation({
  id: 'getDossier',
  method: 'GET',
  path: '/dossiers/{id}',
  capability: 'dossiers',
  summary: "Read one's own dossier or draft",
  credentials,
  params,
  result: { status: 200, body: Dossier, etag: true },
  errors: ['dossier_not_found'],
});

export const updateDossier = defineOperation({
  id: 'updateDossier',
  method: 'PATCH',
  path: '/dossiers/{id}',
  capability: 'dossiers',
  summary: 'Keep answers of a draft',
  description: 'A draft may be incomplete: answers are checked when it is submitted.',
  credentials,
  params,
  body: DossierPatch,
  ifMatch: 'required',
  result: { status: 200, body: Dossier, etag: true },
  errors: ['dossier_not_found', 'dossier_already_submitted', 'answers_invalid'],
});

export const submitDossier = defineOperation({
  id: 'submitDossier',
  method: 'POST',
  path: '/dossiers/{id}/submission',
  capability: 'dossiers',
  summary: 'File the dossier as the review page showed it',
  credentials,
  params,
  idempotencyKey: 'required',
  ifMatch: 'required',
  result: { status: 201, body: Receipt, etag: true },
  errors: [
    'dossier_not_found',
    'dossier_already_submitted',
    'answers_invalid',
    'filing_not_offered',
    'payment_required',
    'attachment_changed',
  ],
});

export const addAttachment = defineOperation({
  id: 'addAttachment',
  method: 'POST',
  path: '/dossiers/{id}/attachments',
  capability: 'attachments',
  summary: 'Add a file to a draft',
  description:
    'In one request; a slow or torn line is better served by `createUpload`. PDF, JPEG, PNG, DOCX, XLSX or ODT by content, 20 MB a file, ten files a dossier, or one for each paper where its form asks for more. The same bytes in the same field again change nothing.',
  credentials,
  params,
  multipart: z.strictObject(attachmentMetadata),
  idempotencyKey: 'required',
  result: { status: 201, body: Dossier, etag: true },
  errors: [
    'dossier_not_found',
    'dossier_already_submitted',
    'attachment_not_found',
    'attachment_too_large',
    'answers_invalid',
    ...fileRefusals,
  ],
});

export const removeAttachment = defineOperation({
  id: 'removeAttachment',
  method: 'DELETE',
  path: '/dossiers/{id}/attachments/{attachmentId}',
  capability: 'attachments',
  summary: 'Take a file out of a draft',
  credentials,
  params: params.extend({ attachmentId: Id }),
  result: { status: 200, body: Dossier, etag: true },
  errors: ['dossier_not_found', 'attachment_not_found', 'dossier_already_submitted'],
});

export const createResumeLink = defineOperation({
  id: 'createResumeLink',
  method: 'POST',
  path: '/dossiers/{id}/resume-link',
  capability: 'dossiers',
  summary: 'A link that opens this draft on another device',
  description:
    'Single use, one day. An earlier link of the same filing stays good; leaving the device ends all of them.',
  credentials,
  params,
  idempotencyKey: 'required',
  result: { status: 201, body: ResumeLink },
  errors: ['dossier_not_found', 'dossier_already_submitted'],
});

export const withdrawDossier = defineOperation({
  id: 'withdrawDossier',
  method: 'POST',
  path: '/dossiers/{id}/withdrawal',
  capability: 'dossiers',
  summary: 'Withdraw a dossier that is not decided yet',
  description:
    'Until it is accepted this ends it. After that it asks the authority, which confirms and says what becomes of fees and papers.',
  credentials,
  params,
  body: z.strictObject({ reason: z.string().max(2000).optional() }).meta({ id: 'Withdrawal' }),
  idempotencyKey: 'required',
  ifMatch: 'required',
  result: { status: 200, body: Dossier, etag: true },
  errors: ['dossier_not_found', 'step_out_of_order', 'step_not_ready'],
});

export const answerSupplement = defineOperation({
  id: 'answerSupplement',
  method: 'POST',
  path: '/dossiers/{id}/supplement',
  capability: 'dossiers',
  summary: 'Hand in what the Center asked for',
  description:
    'While a supplement is asked for, answers and files are changed as in a draft; this says that it is complete. The clock goes on, or begins anew, by the rules the dossier was received under.',
  credentials,
  params,
  body: z.strictObject({ note: z.string().trim().min(1).max(2000).optional() }).meta({ id: 'SupplementAnswer' }),
  idempotencyKey: 'required',
  ifMatch: 'required',
  result: { status: 200, body: Dossier, etag: true },
  errors: ['dossier_not_found', 'step_out_of_order', 'answers_invalid', 'attachment_changed'],
});

export const getSlip = defineOperation({
  id: 'getSlip',
  method: 'GET',
  path: '/dossiers/{id}/slips/{kind}',
  capability: 'results',
  summary: 'A slip to the applicant as PDF, such as the receipt (giấy tiếp nhận hồ sơ và hẹn trả kết quả)',
  description:
    'The latest of its kind; `slips` of the dossier names those that there are. The receipt carries the link as QR code and the SHA-256 of each file, and the look-up secret for who hands it in: the Center keeps only a hash.',
  credentials,
  params: params.extend({ kind: ApplicantSlip }),
  headers: z.object({
    'hcc-lookup-secret': z.string().max(40).optional().meta({
      description:
        'For the receipt: as the submission told it; refused where it is another. In a header, so that no log of addresses keeps it',
    }),
  }),
  result: { status: 200, mediaType: 'application/pdf' },
  errors: ['dossier_not_found', 'slip_not_found'],
});

export const getResult = defineOperation({
  id: 'getResult',
  method: 'GET',
  path: '/dossiers/{id}/result',
  capability: 'results',
  summary: 'The signed result',
  credentials,
  params,
  result: { status: 200, mediaType: 'application/pdf' },
  errors: ['dossier_not_found', 'result_not_found'],
});

export const listPartnerDossiers = defineOperation({
  id: 'listPartnerDossiers',
  method: 'GET',
  path: '/dossiers',
  capability: 'dossiers',
  summary: "A partner's own dossiers: code, status and dates",
  credentials: ['secretKey'],
  query: PageQuery.extend({ code: DossierCode.optional() }),
  result: { status: 200, body: pageOf(PartnerDossier).meta({ id: 'PartnerDossierPage' }) },
  errors: ['invalid_cursor'],
});
