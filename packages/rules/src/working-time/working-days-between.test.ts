import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendar } from '../dossier/dossier.examples.ts';
import { addWorkingDays, workingDaysBetween } from './index.ts';

it('counts the last day and not the first, and backwards below nought', () => {
  expect(workingDaysBetween(calendar, '2026-11-20', '2026-11-20')).toBe(0);
  // A weekend, and the holiday of 24 November.
  expect(workingDaysBetween(calendar, '2026-11-20', '2026-11-25')).toBe(2);
  expect(workingDaysBetween(calendar, '2026-11-25', '2026-11-20')).toBe(-2);
});

it('undoes adding working days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (days) => {
      expect(workingDaysBetween(calendar, '2026-01-05', addWorkingDays(calendar, '2026-01-05', days))).toBe(days);
    }),
  );
});

it('is refused outside of the years it knows', () => {
  expect(() => workingDaysBetween(calendar, '1999-12-31', '2026-01-01')).toThrow(RangeError);
});
