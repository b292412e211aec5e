import { precisionOf, type Precision } from '@hcc/rules/form';

/** The three boxes of a date, as they are typed. */
export interface DateBoxes {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}
export type DatePart = keyof DateBoxes;

export function toBoxes(date: string): DateBoxes {
  const [year = '', month = '', day = ''] = date.split('-');
  return { day, month, year };
}

/** Kept as one text while they do not make a date. */
export const boxesAsText = ({ day, month, year }: DateBoxes): string => [year, month, day].join('-');

/**
 * The date that the boxes make, as precise as it may be: `1931-05-02`, or `1931` where the year will do.
 * `''`: all are empty. Undefined: they make none yet.
 */
export function readBoxes({ day, month, year }: DateBoxes, coarsest: Precision): string | undefined {
  const parts = [year, month, day].map((part) => part.trim());
  if (parts.every((part) => part === '')) return '';
  const [y = '', m = '', d = ''] = parts;
  if (!/^\d{4}$/.test(y) || ![m, d].every((part) => /^\d{0,2}$/.test(part))) return undefined;
  if (m === '' && d !== '') return undefined;
  const date = [y, ...[m, d].filter((part) => part !== '').map((part) => part.padStart(2, '0'))].join('-');
  const precision = precisionOf(date);
  if (precision === undefined) return undefined;
  const isFine = precision === 'day' || coarsest === 'year' || (coarsest === 'month' && precision === 'month');
  return isFine ? date : undefined;
}

/** A whole date pasted into one box: `05/09/1990`, `5-9-1990`, `1990-09-05`. */
export function readWholeDate(text: string): DateBoxes | undefined {
  const dayFirst = /^\s*(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})\s*$/.exec(text);
  if (dayFirst) return { day: dayFirst[1] ?? '', month: dayFirst[2] ?? '', year: dayFirst[3] ?? '' };
  const yearFirst = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text);
  return yearFirst ? { day: yearFirst[3] ?? '', month: yearFirst[2] ?? '', year: yearFirst[1] ?? '' } : undefined;
}
