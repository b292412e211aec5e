import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayTrace } from '../../test/replay-trace.ts';
import type { Calendar, CalendarDay, Duration, Pause } from './index.ts';
import {
  acceptBy,
  addWorkingDays,
  apologyBy,
  checkCalendar,
  describeTrace,
  dueDate,
  expectedArrival,
  extendForPause,
  isWorkingDay,
  receivedWorkingInstant,
  reckon,
} from './index.ts';

const calendar: Calendar = JSON.parse(
  readFileSync(new URL('../../../center/profiles/calendar-vn.json', import.meta.url), 'utf8'),
);

const RUNS = 2000;
const HOUR = 3600_000;
const check = <Values>(property: fc.IProperty<Values>) => fc.assert(property, { numRuns: RUNS });

/** 2024-10 to 2028-03: before, within and beyond the calendar; written with any offset. */
const moment = fc.integer({ min: Date.UTC(2024, 9, 1) / 1000, max: Date.UTC(2028, 2, 1) / 1000 });
const offset = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15);
const instant = fc.tuple(moment, offset).map(([seconds, minutes]) => write(seconds, minutes));

const anyDuration: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({
    unit: fc.constant('workingDay' as const),
    amount: fc.integer({ min: 1, max: 120 }).map((halves) => halves / 2),
  }),
  fc.record({ unit: fc.constant('calendarDay' as const), amount: fc.integer({ min: 1, max: 120 }) }),
  fc.record({
    unit: fc.constant('workingHour' as const),
    amount: fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4),
  }),
  fc.record({ unit: fc.constantFrom('month' as const, 'year' as const), amount: fc.integer({ min: 1, max: 14 }) }),
  fc.constant<Duration>({ unit: 'sameDay' }),
);

/** The real calendar, and made-up ones with other weeks, holidays, swaps and hours. */
const anyCalendar: fc.Arbitrary<Calendar> = fc.oneof(fc.constant(calendar), madeUpCalendar());

describe('every due date', () => {
  it('falls on a working day, not before the start', () => {
    check(
      fc.property(instant, anyDuration, anyCalendar, (startedAt, duration, cal) => {
        const { dueAt, dueOn } = dueDate({ startedAt, duration, calendar: cal });
        expect(dueOn !== null && isWorkingDay(cal, dueOn)).toBe(true);
        expect(seconds(dueAt)).toBeGreaterThanOrEqual(seconds(startedAt));
      }),
    );
  });

  it('never comes earlier for a later start', () => {
    check(
      fc.property(moment, fc.nat({ max: 40 * 24 * 3600 }), anyDuration, anyCalendar, (start, later, duration, cal) => {
        const first = dueDate({ startedAt: write(start, 0), duration, calendar: cal });
        const second = dueDate({ startedAt: write(start + later, 0), duration, calendar: cal });
        expect(seconds(second.dueAt)).toBeGreaterThanOrEqual(seconds(first.dueAt));
      }),
    );
  });

  it('never comes earlier for a larger amount', () => {
    check(
      fc.property(
        instant,
        anyDuration,
        fc.integer({ min: 1, max: 30 }),
        anyCalendar,
        (startedAt, duration, more, cal) => {
          fc.pre('amount' in duration);
          const first = dueDate({ startedAt, duration, calendar: cal });
          const second = dueDate({
            startedAt,
            duration: { ...duration, amount: duration.amount + more },
            calendar: cal,
          });
          expect(seconds(second.dueAt)).toBeGreaterThanOrEqual(seconds(first.dueAt));
        },
      ),
    );
  });

  it('is the same for one instant written with two offsets', () => {
    check(
      fc.property(moment, offset, offset, anyDuration, (start, one, other, duration) => {
        const [first, second] = [one, other].map((minutes) =>
          dueDate({ startedAt: write(start, minutes), duration, calendar }),
        );
        expect(first).toEqual(second);
      }),
    );
  });

  it('in working days agrees with counting day by day on the platform calendar', () => {
    check(
      fc.property(instant, fc.integer({ min: 1, max: 80 }), (startedAt, amount) => {
        const due = dueDate({ startedAt, duration: { unit: 'workingDay', amount }, calendar });
        expect(due.dueOn).toBe(countByHand(startedAt, amount));
        expect(due.dueOn).toBe(addWorkingDays(calendar, vietnamDay(startedAt), amount));
      }),
    );
  });

  it('is firm when the calendar covers the count and nothing in it is undecided', () => {
    check(
      fc.property(instant, fc.integer({ min: 1, max: 60 }), anyCalendar, (startedAt, amount, cal) => {
        const due = dueDate({ startedAt, duration: { unit: 'workingDay', amount }, calendar: cal });
        const from = addDays(vietnamDay(startedAt), 1);
        const to = due.dueOn ?? from;
        const isOutside = from < cal.coversFrom || to > cal.coversTo;
        const hangs = cal.days.some(
          (day) =>
            day.status === 'undecided' &&
            day.date >= from &&
            day.date <= to &&
            (day.kind === 'makeupWorkingDay' || !isWeeklyRest(cal, day.date)),
        );
        expect(due.provisional).toBe(isOutside || hangs);
      }),
    );
  });

  it('comes with a trace that counts every day once and can be told', () => {
    check(
      fc.property(instant, fc.integer({ min: 1, max: 60 }), anyCalendar, (startedAt, amount, cal) => {
        const { trace } = dueDate({ startedAt, duration: { unit: 'workingDay', amount }, calendar: cal });
        const numbers = trace.flatMap((step) =>
          step.code === 'counted' ? range(step.first, step.last) : step.code === 'makeupDayCounted' ? [step.n] : [],
        );
        expect(numbers).toEqual(range(1, amount));
        expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
        expect(describeTrace(trace, 'vi')).toHaveLength(trace.length);
      }),
    );
  });
});

