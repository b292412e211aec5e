/**
 * Whether a counter is open, and when that changes. Reception days are the unit's own and no working days: a counter may
 * open on a Saturday morning. A day off of state offices closes it all the same, and a Saturday that offices work to make
 * up for one opens it.
 */
import type { Unit } from '@hcc/schemas';
import type { Calendar, Instant, LocalDate } from '../working-time/index.ts';
import {
  SECONDS_PER_DAY,
  dayOf,
  formatInstant,
  isoWeekday,
  parseClockTime,
  parseInstant,
  parseLocalDate,
} from '../working-time/local-time.ts';
import { openCalendar, type OpenCalendar } from '../working-time/open-calendar.ts';

export interface OpenState {
  isOpen: boolean;
  /** When that changes; `null` where it never does, or hangs on a day that the calendar does not know yet. */
  until: Instant | null;
}

/** What of a unit counts: its weekly hours, and the days between which it exists. */
export type Counter = Pick<Unit, 'openingHours'> & Partial<Pick<Unit, 'validFromOn' | 'validToOn'>>;

/** No counter rests for longer; one that does has no hours, and would be searched for ever. */
const LONGEST_REST_DAYS = 60;

/** Reads the calendar once, for as many counters as a list has. @throws RangeError when the calendar cannot be read. */
export function openStates(calendar: Calendar): (counter: Counter, at: Instant) => OpenState {
  const open = openCalendar(calendar);
  return (counter, at) => stateAt(sessionsFor(counter, open), parseInstant(at));
}

/** @throws RangeError when the instant, an hour or the calendar cannot be read. */
export function openState(counter: Counter, calendar: Calendar, at: Instant): OpenState {
  return openStates(calendar)(counter, at);
}

interface Session {
  /** Moments; the counter is open from `from` on and closed at `to`. */
  from: number;
  to: number;
}

interface DaySessions {
  sessions: readonly Session[];
  /** Whether an annual decision may still change them. */
  isProvisional: boolean;
}

type SessionsOf = (day: number) => DaySessions;

function sessionsFor({ openingHours, validFromOn, validToOn = null }: Counter, calendar: OpenCalendar): SessionsOf {
  const first = validFromOn === undefined ? -Infinity : parseLocalDate(validFromOn);
  const last = validToOn === null ? Infinity : parseLocalDate(validToOn);
  return (day) => {
    if (day < first || day > last) return { sessions: [], isProvisional: false };
    const { isWorking, row, isProvisional } = calendar.day(day);
    const isMadeUp = row?.kind === 'makeupWorkingDay' && isWorking;
    const isOff = row !== undefined && !isMadeUp;
    const hours = isOff ? [] : hoursOn(openingHours, day, isMadeUp ? calendar : null);
    return {
      sessions: hours.map(({ from, to }) => ({ from: momentOn(day, from), to: momentOn(day, to) })),
      isProvisional: isProvisional && openingHours.length > 0,
    };
  };
}

/** On a day that is worked to make up, the hours are those of the last ordinary working day before it. */
function hoursOn(hours: Counter['openingHours'], day: number, makingUp: OpenCalendar | null): Counter['openingHours'] {
  let like = day;
  if (makingUp)
    do like--;
    while (makingUp.day(like).row !== undefined || !makingUp.day(like).isWorking);
  return hours.filter(({ weekday }) => weekday === isoWeekday(like)).toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** `24:00` closes at midnight, and then opens again at 00:00 without having closed. */
const momentOn = (day: number, time: string): number =>
  day * SECONDS_PER_DAY + (time === '24:00' ? SECONDS_PER_DAY : parseClockTime(time));

function stateAt(sessionsOf: SessionsOf, moment: number): OpenState {
  const today = dayOf(moment);
  const now = sessionsOf(today).sessions.find(({ from, to }) => from <= moment && moment < to);
  return now
    ? { isOpen: true, until: closing(sessionsOf, now.to) }
    : { isOpen: false, until: opening(sessionsOf, moment) };
}

function closing(sessionsOf: SessionsOf, end: number): Instant | null {
  let closesAt = end;
  for (let day = dayOf(end - 1), left = LONGEST_REST_DAYS; left > 0; day++, left--) {
    const { sessions, isProvisional } = sessionsOf(day);
    if (isProvisional) return null;
    for (const { from, to } of sessions) if (from <= closesAt && closesAt < to) closesAt = to;
    if (closesAt < (day + 1) * SECONDS_PER_DAY) return formatInstant(closesAt);
  }
  return null;
}

function opening(sessionsOf: SessionsOf, moment: number): Instant | null {
  for (let day = dayOf(moment), left = LONGEST_REST_DAYS; left > 0; day++, left--) {
    const { sessions, isProvisional } = sessionsOf(day);
    if (isProvisional) return null;
    const next = sessions.find(({ from }) => from > moment);
    if (next) return formatInstant(next.from);
  }
  return null;
}

/** Whether something dated is in force on a day. */
export const isInForce = (
  { validFromOn, validToOn }: Pick<Unit, 'validFromOn' | 'validToOn'>,
  day: LocalDate,
): boolean => validFromOn <= day && (validToOn === null || day <= validToOn);
