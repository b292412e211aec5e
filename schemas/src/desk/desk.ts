/** What officers see and do. */
import * as z from 'zod';
import { Dossier, DossierProgress } from '../dossiers/dossier.ts';
import {
  Consultation,
  EarlySettlement,
  FieldCheck,
  FinancialDuty,
  HandOver,
  PromiseCause,
  Punctuality,
  SupplementNotice,
} from '../dossiers/dossier-parts.ts';
import { Slip } from '../dossiers/slip.ts';
import { DueDate } from '../procedures/due-date.ts';
import { Answers, AnswerValue, Attachment } from '../forms/answers.ts';
import { Id, Instant, LocalDate, ProcedureCode } from '../primitives.ts';
import { UnitReference } from '../units/unit.ts';
import { CountedPapers, Finalisation, Handing } from './dossier-command.ts';

export const Role = z.enum(['receive', 'appraise', 'approve', 'finalise', 'return', 'lead', 'supervise']).meta({
  id: 'Role',
  description:
    '`finalise` is step 4: stamp on site, sign digitally when electronic. `lead` signs apologies and takes results back; `supervise` watches and changes nothing',
});
export type Role = z.infer<typeof Role>;

export const Officer = z
  .object({
    id: Id,
    name: z.string(),
    title: z.string(),
    unit: UnitReference,
    roles: z.array(Role),
    seat: UnitReference.optional().meta({
      description: 'The reception point where an officer of another unit sits to settle on the spot',
    }),
  })
  .meta({ id: 'Officer' });
export type Officer = z.infer<typeof Officer>;

export const NewStaffSession = z
  .strictObject({ officerId: Id.meta({ description: 'Sandbox: one of the seeded officers' }) })
  .meta({ id: 'NewStaffSession' });

export const StaffSession = z
  .object({ officer: Officer, expiresAt: Instant, token: z.string() })
  .meta({ id: 'StaffSession' });
export type StaffSession = z.infer<typeof StaffSession>;

/** What an answer to a notice changed: old and new side by side. */
export const SupplementChanges = z
  .object({
    answers: z.array(z.object({ fieldId: z.string(), before: AnswerValue.nullable(), after: AnswerValue.nullable() })),
    added: z.array(Attachment),
    removed: z.array(Attachment),
    papers: z.array(z.object({ componentId: z.string(), name: z.string(), originals: z.int(), copies: z.int() })),
  })
  .meta({ id: 'SupplementChanges' });
export type SupplementChanges = z.infer<typeof SupplementChanges>;

export const DeskDossier = Dossier.omit({
  progress: true,
  locked: true,
  expiresAt: true,
  supplements: true,
  financialDuty: true,
  fieldCheck: true,
  apology: true,
  slips: true,
})
  .extend({
    progress: DossierProgress,
    applicantName: z.string(),
    papers: z.array(z.object({ componentId: z.string(), name: z.string(), originals: z.int(), copies: z.int() })),
    /** The checklist: every paper the procedure and its form ask for. */
    components: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        isRequired: z.boolean(),
        originals: z.int(),
        copies: z.int(),
        has: z.boolean().meta({ description: 'A file or a counted paper stands for it' }),
      }),
    ),
    assignee: z.object({ id: Id, name: z.string() }).nullable(),
    supplements: z.array(SupplementNotice.extend({ askedBy: z.string(), changes: SupplementChanges.nullable() })),
    financialDuties: z.array(FinancialDuty),
    consultations: z.array(Consultation),
    fieldChecks: z.array(FieldCheck),
    handOvers: z.array(HandOver),
    promises: z
      .array(
        z.object({
          at: Instant,
          cause: PromiseCause,
          due: DueDate,
          statutoryDue: DueDate,
          inTime: z.boolean().nullable().meta({ description: 'Of an apology: signed a working day ahead or more' }),
        }),
      )
      .meta({ description: 'Every date that was promised; the first is the original' }),
    apologyByOn: LocalDate.nullable().meta({ description: 'The last day on which an apology comes in time' }),
    reappointment: z
      .object({
        proposedAt: Instant,
        proposedBy: z.string(),
        reason: z.string(),
        newDueOn: LocalDate,
        signedAt: Instant.nullable(),
        documentNumber: z.string().nullable(),
      })
      .nullable(),
    withdrawalRequest: z.object({ at: Instant, reason: z.string().nullable() }).nullable(),
    finalisation: Finalisation,
    resultNumber: z.string().nullable(),
    hasPreparedResult: z.boolean().meta({
      description: 'A document was uploaded to be stamped or signed, in place of the one made from the template',
    }),
    settlement: EarlySettlement.nullable(),
    handing: Handing.nullable(),
    slips: z.array(Slip).meta({ description: 'Papers that can be printed now' }),
    history: z.array(
      z.object({
        at: Instant,
        type: z.string(),
        actor: z.string(),
        unit: UnitReference.nullable(),
        note: z.string().nullable(),
      }),
    ),
    allowed: z.array(z.string()).meta({ description: 'Command types this officer may carry out now' }),
  })
  .meta({ id: 'DeskDossier' });
