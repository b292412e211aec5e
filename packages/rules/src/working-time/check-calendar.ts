import type { Calendar, CalendarDay } from './calendar.ts';
import { isoWeekday, tryParseClockTime, tryParseLocalDate } from './local-time.ts';

const KINDS: readonly string[] = [
  'holiday',
  'substituteDayOff',
  'swappedDayOff',
  'makeupWorkingDay',
] satisfies CalendarDay['kind'][];
const STATUSES: readonly string[] = [
  'official',
  'statutory',
  'expected',
  'undecided',
] satisfies CalendarDay['status'][];

/** Every fault of a calendar, each naming the value and the mend; empty when it is sound. Run it where one is loaded. */
export function checkCalendar(calendar: Calendar): string[] {
  return [...checkHead(calendar), ...checkDays(calendar), ...checkWorkingHours(calendar)];
}

function checkHead({ id, version, weeklyRest, coversFrom, coversTo }: Calendar): string[] {
  const faults: string[] = [];
  if (!id) faults.push('id is empty: name the calendar');
  if (!version) faults.push('version is empty: dossiers pin it');
  for (const weekday of weeklyRest) {
    if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7)
      faults.push(`weeklyRest: ${weekday} is no ISO weekday, write 1 (Monday) to 7 (Sunday)`);
  }
  const weekdays = new Set(weeklyRest);
  if (weekdays.size !== weeklyRest.length) faults.push('weeklyRest: a weekday stands twice');
  if (weekdays.size >= 7) faults.push('weeklyRest: no working day is left in the week');
  const from = tryParseLocalDate(coversFrom);
  const to = tryParseLocalDate(coversTo);
  if (from === undefined) faults.push(`coversFrom: "${coversFrom}" is no day, write YYYY-MM-DD`);
  if (to === undefined) faults.push(`coversTo: "${coversTo}" is no day, write YYYY-MM-DD`);
  if (from !== undefined && to !== undefined && from > to)
    faults.push(`coversFrom ${coversFrom} is after coversTo ${coversTo}`);
  return faults;
}

function checkDays({ days, weeklyRest, coversFrom, coversTo }: Calendar): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { date, kind, name, status } of days) {
    const day = tryParseLocalDate(date);
    if (day === undefined) {
      faults.push(`days: "${date}" is no day, write YYYY-MM-DD`);
      continue;
    }
    if (seen.has(date)) faults.push(`days: ${date} stands twice, keep one row`);
    seen.add(date);
    if (date < coversFrom || date > coversTo) faults.push(`days: ${date} lies outside ${coversFrom} to ${coversTo}`);
    if (!name) faults.push(`days: ${date} has no name`);
    if (!KINDS.includes(kind))
      faults.push(`days: ${date} has the unknown kind "${kind}", write one of ${KINDS.join(', ')}`);
    if (!STATUSES.includes(status))
      faults.push(`days: ${date} has the unknown status "${status}", write one of ${STATUSES.join(', ')}`);
    const isWeeklyRest = weeklyRest.includes(isoWeekday(day));
    if (kind === 'makeupWorkingDay' && !isWeeklyRest)
      faults.push(`days: ${date} is a makeupWorkingDay but no day of weekly rest`);
    if ((kind === 'swappedDayOff' || kind === 'substituteDayOff') && isWeeklyRest)
      faults.push(`days: ${date} is a ${kind} but already a day of weekly rest`);
  }
  return faults;
}

function checkWorkingHours({ workingHours }: Calendar): string[] {
  const faults: string[] = [];
  if (workingHours.length === 0) faults.push('workingHours is empty: give at least one session');
  let closedAt = -1;
  for (const { from, to } of workingHours) {
    const opens = tryParseClockTime(from);
    const closes = tryParseClockTime(to);
    if (opens === undefined || closes === undefined) {
      faults.push(`workingHours: "${from}" to "${to}" is no session, write HH:mm`);
      continue;
    }
    if (opens >= closes) faults.push(`workingHours: ${from} to ${to} ends before it begins`);
    if (opens < closedAt) faults.push(`workingHours: ${from} to ${to} begins before the session ahead of it ends`);
    closedAt = closes;
  }
  return faults;
}
