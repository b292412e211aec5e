/** The public scorecard (bảng điểm công khai): counts of dossiers and what they come to. Nothing in it names a person. */
import * as z from 'zod';
import { Id, LocalDate, ProcedureCode } from '../primitives.ts';
import { UnitReference } from '../units/unit.ts';

const Count = z.int();

export const PeriodId = z
  .string()
  .regex(/^(19|20|21)\d{2}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/)
  .meta({ id: 'PeriodId', description: 'A month `2026-08`, a quarter `2026-Q3` or a year `2026`', example: '2026-08' });
export type PeriodId = z.infer<typeof PeriodId>;

export const PeriodKind = z.enum(['month', 'quarter', 'year']).meta({ id: 'PeriodKind' });
export type PeriodKind = z.infer<typeof PeriodKind>;

export const UnitRole = z.enum(['competent', 'receiving']).meta({
  id: 'UnitRole',
  description: '`competent`: dossiers that the unit settles; `receiving`: dossiers that were handed in there',
});
export type UnitRole = z.infer<typeof UnitRole>;

export const ScorecardPeriod = z
  .object({
    id: PeriodId,
    kind: PeriodKind,
    fromOn: LocalDate,
    toOn: LocalDate,
    isRunning: z.boolean().meta({ description: 'It has not ended: the figures are those so far' }),
  })
  .meta({ id: 'ScorecardPeriod' });

export const Board = z
  .object({
    carriedOver: Count.meta({ description: 'Open when the period began' }),
    received: z.object({ total: Count, online: Count, counter: Count, post: Count }),
    reopened: Count.meta({ description: 'Results recalled to be issued anew' }),
    moved: Count.meta({ description: 'Net, from and to units that a reorganisation closed' }),
    resolved: z.object({
      total: Count.meta({ description: 'Every way to be done with; the seven up to `stopped` add up to it' }),
      early: Count,
      onTime: Count,
      late: Count,
      undated: Count.meta({ description: 'No date was promised: counted in no share of being on time' }),
      again: Count.meta({ description: 'Settled again after a recall; judged the first time alone' }),
      withdrawn: Count,
      stopped: Count,
      refused: Count.meta({ description: 'Of the first four: a refusal is a result' }),
    }),
    inProgress: z.object({ total: Count, within: Count, overdue: Count }),
    paused: z.object({
      total: Count,
      supplement: Count,
      payment: Count,
      suspension: Count,
      within: Count,
      overdue: Count,
    }),
    notReceived: z
      .object({
        carriedOver: Count,
        filed: Count,
        moved: Count,
        notAccepted: Count,
        withdrawn: Count,
        stopped: Count,
        waiting: Count,
      })
      .meta({ description: 'Shown apart: filed, and not accepted or not yet' }),
  })
  .meta({
    id: 'Board',
    description:
      'carriedOver + received + reopened + moved = resolved + inProgress + paused; notReceived.carriedOver + filed + moved = received + notAccepted + withdrawn + stopped + waiting',
  });
export type Board = z.infer<typeof Board>;

export const Figure = z
  .object({
    id: z.string(),
    value: z.number().nullable().meta({ description: 'null where there is nothing to tell: never nought, never all' }),
    noData: z
      .enum(['nothingCounted', 'notMeasured', 'tooFew'])
      .nullable()
      .meta({ description: '`tooFew`: so few have said it that it could be told who' }),
    numerator: z.number(),
    denominator: z.number(),
    formula: z.string().nullable(),
    needs: z.string().nullable().meta({ description: 'What a figure that is not measured would be made from' }),
    exclusions: z.array(z.object({ measure: z.string(), count: Count })),
    ruleVersion: z.string(),
    period: PeriodId,
    points: z
      .object({ reached: z.number(), of: z.number() })
      .nullable()
      .meta({ description: 'null where no weight of the rule is verified' }),
  })
  .meta({ id: 'Figure' });
