import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Calendar, Duration, Pause, ReckonQuery } from './index.ts';
import { reckon } from './index.ts';

const calendar: Calendar = JSON.parse(
  readFileSync(new URL('../../../center/profiles/calendar-vn.json', import.meta.url), 'utf8'),
);

/** Worked out by hand, as those of `vectors.ts`: from the hand-in over every pause to the date. */
interface Case {
  fact: string;
  how: 'online' | 'counter' | 'post' | 'travels';
  receivedAt: string;
  duration: Duration;
  /** `'2026-05-20 09:00 > 2026-05-27 09:00 supplement'` */
  pauses?: string[];
  supplementClock?: 'restart' | 'resume';
  forwardCutOff?: string;
  startedAt: string;
  first: string | null;
  due: string | null;
  provisional?: boolean;
}

const days = (amount: number): Duration => ({ unit: 'workingDay', amount });
const calendarDays = (amount: number): Duration => ({ unit: 'calendarDay', amount });
const hours = (amount: number): Duration => ({ unit: 'workingHour', amount });
const certification: Duration = { unit: 'sameDay', cutOff: '15:00' };

const starts: Case[] = [
  at('online', '2026-05-22 20:00', days(3), '2026-05-25 07:30', '2026-05-28', 'sent on a Friday evening'),
  at('online', '2026-08-22 09:00', days(1), '2026-08-22 09:00', '2026-08-24', 'sent on a worked Saturday'),
  at('online', '2026-05-18 12:30', hours(2), '2026-05-18 13:30', '2026-05-18 15:30', 'sent in the noon break'),
  at('online', '2026-02-13 18:00', days(1), '2026-02-23 07:30', '2026-02-24', 'sent as Tết begins'),
  at('online', '2026-05-18T10:30:00Z', days(1), '2026-05-19 07:30', '2026-05-20', 'after closing, written in UTC'),
  at('counter', '2026-05-23 08:00', days(1), '2026-05-23 08:00', '2026-05-25', 'taken in on a Saturday'),
  at('post', '2026-05-18 16:00', days(2), '2026-05-18 16:00', '2026-05-20', '15:00 moves no post that has arrived'),
  at('travels', '2026-05-18 09:00', days(3), '2026-05-18 17:00', '2026-05-21', 'paper that arrives by the evening'),
  at('travels', '2026-05-18 15:00', days(3), '2026-05-18 17:00', '2026-05-21', 'taken in at 15:00 sharp'),
  at('travels', '2026-05-18 15:01', days(3), '2026-05-19 07:30', '2026-05-22', 'a minute later: a day later'),
  at('travels', '2026-05-23 09:00', days(1), '2026-05-25 07:30', '2026-05-26', 'taken in elsewhere on a Saturday'),
  at('travels', '2026-08-28 15:30', days(5), '2026-09-03 07:30', '2026-09-10', 'waits over five days off'),
  at('travels', '2026-05-18 09:00', hours(8), '2026-05-18 17:00', '2026-05-19 17:00', 'hours begin the next morning'),
  at('travels', '2026-05-18 09:00', certification, '2026-05-18 17:00', '2026-05-19', 'arrives after the cut-off'),
  {
    ...at('travels', '2026-05-18 15:30', days(1), '2026-05-18 17:00', '2026-05-19', 'a rule version with a later hour'),
    forwardCutOff: '16:00',
  },
  at('counter', '2026-05-18 10:00', { unit: 'none' }, '2026-05-18 10:00', null, 'no date is promised'),
  {
    ...at('counter', '2028-02-28 10:00', calendarDays(1), '2028-02-28 10:00', '2028-02-29', 'a leap day not covered'),
    provisional: true,
  },
];

