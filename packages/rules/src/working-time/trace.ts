import type { CalendarDayKind, CalendarDayStatus } from './calendar.ts';
import type { ClockTime, Instant, LocalDate } from './local-time.ts';

/**
 * One step of how a due date came about, told apart by `code`. Parameters only: the words stand in `trace-words.ts`.
 * Spans include both their ends; a span of one day has `from` equal to `to`.
 */
export type TraceStep =
  | { code: 'start'; at: Instant }
  | { code: 'arrivesSameDay'; at: Instant }
  | { code: 'arrivesNextWorkingDay'; at: Instant; cutOff: ClockTime }
  | { code: 'firstDayNotCounted'; date: LocalDate }
  /** Working days number `first` to `last`, with `weekends` plain weekends passed over inside the span. */
  | { code: 'counted'; from: LocalDate; to: LocalDate; first: number; last: number; weekends: number }
  | { code: 'makeupDayCounted'; date: LocalDate; n: number; name: string }
  /** The last, incomplete day: `part` of its working hours, over at `until`. */
  | { code: 'partOfDayCounted'; date: LocalDate; part: number; until: ClockTime }
  | { code: 'hoursCounted'; from: Instant; to: Instant; hours: number }
  | { code: 'movedToWorkingHours'; from: Instant; to: Instant }
  | { code: 'weekendSkipped'; from: LocalDate; to: LocalDate }
  | {
      code: 'restDaySkipped';
      from: LocalDate;
      to: LocalDate;
      name: string;
      kind: CalendarDayKind;
      status: CalendarDayStatus;
    }
  /** A period in calendar days, months or years runs out; `isShortened` when the last month has no such day. */
  | {
      code: 'periodEnds';
      date: LocalDate;
      unit: 'calendarDay' | 'month' | 'year';
      amount: number;
      isShortened: boolean;
    }
  | { code: 'movedToWorkingDay'; from: LocalDate; to: LocalDate }
  | { code: 'sameDay'; date: LocalDate }
  | { code: 'sameDayCutOff'; at: Instant; cutOff: ClockTime }
  | { code: 'noDatePromised' }
  /** Days of this year were judged by weekly rest alone, because the calendar does not cover them. */
  | { code: 'calendarMissing'; year: number }
  | { code: 'paused'; at: Instant; remaining: RemainingTime }
  /** The period stands still and will be counted anew. */
  | { code: 'stopped'; at: Instant }
  | { code: 'resumed'; at: Instant }
  | { code: 'restarted'; at: Instant }
  /** Resumed after the hour that ends its last day: the day after it is the last. */
  | { code: 'dayOver'; at: Instant; next: LocalDate }
  /** The pause began after the due date, so nothing was left to carry over. */
  | { code: 'alreadyPastDue'; dueAt: Instant }
  /** The office was late and gave a new date; the one before it stays on the dossier. */
  | { code: 'reappointed'; from: Instant; to: Instant }
  | { code: 'due'; at: Instant }
  /** Counted back from the day of `of`. */
  | { code: 'workingDaysAhead'; of: Instant; amount: number }
  | { code: 'apologyBy'; at: Instant }
  | { code: 'acceptBy'; at: Instant }
  | { code: 'supplementBy'; at: Instant }
  /** A counter that is closed takes nothing in: the next time it opens. */
  | { code: 'counterClosed'; from: Instant; to: Instant };

export type TraceCode = TraceStep['code'];

/** What a paused period has left; months and years are left over in calendar days. 0 is: the last day itself. */
export interface RemainingTime {
  unit: 'workingDay' | 'calendarDay' | 'workingHour' | 'sameDay';
  amount: number;
}