export type Figure = z.infer<typeof Figure>;

export const Evaluation = z
  .object({
    ruleVersion: z.string(),
    legalBasis: z.string(),
    period: PeriodId,
    groups: z.array(z.object({ id: z.string(), points: z.number().nullable(), figures: z.array(Figure) })),
  })
  .meta({ id: 'Evaluation' });
export type Evaluation = z.infer<typeof Evaluation>;

/** A part of a whole, with both: a share without its denominator says nothing. */
const Share = z.object({ value: z.number(), numerator: Count, denominator: Count });

const Brief = {
  received: Count,
  resolved: Count,
  onTime: Share.nullable().meta({ description: 'null where nothing with a date was settled' }),
  averageWorkingDays: z.number().nullable(),
};

export const ScorecardTrend = z
  .object({
    period: PeriodId,
    figures: z.object(Brief).nullable().meta({ description: 'null where so few dossiers are not told' }),
  })
  .meta({ id: 'ScorecardTrend' });
export type ScorecardTrend = z.infer<typeof ScorecardTrend>;

export const ScorecardUnit = z.object({ unit: UnitReference, ...Brief }).meta({ id: 'ScorecardUnit' });
export type ScorecardUnit = z.infer<typeof ScorecardUnit>;

export const Scorecard = z
  .object({
    scope: z.enum(['province', 'unit', 'procedure']),
    role: UnitRole,
    unit: UnitReference.nullable(),
    procedure: z.object({ code: ProcedureCode, name: z.string() }).nullable(),
    period: ScorecardPeriod,
    minimumCell: z.int().meta({ description: 'Fewer dossiers than this are told of nobody' }),
    toldBy: z.enum(['month', 'quarter', 'year', 'none']).meta({
      description: 'The shortest kind of period for which this scope is told in the year; coarser ones are told too',
    }),
    board: Board.nullable().meta({ description: 'null where so few dossiers are not told' }),
    evaluation: Evaluation.nullable(),
    satisfaction: z
      .object({
        verySatisfied: Count,
        satisfied: Count,
        notSatisfied: Count,
        notCounted: Count.meta({ description: 'Of one person beyond three for a unit in a month: in no share' }),
      })
      .nullable()
      .meta({ description: 'What people said of how they were served; null where so few have that it is not told' }),
    time: z
      .object({
        averageWorkingDays: z.number().nullable(),
        nineOfTen: z
          .object({ days: z.int().nullable().meta({ description: 'null: longer than the last class' }) })
          .nullable()
          .meta({ description: 'Working days within which nine of ten were settled, by classes; null: none was' }),
        savedWorkingDays: z.int().meta({ description: "By which results came before the law's date, in sum" }),
        lateWorkingDays: z.int().meta({ description: 'By which they came after the promised one, in sum' }),
      })
      .nullable(),
    trend: z.array(ScorecardTrend).meta({
      description:
        'What ends with the period, by the shortest kind for which the scope is told: twelve months, eight quarters or five years',
    }),
    units: z
      .object({
        items: z.array(ScorecardUnit),
        notTold: z.int().meta({ description: 'How many had dossiers and are not told' }),
      })
      .nullable()
      .meta({ description: 'Of the province alone: unit beside unit' }),
  })
  .meta({ id: 'Scorecard' });
export type Scorecard = z.infer<typeof Scorecard>;

export const ScorecardQuery = z.strictObject({
  period: PeriodId.optional().meta({ description: 'The month under way when absent' }),
  unit: Id.optional(),
  role: UnitRole.optional().meta({
    description: 'Of a unit: `competent` for one that decides, `receiving` for one that serves, when absent',
  }),
  procedure: ProcedureCode.optional().meta({
    description: 'Not together with `unit`: such cells are too small to tell',
  }),
  ruleVersion: z.string().max(40).optional().meta({ description: 'The rule to evaluate by', example: '766/QĐ-TTg' }),
});
