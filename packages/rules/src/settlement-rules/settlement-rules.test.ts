import { describe, expect, it } from 'vitest';
import type { SettlementRules } from './index.ts';
import { rulesOn } from './index.ts';

const version = (name: string, inForceFromOn: string): SettlementRules => ({
  version: name,
  inForceFromOn,
  legalBasis: ['61/2018/NĐ-CP'],
  supplementClock: 'restart',
  paymentClock: 'resume',
  apologyLeadWorkingDays: 1,
  mostReappointments: 1,
  supplementWithinWorkingDays: 3,
  acceptWithinWorkingHours: 8,
  forwardCutOff: '15:00',
});

const versions = [version('first', '2018-06-21'), version('second', '2025-07-01'), version('third', '2026-08-05')];

describe('the rules in force', () => {
  it.each([
    ['2018-06-21', 'first', 'on its first day'],
    ['2025-06-30', 'first', 'on its last day'],
    ['2025-07-01', 'second', 'on the day of the change'],
    ['2026-08-04', 'second', 'the day before the next'],
    ['2026-08-05', 'third', 'signed and in force on the same day'],
    ['2099-01-01', 'third', 'until another follows'],
  ])('on %s are the %s: %s', (day, name) => {
    expect(rulesOn(versions, day).version).toBe(name);
    expect(rulesOn(versions.toReversed(), day).version).toBe(name);
  });

  it('are none before the first day', () => {
    expect(() => rulesOn(versions, '2018-06-20')).toThrow('No settlement rules are in force on 2018-06-20');
  });
});