export type DeskDossier = z.infer<typeof DeskDossier>;

/** Why a dossier asks for somebody's eye. */
export const Attention = z
  .enum(['overdue', 'dueToday', 'apologyDue', 'apologyToSign', 'withdrawalAsked', 'answered', 'responseOverdue'])
  .meta({
    id: 'Attention',
    description:
      '`apologyDue`: on the last day an apology comes in time. `answered`: a supplement came in. `responseOverdue`: the applicant let the day pass',
  });
export type Attention = z.infer<typeof Attention>;

/** How many the whole queue has, however long it is. */
export const QueueCounts = z
  .object({
    total: z.int(),
    attention: z.object({
      overdue: z.int(),
      dueToday: z.int(),
      apologyDue: z.int(),
      apologyToSign: z.int(),
      withdrawalAsked: z.int(),
      answered: z.int(),
      responseOverdue: z.int(),
    }),
  })
  .meta({ id: 'QueueCounts' });
export type QueueCounts = z.infer<typeof QueueCounts>;

export const DeskDossierSummary = DossierProgress.pick({
  code: true,
  procedureCode: true,
  procedureName: true,
  status: true,
  track: true,
  receivingUnit: true,
  competentUnit: true,
  returningUnit: true,
  submittedAt: true,
})
  .extend({
    id: Id,
    applicantName: z
      .string()
      .meta({ description: "Empty for a dossier in which this officer's unit has no part: reading it answers 404" }),
    dueAt: Instant.nullable(),
    punctuality: Punctuality.nullable(),
    assignee: z.object({ id: Id, name: z.string() }).nullable(),
    attention: z.array(Attention),
    respondByOn: LocalDate.nullable().meta({
      description: 'By when the applicant has to answer or pay; null while nothing waits for her',
    }),
    version: z.int().meta({ description: 'What a bulk step hands back' }),
    next: z.array(z.string()).meta({ description: 'Command types this officer may carry out now' }),
  })
  .meta({ id: 'DeskDossierSummary' });
export type DeskDossierSummary = z.infer<typeof DeskDossierSummary>;

/** A dossier handed in at a counter: papers are counted, not uploaded. */
export const NewCounterDossier = z
  .strictObject({
    procedureCode: ProcedureCode,
    answers: Answers,
    papers: CountedPapers,
  })
  .meta({ id: 'NewCounterDossier' });

/** Steps that need no words, for many dossiers at once: forwarding a day's papers above all. */
export const BulkCommand = z
  .strictObject({
    type: z.enum(['accept', 'dispatch', 'takeOver', 'appraise', 'approve', 'claim', 'release']),
    dossiers: z
      .array(z.strictObject({ id: Id, version: z.int() }))
      .min(1)
      .max(100),
  })
  .meta({ id: 'BulkCommand' });
export type BulkCommand = z.infer<typeof BulkCommand>;

export const BulkOutcome = z
  .object({
    items: z.array(
      z.object({
        id: Id,
        done: z.boolean(),
        version: z.int().nullable(),
        problem: z.object({ code: z.string(), detail: z.string() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'BulkOutcome' });
export type BulkOutcome = z.infer<typeof BulkOutcome>;

const Load = z.object({
  open: z.int().meta({ description: 'Where this one has the next step' }),
  overdue: z.int(),
  dueToday: z.int(),
  waiting: z.int().meta({ description: 'For the applicant: a supplement, a payment' }),
  finishedToday: z.int(),
});

/** Who has how much before them. */
export const Workload = z
  .object({
    at: Instant,
    unit: UnitReference,
    total: Load,
    officers: z.array(Load.extend({ officer: z.object({ id: Id, name: z.string(), title: z.string() }) })),
    unclaimed: Load,
  })
  .meta({ id: 'Workload' });
export type Workload = z.infer<typeof Workload>;
