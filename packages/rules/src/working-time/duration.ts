import type { Duration } from '@hcc/schemas';

export type { Duration };

export type DurationUnit = Duration['unit'];

/** The longest period published is 305 days; a larger figure than this is a mistyped one, and would walk for ages. */
const LARGEST_AMOUNT = 10_000;

/** @throws RangeError when the amount is not above zero, is beyond any real period, or is a fraction of a day, month or year. */
export function checkDuration(duration: Duration): void {
  if (duration.unit === 'sameDay' || duration.unit === 'none') return;
  const { unit, amount } = duration;
  if (!(amount > 0 && amount <= LARGEST_AMOUNT)) {
    throw new RangeError(
      `A duration of ${amount} ${unit} cannot be counted: give an amount above 0 and up to ${LARGEST_AMOUNT}`,
    );
  }
  const mayBeFraction = unit === 'workingDay' || unit === 'workingHour';
  if (!mayBeFraction && !Number.isInteger(amount)) {
    throw new RangeError(`A duration of ${amount} ${unit} cannot be counted: give a whole number, or a smaller unit`);
  }
}
