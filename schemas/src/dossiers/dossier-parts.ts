/** What happens to a dossier beside its five steps. None of them names the applicant. */
import * as z from 'zod';
import { Instant, LocalDate, Money } from '../primitives.ts';
import { UnitReference } from '../units/unit.ts';
import { SupplementItem } from '../desk/dossier-command.ts';

/** One notice with everything that is missing, and when it was answered. */
export const SupplementNotice = z
  .object({
    askedAt: Instant,
    items: z.array(SupplementItem),
    answerByOn: LocalDate,
    justification: z.string().nullable().meta({ description: 'Why there is more than one notice, or why so late' }),
    answeredAt: Instant.nullable(),
  })
  .meta({ id: 'SupplementNotice' });
export type SupplementNotice = z.infer<typeof SupplementNotice>;

/** A duty to pay that the law puts before the decision, such as the registration charge on land. */
export const FinancialDuty = z
  .object({
    askedAt: Instant,
    what: z.string(),
    amount: Money,
    payByOn: LocalDate,
    legalBasis: z.string(),
    receiptNumber: z
      .string()
      .nullable()
      .meta({ description: 'Of the body that took the money; null while it is owed' }),
  })
  .meta({ id: 'FinancialDuty' });
export type FinancialDuty = z.infer<typeof FinancialDuty>;

/** A body that is asked for its opinion, by a day of its own; the dossier's clock runs on. */
export const Consultation = z
  .object({
    id: z.string(),
    unit: UnitReference,
    question: z.string(),
    askedAt: Instant,
    answerByOn: LocalDate,
    answeredAt: Instant.nullable(),
    opinion: z.string().nullable(),
  })
  .meta({ id: 'Consultation' });
export type Consultation = z.infer<typeof Consultation>;

export const FieldCheck = z
  .object({
    at: Instant,
    place: z.string(),
    applicantAttends: z.boolean(),
    recordedAt: Instant.nullable(),
    finding: z.string().nullable(),
  })
  .meta({ id: 'FieldCheck' });
export type FieldCheck = z.infer<typeof FieldCheck>;

/** One line of the routing slip (phiếu kiểm soát): given and taken over, each with its time. */
export const HandOver = z
  .object({ from: UnitReference, to: UnitReference, sentAt: Instant.nullable(), takenAt: Instant.nullable() })
  .meta({ id: 'HandOver' });
export type HandOver = z.infer<typeof HandOver>;

/** What becomes of the fees and the papers when a dossier ends before its result. */
export const EarlySettlement = z
  .object({
    documentNumber: z.string(),
    fees: z.enum(['refunded', 'kept', 'notCollected']),
    feesNote: z.string().nullable(),
    returnPapers: z.boolean(),
  })
  .meta({ id: 'EarlySettlement' });
export type EarlySettlement = z.infer<typeof EarlySettlement>;

/** A result that does not stand any more: taken back, or replaced by one with another number. */
export const FallenResult = z
  .object({ resultNumber: z.string(), kind: z.enum(['revoked', 'superseded']), at: Instant, reason: z.string() })
  .meta({ id: 'FallenResult' });
export type FallenResult = z.infer<typeof FallenResult>;

/** Why the date was moved, as the leader who answers for it signed it (Form 04). */
export const Apology = z
  .object({ reason: z.string(), newDueOn: LocalDate, documentNumber: z.string(), signedAt: Instant })
  .meta({ id: 'Apology' });
export type Apology = z.infer<typeof Apology>;

/** Why the promised date moved. */
export const PromiseCause = z
  .enum(['acceptance', 'arrival', 'supplement', 'payment', 'suspension', 'reappointment'])
  .meta({ id: 'PromiseCause' });
export type PromiseCause = z.infer<typeof PromiseCause>;

export const Punctuality = z.enum(['early', 'onTime', 'late']).meta({ id: 'Punctuality' });
export type Punctuality = z.infer<typeof Punctuality>;
