import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Calendar, Duration, PauseMode } from './index.ts';
import { extendForPause, remainingTime } from './index.ts';

const calendar: Calendar = JSON.parse(
  readFileSync(new URL('../../../center/profiles/calendar-vn.json', import.meta.url), 'utf8'),
);

const days = (amount: number): Duration => ({ unit: 'workingDay', amount });
const calendarDays = (amount: number): Duration => ({ unit: 'calendarDay', amount });
const hours = (amount: number): Duration => ({ unit: 'workingHour', amount });
const sameDay: Duration = { unit: 'sameDay', cutOff: '15:00' };

type Case = [
  mode: PauseMode,
  duration: Duration,
  due: string,
  pausedAt: string,
  resumedAt: string,
  dueAfter: string,
  fact: string,
];

const cases: Case[] = [
  [
    'resume',
    days(5),
    '2026-05-25 17:00',
    '2026-05-20 09:00',
    '2026-05-27 09:00',
    '2026-06-01 17:00',
    'three days were left',
  ],
  [
    'resume',
    days(5),
    '2026-05-25 17:00',
    '2026-05-20 09:00',
    '2026-05-20 16:00',
    '2026-05-25 17:00',
    'resumed the same day',
  ],
  [
    'resume',
    days(5),
    '2026-05-25 17:00',
    '2026-05-20 09:00',
    '2026-05-21 08:00',
    '2026-05-26 17:00',
    'one day of pause',
  ],
  [
    'resume',
    days(5),
    '2026-05-25 17:00',
    '2026-05-20 09:00',
    '2026-05-30 08:00',
    '2026-06-03 17:00',
    'resumed on a Saturday',
  ],
  [
    'resume',
    days(5),
    '2026-05-25 17:00',
    '2026-05-23 09:00',
    '2026-05-24 09:00',
    '2026-05-25 17:00',
    'a pause inside a weekend',
  ],
  [
    'resume',
    days(5),
    '2026-05-25 17:00',
    '2026-05-25 09:00',
    '2026-05-27 09:00',
    '2026-05-27 17:00',
    'paused in the last day',
  ],
  [
    'resume',
    days(5),
    '2026-05-25 17:00',
    '2026-05-25 09:00',
    '2026-05-27 18:00',
    '2026-05-28 17:00',
    'paused in the last day, resumed after closing',
  ],
  [
    'resume',
    days(5),
    '2026-05-25 17:00',
    '2026-05-25 09:00',
    '2026-05-30 09:00',
    '2026-06-01 17:00',
    'paused in the last day, resumed on a Saturday',
  ],
  [
    'resume',
    days(5),
    '2026-05-25 17:00',
    '2026-05-26 09:00',
    '2026-06-10 09:00',
    '2026-05-25 17:00',
    'paused when it was late: lateness stays',
  ],
  [
    'resume',
    days(5),
    '2026-08-21 17:00',
    '2026-08-19 09:00',
    '2026-08-20 09:00',
    '2026-08-22 17:00',
    'the worked Saturday counts',
  ],
  [
    'resume',
    days(10),
    '2026-02-12 17:00',
    '2026-02-10 09:00',
    '2026-02-12 09:00',
    '2026-02-23 17:00',
    'the pause pushes a day over Tết',
  ],
  [
    'resume',
    days(3.5),
    '2026-05-22 11:30',
    '2026-05-20 09:00',
    '2026-05-21 09:00',
    '2026-05-25 11:30',
    'half a day stays half a day',
  ],
  [
    'resume',
    calendarDays(10),
    '2026-05-28 17:00',
    '2026-05-20 09:00',
    '2026-05-25 09:00',
    '2026-06-02 17:00',
    'eight days were left',
  ],
  [
    'resume',
    calendarDays(10),
    '2026-05-28 17:00',
    '2026-05-20 09:00',
    '2026-05-22 09:00',
    '2026-06-01 17:00',
    'the new last day is a Saturday',
  ],
  [
    'resume',
    { unit: 'month', amount: 1 },
    '2026-06-18 17:00',
    '2026-06-08 09:00',
    '2026-06-15 09:00',
    '2026-06-25 17:00',
    'a month has ten days left',
  ],
  [
    'resume',
    hours(8),
    '2026-05-18 17:00',
    '2026-05-18 11:00',
    '2026-05-20 08:00',
    '2026-05-20 14:00',
    'four and a half hours were left',
  ],
  [
    'resume',
    hours(8),
    '2026-05-18 17:00',
    '2026-05-18 11:00',
    '2026-05-18 14:00',
    '2026-05-19 09:00',
    'an hour and a half of pause',
  ],
  [
    'resume',
    hours(8),
    '2026-05-18 17:00',
    '2026-05-18 12:15',
    '2026-05-18 13:15',
    '2026-05-18 17:00',
    'a pause inside the noon break',
  ],
  [
    'resume',
    hours(8),
    '2026-05-18 17:00',
    '2026-05-18 16:00',
    '2026-05-22 18:00',
    '2026-05-25 08:30',
    'resumed after closing on a Friday',
  ],
  [
    'resume',
    sameDay,
    '2026-05-18 17:00',
    '2026-05-18 10:00',
    '2026-05-18 16:00',
    '2026-05-18 17:00',
    'same day, resumed within it',
  ],
  [
    'resume',
    sameDay,
    '2026-05-18 17:00',
    '2026-05-18 10:00',
    '2026-05-20 10:00',
    '2026-05-20 17:00',
    'same day, resumed in a morning',
  ],
  [
    'resume',
    sameDay,
    '2026-05-18 17:00',
    '2026-05-18 10:00',
    '2026-05-20 15:30',
    '2026-05-21 17:00',
    'same day, resumed after 15:00',
  ],
  [
    'restart',
    days(5),
    '2026-05-25 17:00',
    '2026-05-20 09:00',
    '2026-05-27 09:00',
    '2026-06-03 17:00',
    'all five days again',
  ],
  [
    'restart',
    days(5),
    '2026-05-25 17:00',
    '2026-05-20 09:00',
    '2026-05-20 16:00',
    '2026-05-27 17:00',
    'restarted the same day',
  ],
  [
    'restart',
    calendarDays(10),
    '2026-05-28 17:00',
    '2026-05-20 09:00',
    '2026-05-25 09:00',
    '2026-06-04 17:00',
    'all ten days again',
  ],
  [
    'restart',
    hours(8),
    '2026-05-18 17:00',
    '2026-05-18 11:00',
    '2026-05-20 07:30',
    '2026-05-20 17:00',
    'all eight hours again',
  ],
  [
    'restart',
    days(1),
    '2026-06-30 17:00',
    '2026-05-20 09:00',
    '2026-05-21 09:00',
    '2026-06-30 17:00',
    'a re-appointed later date is not taken back',
  ],
];

