/** A scorecard as tables: what is on it, in the words of a language, the same for a file and for the page. */
import { tookBounds } from '@hcc/rules/indicators';
import type { Locale, Scorecard } from '@hcc/schemas';
import type { Center } from '../../ports.ts';
import { en } from './locales/en.ts';
import { vi, type TableWords } from './locales/vi.ts';
import { zhHans } from './locales/zh-hans.ts';
import type { Cell, Table } from './table.ts';

export const tableWords: Record<Locale, TableWords> = { vi, en, 'zh-Hans': zhHans };

/** `hcc-scorecard-2026-08-qn-head.csv` */
export const fileNameOf = ({ period, unit, procedure }: Scorecard, ending: 'csv' | 'xlsx'): string =>
  `${['hcc-scorecard', period.id, unit?.id ?? procedure?.code].filter(Boolean).join('-')}.${ending}`;

export function tablesOf(
  scorecard: Scorecard,
  { center, locale }: { center: Pick<Center, 'name'>; locale: Locale },
): Table[] {
  const words = tableWords[locale];
  const trend = trendTable(scorecard, words);
  return [
    aboutTable(scorecard, { words, scope: scopeName(scorecard, center, locale) }),
    ...(scorecard.board ? [boardTable(scorecard.board, words)] : []),
    ...(scorecard.evaluation ? [figuresTable(scorecard, words)] : []),
    ...(trend.rows.length > 0 ? [trend] : []),
    ...(scorecard.units ? [unitsTable(scorecard.units, words)] : []),
  ];
}

export const scopeName = (
  { unit, procedure }: Pick<Scorecard, 'unit' | 'procedure'>,
  { name }: Pick<Center, 'name'>,
  locale: Locale,
): string => unit?.name ?? (procedure ? `${procedure.name} (${procedure.code})` : (name[locale] ?? name.vi));

export function periodName(id: string, words: TableWords): string {
  const [year = '', part] = id.split('-');
  if (part === undefined) return words.year(year);
  return part.startsWith('Q') ? words.quarter(part.slice(1), year) : words.month(part, year);
}

function aboutTable(
  { period, board, role, scope, minimumCell, evaluation }: Scorecard,
  { words, scope: name }: { words: TableWords; scope: string },
): Table {
  const { about } = words;
  const status = board === null ? words.tooFew(minimumCell) : period.isRunning ? words.running : null;
  const rows: Cell[][] = [
    [about.scope, name],
    [about.period, `${periodName(period.id, words)} (${period.fromOn} – ${period.toOn})`],
    ...(status === null ? [] : [[about.status, status]]),
    ...(scope === 'procedure' ? [] : [[about.role, words.role[role]]]),
    ...(evaluation ? [[about.rule, `${evaluation.ruleVersion} (${evaluation.legalBasis})`]] : []),
    [about.least, words.leastNote(minimumCell)],
  ];
  return { title: words.tables.about, head: [words.columns.what, words.columns.value], rows };
}

function boardTable(
  {
    carriedOver,
    received,
    reopened,
    moved,
    resolved,
    inProgress,
    paused,
    notReceived,
  }: NonNullable<Scorecard['board']>,
  { board, columns, tables }: TableWords,
): Table {
  const rows: [string, number][] = [
    [board.carriedOver, carriedOver],
    [board.received, received.total],
    [board.receivedOnline, received.online],
    [board.receivedCounter, received.counter],
    [board.receivedPost, received.post],
    [board.reopened, reopened],
    [board.moved, moved],
    [board.resolved, resolved.total],
    [board.early, resolved.early],
    [board.onTime, resolved.onTime],
    [board.late, resolved.late],
    [board.undated, resolved.undated],
    [board.again, resolved.again],
    [board.withdrawn, resolved.withdrawn],
    [board.stopped, resolved.stopped],
    [board.refused, resolved.refused],
    [board.inProgress, inProgress.total],
    [board.inProgressWithin, inProgress.within],
    [board.inProgressOverdue, inProgress.overdue],
    [board.paused, paused.total],
    [board.pausedSupplement, paused.supplement],
    [board.pausedPayment, paused.payment],
    [board.pausedSuspension, paused.suspension],
    [board.notAccepted, notReceived.notAccepted],
    [board.waiting, notReceived.waiting],
  ];
  return { title: tables.board, head: [columns.what, columns.dossiers], rows };
}

/** Means in working days; every other figure of the board is a share. */
const means: ReadonlySet<string> = new Set([
  'averageWorkingDays',
  'promisedWorkingDays',
  'statutoryWorkingDays',
  'savedWorkingDays',
]);

function figuresTable({ evaluation, time, satisfaction, minimumCell }: Scorecard, words: TableWords): Table {
  const { columns, figures: names } = words;
  const nameOf = (id: string): string => (Object.hasOwn(names, id) ? names[id as keyof typeof names] : id);
  const figures = (evaluation?.groups ?? []).flatMap((group) => group.figures);
  const rows = figures.map(({ id, value, noData, numerator, denominator }): Cell[] =>
    value === null
      ? [
          nameOf(id),
          null,
          null,
          null,
          noData === 'tooFew' ? words.tooFewRatings(minimumCell) : words[noData ?? 'nothingCounted'],
        ]
      : [nameOf(id), means.has(id) ? value : { share: value }, numerator, denominator, null],
  );
  const counted = (name: string, value: number | null, note: string | null = null): Cell[] => [
    name,
    value,
    null,
    null,
    note,
  ];
  if (time) {
    const { nineOfTen } = time;
    const note =
      nineOfTen === null ? words.nothingCounted : nineOfTen.days === null ? words.longer(tookBounds.at(-1) ?? 0) : null;
    rows.push(
      counted(names.nineOfTen, nineOfTen?.days ?? null, note),
      counted(names.allSavedWorkingDays, time.savedWorkingDays),
    );
  }
  if (satisfaction)
    rows.push(
      counted(names.verySatisfied, satisfaction.verySatisfied),
      counted(names.ratedSatisfied, satisfaction.satisfied),
      counted(names.notSatisfied, satisfaction.notSatisfied),
    );
  return {
    title: words.tables.figures,
    head: [columns.what, columns.value, columns.numerator, columns.denominator, columns.note],
    rows,
  };
}

type Brief = NonNullable<Scorecard['units']>['items'][number];

const briefHead = ({ columns }: TableWords): string[] => [
  columns.received,
  columns.resolved,
  columns.onTime,
  columns.inTime,
  columns.dated,
  columns.averageDays,
];

const briefCells = (
  { received, resolved, onTime, averageWorkingDays }: Omit<Brief, 'unit'>,
  { nothingCounted }: TableWords,
): Cell[] => [
  received,
  resolved,
  onTime ? { share: onTime.value } : nothingCounted,
  onTime?.numerator ?? null,
  onTime?.denominator ?? null,
  averageWorkingDays,
];

/** Periods too small to be told are left out: an empty row would look like nought. */
const trendTable = ({ trend }: Scorecard, words: TableWords): Table => ({
  title: words.tables.trend,
  head: [words.columns.period, ...briefHead(words)],
  rows: trend.flatMap(({ period, figures }) =>
    figures ? [[periodName(period, words), ...briefCells(figures, words)]] : [],
  ),
});

const unitsTable = ({ items, notTold }: NonNullable<Scorecard['units']>, words: TableWords): Table => ({
  title: words.tables.units,
  head: [words.columns.unit, ...briefHead(words)],
  rows: [
    ...items.map((item): Cell[] => [item.unit.name, ...briefCells(item, words)]),
    ...(notTold > 0 ? [[words.notTold(notTold)]] : []),
  ],
});
