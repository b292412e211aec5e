import type { Channel } from '@hcc/schemas';
import type { SettlementRules } from '../settlement-rules/settlement-rules.ts';
import type { Calendar } from './calendar.ts';
import { dueDate, type DueDate } from './due-date.ts';
import type { Duration } from './duration.ts';
import { arrivalStep } from './expected-arrival.ts';
import type { Instant } from './local-time.ts';
import { formatInstant, parseInstant } from './local-time.ts';
import { extendForPause } from './pause.ts';
import type { TraceStep } from './trace.ts';
import { receivedWorkingInstant } from './working-hours.ts';

/** The period stood still: for papers or answers that were missing, or for a tax or other duty to be paid. */
export interface Pause {
  from: Instant;
  to: Instant;
  why: 'supplement' | 'payment';
}

export interface ReckonQuery {
  /** When the complete dossier was handed in. */
  receivedAt: Instant;
  /** An online filing counts from working hours on; post is received when the postman hands it over (45/2016/QĐ-TTg Art. 7(4)). */
  channel: Channel;
  /** Its papers were taken in elsewhere and must reach the competent unit first (Decree 309/2026, Art. 17(3)). */
  paperTravels: boolean;
  duration: Duration;
  /** In their order; none overlaps the one before it. */
  pauses: readonly Pause[];
  calendar: Calendar;
  rules: Pick<SettlementRules, 'forwardCutOff' | 'supplementClock' | 'paymentClock'>;
}

export interface Reckoning {
  /** When the period began, at the competent unit. */
  startedAt: Instant;
  /** As it was promised at first: judged by for ever. */
  original: DueDate;
  /** After every pause. */
  due: DueDate;
  /** From the hand-in to `due`, every step of it. */
  trace: TraceStep[];
}

/**
 * The whole way from a hand-in to the date that holds today.
 * @throws RangeError when a value cannot be read, a pause begins before the period or before the end of the one ahead of it.
 */
export function reckon(query: ReckonQuery): Reckoning {
  const { duration, calendar, pauses, rules } = query;
  const { startedAt, steps } = startOf(query);
  const original = dueDate({ startedAt, duration, calendar });
  const trace = [...steps, ...original.trace];
  let due = original;
  let free = parseInstant(startedAt);
  for (const { from, to, why } of pauses) {
    if (parseInstant(from) < free)
      throw new RangeError(`A pause from ${from} cannot begin before ${formatInstant(free)}: put the pauses in order`);
    const mode = why === 'supplement' ? rules.supplementClock : rules.paymentClock;
    const extended = extendForPause({ due: due.dueAt, pausedAt: from, resumedAt: to, mode, duration, calendar });
    due = extended;
    free = parseInstant(to);
    trace.push(...extended.trace);
  }
  return { startedAt, original, due, trace };
}

function startOf({ receivedAt, channel, paperTravels, calendar, rules }: ReckonQuery): {
  startedAt: Instant;
  steps: TraceStep[];
} {
  const received = formatInstant(parseInstant(receivedAt));
  if (channel === 'online') {
    const startedAt = receivedWorkingInstant(received, calendar);
    return {
      startedAt,
      steps: startedAt === received ? [] : [{ code: 'movedToWorkingHours', from: received, to: startedAt }],
    };
  }
  if (!paperTravels) return { startedAt: received, steps: [] };
  const arrival = arrivalStep({ receivedAt: received, calendar, forwardCutOff: rules.forwardCutOff });
  return { startedAt: arrival.at, steps: [arrival] };
}
