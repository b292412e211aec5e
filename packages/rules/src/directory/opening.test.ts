import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Calendar } from '../working-time/index.ts';
import { type Counter, openState } from './opening.ts';

/** The calendar that the Center ships: real holidays, 2025 to 2027. */
const calendar = JSON.parse(
  readFileSync(new URL('../../../center/profiles/calendar-vn.json', import.meta.url), 'utf8'),
) as Calendar;

const office = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, from: '07:30', to: '12:00' },
  { weekday, from: '13:30', to: '17:00' },
]);
const withSaturday = [...office, { weekday: 6, from: '07:30', to: '11:30' }];
const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' }));
const at = (openingHours: Counter['openingHours'], instant: string) => {
  const { isOpen, until } = openState({ openingHours }, calendar, instant);
  return `${isOpen ? 'open' : 'closed'} until ${until ?? 'who knows'}`;
};

describe('office hours', () => {
  it.each([
    ['before opening', '2026-08-20T07:29:59+07:00', 'closed until 2026-08-20T07:30:00+07:00'],
    ['at opening', '2026-08-20T07:30:00+07:00', 'open until 2026-08-20T12:00:00+07:00'],
    ['the last second of the morning', '2026-08-20T11:59:59+07:00', 'open until 2026-08-20T12:00:00+07:00'],
    ['at noon', '2026-08-20T12:00:00+07:00', 'closed until 2026-08-20T13:30:00+07:00'],
    ['in the afternoon, told in UTC', '2026-08-20T08:00:00Z', 'open until 2026-08-20T17:00:00+07:00'],
    ['at closing', '2026-08-20T17:00:00+07:00', 'closed until 2026-08-21T07:30:00+07:00'],
    ['late in UTC is the next morning here', '2026-08-20T23:30:00Z', 'closed until 2026-08-21T07:30:00+07:00'],
    ['a weekend', '2026-08-15T10:00:00+07:00', 'closed until 2026-08-17T07:30:00+07:00'],
  ])('%s', (_what, instant, told) => {
    expect(at(office, instant)).toBe(told);
  });
});

describe('days off and worked Saturdays', () => {
  it.each([
    [
      '1 May, then a day swapped away and a weekend',
      '2025-05-01T10:00:00+07:00',
      'closed until 2025-05-05T07:30:00+07:00',
    ],
    ['the day that was swapped away', '2025-05-02T10:00:00+07:00', 'closed until 2025-05-05T07:30:00+07:00'],
    ['the Saturday worked for it', '2025-04-26T10:00:00+07:00', 'open until 2025-04-26T12:00:00+07:00'],
    ['the Friday before that Saturday', '2025-04-25T18:00:00+07:00', 'closed until 2025-04-26T07:30:00+07:00'],
    ['the whole of Tết', '2026-02-16T09:00:00+07:00', 'closed until 2026-02-23T07:30:00+07:00'],
  ])('%s', (_what, instant, told) => {
    expect(at(office, instant)).toBe(told);
  });

  it('a Saturday of its own is no working day, and open all the same', () => {
    expect(at(withSaturday, '2026-08-15T08:00:00+07:00')).toBe('open until 2026-08-15T11:30:00+07:00');
  });

  it('a worked Saturday has the hours of a working day, not those of its own Saturdays', () => {
    expect(at(withSaturday, '2025-04-26T15:00:00+07:00')).toBe('open until 2025-04-26T17:00:00+07:00');
  });

  it('a public holiday closes a Saturday counter too', () => {
    const saturday = {
      ...calendar,
      days: [{ date: '2026-08-15', kind: 'holiday', name: 'x', status: 'official' } as const],
    };
    expect(openState({ openingHours: withSaturday }, saturday, '2026-08-15T08:00:00+07:00').isOpen).toBe(false);
  });
});

describe('what is not known yet', () => {
  const undecided: Calendar = {
    ...calendar,
    days: [{ date: '2026-08-21', kind: 'swappedDayOff', name: 'x', status: 'undecided' }],
  };
  const told = (instant: string) => openState({ openingHours: office }, undecided, instant);

  it('an undecided day is taken as off, and nobody says until when', () => {
    expect(told('2026-08-21T10:00:00+07:00')).toEqual({ isOpen: false, until: null });
  });

  it('nor before it, once it is the next day', () => {
    expect(told('2026-08-20T18:00:00+07:00')).toEqual({ isOpen: false, until: null });
    expect(told('2026-08-20T16:00:00+07:00')).toEqual({ isOpen: true, until: '2026-08-20T17:00:00+07:00' });
  });

  it('a year that the calendar does not cover goes by the week alone, without a promise', () => {
    expect(at(office, '2031-03-05T10:00:00+07:00')).toBe('open until who knows');
    expect(at(office, '2031-03-08T10:00:00+07:00')).toBe('closed until who knows');
    expect(at(office, '2027-12-31T18:00:00+07:00')).toBe('closed until who knows');
  });
});

describe('unusual hours', () => {
  it('no hours are closed for good', () => {
    expect(at([], '2026-08-20T10:00:00+07:00')).toBe('closed until who knows');
  });

  it('round the clock closes on no ordinary night, only on a day off', () => {
    expect(at(always, '2026-08-20T23:59:59+07:00')).toBe('open until 2026-08-31T00:00:00+07:00');
  });

  it('sessions that touch are one', () => {
    const joined = [
      { weekday: 4, from: '13:00', to: '17:00' },
      { weekday: 4, from: '07:30', to: '13:00' },
    ];
    expect(at(joined, '2026-08-20T08:00:00+07:00')).toBe('open until 2026-08-20T17:00:00+07:00');
  });

  it('a unit is closed before its first day and after its last', () => {
    const old = { openingHours: office, validFromOn: '2024-09-01', validToOn: '2025-06-30' };
    const young = { openingHours: office, validFromOn: '2025-07-01', validToOn: null };
    expect(openState(old, calendar, '2025-06-30T17:00:00+07:00')).toEqual({ isOpen: false, until: null });
    expect(openState(old, calendar, '2025-07-01T10:00:00+07:00')).toEqual({ isOpen: false, until: null });
    expect(openState(young, calendar, '2025-06-30T10:00:00+07:00')).toEqual({
      isOpen: false,
      until: '2025-07-01T07:30:00+07:00',
    });
  });
});
