/** Advice for reform: for who watches and who leads, out of the same sums as the public scorecard. */
import * as z from 'zod';
import { Id, LocalDate, PageQuery, ProcedureCode } from '../primitives.ts';
import { PeriodId, UnitRole } from './scorecard.ts';

const Share = z.object({ numerator: z.int(), denominator: z.int() });
const Named = z.object({ code: ProcedureCode, name: z.string() });
const Component = z.object({
  id: z.string(),
  name: z.string().nullable().meta({ description: 'null where no record has this paper any more' }),
});
const listed = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item).meta({ description: 'Those that weigh most, first' }), total: z.int() });

export const SettlementStage = z
  .enum(['transit', 'appraisal', 'approval', 'finalisation', 'supplement', 'payment', 'suspension'])
  .meta({
    id: 'SettlementStage',
    description:
      'Where a dossier stands between its acceptance and its result: the days of all of them are those it took',
  });
export type SettlementStage = z.infer<typeof SettlementStage>;

const DaysOverDossiers = Share.meta({ description: 'Working days over dossiers' });

export const LostDays = z
  .object({
    procedure: Named,
    lateWorkingDays: z.int().meta({ description: 'By which results came after the promised day, in sum' }),
    late: Share.meta({ description: 'Of those with a date' }),
    steps: z
      .array(
        z.object({
          stage: SettlementStage,
          late: DaysOverDossiers,
          inTime: DaysOverDossiers,
          excess: z.number().meta({ description: 'Days that a late dossier stands there longer, on average' }),
        }),
      )
      .meta({ description: 'Where late dossiers lose most, first' }),
    why: z.enum(['routing', 'work', 'approval', 'supplements', 'payment', 'suspension']).nullable(),
    askedFor: z
      .array(z.object({ component: Component, askedFor: Share }))
      .meta({ description: 'Papers that notices named, of all papers that they named' }),
  })
  .meta({ id: 'LostDays' });
export type LostDays = z.infer<typeof LostDays>;

export const ShorterTime = z
  .object({
    procedure: Named,
    committedWorkingDays: z.number(),
    proposedWorkingDays: z.int(),
    stillOnTime: Share.meta({
      description: 'Settled within the proposed time, pauses not counted, of those with a date',
    }),
    within: z.array(z.object({ workingDays: z.int(), stillOnTime: Share })),
  })
  .meta({ id: 'ShorterTime', description: 'A procedure whose promised time could be shorter' });
export type ShorterTime = z.infer<typeof ShorterTime>;

export const FullOnline = z
  .object({ procedure: Named, filedOnline: Share, electronicResults: Share, withoutSupplement: Share })
  .meta({ id: 'FullOnline', description: 'A procedure that could be settled wholly on line' });
export type FullOnline = z.infer<typeof FullOnline>;

export const FewerComponents = z
  .object({
    procedure: Named,
    component: Component,
    askedFor: Share.meta({ description: 'Times it was missing or faulty, of the dossiers received' }),
    missing: z.int(),
    faulty: z.int(),
  })
  .meta({ id: 'FewerComponents', description: 'A paper that might be dropped, looked up, or explained better' });
export type FewerComponents = z.infer<typeof FewerComponents>;

export const ReformAdvice = z
  .object({
    period: PeriodId,
    ruleVersion: z.string().meta({ description: 'The rule that decides when advice is given', example: 'advice-1' }),
    rules: z.record(z.string(), z.number()).meta({ description: 'Its numbers, by name' }),
    looked: Share.meta({ description: 'Procedures with dossiers enough to say anything of, of those that had any' }),
    lostDays: listed(LostDays),
    shorterTime: listed(ShorterTime),
    fullOnline: listed(FullOnline),
    fewerComponents: listed(FewerComponents),
  })
  .meta({ id: 'ReformAdvice' });
export type ReformAdvice = z.infer<typeof ReformAdvice>;

export const ReformAdviceQuery = z.strictObject({
  period: PeriodId.optional().meta({ description: 'The year under way when absent' }),
});

/** A dossier behind a figure. */
export const CountedDossier = z
  .object({
    id: Id,
    code: z.string(),
    procedureCode: ProcedureCode,
    countedOn: LocalDate,
    count: z.int().meta({ description: 'What it adds to the figure' }),
  })
  .meta({ id: 'CountedDossier', description: 'It names no applicant' });
export type CountedDossier = z.infer<typeof CountedDossier>;

export const CountedDossierQuery = PageQuery.extend({
  measure: z.string().max(40).meta({
    description: 'What is counted, as formulas of figures name it; what stands at a moment is not one of them',
    example: 'finishedLate',
  }),
  period: PeriodId,
  unit: Id.optional(),
  role: UnitRole.default('competent'),
  procedure: ProcedureCode.optional(),
});
