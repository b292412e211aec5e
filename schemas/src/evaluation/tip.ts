/**
 * Tips beside a field of the form: what to mind of a paper that is often missing or faulty. Found by the advice for
 * reform, worded and approved by an officer, shown to everybody who fills in the form.
 */
import * as z from 'zod';
import { Id, Instant, LocalizedText, ProcedureCode } from '../primitives.ts';
import { FewerComponents, ReformAdviceQuery } from './advice.ts';
import { PeriodId } from './scorecard.ts';

const words = z.string().trim().min(10).max(300);

export const TipWords = z
  .strictObject({ vi: words, en: words.optional(), 'zh-Hans': words.optional() })
  .meta({ id: 'TipWords', description: 'Plain text. Who reads another language gets Vietnamese, marked as such' });
export type TipWords = z.infer<typeof TipWords>;

const Who = z.object({ id: Id, name: z.string() });

export const Tip = z
  .object({
    id: Id,
    words: LocalizedText,
    approvedAt: Instant,
    approvedBy: Who,
    retiredAt: Instant.nullable().meta({ description: 'null while it stands in the form' }),
    retiredBy: Who.nullable(),
  })
  .meta({ id: 'Tip' });
export type Tip = z.infer<typeof Tip>;

export const TippedPaper = z
  .object({
    ...FewerComponents.pick({ procedure: true, component: true }).shape,
    evidence: FewerComponents.pick({ askedFor: true, missing: true, faulty: true })
      .nullable()
      .meta({ description: 'null where the paper is not asked for often in this period' }),
    draft: LocalizedText.nullable().meta({ description: 'What might be said, to be worded by an officer' }),
    tips: z.array(Tip).meta({ description: 'All there ever were, the latest first; at most one is not retired' }),
  })
  .meta({ id: 'TippedPaper', description: 'A paper that is asked for often, or has had a tip' });
export type TippedPaper = z.infer<typeof TippedPaper>;

export const TipList = z
  .object({
    period: PeriodId,
    ruleVersion: z.string().meta({ description: 'The rule of advice that says what is often', example: 'advice-1' }),
    items: z.array(TippedPaper).meta({ description: 'Those asked for most, first; those of tips alone, last' }),
  })
  .meta({ id: 'TipList' });
export type TipList = z.infer<typeof TipList>;

export const TipQuery = ReformAdviceQuery;

export const NewTip = z
  .strictObject({
    procedure: ProcedureCode,
    component: z.string().min(1).max(100).meta({ description: 'Id of a paper that the form takes' }),
    words: TipWords,
  })
  .meta({ id: 'NewTip' });
export type NewTip = z.infer<typeof NewTip>;
