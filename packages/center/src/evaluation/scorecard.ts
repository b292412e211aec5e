/** From rows of sums to what the public is told. */
import {
  boardOf,
  count,
  type Counts,
  type CubeRow,
  evaluate,
  isTold,
  type Measure,
  monthOf,
  parsePeriod,
  type Period,
  type PeriodKind,
  periodOfMonth,
  periodsUpTo,
  ratingMeasures,
  sumOf,
  tookAtMost,
} from '@hcc/rules/indicators';
import type { LocalDate, Scorecard, ScorecardTrend, ScorecardUnit, UnitReference } from '@hcc/schemas';
import type { Repositories } from '../ports.ts';
import { type PartSums, partSumsOf, settledOf } from './part-sums.ts';
import { minimumCell, type Split, type Told, type ToldBy } from './told-members.ts';

export const boardRuleVersion = 'public-board-2';

export interface Asked {
  scope: Scorecard['scope'];
  role: Scorecard['role'];
  unit: UnitReference | null;
  procedure: Scorecard['procedure'];
  period: Period;
  ruleVersion: string;
  today: LocalDate;
}

export interface Reading {
  stores: Repositories;
  toldIn(split: Split, year: string): Promise<Told>;
  unitNamed(id: string): UnitReference;
}

const beginning = '1900-01-01';

export async function scorecardOf(asked: Asked, { stores, toldIn, unitNamed }: Reading): Promise<Scorecard> {
  const { scope, role, unit, procedure, period, today } = asked;
  const split: Split = scope === 'procedure' ? 'procedure' : role;
  const member = unit?.id ?? procedure?.code ?? null;
  const resolutionIn = (told: ToldBy) => (member === null ? told.province : told.of(member));
  const toldBy = async (year: string) => resolutionIn(await toldIn(split, year));

  const year = period.fromOn.slice(0, 4);
  const finest = await toldBy(year);
  const cube = member === null ? 'province' : split;
  const key = member === null ? [] : [member];
  const until = period.toOn < today ? period.toOn : today;
  const trendKind = finest === 'none' ? 'month' : finest;
  const trendEnds = parsePeriod(periodOfMonth(monthOf(until), trendKind)).toOn;
  // The trend's last quarter or year may end after the period. Told up to there alone it would tell the period.
  const upToTrend = await stores.evaluation.rows(cube, { key, from: beginning, to: later(until, trendEnds) });
  const rows = upToTrend.filter(({ startsOn }) => startsOn <= until);
  const isShown = isTold(finest, period.kind);
  const areRatingsShown = isShown && isTold(resolutionIn((await toldIn(split, year)).ratings), period.kind);
  const during = await countsUpToNow(asked, { stores, cube, key, rows });

  return {
    scope,
    role,
    unit,
    procedure,
    period: {
      id: period.id,
      kind: period.kind,
      fromOn: period.fromOn,
      toOn: period.toOn,
      isRunning: period.toOn >= today,
    },
    minimumCell,
    toldBy: finest,
    board: isShown ? boardOf(sumOf(countsIn(rows, ({ startsOn }) => startsOn < period.fromOn)), during) : null,
    evaluation: isShown ? toEvaluation(asked, during, areRatingsShown ? [] : ratingMeasures) : null,
    satisfaction: areRatingsShown ? satisfactionOf(during) : null,
    time: isShown ? timeOf(during) : null,
    trend: await trendOf(upToTrend, { kind: trendKind, lastMonth: monthOf(until), toldBy }),
    units: scope === 'province' ? await unitsOf(asked, { stores, toldIn, unitNamed }) : null,
  };
}

/**
 * The sums of a period. Of a month under way only those due days count as passed that have: a month's row holds all of
 * its due days, the coming ones as well, so its days tell that one thing.
 */
async function countsUpToNow(
  { period, today }: Asked,
  { stores, cube, key, rows }: { stores: Repositories; cube: CubeRow['cube']; key: string[]; rows: readonly CubeRow[] },
): Promise<Counts> {
  const during = sumOf(countsIn(rows, ({ startsOn }) => startsOn >= period.fromOn && startsOn <= period.toOn));
  if (period.toOn < today) return during;
  const month = `${monthOf(today)}-01`;
  const dayCube = dayCubes[cube];
  if (!dayCube) return during;
  const days = await stores.evaluation.rows(dayCube, { key, from: month, to: today });
  const passed = sumOf(days.map(({ counts }) => counts));
  const whole = sumOf(countsIn(rows, ({ startsOn }) => startsOn === month));
  for (const measure of ['runningOverdue', 'pausedOverdue'] as const)
    during[measure] = count(during, measure) - count(whole, measure) + count(passed, measure);
  return during;
}

