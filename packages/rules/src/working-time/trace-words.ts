import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { zhHans } from './locales/zh-hans.ts';
import type { Instant, LocalDate } from './local-time.ts';
import {
  dayOf,
  formatClockTime,
  formatLocalDate,
  isoWeekday,
  parseInstant,
  parseLocalDate,
  SECONDS_PER_DAY,
} from './local-time.ts';
import type { TraceStep } from './trace.ts';

export type TraceLocale = 'vi' | 'en' | 'zh-Hans';

/** A language's words for every step. A step without words does not compile. */
export interface TraceWords {
  /** Monday first. */
  weekdays: readonly [string, string, string, string, string, string, string];
  sentence(step: TraceStep, format: TraceFormat): string;
}

/** How days and hours are written: as on the paper slips, `Thứ Năm 20/08/2026` and `10:00 Thứ Năm 20/08/2026`. */
export interface TraceFormat {
  date: (date: LocalDate) => string;
  at: (at: Instant) => string;
}

const WORDS: Record<TraceLocale, TraceWords> = { vi, en, 'zh-Hans': zhHans };

/** A due date's trace in sentences, one a step. Legal names of days stay Vietnamese in every language. */
export function describeTrace(trace: readonly TraceStep[], locale: TraceLocale): string[] {
  const format = traceFormat(locale);
  return trace.map((step) => WORDS[locale].sentence(step, format));
}

/** How the sentences of a language write days and moments, for what stands around them. */
export function traceFormat(locale: TraceLocale): TraceFormat {
  const words = WORDS[locale];
  return {
    date: (date) => writeDay(parseLocalDate(date), words),
    at: (at) => {
      const moment = parseInstant(at);
      const day = dayOf(moment);
      return `${formatClockTime(moment - day * SECONDS_PER_DAY)} ${writeDay(day, words)}`;
    },
  };
}

function writeDay(day: number, { weekdays }: TraceWords): string {
  const [year, month, dayOfMonth] = formatLocalDate(day).split('-');
  return `${weekdays[isoWeekday(day) - 1]} ${dayOfMonth}/${month}/${year}`;
}
