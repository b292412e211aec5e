import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Calendar } from './index.ts';
import {
  addWorkingDays,
  arrivalStep,
  expectedArrival,
  isWorkingDay,
  lateness,
  nextWorkingDay,
  receivedWorkingInstant,
  toLocalDate,
} from './index.ts';

const calendar: Calendar = JSON.parse(
  readFileSync(new URL('../../../center/profiles/calendar-vn.json', import.meta.url), 'utf8'),
);

describe('working days', () => {
  it.each([
    ['2026-05-18', true, 'Monday'],
    ['2026-05-23', false, 'Saturday'],
    ['2026-05-24', false, 'Sunday'],
    ['2026-08-22', true, 'worked Saturday'],
    ['2026-08-31', false, 'swapped Monday'],
    ['2026-11-24', false, 'Vietnam Culture Day'],
    ['2025-11-24', true, 'the year before it was a holiday'],
    ['2026-04-27', false, 'substitute for a Sunday holiday'],
    ['2027-02-11', false, 'undecided, so off'],
    ['2028-02-29', true, 'beyond the calendar weekly rest decides'],
    ['1969-12-31', true, 'before 1970, a Wednesday'],
  ])('%s: %s, %s', (date, isWorking) => {
    expect(isWorkingDay(calendar, date)).toBe(isWorking);
  });

  it('follow one another over rest, never starting with the day itself', () => {
    expect(nextWorkingDay(calendar, '2026-02-13')).toBe('2026-02-23');
    expect(nextWorkingDay(calendar, '2026-08-21')).toBe('2026-08-22');
    expect(nextWorkingDay(calendar, '2026-05-18')).toBe('2026-05-19');
  });

  it.each([
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-02-23', -1, '2026-02-13'],
    ['2026-08-24', -1, '2026-08-22'],
    ['2026-05-18', 0, '2026-05-18'],
    ['2026-05-23', 0, '2026-05-25'],
  ])('%s and %i more is %s', (date, amount, expected) => {
    expect(addWorkingDays(calendar, date, amount)).toBe(expected);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '2025-02-29', ''])(
    'refuse "%s" as a day',
    (date) => {
      expect(() => isWorkingDay(calendar, date)).toThrow('is not a calendar day');
    },
  );

  it('refuse to be added in parts', () => {
    expect(() => addWorkingDays(calendar, '2026-05-18', 1.5)).toThrow('whole number');
  });
});