describe('a trace', () => {
  it('adds up: followed step by step it arrives at the date, with every day told and the whole period counted', () => {
    check(
      fc.property(instant, anyDuration, anyCalendar, (startedAt, duration, cal) => {
        const { dueAt, trace } = dueDate({ startedAt, duration, calendar: cal });
        expect(replayTrace(trace, duration, cal)).toBe(dueAt);
      }),
    );
  });

  it('names the year of every day it could not know', () => {
    check(
      fc.property(instant, fc.integer({ min: 1, max: 90 }), anyCalendar, (startedAt, amount, cal) => {
        const { dueOn, provisional, trace } = dueDate({
          startedAt,
          duration: { unit: 'workingDay', amount },
          calendar: cal,
        });
        const from = addDays(vietnamDay(startedAt), 1);
        const unknown = new Set<number>();
        for (let day = from; day <= (dueOn ?? ''); day = addDays(day, 1))
          if (day < cal.coversFrom || day > cal.coversTo) unknown.add(Number(day.slice(0, 4)));
        const named = trace.flatMap((step) => (step.code === 'calendarMissing' ? [step.year] : []));
        expect(named).toEqual([...unknown]);
        if (unknown.size > 0) expect(provisional).toBe(true);
      }),
    );
  });
});

describe('the deadlines of the office', () => {
  const rules = { acceptWithinWorkingHours: 8, apologyLeadWorkingDays: 1 };

  it('to accept come never before the filing, never later for an earlier one, and fall into working time', () => {
    check(
      fc.property(moment, fc.nat({ max: 20 * 24 * 3600 }), anyCalendar, (start, later, cal) => {
        const first = acceptBy(write(start, 0), cal, rules).at;
        const second = acceptBy(write(start + later, 0), cal, rules).at;
        expect(seconds(first)).toBeGreaterThan(start);
        expect(seconds(second)).toBeGreaterThanOrEqual(seconds(first));
        expect(receivedWorkingInstant(first, cal)).toBe(first);
      }),
    );
  });

  it('to apologise lie on a working day, with as many working days to the due day as the rules ask', () => {
    check(
      fc.property(
        instant,
        anyDuration,
        anyCalendar,
        fc.integer({ min: 1, max: 5 }),
        (startedAt, duration, cal, lead) => {
          const { dueAt, dueOn } = dueDate({ startedAt, duration, calendar: cal });
          if (dueAt === null || dueOn === null) return;
          const day = apologyBy(dueAt, cal, { apologyLeadWorkingDays: lead }).at.slice(0, 10);
          expect(isWorkingDay(cal, day)).toBe(true);
          expect(addWorkingDays(cal, day, lead)).toBe(dueOn);
        },
      ),
    );
  });
});

