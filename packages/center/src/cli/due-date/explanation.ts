/** Why a date is what it is, as data, and the same for a terminal in one of three languages. */
import type { SettlementRules } from '@hcc/rules/settlement-rules';
import {
  type Calendar,
  type Deadline,
  describeTrace,
  type DueDate,
  traceFormat,
  type TraceStep,
} from '@hcc/rules/working-time';
import type { Channel, Duration, Locale } from '@hcc/schemas';
import { changeWords } from '../../catalogue/changes/tell-changes.ts';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { zhHans } from './locales/zh-hans.ts';

export interface Explanation {
  code: string;
  name: string;
  filed: { channel: Channel; at: string };
  /** One a promise: the dossier's dates as they stood from then on. None: the clock has not started. */
  stages: { at?: string; dates: DateExplained[] }[];
  acceptBy: Deadline | null;
  apologyBy: Deadline | null;
  rules: SettlementRules;
  calendar: Calendar;
}

export interface DateExplained {
  /** What the Center commits to, or the law; the law alone where both are the same. */
  of: 'committed' | 'statutory';
  duration: Duration;
  due: DueDate;
  trace: readonly TraceStep[];
  /** Before the pauses; absent where there were none. */
  firstDueAt?: string | null;
}

export interface ExplanationWords {
  filed: (channel: string, at: string) => string;
  statutory: string;
  labelled: (label: string, value: string) => string;
  from: (at: string) => string;
  clockNotStarted: string;
  originalKept: (at: string) => string;
  provisional: string;
  acceptBy: string;
  apologyBy: string;
  /** Counted back from the due date it lies before the period itself. */
  noApologyInTime: string;
  rules: (version: string, inForceFromOn: string, legalBasis: string) => string;
  calendar: (version: string) => string;
}

const WORDS: Record<Locale, ExplanationWords> = { vi, en, 'zh-Hans': zhHans };

/** Ends with a line break. */
export function formatExplanation(explanation: Explanation, locale: Locale): string {
  const { code, name, filed, stages, rules, calendar } = explanation;
  const words = WORDS[locale];
  const format = traceFormat(locale);
  const blocks = [
    [`${code}  ${name}`, words.filed(changeWords[locale].channels[filed.channel], format.at(filed.at))],
    ...stages.flatMap(({ at, dates }) => [
      ...(at === undefined ? [] : [[words.from(format.at(at))]]),
      ...dates.map((date) => dateLines(date, locale)),
    ]),
    ...(stages.length === 0 ? [[words.clockNotStarted]] : []),
    ...deadlines(explanation, locale),
    [
      words.rules(rules.version, format.date(rules.inForceFromOn), rules.legalBasis.join(', ')),
      words.calendar(`${calendar.id} ${calendar.version}`),
    ],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function dateLines({ of, duration, due, trace, firstDueAt }: DateExplained, locale: Locale): string[] {
  const words = WORDS[locale];
  const { committedLabel, duration: inWords } = changeWords[locale];
  const heading = words.labelled(of === 'committed' ? committedLabel : words.statutory, inWords(duration));
  const kept =
    firstDueAt && firstDueAt !== due.dueAt ? [`  ${words.originalKept(traceFormat(locale).at(firstDueAt))}`] : [];
  return [heading, ...told(trace, locale), ...kept, ...(due.provisional ? [`  ${words.provisional}`] : [])];
}

function deadlines({ acceptBy, apologyBy, stages }: Explanation, locale: Locale): string[][] {
  const words = WORDS[locale];
  const startedAt = stages.at(-1)?.dates[0]?.trace.find(({ code }) => code === 'start');
  const isTooShort = apologyBy && startedAt?.code === 'start' && Date.parse(apologyBy.at) < Date.parse(startedAt.at);
  return [
    ...(acceptBy ? [[words.acceptBy, ...told(acceptBy.trace, locale)]] : []),
    ...(apologyBy
      ? [[words.apologyBy, ...(isTooShort ? [`  ${words.noApologyInTime}`] : told(apologyBy.trace, locale))]]
      : []),
  ];
}

const told = (trace: readonly TraceStep[], locale: Locale): string[] =>
  describeTrace(trace, locale).map((sentence) => `  ${sentence}`);
