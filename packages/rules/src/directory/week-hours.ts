import type { OpeningHours } from '@hcc/schemas';

/** Days that follow each other with the same hours: Monday to Friday, half past seven to noon and half past one to five. */
export interface DaysAlike {
  /** ISO weekdays: 1 is Monday. One day where both are the same. */
  readonly first: number;
  readonly last: number;
  /** Local times, `HH:mm`, the earliest first. */
  readonly spans: readonly { readonly from: string; readonly to: string }[];
}

/** A week's hours as people write them on a door; days without hours are left out. */
export function weekHours(openingHours: readonly OpeningHours[]): DaysAlike[] {
  const week: DaysAlike[] = [];
  for (let weekday = 1; weekday <= 7; weekday++) {
    const spans = openingHours
      .filter((hours) => hours.weekday === weekday)
      .map(({ from, to }) => ({ from, to }))
      .toSorted((a, b) => (a.from < b.from ? -1 : 1));
    if (spans.length === 0) continue;
    const before = week.at(-1);
    if (before?.last === weekday - 1 && areAlike(before.spans, spans)) week.splice(-1, 1, { ...before, last: weekday });
    else week.push({ first: weekday, last: weekday, spans });
  }
  return week;
}

const areAlike = (a: DaysAlike['spans'], b: DaysAlike['spans']): boolean =>
  a.length === b.length && a.every(({ from, to }, at) => from === b[at]?.from && to === b[at].to);
