import { type Calendar, addWorkingDays, isWorkingDay } from '@hcc/rules/working-time';
import type { Channel, LocalDate } from '@hcc/schemas';
import type { Chances } from './random.ts';

const hourMs = 3600 * 1000;
const dayMs = 24 * hourMs;

/** How busy a month is, January first: the weeks before Tết, and summer, when schools want papers. */
const season = [0.9, 0.6, 1.1, 1, 1, 1.15, 1.25, 1.2, 1.05, 1, 0.95, 0.85];
/** Hours in which people file, by how many do: at counters in two sessions, on line into the evening. */
const counterHours = [8, 8, 8, 9, 9, 9, 10, 10, 13, 13, 14, 14, 14, 15, 15, 16];
const onlineHours = [7, 8, 9, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 20, 21, 21, 22];

/**
 * When a dossier is handed in. A counter takes it on a working day, in its hours, more on Mondays; the web at any time,
 * and on the days of Tết hardly anybody files anything.
 * @throws RangeError when the days lie outside of what can be chosen from.
 */
export function arrivalIn(
  { from, to }: { from: Date; to: Date },
  channel: Channel,
  { calendar, chances }: { calendar: Calendar; chances: Chances },
): Date {
  for (let tries = 0; tries < 1000; tries++) {
    const day = new Date(from.getTime() + chances.next() * (to.getTime() - from.getTime()));
    const on = localDay(day);
    const works = isWorking(calendar, on);
    if (!chances.isLucky((season[Number(on.slice(5, 7)) - 1] ?? 1) / 1.25)) continue;
    if (!works && (channel !== 'online' || !chances.isLucky(0.35))) continue;
    if (new Date(`${on}T12:00:00Z`).getUTCDay() !== 1 && !chances.isLucky(0.8)) continue;
    const hours = channel === 'online' ? onlineHours : counterHours;
    const hour = hours[chances.between(0, hours.length - 1)] ?? 9;
    const at = new Date(Date.parse(`${on}T00:00:00+07:00`) + hour * hourMs + chances.between(0, 3599) * 1000);
    if (at >= from && at <= to) return at;
  }
  throw new RangeError('No day in this span is one on which anybody files.');
}

export const localDay = (at: Date): LocalDate => new Date(at.getTime() + 7 * hourMs).toISOString().slice(0, 10);

const workingDays = new WeakMap<Calendar, Map<string, boolean>>();
function isWorking(calendar: Calendar, day: LocalDate): boolean {
  const known = workingDays.get(calendar) ?? new Map<string, boolean>();
  workingDays.set(calendar, known);
  const found = known.get(day) ?? isWorkingDay(calendar, day);
  known.set(day, found);
  return found;
}

/** In office hours, so many working days after a moment; on the same day later where there is time left. */
export function officeTime(
  at: Date,
  workingDaysLater: number,
  { calendar, chances }: { calendar: Calendar; chances: Chances },
): Date {
  const on = addWorkingDays(calendar, localDay(at), workingDaysLater);
  const opens = Date.parse(`${on}T07:30:00+07:00`);
  const closes = Date.parse(`${on}T16:45:00+07:00`);
  const from = Math.max(opens, at.getTime() + 60_000);
  if (from < closes) return new Date(from + Math.floor(chances.next() * (closes - from)));
  return officeTime(new Date(opens + dayMs), 0, { calendar, chances });
}