describe('the day of an instant', () => {
  it.each([
    ['2026-12-31T16:59:59Z', '2026-12-31'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
    ['2028-02-28T17:00:00Z', '2028-02-29'],
    ['2026-12-31T23:59:60Z', '2027-01-01'],
    ['2026-01-01T00:30:00+08:00', '2025-12-31'],
    ['1969-12-31T17:00:00Z', '1970-01-01'],
    ['1900-02-28T17:00:00Z', '1900-03-01'],
  ])('%s is %s in Vietnam', (at, date) => {
    expect(toLocalDate(at)).toBe(date);
  });
});

describe('an online filing is received', () => {
  it.each([
    ['2026-05-18T09:12:34+07:00', '2026-05-18T09:12:34+07:00', 'at once, inside hours'],
    ['2026-05-18T06:00:00+07:00', '2026-05-18T07:30:00+07:00', 'before opening'],
    ['2026-05-18T07:30:00+07:00', '2026-05-18T07:30:00+07:00', 'at opening'],
    ['2026-05-18T12:00:00+07:00', '2026-05-18T12:00:00+07:00', 'as the morning ends'],
    ['2026-05-18T12:30:00+07:00', '2026-05-18T13:30:00+07:00', 'in the noon break'],
    ['2026-05-18T17:00:00+07:00', '2026-05-18T17:00:00+07:00', 'at closing'],
    ['2026-05-18T17:00:01+07:00', '2026-05-19T07:30:00+07:00', 'after closing'],
    ['2026-05-22T20:00:00+07:00', '2026-05-25T07:30:00+07:00', 'Friday night'],
    ['2026-05-23T09:00:00+07:00', '2026-05-25T07:30:00+07:00', 'Saturday'],
    ['2026-08-22T09:00:00+07:00', '2026-08-22T09:00:00+07:00', 'worked Saturday'],
    ['2026-02-13T18:00:00+07:00', '2026-02-23T07:30:00+07:00', 'as Tết begins'],
    ['2026-05-18T17:00:00Z', '2026-05-19T07:30:00+07:00', 'midnight in Vietnam'],
  ])('%s -> %s, %s', (at, received) => {
    expect(receivedWorkingInstant(at, calendar)).toBe(received);
  });
});

describe('paper taken in elsewhere arrives', () => {
  it.each([
    ['2026-05-18T09:00:00+07:00', '2026-05-18T17:00:00+07:00', 'within the day'],
    ['2026-05-18T15:00:00+07:00', '2026-05-18T17:00:00+07:00', 'at 15:00 sharp'],
    ['2026-05-18T15:00:01+07:00', '2026-05-19T07:30:00+07:00', 'after 15:00'],
    ['2026-05-22T16:00:00+07:00', '2026-05-25T07:30:00+07:00', 'Friday afternoon'],
    ['2026-05-23T09:00:00+07:00', '2026-05-25T07:30:00+07:00', 'Saturday reception makes no working day'],
    ['2026-08-21T16:00:00+07:00', '2026-08-22T07:30:00+07:00', 'before a worked Saturday'],
    ['2026-08-22T09:00:00+07:00', '2026-08-22T17:00:00+07:00', 'on a worked Saturday'],
    ['2026-02-13T15:30:00+07:00', '2026-02-23T07:30:00+07:00', 'as Tết begins'],
    ['2026-05-18T08:30:00Z', '2026-05-19T07:30:00+07:00', '15:30 written in UTC'],
  ])('%s -> %s, %s', (receivedAt, arrival) => {
    expect(expectedArrival({ receivedAt, calendar })).toBe(arrival);
  });

  it('after a cut-off of its own, but never at an hour that has passed', () => {
    const receivedAt = '2026-05-18T11:00:00+07:00';
    expect(expectedArrival({ receivedAt, calendar, forwardCutOff: '10:30' })).toBe('2026-05-19T07:30:00+07:00');
    const evening = { receivedAt: '2026-05-18T17:30:00+07:00', calendar, forwardCutOff: '18:00' };
    expect(expectedArrival(evening)).toBe('2026-05-19T07:30:00+07:00');
  });

  it('with a step that says why', () => {
    expect(arrivalStep({ receivedAt: '2026-05-18T15:30:00+07:00', calendar })).toEqual({
      code: 'arrivesNextWorkingDay',
      at: '2026-05-19T07:30:00+07:00',
      cutOff: '15:00',
    });
  });
});

describe('lateness', () => {
  const due = '2026-05-25T17:00:00+07:00';

  it.each([
    ['2026-05-24', 'early'],
    ['2026-05-25', 'onTime'],
    ['2026-05-26', 'late'],
    ['2026-05-25T23:59:59+07:00', 'onTime'],
    ['2026-05-25T17:00:00Z', 'late'],
    ['2026-05-24T16:59:59Z', 'early'],
  ])('compares days: finished %s is %s', (finished, expected) => {
    expect(lateness(due, finished)).toBe(expected);
  });

  it.each([
    ['2026-05-25T16:59:00+07:00', 'early'],
    ['2026-05-25T17:00:59+07:00', 'onTime'],
    ['2026-05-25T17:01:00+07:00', 'late'],
  ])('compares minutes for a period in hours: finished %s is %s', (finished, expected) => {
    expect(lateness(due, finished, 'workingHour')).toBe(expected);
  });

  it('needs the instant for a period in hours', () => {
    expect(() => lateness(due, '2026-05-25', 'workingHour')).toThrow('has no hour');
  });

  it('does not exist where no date was promised', () => {
    expect(lateness(null, '2026-05-25')).toBe('onTime');
  });
});