const dayCubes: Partial<Record<CubeRow['cube'], CubeRow['cube']>> = {
  province: 'province-day',
  competent: 'competent-day',
  receiving: 'receiving-day',
  procedure: 'procedure-day',
};

const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

const countsIn = (rows: readonly CubeRow[], isIn: (row: CubeRow) => boolean): Counts[] =>
  rows.filter(isIn).map(({ counts }) => counts);

const satisfactionOf = (counts: Counts): NonNullable<Scorecard['satisfaction']> => ({
  verySatisfied: count(counts, 'ratedVerySatisfied'),
  satisfied: count(counts, 'ratedSatisfied'),
  notSatisfied: count(counts, 'ratedNotSatisfied'),
  notCounted: count(counts, 'ratedRepeatedly'),
});

function toEvaluation(
  { ruleVersion, period }: Asked,
  counts: Counts,
  withheld: readonly Measure[],
): Scorecard['evaluation'] {
  const { groups, ...rest } = evaluate(ruleVersion, counts, period, withheld);
  return {
    ...rest,
    groups: groups.map(({ figures, ...group }) => ({
      ...group,
      figures: figures.map((figure) => ({ ...figure, exclusions: [...figure.exclusions] })),
    })),
  };
}

const timeOf = (counts: Counts): Scorecard['time'] => ({
  averageWorkingDays: briefOf(partSumsOf(counts)).averageWorkingDays,
  nineOfTen: tookAtMost(counts, 0.9),
  savedWorkingDays: count(counts, 'savedWorkingDays'),
  lateWorkingDays: count(counts, 'lateWorkingDays'),
});

function briefOf(sums: PartSums): Omit<ScorecardUnit, 'unit'> {
  const { received, inTime, late, otherwiseDone, tookWorkingDays } = sums;
  const dated = inTime + late;
  const settled = settledOf(sums);
  return {
    received,
    resolved: settled + otherwiseDone,
    onTime: dated === 0 ? null : { value: inTime / dated, numerator: inTime, denominator: dated },
    averageWorkingDays: settled === 0 ? null : tookWorkingDays / settled,
  };
}

/** As many as a reader takes in at a look. */
const trendLengths: Record<PeriodKind, number> = { month: 12, quarter: 8, year: 5 };

async function trendOf(
  rows: readonly CubeRow[],
  {
    kind,
    lastMonth,
    toldBy,
  }: { kind: PeriodKind; lastMonth: string; toldBy: (year: string) => Promise<Scorecard['toldBy']> },
): Promise<ScorecardTrend[]> {
  const trend: ScorecardTrend[] = [];
  for (const period of periodsUpTo(lastMonth, kind, trendLengths[kind])) {
    const shown = isTold(await toldBy(period.slice(0, 4)), kind);
    const counts = sumOf(countsIn(rows, ({ startsOn }) => periodOfMonth(monthOf(startsOn), kind) === period));
    trend.push({ period, figures: shown ? briefOf(partSumsOf(counts)) : null });
  }
  return trend;
}

async function unitsOf(
  { period, role }: Asked,
  { stores, toldIn, unitNamed }: Reading,
): Promise<NonNullable<Scorecard['units']>> {
  const told = await toldIn(role, period.fromOn.slice(0, 4));
  const items: ScorecardUnit[] = [];
  let notTold = 0;
  for (const { id, ...sums } of await stores.evaluation.parts(role, { from: period.fromOn, to: period.toOn })) {
    if (isTold(told.of(id), period.kind)) items.push({ unit: unitNamed(id), ...briefOf(sums) });
    else notTold += 1;
  }
  items.sort((a, b) => a.unit.name.localeCompare(b.unit.name, 'vi') || (a.unit.id < b.unit.id ? -1 : 1));
  return { items, notTold };
}