const fiveDays = at('counter', '2026-05-18 10:00', days(5), '2026-05-18 10:00', '2026-05-25', 'five days');
const tenDays = at('counter', '2026-05-18 10:00', calendarDays(10), '2026-05-18 10:00', '2026-05-28', 'ten days');
const sixteenHours = at('online', '2026-05-18 10:00', hours(16), '2026-05-18 10:00', '2026-05-20 10:00', '16 hours');
const week = '2026-05-20 09:00 > 2026-05-27 09:00';
const beforeTet = at('counter', '2026-02-09 10:00', days(5), '2026-02-09 10:00', '2026-02-23', 'over Tết');
const sameDay = at('counter', '2026-05-18 10:00', certification, '2026-05-18 10:00', '2026-05-18', 'certification');

const paused: Case[] = [
  after(fiveDays, [`${week} supplement`], '2026-06-03', 'a supplement restarts: five days again'),
  {
    ...after(fiveDays, [`${week} supplement`], '2026-06-01', 'or resumes: three were left'),
    supplementClock: 'resume',
  },
  after(fiveDays, [`${week} payment`], '2026-06-01', 'a financial duty resumes, whatever a supplement does'),
  after(
    fiveDays,
    ['2026-05-20 09:00 > 2026-05-22 09:00 payment', '2026-05-25 14:00 > 2026-06-04 08:00 supplement'],
    '2026-06-11',
    'a payment, then a supplement that restarts',
  ),
  {
    ...after(
      fiveDays,
      ['2026-05-20 09:00 > 2026-05-22 09:00 payment', '2026-05-25 14:00 > 2026-06-04 08:00 supplement'],
      '2026-06-08',
      'a payment, then a supplement that resumes with two days left',
    ),
    supplementClock: 'resume',
  },
  after(fiveDays, ['2026-05-26 09:00 > 2026-06-10 09:00 payment'], '2026-05-25', 'asked for when late: it stays late'),
  after(tenDays, ['2026-05-22 10:00 > 2026-05-29 10:00 payment'], '2026-06-04', 'six calendar days were left'),
  after(tenDays, ['2026-05-22 10:00 > 2026-05-29 10:00 supplement'], '2026-06-08', 'ten calendar days again'),
  after(
    sixteenHours,
    ['2026-05-19 16:00 > 2026-05-21 16:00 payment'],
    '2026-05-22 10:00',
    'three and a half hours left',
  ),
  after(sixteenHours, ['2026-05-19 16:00 > 2026-05-21 16:00 supplement'], '2026-05-25 16:00', 'sixteen hours again'),
  after(
    sameDay,
    ['2026-05-18 11:00 > 2026-05-18 16:00 supplement'],
    '2026-05-19',
    'complete after 15:00: the next day',
  ),
  after(sameDay, ['2026-05-18 11:00 > 2026-05-18 14:00 supplement'], '2026-05-18', 'complete before 15:00: the same'),
  after(beforeTet, ['2026-02-11 09:00 > 2026-02-24 09:00 supplement'], '2026-03-03', 'restarts after Tết'),
  after(beforeTet, ['2026-02-11 09:00 > 2026-02-24 09:00 payment'], '2026-02-27', 'resumes after Tết with three days'),
  after(beforeTet, ['2026-02-14 09:00 > 2026-02-22 09:00 payment'], '2026-02-23', 'a pause inside Tết gives nothing'),
  after(
    at('counter', '2026-08-17 10:00', days(5), '2026-08-17 10:00', '2026-08-22', ''),
    ['2026-08-19 09:00 > 2026-08-22 09:00 payment'],
    '2026-08-26',
    'resumed on a worked Saturday, which is not counted',
  ),
  after(
    at('travels', '2026-05-18 16:00', days(5), '2026-05-19 07:30', '2026-05-26', ''),
    ['2026-05-21 09:00 > 2026-05-25 10:00 supplement'],
    '2026-06-01',
    'forwarded late, then restarted',
  ),
  {
    ...after(
      at('counter', '2027-12-22 10:00', days(5), '2027-12-22 10:00', '2027-12-29', ''),
      ['2027-12-27 09:00 > 2028-01-10 09:00 payment'],
      '2028-01-12',
      'a pause carries a firm date into a year without a calendar',
    ),
    provisional: true,
  },
];