describe('a due date after a pause', () => {
  it.each(cases)(
    '%s %o: due %s, paused %s, resumed %s is due %s (%s)',
    (mode, duration, due, pausedAt, resumedAt, dueAfter) => {
      const extended = extendForPause({
        due: local(due),
        pausedAt: local(pausedAt),
        resumedAt: local(resumedAt),
        mode,
        duration,
        calendar,
      });
      expect(extended.dueAt).toBe(local(dueAfter));
      expect(extended.trace.at(-1)).toEqual({ code: 'due', at: local(dueAfter) });
    },
  );

  it('is provisional when the time left runs over an undecided block', () => {
    const query = {
      due: local('2027-01-29 17:00'),
      pausedAt: local('2027-01-27 09:00'),
      mode: 'resume',
      duration: days(5),
      calendar,
    } as const;
    expect(extendForPause({ ...query, resumedAt: local('2027-02-01 09:00') })).toMatchObject({
      dueOn: '2027-02-03',
      provisional: false,
    });
    expect(extendForPause({ ...query, resumedAt: local('2027-02-02 09:00') })).toMatchObject({
      dueOn: '2027-02-12',
      provisional: true,
    });
  });

  it('tells what was left and when it went on', () => {
    const { trace } = extendForPause({
      due: local('2026-05-25 17:00'),
      pausedAt: local('2026-05-20 09:00'),
      resumedAt: local('2026-05-27 09:00'),
      mode: 'resume',
      duration: days(5),
      calendar,
    });
    expect(trace.slice(0, 3)).toEqual([
      { code: 'paused', at: local('2026-05-20 09:00'), remaining: { unit: 'workingDay', amount: 3 } },
      { code: 'resumed', at: local('2026-05-27 09:00') },
      { code: 'firstDayNotCounted', date: '2026-05-27' },
    ]);
  });

  it('keeps a date promised under a calendar that made its day a working one', () => {
    const due = local('2026-05-23 10:00');
    const pause = { due, pausedAt: local('2026-05-22 09:00'), resumedAt: local('2026-05-22 09:00'), calendar };
    expect(extendForPause({ ...pause, mode: 'resume', duration: hours(16) }).dueAt).toBe(due);
  });

  it('stays without a date where none was promised', () => {
    const query = {
      pausedAt: local('2026-05-20 09:00'),
      resumedAt: local('2026-05-21 09:00'),
      mode: 'resume',
      calendar,
    } as const;
    expect(extendForPause({ ...query, due: null, duration: days(5) }).dueAt).toBeNull();
    expect(extendForPause({ ...query, due: local('2026-05-25 17:00'), duration: { unit: 'none' } }).dueAt).toBeNull();
  });

  it('refuses a pause that ends before it begins', () => {
    const query = { due: local('2026-05-25 17:00'), mode: 'resume', duration: days(5), calendar } as const;
    expect(() =>
      extendForPause({ ...query, pausedAt: local('2026-05-20 09:00'), resumedAt: local('2026-05-20 08:59') }),
    ).toThrow(RangeError);
  });
});

describe('the time left', () => {
  it.each([
    [days(5), '2026-05-20 09:00', { unit: 'workingDay', amount: 3 }],
    [days(5), '2026-05-26 09:00', { unit: 'workingDay', amount: 0 }],
    [calendarDays(5), '2026-05-20 09:00', { unit: 'calendarDay', amount: 5 }],
    [calendarDays(5), '2026-05-30 09:00', { unit: 'calendarDay', amount: 0 }],
    [hours(8), '2026-05-22 16:00', { unit: 'workingHour', amount: 9 }],
    [sameDay, '2026-05-25 09:00', { unit: 'sameDay', amount: 0 }],
    [{ unit: 'none' } as const, '2026-05-25 09:00', null],
  ] as const)('of %o at %s is %o', (duration, at, remaining) => {
    expect(remainingTime({ due: local('2026-05-25 17:00'), at: local(at), duration, calendar })).toEqual(remaining);
  });
});

function local(text: string): string {
  return `${text.replace(' ', 'T')}:00+07:00`;
}
