/**
 * Where an address of one day lies on another. A code names a place only together with its days: after an arrangement of
 * units (sắp xếp đơn vị hành chính) many codes name another place than before.
 */
import type { AddressSuccession, AddressUnit } from '@hcc/schemas';
import type { LocalDate } from '../working-time/index.ts';
import { formatLocalDate, parseLocalDate } from '../working-time/local-time.ts';
import { isInForce } from './opening.ts';

export interface SuccessionQuestion {
  code: string;
  /** A day on which the code was written; `undefined` where nobody knows. */
  writtenOn?: LocalDate | undefined;
  /** The day on which the place is looked for. */
  asOf: LocalDate;
}

/**
 * `same`: the very row that was asked about is in force on that day. `moved`: one other row has the place. `choose`: the
 * unit was divided, so several have a part. `unknown`: nothing follows it.
 *
 * Without `writtenOn` the code may have been written under any of its meanings. `unit` is then the latest of them, and
 * where the meanings lead to different units the outcome is `choose`: an old address never turns into the new unit that
 * got its code. Also backwards: for a day before the unit, what it was formed from.
 * @returns `null` for a code that nobody bore on that day, or ever.
 */
export function succeed(
  units: readonly AddressUnit[],
  { code, writtenOn, asOf }: SuccessionQuestion,
): AddressSuccession | null {
  const bearers = units
    .filter((unit) => unit.code === code)
    .toSorted((a, b) => (a.validFromOn < b.validFromOn ? 1 : -1));
  const meanings =
    writtenOn === undefined ? begunBy(asOf, bearers) : bearers.filter((unit) => isInForce(unit, writtenOn));
  const [unit] = meanings;
  if (!unit) return null;
  const candidates = unique(meanings.flatMap((meaning) => placesOf(units, meaning, asOf)));
  return { unit, outcome: outcomeOf(unit, candidates), candidates };
}

/** What the code can have meant until that day; of a code that is newer, all. */
function begunBy(day: LocalDate, bearers: readonly AddressUnit[]): readonly AddressUnit[] {
  const begun = bearers.filter(({ validFromOn }) => validFromOn <= day);
  return begun.length > 0 ? begun : bearers;
}

function outcomeOf(unit: AddressUnit, candidates: readonly AddressUnit[]): AddressSuccession['outcome'] {
  if (candidates.length > 1) return 'choose';
  const [only] = candidates;
  if (!only) return 'unknown';
  return only === unit ? 'same' : 'moved';
}

function placesOf(units: readonly AddressUnit[], unit: AddressUnit, day: LocalDate): AddressUnit[] {
  if (isInForce(unit, day)) return [unit];
  const next = day < unit.validFromOn ? predecessorsOf(units, unit) : successorsOf(units, unit);
  return next.flatMap((one) => placesOf(units, one, day));
}

/** The rows that took over on the day after; a later bearer of the same code is another place. */
export function successorsOf(units: readonly AddressUnit[], { validToOn, successors }: AddressUnit): AddressUnit[] {
  if (validToOn === null) return [];
  const after = dayAfter(validToOn);
  return successors.flatMap(({ code }) => units.filter((unit) => unit.code === code && isInForce(unit, after)));
}

/** The rows that it was formed from, whole or in part. */
export function predecessorsOf(units: readonly AddressUnit[], { code, validFromOn }: AddressUnit): AddressUnit[] {
  return units.filter(
    ({ validToOn, successors }) =>
      validToOn !== null &&
      dayAfter(validToOn) === validFromOn &&
      successors.some((successor) => successor.code === code),
  );
}

export const dayAfter = (day: LocalDate): LocalDate => formatLocalDate(parseLocalDate(day) + 1);
export const dayBefore = (day: LocalDate): LocalDate => formatLocalDate(parseLocalDate(day) - 1);

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