describe('from the hand-in to the date', () => {
  it.each([...starts, ...paused])('$how $receivedAt, $duration $pauses: $fact', (one) => {
    const reckoning = reckon(query(one));
    expect({
      startedAt: reckoning.startedAt,
      first: reckoning.original.dueAt,
      due: reckoning.due.dueAt,
      provisional: reckoning.due.provisional,
    }).toEqual({
      startedAt: local(one.startedAt),
      first: one.first && closing(one.first),
      due: one.due && closing(one.due),
      provisional: one.provisional ?? false,
    });
  });

  it('is told from its first step to its last', () => {
    const { trace } = reckon(query(after(fiveDays, [`${week} supplement`], null, '')));
    expect(trace.map(({ code }) => code)).toEqual([
      'start',
      'firstDayNotCounted',
      'counted',
      'weekendSkipped',
      'counted',
      'due',
      'stopped',
      'restarted',
      'start',
      'firstDayNotCounted',
      'counted',
      'weekendSkipped',
      'counted',
      'due',
    ]);
    expect(trace.at(-1)).toEqual({ code: 'due', at: '2026-06-03T17:00:00+07:00' });
  });

  it('says why paper arrives when it does', () => {
    const { trace } = reckon(query(at('travels', '2026-05-18 15:01', days(3), '', null, '')));
    expect(trace[0]).toEqual({ code: 'arrivesNextWorkingDay', at: '2026-05-19T07:30:00+07:00', cutOff: '15:00' });
  });

  it('says that a filing of the night waits for the morning', () => {
    const { trace } = reckon(query(at('online', '2026-05-18 22:00', days(3), '', null, '')));
    expect(trace[0]).toEqual({
      code: 'movedToWorkingHours',
      from: '2026-05-18T22:00:00+07:00',
      to: '2026-05-19T07:30:00+07:00',
    });
  });

  it.each([
    ['before the period', ['2026-05-18 09:00 > 2026-05-19 09:00 payment']],
    ['inside another', [`${week} payment`, '2026-05-26 09:00 > 2026-05-28 09:00 supplement']],
    ['out of order', ['2026-05-22 09:00 > 2026-05-23 09:00 payment', '2026-05-19 09:00 > 2026-05-20 09:00 payment']],
  ])('refuses a pause %s', (_what, pauses) => {
    expect(() => reckon(query(after(fiveDays, pauses, null, '')))).toThrow('put the pauses in order');
  });

  it('refuses a pause that ends before it begins', () => {
    const backwards = after(fiveDays, ['2026-05-20 09:00 > 2026-05-19 09:00 payment'], null, '');
    expect(() => reckon(query(backwards))).toThrow('the end comes first');
  });
});

function at(
  how: Case['how'],
  receivedAt: string,
  duration: Duration,
  startedAt: string,
  due: string | null,
  fact: string,
): Case {
  return { how, receivedAt, duration, startedAt, first: due, due, fact };
}

function after(one: Case, pauses: string[], due: string | null, fact: string): Case {
  return { ...one, pauses, due, fact };
}

function query({ how, receivedAt, duration, pauses = [], supplementClock, forwardCutOff }: Case): ReckonQuery {
  return {
    receivedAt: local(receivedAt),
    channel: how === 'travels' ? 'counter' : how,
    paperTravels: how === 'travels',
    duration,
    pauses: pauses.map(readPause),
    calendar,
    rules: {
      supplementClock: supplementClock ?? 'restart',
      paymentClock: 'resume',
      forwardCutOff: forwardCutOff ?? '15:00',
    },
  };
}

function readPause(text: string): Pause {
  const [, from = '', to = '', why] = /^(.+) > (.+) (supplement|payment)$/.exec(text) ?? [];
  return { from: local(from), to: local(to), why: why === 'payment' ? 'payment' : 'supplement' };
}

/** `2026-05-18` is its closing time. */
function closing(text: string): string {
  return local(text.includes(' ') ? text : `${text} 17:00`);
}

function local(text: string): string {
  return text.includes('T') ? text : `${text.replace(' ', 'T')}:00+07:00`;
}
