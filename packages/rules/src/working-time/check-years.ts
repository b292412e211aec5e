import type { Calendar } from './calendar.ts';
import { isoWeekday, parseLocalDate } from './local-time.ts';

/** Holidays of the solar calendar: Labour Code 2019 Art. 112(1), Resolution 28/2026/QH16 for 24 November. */
const FIXED: readonly { day: string; name: string; since: number }[] = [
  { day: '01-01', name: 'Tết Dương lịch', since: 0 },
  { day: '04-30', name: 'Ngày Chiến thắng', since: 0 },
  { day: '05-01', name: 'Ngày Quốc tế lao động', since: 0 },
  { day: '09-02', name: 'Quốc khánh', since: 0 },
  { day: '11-24', name: 'Ngày Văn hóa Việt Nam', since: 2026 },
];

/** With five days of Tết, Hùng Kings and the day beside 2 September; one more since 24 November is a holiday. */
const holidaysOf = (year: number): number => (year < 2026 ? 11 : 12);

/**
 * Whether every year that a calendar of Vietnam says it covers has the holidays of the law: moving `coversTo` without
 * the days of the new year would make dates wrong that look firm. Told all at once, one sentence a fault.
 * Only for a calendar in which `checkCalendar` finds nothing.
 */
export function checkYears({ days, weeklyRest, coversFrom, coversTo }: Calendar): string[] {
  const faults: string[] = [];
  for (let year = Number(coversFrom.slice(0, 4)); year <= Number(coversTo.slice(0, 4)); year++) {
    const rows = days.filter(({ date }) => date.startsWith(`${year}-`));
    const holidays = rows.filter(({ kind }) => kind === 'holiday');
    for (const { day, name, since } of FIXED) {
      const date = `${year}-${day}`;
      const isAsked = year >= since && date >= coversFrom && date <= coversTo;
      if (isAsked && !holidays.some((row) => row.date === date))
        faults.push(
          `days: ${date} (${name}) is a holiday by law and has no row, add it or end coversTo before ${year}`,
        );
    }
    if (coversFrom > `${year}-01-01` || coversTo < `${year}-12-31`) continue;
    if (holidays.length < holidaysOf(year))
      faults.push(`days: ${year} has ${holidays.length} holidays, the law gives ${holidaysOf(year)}: add the others`);
    const onRest = holidays.filter(({ date }) => weeklyRest.includes(isoWeekday(parseLocalDate(date)))).length;
    const inLieu = rows.filter(({ kind }) => kind === 'substituteDayOff').length;
    if (inLieu < onRest)
      faults.push(
        `days: ${year} has ${onRest} holidays on days of weekly rest and ${inLieu} days in lieu, add the others (Labour Code Art. 111(3))`,
      );
  }
  return faults;
}