describe('several pauses', () => {
  /** Lengths in seconds of working and of waiting, in turn. */
  const stretches = fc.array(
    fc.record({
      after: fc.nat({ max: 10 * 24 * 3600 }),
      length: fc.nat({ max: 15 * 24 * 3600 }),
      why: fc.constantFrom('supplement' as const, 'payment' as const),
    }),
    { maxLength: 4 },
  );

  it('never shorten a period, keep the first date, and are told step by step', () => {
    check(
      fc.property(
        moment,
        anyDuration,
        anyCalendar,
        stretches,
        fc.constantFrom('restart' as const, 'resume' as const),
        fc.constantFrom('online' as const, 'counter' as const),
        fc.boolean(),
        (start, duration, calendar, given, supplementClock, channel, paperTravels) => {
          const rules = { supplementClock, paymentClock: 'resume' as const, forwardCutOff: '15:00' };
          const query = { receivedAt: write(start, 0), channel, paperTravels, duration, calendar, rules };
          const bare = reckon({ ...query, pauses: [] });
          let at = seconds(bare.startedAt);
          const pauses = given.map(({ after, length, why }): Pause => {
            const from = at + after;
            at = from + length;
            return { from: write(from, 0), to: write(at, 0), why };
          });
          let before = seconds(bare.due.dueAt);
          for (let count = 1; count <= pauses.length; count++) {
            const { due, original, trace } = reckon({ ...query, pauses: pauses.slice(0, count) });
            expect(seconds(due.dueAt)).toBeGreaterThanOrEqual(before);
            expect(original).toEqual(bare.original);
            expect(replayTrace(trace, duration, calendar)).toBe(due.dueAt);
            before = seconds(due.dueAt);
          }
        },
      ),
    );
  });
});

describe('a pause', () => {
  it('never shortens a period, and a longer one never shortens it either', () => {
    check(
      fc.property(
        moment,
        anyDuration,
        anyCalendar,
        fc.constantFrom('resume' as const, 'restart' as const),
        fc.nat({ max: 60 * 24 * 3600 }),
        fc.nat({ max: 60 * 24 * 3600 }),
        fc.nat({ max: 20 * 24 * 3600 }),
        (start, duration, cal, mode, until, length, more) => {
          const due = dueDate({ startedAt: write(start, 0), duration, calendar: cal }).dueAt;
          const pause = { due, pausedAt: write(start + until, 0), mode, duration, calendar: cal };
          const short = extendForPause({ ...pause, resumedAt: write(start + until + length, 0) });
          const long = extendForPause({ ...pause, resumedAt: write(start + until + length + more, 0) });
          expect(seconds(short.dueAt)).toBeGreaterThanOrEqual(seconds(due));
          expect(seconds(long.dueAt)).toBeGreaterThanOrEqual(seconds(short.dueAt));
        },
      ),
    );
  });

  it('of no length changes nothing when the period resumes', () => {
    check(
      fc.property(moment, anyDuration, anyCalendar, fc.nat({ max: 30 * 24 * 3600 }), (start, duration, cal, until) => {
        const due = dueDate({ startedAt: write(start, 0), duration, calendar: cal }).dueAt;
        const pausedAt = write(start + until, 0);
        fc.pre(seconds(pausedAt) <= seconds(due));
        expect(
          extendForPause({ due, pausedAt, resumedAt: pausedAt, mode: 'resume', duration, calendar: cal }).dueAt,
        ).toBe(due);
      }),
    );
  });
});

