/**
 * Follows a trace step by step and says where it ends, without asking the engine anything: each step must go on where
 * the one before it stopped, every day between two of them must be told, and what was counted must be the whole period.
 * Works on `Date` in UTC shifted by seven hours, so that it shares no arithmetic with the engine.
 */
import type { Calendar, Duration, TraceStep } from '../src/working-time/index.ts';

/** Over its pauses too. @returns the moment the trace arrives at, RFC 3339. @throws Error that names the step that does not follow. */
export function replayTrace(trace: readonly TraceStep[], duration: Duration, calendar: Calendar): string | null {
  const walk = new Walk(duration, calendar);
  for (const step of trace) walk.follow(step);
  return walk.end;
}

class Walk {
  end: string | null = null;
  /** The last day that was told. */
  private day = '';
  /** The moment that was arrived at, before the step `due` confirms it. */
  private moment: string | null = null;
  private counted = 0;
  /** How much of the period is to be counted; after a pause what was left at it. */
  private whole: number;
  /** The date before the pause that is being followed. */
  private before: string | null = null;
  private readonly duration: Duration;
  private readonly calendar: Calendar;

  constructor(duration: Duration, calendar: Calendar) {
    this.duration = duration;
    this.calendar = calendar;
    this.whole = wholeOf(duration);
  }

  follow(step: TraceStep): void {
    switch (step.code) {
      case 'start':
        // What came before the first one leads to it; a later one begins anew where it says.
        if (this.moment !== null && this.before === null) this.same(step.at, this.moment, step);
        this.moment = step.at;
        this.day = step.at.slice(0, 10);
        this.counted = 0;
        this.whole = wholeOf(this.duration);
        return;
      case 'firstDayNotCounted':
        return this.same(step.date, this.day, step);
      case 'counted':
        this.next(step.from, step);
        this.same(step.first, this.counted + 1, step);
        this.same(this.workingDaysOf(step.from, step.to), step.last - step.first + 1, step);
        this.counted = step.last;
        this.arrive(step.to);
        return;
      case 'makeupDayCounted':
        this.next(step.date, step);
        this.same(step.n, this.counted + 1, step);
        this.counted = step.n;
        this.arrive(step.date);
        return;
      case 'partOfDayCounted':
        this.next(step.date, step);
        this.counted += step.part;
        this.arrive(step.date, step.until);
        return;
      case 'weekendSkipped':
      case 'restDaySkipped':
        // A period that ends on a day of rest, or begins on one, tells that day itself.
        if (step.from !== this.day) this.next(step.from, step);
        this.day = step.to;
        return;
      case 'movedToWorkingHours':
        if (this.moment !== null) this.same(step.from, this.moment, step);
        this.moment = step.to;
        return;
      case 'hoursCounted':
        this.counted += step.hours;
        this.moment = step.to;
        this.day = step.to.slice(0, 10);
        return;
      case 'periodEnds': {
        const { unit, amount, date } = step;
        this.same(
          date,
          unit === 'calendarDay'
            ? addDays(this.day, amount)
            : addMonths(this.day, unit === 'year' ? amount * 12 : amount),
          step,
        );
        this.counted = amount;
        this.arrive(date);
        return;
      }
      case 'movedToWorkingDay':
        this.next(step.to, step);
        this.arrive(step.to);
        return;
      case 'sameDayCutOff':
        return this.same(step.at, this.moment, step);
      case 'sameDay':
        if (step.date !== this.day) this.next(step.date, step);
        this.counted = 1;
        this.arrive(step.date);
        return;
      case 'arrivesSameDay':
      case 'arrivesNextWorkingDay':
        this.moment = step.at;
        return;
      case 'paused':
        this.whole = step.remaining.amount;
        return;
      case 'resumed':
        this.counted = 0;
        this.moment = step.at;
        this.day = step.at.slice(0, 10);
        return;
      case 'dayOver':
        this.same(step.at, this.moment, step);
        this.day = step.next;
        return;
      case 'alreadyPastDue':
        return this.same(step.dueAt, this.before, step);
      case 'due':
        this.arriveAtDue(step);
        this.end = step.at;
        this.before = step.at;
        return;
      case 'stopped':
      case 'restarted':
      case 'calendarMissing':
        return;
      default:
        throw new Error(`A due date has no step ${step.code}`);
    }
  }

  /** A pause may leave the date as it was; one that resumes keeps the hour of it. */
  private arriveAtDue(step: Extract<TraceStep, { code: 'due' }>): void {
    if (step.at === this.before) return;
    const keepsHour = this.before !== null && step.at === `${this.day}${this.before.slice(10)}`;
    if (!keepsHour) this.same(step.at, this.moment, step);
    this.same(this.counted, this.whole, step);
  }

  private arrive(date: string, time = this.calendar.workingHours.at(-1)?.to ?? ''): void {
    this.day = date;
    this.moment = `${date}T${time}:00+07:00`;
  }

  private next(date: string, step: TraceStep): void {
    this.same(date, addDays(this.day, 1), step);
  }

  private same(told: unknown, expected: unknown, step: TraceStep): void {
    const isSame =
      typeof told === 'number' && typeof expected === 'number' ? Math.abs(told - expected) < 1e-3 : told === expected;
    if (!isSame) throw new Error(`${JSON.stringify(step)}: ${String(told)} where ${String(expected)} follows`);
  }

  /** Of a span that tells plain days and plain weekends alone. */
  private workingDaysOf(from: string, to: string): number {
    let days = 0;
    for (let date = from; date <= to; date = addDays(date, 1))
      if (!this.calendar.weeklyRest.includes(new Date(`${date}T00:00:00Z`).getUTCDay() || 7)) days++;
    return days;
  }
}

const wholeOf = (duration: Duration): number => ('amount' in duration ? duration.amount : 1);

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of a later month, or its last one. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
