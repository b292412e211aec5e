/** What an officer may do with a dossier: the five steps, the ways out, and what happens beside them. */
import * as z from 'zod';
import { Id, Instant, LocalDate } from '../primitives.ts';

const words = z.string().trim().min(1).max(2000);
const reason = words.meta({ description: 'In words the applicant understands; it stands on the slip' });
const legalBasis = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .meta({ description: 'Such as `khoản 1 Điều 16 Luật Hộ tịch 2014`' });
/** What becomes of the fees and the papers of a dossier that ends before its result. */
const settlement = {
  documentNumber: z.string().trim().min(1).max(60).meta({ description: 'Of the notice, such as `15/TB-UBND`' }),
  fees: z.enum(['refunded', 'kept', 'notCollected']),
  feesNote: words.optional().meta({ description: 'Such as where the money goes, or why it is kept' }),
  returnPapers: z.boolean().meta({ description: 'The papers handed in are given back' }),
};
const resultNumber = z.string().trim().min(1).max(60);

/** How a result is made final; one result may need both (an electronic original and a stamped sheet). */
export const Finalisation = z.enum(['stamp', 'sign', 'both']).meta({ id: 'Finalisation' });
export type Finalisation = z.infer<typeof Finalisation>;

/** One thing missing or wrong. It names a paper of the procedure or a legal basis: nothing else may be demanded (Decree 63/2010). */
export const SupplementItem = z
  .strictObject({
    componentId: z.string().max(100).optional().meta({ description: 'A component of the procedure' }),
    legalBasis: legalBasis.optional(),
    fault: z.enum(['missing', 'faulty']),
    what: words.meta({ description: 'What to do about it' }),
  })
  .meta({ id: 'SupplementItem' });
export type SupplementItem = z.infer<typeof SupplementItem>;

export const CountedPapers = z
  .array(z.strictObject({ componentId: z.string(), originals: z.int().min(0).max(99), copies: z.int().min(0).max(99) }))
  .max(100);

/** How a result reached the citizen. */
export const Handing = z
  .discriminatedUnion('by', [
    z.strictObject({
      by: z.literal('counter'),
      collectorName: z.string().trim().min(1).max(200),
      collectorDocument: z
        .string()
        .trim()
        .min(1)
        .max(60)
        .meta({ description: 'The paper that showed who collects, such as the number of an identity card' }),
    }),
    z.strictObject({
      by: z.literal('post'),
      itemCode: z.string().trim().min(1).max(60).meta({ description: 'Of the public postal service' }),
    }),
    z.strictObject({ by: z.literal('electronic') }),
  ])
  .meta({ id: 'Handing' });
export type Handing = z.infer<typeof Handing>;

export const DossierCommand = z
  .discriminatedUnion('type', [
    // The five steps.
    z.strictObject({ type: z.literal('accept') }),
    z.strictObject({ type: z.literal('appraise'), opinion: z.string().trim().max(2000).optional() }),
    z.strictObject({
      type: z.literal('approve'),
      finalisation: Finalisation.optional().meta({ description: 'When it is not to be that of the track' }),
    }),
    z.strictObject({ type: z.literal('stamp'), resultNumber }),
    z.strictObject({ type: z.literal('sign'), resultNumber }),
    z.strictObject({ type: z.literal('return'), handing: Handing }),
    z.strictObject({
      type: z.literal('settleAtOnce'),
      opinion: z.string().trim().max(2000).optional(),
      resultNumber,
      handing: Handing,
    }),
    // Paper on its way.
    z.strictObject({ type: z.literal('dispatch') }),
    z.strictObject({ type: z.literal('takeOver') }),
    // What the applicant has to do.
    z.strictObject({ type: z.literal('reject'), reason, legalBasis }),
    z.strictObject({
      type: z.literal('requestSupplement'),
      items: z.array(SupplementItem).min(1).max(100),
      answerByOn: LocalDate.meta({ description: 'The last day for an answer' }),
      justification: words.optional().meta({
        description:
          'Why a further notice, or one later than the rules allow: the first was to come at once and be complete (Decree 309/2026 Art. 17(2)(a))',
      }),
    }),
    z.strictObject({ type: z.literal('takeInSupplement'), papers: CountedPapers, note: words.optional() }),
    z.strictObject({
      type: z.literal('requirePayment'),
      what: words.meta({ description: 'Which duty, such as the registration charge' }),
      amount: z.int().positive().max(1_000_000_000_000).meta({ description: 'Đồng' }),
      payByOn: LocalDate,
      legalBasis,
    }),
    z.strictObject({
      type: z.literal('confirmPayment'),
      receiptNumber: z.string().trim().min(1).max(60).meta({ description: 'Of the body that took the money' }),
    }),
    // Beside the steps; the clock runs on.
    z.strictObject({ type: z.literal('consult'), unitId: Id, question: words, answerByOn: LocalDate }),
    z.strictObject({ type: z.literal('answerConsultation'), consultationId: z.string(), opinion: words }),
    z.strictObject({
      type: z.literal('planFieldCheck'),
      at: Instant,
      place: z.string().trim().min(1).max(300),
      applicantAttends: z.boolean(),
    }),
    z.strictObject({ type: z.literal('recordFieldCheck'), finding: words }),
    // Late.
    z.strictObject({ type: z.literal('proposeReappointment'), reason, newDueOn: LocalDate }),
    z.strictObject({ type: z.literal('signReappointment'), documentNumber: z.string().trim().min(1).max(60) }),
    z.strictObject({ type: z.literal('declineReappointment'), reason }),
    // Ways back and out.
    z.strictObject({ type: z.literal('sendBack'), reason: words }),
    z.strictObject({ type: z.literal('refuse'), reason, legalBasis }),
    z.strictObject({
      type: z.literal('confirmWithdrawal'),
      ...settlement,
    }),
    z.strictObject({ type: z.literal('suspend'), reason, legalBasis }),
    z.strictObject({ type: z.literal('resume') }),
    z.strictObject({
      type: z.literal('stop'),
      reason,
      legalBasis,
      ...settlement,
    }),
    // After the result.
    z.strictObject({ type: z.literal('revokeResult'), reason, legalBasis }),
    z.strictObject({ type: z.literal('reissueResult'), reason }),
    // Who works on it.
    z.strictObject({ type: z.literal('claim') }),
    z.strictObject({ type: z.literal('release') }),
  ])
  .meta({ id: 'DossierCommand' });
export type DossierCommand = z.infer<typeof DossierCommand>;
