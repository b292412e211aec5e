import { describe, expect, it } from 'vitest';
import { createMovableClock } from './movable-clock.ts';

describe('the movable clock', () => {
  it('starts where it is told and moves by a span or to an instant', () => {
    const clock = createMovableClock('2026-11-23T08:00:00+07:00');
    const day = () => clock.now().toISOString().slice(0, 10);
    expect(day()).toBe('2026-11-23');
    clock.advance({ days: 2 });
    expect(day()).toBe('2026-11-25');
    clock.set('2027-01-01T00:00:00Z');
    expect(day()).toBe('2027-01-01');
  });

  it('does not go back, and takes no nonsense', () => {
    const clock = createMovableClock('2026-11-23T08:00:00+07:00');
    expect(() => clock.set('2026-11-22T08:00:00+07:00')).toThrow(/forward/);
    expect(() => clock.advance({ hours: -1 })).toThrow(/forward/);
    expect(() => clock.set('tomorrow')).toThrow(/no instant/);
  });
});
