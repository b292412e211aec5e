/** One application (hồ sơ), as its applicant, its officers, its partner and the holder of a link may see it. */
import * as z from 'zod';
import { Answers, Attachment } from '../forms/answers.ts';
import { DossierCode, Id, Instant, LocalDate, ProcedureCode } from '../primitives.ts';
import { DueDate } from '../procedures/due-date.ts';
import { UnitReference } from '../units/unit.ts';
import { Apology, FallenResult, FieldCheck, FinancialDuty, Punctuality, SupplementNotice } from './dossier-parts.ts';
import { ApplicantSlip } from './slip.ts';
import { DossierStatus, Step, Track } from './status.ts';

export const StepProgress = z
  .object({
    step: Step,
    state: z
      .enum(['done', 'current', 'waiting', 'skipped'])
      .meta({ description: '`skipped`: not needed, as after a refusal' }),
    at: Instant.nullable(),
    unit: UnitReference.nullable(),
  })
  .meta({ id: 'StepProgress' });
export type StepProgress = z.infer<typeof StepProgress>;

/** How far a dossier has come: all that a link token opens. No name, no paper, no answer. */
export const DossierProgress = z
  .object({
    code: DossierCode,
    procedureCode: ProcedureCode,
    procedureName: z.string(),
    status: DossierStatus,
    statusNumber: z.int().min(1).max(10),
    track: Track,
    steps: z.array(StepProgress),
    receivingUnit: UnitReference,
    competentUnit: UnitReference,
    returningUnit: UnitReference,
    submittedAt: Instant,
    acceptedAt: Instant.nullable(),
    completedAt: Instant.nullable(),
    returnedAt: Instant.nullable(),
    /** The date the Center promises; null until a complete dossier has been received. */
    due: DueDate.nullable(),
    /** The date the law sets; kept beside the promise. */
    statutoryDue: DueDate.nullable(),
    /** The first date that was promised, when it is not `due` any more. */
    originalDueOn: LocalDate.nullable(),
    /** An apology was signed: the date in `due` is the leader's. */
    isReappointed: z.boolean(),
    punctuality: Punctuality.nullable().meta({ description: 'How it finished; null while it has not' }),
    outcome: z.enum(['granted', 'refused']).nullable().meta({ description: 'A refusal in time is a result' }),
    standstill: z
      .enum(['suspended', 'stopped'])
      .nullable()
      .meta({ description: 'What `stopped` means: stands still and will go on, or has ended without a result' }),
    standsStillSince: Instant.nullable().meta({
      description: 'Since when the clock stands: for a supplement, a duty to pay, or by the authority’s decision',
    }),
    yourTurn: z.boolean().meta({ description: 'The Center waits for the applicant' }),
    respondByOn: LocalDate.nullable().meta({ description: 'The last day for what the Center waits for' }),
    withdrawalAsked: z
      .boolean()
      .meta({ description: 'The applicant asked to stop; the authority has not confirmed yet' }),
    hasResult: z.boolean(),
    sequence: z.int().meta({ description: 'Rises with every change' }),
  })
  .meta({ id: 'DossierProgress' });
export type DossierProgress = z.infer<typeof DossierProgress>;

/** Why a dossier was not accepted, was refused or stopped, as the officer wrote it: for its owner alone, never for the holder of a link. */
export const Refusal = z.object({ reason: z.string(), legalBasis: z.string() }).meta({ id: 'Refusal' });
export type Refusal = z.infer<typeof Refusal>;

/** A dossier in the hands of the person who files it. `progress` is null while it is a draft. */
export const Dossier = z
  .object({
    id: Id,
    procedureCode: ProcedureCode,
    formVersion: z.string(),
    version: z.int().meta({ description: 'The ETag is this number in quotes' }),
    answers: Answers,
    locked: z.array(z.string()).meta({ description: 'Answers the partner gave and the applicant may not change' }),
    attachments: z.array(Attachment),
    progress: DossierProgress.nullable(),
    refusal: Refusal.nullable().meta({ description: 'Why it was not accepted, refused or stopped; else null' }),
    supplements: z.array(SupplementNotice).meta({ description: 'What was asked for, the latest last' }),
    financialDuty: FinancialDuty.nullable().meta({
      description: 'What is to be paid before the decision; null when nothing is',
    }),
    fieldCheck: FieldCheck.nullable().meta({
      description: 'The next look at the place that the applicant has to attend',
    }),
    fallenResults: z.array(FallenResult),
    apology: Apology.nullable().meta({
      description: 'What was written when the date was moved; null while it was not',
    }),
    slips: z.array(ApplicantSlip).meta({ description: 'Papers that can be fetched now' }),
    updatedAt: Instant,
    expiresAt: Instant.nullable().meta({ description: 'When an unfinished draft is deleted' }),
  })
  .meta({ id: 'Dossier' });
export type Dossier = z.infer<typeof Dossier>;

export const NewDossier = z.strictObject({ procedureCode: ProcedureCode }).meta({ id: 'NewDossier' });

export const DossierPatch = z
  .strictObject({ answers: Answers.meta({ description: 'JSON merge patch (RFC 7396): null clears an answer' }) })
  .meta({ id: 'DossierPatch' });

/** What the applicant takes home. The secret and the link are shown here and nowhere else. */
export const Receipt = z
  .object({
    dossierId: Id,
    code: DossierCode,
    procedureName: z.string(),
    submittedAt: Instant,
    receivingUnit: UnitReference,
    competentUnit: UnitReference,
    returningUnit: UnitReference,
    lookupSecret: z.string().meta({ description: 'Eight characters, 40 bits, to be typed beside the code' }),
    linkToken: z.string().meta({ description: '128 bits, for the QR code: opens progress alone' }),
    trackingUrl: z.url().meta({ description: 'The link token stands behind the `#`, so no server log keeps it' }),
    attachments: z.array(Attachment),
  })
  .meta({ id: 'Receipt' });
export type Receipt = z.infer<typeof Receipt>;

/** What a partner may know of a dossier that came through its pages. */
export const PartnerDossier = DossierProgress.pick({
  code: true,
  procedureCode: true,
  status: true,
  statusNumber: true,
  submittedAt: true,
  acceptedAt: true,
  completedAt: true,
  returnedAt: true,
  sequence: true,
})
  .extend({ dueAt: Instant.nullable() })
  .meta({ id: 'PartnerDossier' });
export type PartnerDossier = z.infer<typeof PartnerDossier>;
