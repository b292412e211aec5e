import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Calendar } from './index.ts';
import {
  acceptBy,
  apologyBy,
  checkReappointment,
  isReappointmentInTime,
  reappointedDue,
  supplementBy,
} from './index.ts';

const calendar: Calendar = JSON.parse(
  readFileSync(new URL('../../../center/profiles/calendar-vn.json', import.meta.url), 'utf8'),
);
const rules = { acceptWithinWorkingHours: 8, apologyLeadWorkingDays: 1, mostReappointments: 1 };

describe('an online filing is accepted by', () => {
  it.each([
    ['2026-05-18 07:30', '2026-05-18 17:00', false, 'sent at opening'],
    ['2026-05-18 08:00', '2026-05-19 08:00', false, 'half an hour is left for tomorrow'],
    ['2026-05-18 12:30', '2026-05-19 12:00', false, 'sent in the noon break'],
    ['2026-05-22 20:00', '2026-05-25 17:00', false, 'sent on a Friday evening'],
    ['2026-08-22 07:30', '2026-08-22 17:00', false, 'sent on a worked Saturday'],
    ['2026-02-13 16:00', '2026-02-23 16:00', false, 'an hour ahead of Tết'],
    ['2026-11-23 13:30', '2026-11-25 12:00', false, 'over Vietnam Culture Day'],
    ['2027-02-03 16:00', '2027-02-12 16:00', true, 'over a block still to be announced'],
    ['2027-12-31 10:00', '2028-01-03 10:00', true, 'into a year without a calendar'],
  ])('sent %s: %s (provisional %s), %s', (submitted, by, provisional) => {
    expect(acceptBy(local(submitted), calendar, rules)).toMatchObject({ at: local(by), provisional });
  });

  it('is told with the hours on each side of the rest', () => {
    expect(acceptBy(local('2026-05-22 16:00'), calendar, rules).trace).toEqual([
      { code: 'start', at: local('2026-05-22 16:00') },
      { code: 'hoursCounted', from: local('2026-05-22 16:00'), to: local('2026-05-22 17:00'), hours: 1 },
      { code: 'weekendSkipped', from: '2026-05-23', to: '2026-05-24' },
      { code: 'hoursCounted', from: local('2026-05-25 07:30'), to: local('2026-05-25 16:00'), hours: 7 },
      { code: 'acceptBy', at: local('2026-05-25 16:00') },
    ]);
  });
});

describe('a supplement is asked for by', () => {
  it.each([
    ['2026-05-18 09:00', '2026-05-21 17:00', false, 'three days of a plain week'],
    ['2026-05-20 16:00', '2026-05-25 17:00', false, 'over a weekend'],
    ['2026-08-20 10:00', '2026-08-24 17:00', false, 'a worked Saturday is one of them'],
    ['2026-02-12 10:00', '2026-02-24 17:00', false, 'over Tết'],
    ['2027-12-30 10:00', '2028-01-04 17:00', true, 'into a year without a calendar'],
  ])('received %s: %s (provisional %s), %s', (received, by, provisional) => {
    const deadline = supplementBy(local(received), calendar, { supplementWithinWorkingDays: 3 });
    expect(deadline).toMatchObject({ at: local(by), provisional });
    expect(deadline.trace.at(-1)).toEqual({ code: 'supplementBy', at: local(by) });
  });
});

describe('an apology is in time until', () => {
  it.each([
    ['2026-05-26 17:00', 1, '2026-05-25 17:00', false, 'the day before'],
    ['2026-05-25 17:00', 1, '2026-05-22 17:00', false, 'due on a Monday'],
    ['2026-08-24 17:00', 1, '2026-08-22 17:00', false, 'the worked Saturday'],
    ['2026-02-23 17:00', 1, '2026-02-13 17:00', false, 'before Tết'],
    ['2026-09-03 17:00', 1, '2026-08-28 17:00', false, 'before five days off'],
    ['2026-05-19 10:00', 1, '2026-05-18 17:00', false, 'of a period in hours as well'],
    ['2026-05-26 17:00', 3, '2026-05-21 17:00', false, 'another rule version'],
    ['2027-02-12 17:00', 1, '2027-02-03 17:00', true, 'before a block still to be announced'],
    ['2028-01-03 17:00', 1, '2027-12-31 17:00', true, 'over a year without a calendar'],
  ])('due %s, %i working days ahead: %s (provisional %s), %s', (due, lead, by, provisional) => {
    const deadline = apologyBy(local(due), calendar, { apologyLeadWorkingDays: lead });
    expect(deadline).toMatchObject({ at: local(by), provisional });
  });

  it.each([
    ['2026-05-22T17:00:00+07:00', true, 'the last second'],
    ['2026-05-22T17:00:01+07:00', false, 'a second later'],
    ['2026-05-22T10:00:00Z', true, 'the last second, written in UTC'],
    ['2026-05-24T09:00:00+07:00', false, 'on the weekend before'],
    ['2026-05-26T09:00:00+07:00', false, 'when it is late already'],
  ])('given at %s: %s, %s', (at, isInTime) => {
    expect(isReappointmentInTime(at, local('2026-05-25 17:00'), calendar, rules)).toBe(isInTime);
  });

  it('is told with the rest that lies between', () => {
    expect(apologyBy(local('2026-05-25 17:00'), calendar, rules).trace).toEqual([
      { code: 'workingDaysAhead', of: local('2026-05-25 17:00'), amount: 1 },
      { code: 'weekendSkipped', from: '2026-05-23', to: '2026-05-24' },
      { code: 'apologyBy', at: local('2026-05-22 17:00') },
    ]);
  });
});

describe('a new date', () => {
  const good = {
    at: local('2026-05-22 09:00'),
    dueAt: local('2026-05-25 17:00'),
    newDueOn: '2026-06-01',
    reappointments: 0,
    calendar,
    rules,
  };

  it.each([
    ['stands', {}, []],
    ['is the second one', { reappointments: 1 }, ['alreadyReappointed']],
    ['is the day that was promised', { newDueOn: '2026-05-25' }, ['notLater']],
    ['is a Saturday', { newDueOn: '2026-06-06' }, ['dayOfRest']],
    ['is Vietnam Culture Day', { newDueOn: '2026-11-24' }, ['dayOfRest']],
    ['is a day still to be decided', { newDueOn: '2027-02-11' }, ['dayOfRest']],
    ['is given on the due day', { at: local('2026-05-25 08:00') }, ['tooLate']],
    [
      'has everything against it',
      { at: local('2026-05-26 08:00'), newDueOn: '2026-05-24', reappointments: 3 },
      ['alreadyReappointed', 'notLater', 'dayOfRest', 'tooLate'],
    ],
  ])('that %s', (_what, change, faults) => {
    expect(checkReappointment({ ...good, ...change })).toEqual(faults);
  });

  it('ends with its day, and the trace keeps the one before it', () => {
    expect(reappointedDue(good)).toEqual({
      dueAt: local('2026-06-01 17:00'),
      dueOn: '2026-06-01',
      provisional: false,
      calendarVersion: calendar.version,
      trace: [
        { code: 'reappointed', from: local('2026-05-25 17:00'), to: local('2026-06-01 17:00') },
        { code: 'due', at: local('2026-06-01 17:00') },
      ],
    });
    expect(reappointedDue({ ...good, newDueOn: '2028-01-04' }).provisional).toBe(true);
  });
});

function local(text: string): string {
  return `${text.replace(' ', 'T')}:00+07:00`;
}