describe('receipt and arrival', () => {
  it('fall into working time, never before the filing, and stay where they are when asked again', () => {
    check(
      fc.property(instant, anyCalendar, (at, cal) => {
        const received = receivedWorkingInstant(at, cal);
        expect(seconds(received)).toBeGreaterThanOrEqual(seconds(at));
        expect(isWorkingDay(cal, received.slice(0, 10))).toBe(true);
        expect(receivedWorkingInstant(received, cal)).toBe(received);
        expect(seconds(expectedArrival({ receivedAt: at, calendar: cal }))).toBeGreaterThanOrEqual(seconds(at));
      }),
    );
  });
});

describe('made-up calendars', () => {
  it('pass the check that real ones must pass', () => {
    check(
      fc.property(madeUpCalendar(), (cal) => {
        expect(checkCalendar(cal)).toEqual([]);
      }),
    );
  });
});

function madeUpCalendar(): fc.Arbitrary<Calendar> {
  const kinds = fc.constantFrom('holiday', 'off', 'makeup');
  const statuses = fc.constantFrom<CalendarDay['status']>('official', 'statutory', 'expected', 'undecided');
  return fc
    .record({
      weeklyRest: fc.constantFrom<number[]>([6, 7], [7], [5, 6, 7], []),
      rows: fc.uniqueArray(fc.tuple(fc.nat({ max: 1094 }), kinds, statuses), {
        selector: ([day]) => day,
        maxLength: 80,
      }),
      workingHours: fc.constantFrom(
        calendar.workingHours,
        [
          { from: '07:00', to: '11:30' },
          { from: '13:30', to: '17:00' },
        ],
        [{ from: '00:00', to: '23:59' }],
        [{ from: '13:00', to: '21:00' }],
      ),
    })
    .map(({ weeklyRest, rows, workingHours }) => {
      const base: Calendar = {
        id: 'made-up',
        version: '1',
        weeklyRest,
        workingHours,
        days: [],
        coversFrom: '2025-01-01',
        coversTo: '2027-12-31',
      };
      const days = rows.map(([number, kind, status]): CalendarDay => {
        const date = addDays('2025-01-01', number);
        const rest = isWeeklyRest(base, date);
        if (kind === 'makeup')
          return { date, kind: rest ? 'makeupWorkingDay' : 'swappedDayOff', name: 'Làm bù', status };
        return { date, kind: kind === 'off' && !rest ? 'substituteDayOff' : 'holiday', name: 'Lễ', status };
      });
      return { ...base, days };
    });
}

function countByHand(startedAt: string, amount: number): string {
  const rows = new Map(calendar.days.map((day) => [day.date, day]));
  let date = vietnamDay(startedAt);
  for (let left = amount; left > 0;) {
    date = addDays(date, 1);
    const kind = rows.get(date)?.kind;
    if (kind === 'makeupWorkingDay' || (kind === undefined && !isWeeklyRest(calendar, date))) left--;
  }
  return date;
}

function isWeeklyRest({ weeklyRest }: Calendar, date: string): boolean {
  return weeklyRest.includes(new Date(`${date}T00:00:00Z`).getUTCDay() || 7);
}

function vietnamDay(at: string): string {
  return new Date(Date.parse(at) + 7 * HOUR).toISOString().slice(0, 10);
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * HOUR).toISOString().slice(0, 10);
}

function write(epochSeconds: number, offsetMinutes: number): string {
  const local = new Date(epochSeconds * 1000 + offsetMinutes * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(offsetMinutes);
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function seconds(at: string | null): number {
  return at === null ? Number.NaN : Date.parse(at) / 1000;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
