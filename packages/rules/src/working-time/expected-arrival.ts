import type { Calendar } from './calendar.ts';
import type { ClockTime, Instant } from './local-time.ts';
import { SECONDS_PER_DAY, dayOf, formatClockTime, formatInstant, parseClockTime, parseInstant } from './local-time.ts';
import { openCalendar } from './open-calendar.ts';
import type { TraceStep } from './trace.ts';

/** Decree 309/2026 Art. 18(2), as Decree 61/2018 Art. 18 before it; a rule version may say otherwise. */
const FORWARD_CUT_OFF: ClockTime = '15:00';

export interface ArrivalQuery {
  /** When a desk other than the competent unit took the paper in. */
  receivedAt: Instant;
  calendar: Calendar;
  /** Paper received after this time goes out on the next working day. @default '15:00' */
  forwardCutOff?: ClockTime;
}

/**
 * The last moment by which paper reaches the competent unit: the close of the working day it was received on; received
 * after 15:00 or on a day of rest, the opening of the next working day (Decree 309/2026 Art. 18(2)). It moves paper
 * only: no period is longer for it.
 * @throws RangeError when the instant, the cut-off or the calendar cannot be read.
 */
export function expectedArrival(query: ArrivalQuery): Instant {
  return arrivalStep(query).at;
}

/** The same moment as a step to put before a due date's trace. */
export function arrivalStep({ receivedAt, calendar, forwardCutOff = FORWARD_CUT_OFF }: ArrivalQuery): ArrivalStep {
  const open = openCalendar(calendar);
  const received = parseInstant(receivedAt);
  const day = dayOf(received);
  const lastSecond = Math.min(parseClockTime(forwardCutOff), open.closesAt);
  if (open.day(day).isWorking && received - day * SECONDS_PER_DAY <= lastSecond) {
    return { code: 'arrivesSameDay', at: formatInstant(day * SECONDS_PER_DAY + open.closesAt) };
  }
  const arrival = open.nextWorkingDay(day) * SECONDS_PER_DAY + open.opensAt;
  return { code: 'arrivesNextWorkingDay', at: formatInstant(arrival), cutOff: formatClockTime(lastSecond) };
}

export type ArrivalStep = Extract<TraceStep, { code: 'arrivesSameDay' | 'arrivesNextWorkingDay' }>;
