import type { ClockTime, LocalDate } from './local-time.ts';

/**
 * Which days and hours state offices work. Data, never code: Labour Code 2019 Arts 111-112 fix the holidays, the Prime
 * Minister's annual decision fixes the Tết block, the day beside 2 September and the swapped days.
 */
export interface Calendar {
  id: string;
  /** Pinned on every dossier that was promised a date by it. */
  version: string;
  /** Days of weekly rest, ISO: 1 is Monday, 7 is Sunday. State offices rest on `[6, 7]`. */
  weeklyRest: number[];
  /** Days that differ from the week's own rule, or carry a holiday's name. */
  days: CalendarDay[];
  /** First and last day for which `days` is complete; dates outside are provisional. */
  coversFrom: LocalDate;
  coversTo: LocalDate;
  /** Sessions of a working day in their order; the last one's end closes a period counted in days. */
  workingHours: WorkingSession[];
}

export interface CalendarDay {
  date: LocalDate;
  kind: CalendarDayKind;
  /** The Vietnamese name of the day. */
  name: string;
  status: CalendarDayStatus;
}

/**
 * - `holiday`: a public holiday; it may fall on a day of weekly rest.
 * - `substituteDayOff`: nghỉ bù, in lieu of a holiday that fell on a day of weekly rest.
 * - `swappedDayOff`: an ordinary working day made a day off, to be worked on another day.
 * - `makeupWorkingDay`: that other day, a day of weekly rest on which offices work in full.
 */
export type CalendarDayKind = 'holiday' | 'substituteDayOff' | 'swappedDayOff' | 'makeupWorkingDay';

/**
 * - `official`: announced, or fixed by law for that year.
 * - `statutory`: certain by law, the annual notice is still to come.
 * - `expected`: off in every usual arrangement, the annual decision is still to come.
 * - `undecided`: hangs on the annual decision. Such a day is taken as off, whatever its kind, because a promise may
 *   later move only in the citizen's favour; every date that depends on it is provisional.
 */
export type CalendarDayStatus = 'official' | 'statutory' | 'expected' | 'undecided';

export interface WorkingSession {
  from: ClockTime;
  to: ClockTime;
}
