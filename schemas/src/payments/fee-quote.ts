/** What filing costs, reckoned from the record, line by line: what can be told, and what cannot and why. */
import * as z from 'zod';
import { Id, Instant, Money, ProcedureCode } from '../primitives.ts';
import { Channel } from '../procedures/procedure.ts';

/** Phí, lệ phí, giá: never added into one receipt (Law on Fees and Charges 2015 Art. 3). */
export const CostType = z.enum(['fee', 'charge', 'price']).meta({ id: 'CostType' });
export type CostType = z.infer<typeof CostType>;

/** Who may be exempted or pay less (Law on Fees and Charges 2015 Art. 10). */
export const ExemptionGroup = z
  .enum(['child', 'poorHousehold', 'elderly', 'disabled', 'merit', 'ethnicMinority'])
  .meta({ id: 'ExemptionGroup' });
export type ExemptionGroup = z.infer<typeof ExemptionGroup>;

export const NewExemptionClaim = z
  .strictObject({
    group: ExemptionGroup,
    attachmentId: Id.optional().meta({ description: 'The paper of this dossier that proves it' }),
  })
  .meta({ id: 'NewExemptionClaim' });

/** A claim and nothing more until an officer has approved it: what is due stays due. */
export const ExemptionClaim = z
  .object({
    group: ExemptionGroup,
    attachmentId: Id.nullable().meta({ description: 'Without a proof it cannot be approved' }),
    state: z.enum(['claimed', 'approved', 'refused']),
    claimedAt: Instant,
    decidedAt: Instant.nullable(),
  })
  .meta({ id: 'ExemptionClaim' });
export type ExemptionClaim = z.infer<typeof ExemptionClaim>;

export const FeeReason = z
  .enum([
    'stated',
    'perUnit',
    'saidFree',
    'exempted',
    'amountMissing',
    'readText',
    'textSaysOtherwise',
    'depends',
    'setLocally',
    'quantityMissing',
    'severalCases',
    'severalMethods',
    'noneStated',
    'channelMissing',
  ])
  .meta({ id: 'FeeReason', description: 'The first four tell an amount, the others say why none can be told' });
export type FeeReason = z.infer<typeof FeeReason>;

export const FeeLine = z
  .object({
    type: CostType,
    amount: Money.nullable().meta({ description: 'Null where it cannot be told' }),
    atLeast: Money.meta({ description: 'Due in any case: the amount, or the least that the record allows' }),
    unit: z
      .object({ name: z.string(), price: Money, quantity: z.int().min(1).nullable() })
      .nullable()
      .meta({ description: 'Where it is so much a page, a room, a person' }),
    text: z.string().nullable().meta({ description: "The record's own words, Vietnamese" }),
    why: FeeReason,
  })
  .meta({ id: 'FeeLine' });
export type FeeLine = z.infer<typeof FeeLine>;

export const FeeQuote = z
  .object({
    procedureCode: ProcedureCode,
    channel: Channel,
    state: z.enum(['free', 'exact', 'atLeast', 'notStated']),
    lines: z.array(FeeLine),
    total: Money.meta({ description: 'Exact only where `state` is `exact`; the least otherwise' }),
    why: FeeReason.nullable().meta({ description: 'Why there are no lines; null where there are' }),
    exemption: ExemptionClaim.nullable(),
  })
  .meta({ id: 'FeeQuote' });
export type FeeQuote = z.infer<typeof FeeQuote>;
