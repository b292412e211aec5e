/**
 * A report or a proposal (phản ánh, kiến nghị): what somebody wants the Center to know about how it works. Neither a
 * complaint (khiếu nại) nor a denunciation (tố cáo), which other offices take.
 */
import * as z from 'zod';
import { DossierCode, Id, Instant, PageQuery, ProcedureCode } from '../primitives.ts';
import { UnitReference } from '../units/unit.ts';

export const FeedbackKind = z.enum(['report', 'proposal']).meta({
  id: 'FeedbackKind',
  description: '`report` (phản ánh): how something was done; `proposal` (kiến nghị): how it ought to be',
});
export type FeedbackKind = z.infer<typeof FeedbackKind>;

export const FeedbackSubject = z
  .enum(['conduct', 'time', 'cost', 'papers', 'rules', 'online', 'other'])
  .meta({ id: 'FeedbackSubject', description: 'What it is about; `rules`: the procedure itself' });
export type FeedbackSubject = z.infer<typeof FeedbackSubject>;

const words = z.string().trim().min(10).max(5000);

/** Every part of it may be left out: whoever gives none follows it by its token alone. */
export const FeedbackContact = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    phone: z.string().trim().min(1).max(30),
    email: z.string().trim().min(3).max(200),
  })
  .partial()
  .meta({ id: 'FeedbackContact' });
export type FeedbackContact = z.infer<typeof FeedbackContact>;

export const NewFeedback = z
  .strictObject({
    kind: FeedbackKind,
    subject: FeedbackSubject,
    words,
    unit: Id.optional().meta({ description: 'Whom it is about; the head office when absent' }),
    procedure: ProcedureCode.optional(),
    dossierCode: DossierCode.optional().meta({ description: 'As it stands on the receipt; nobody looks it up' }),
    contact: FeedbackContact.optional(),
  })
  .meta({ id: 'NewFeedback' });
export type NewFeedback = z.infer<typeof NewFeedback>;

export const FeedbackStatus = z.enum(['received', 'acknowledged', 'answered']).meta({ id: 'FeedbackStatus' });
export type FeedbackStatus = z.infer<typeof FeedbackStatus>;

/** Its deadlines go on: sending it from desk to desk gives nobody more time. */
export const FeedbackForwarding = z
  .object({ from: UnitReference, to: UnitReference, forwardedAt: Instant })
  .meta({ id: 'FeedbackForwarding' });
export type FeedbackForwarding = z.infer<typeof FeedbackForwarding>;

const course = {
  kind: FeedbackKind,
  subject: FeedbackSubject,
  unit: UnitReference.meta({ description: 'Who is to answer it' }),
  forwardings: z.array(FeedbackForwarding).meta({ description: 'Oldest first; empty where it was never sent on' }),
  status: FeedbackStatus,
  receivedAt: Instant,
  acknowledgeByAt: Instant,
  answerByAt: Instant,
  acknowledgedAt: Instant.nullable(),
  answeredAt: Instant.nullable(),
};

/** What whoever filed it sees. What she wrote is not sent back: the token opens the course, not the words. */
export const FeedbackProgress = z
  .object({
    ...course,
    answer: z.string().nullable(),
    rules: z
      .object({ version: z.string(), legalBasis: z.array(z.string()), isVerified: z.boolean() })
      .meta({ description: 'By which the days were reckoned; not verified: to be confirmed with the law' }),
  })
  .meta({ id: 'FeedbackProgress' });
export type FeedbackProgress = z.infer<typeof FeedbackProgress>;

export const FeedbackReceipt = z
  .object({
    token: z.string().meta({ description: 'Opens its course. Shown once: nobody can find it again' }),
    progress: FeedbackProgress,
  })
  .meta({ id: 'FeedbackReceipt' });
export type FeedbackReceipt = z.infer<typeof FeedbackReceipt>;

export const FeedbackLookup = z.strictObject({ token: z.string().max(100) }).meta({ id: 'FeedbackLookup' });

export const DeskFeedbackSummary = z
  .object({
    id: Id,
    ...course,
    procedure: ProcedureCode.nullable(),
    isLate: z.boolean(),
    sameWords: z.int().meta({
      description: 'Others that were sent to the same unit in the very same words: from one source, or copied',
    }),
  })
  .meta({ id: 'DeskFeedbackSummary' });
export type DeskFeedbackSummary = z.infer<typeof DeskFeedbackSummary>;

export const DeskFeedback = DeskFeedbackSummary.extend({
  words: z.string(),
  dossierCode: DossierCode.nullable(),
  contact: FeedbackContact.nullable().meta({
    description:
      'Who it is from: told at the head office alone, never to the unit it is about; null where not told or not given',
  }),
  answer: z.string().nullable(),
}).meta({ id: 'DeskFeedback' });
export type DeskFeedback = z.infer<typeof DeskFeedback>;

export const DeskFeedbackQuery = PageQuery.extend({ status: z.enum(['open', 'answered']).default('open') });

export const FeedbackTarget = z
  .strictObject({ unit: Id.meta({ description: 'Whose matter it is' }) })
  .meta({ id: 'FeedbackTarget' });

export const FeedbackAnswer = z.strictObject({ answer: words }).meta({ id: 'FeedbackAnswer' });
