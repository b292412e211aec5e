import type { LocalDate, Procedure } from '@hcc/schemas';
import type { KeptChange } from '../catalogue.store.ts';
import { differencesBetween } from './differences.ts';

/** What became of one procedure; undefined where a reader sees no difference. At least one of the two is given. */
export function changeOf(
  before: Procedure | undefined,
  after: Procedure | undefined,
  effectiveOn: LocalDate,
): KeptChange | undefined {
  const shown = after ?? before;
  if (!shown || (before && after && differencesBetween(before, after).length === 0)) return undefined;
  return {
    code: shown.code,
    name: shown.name,
    kind: before ? (after ? 'amended' : 'repealed') : 'added',
    effectiveOn,
    before: before ?? null,
    after: after ?? null,
  };
}

/** The changes from one whole catalogue to another, by code. */
export function changesBetween(
  before: readonly Procedure[],
  after: readonly Procedure[],
  effectiveOn: LocalDate,
): KeptChange[] {
  const [old, now] = [byCode(before), byCode(after)];
  const codes = [...new Set([...old.keys(), ...now.keys()])].sort();
  return codes.flatMap((code) => changeOf(old.get(code), now.get(code), effectiveOn) ?? []);
}

const byCode = (procedures: readonly Procedure[]) =>
  new Map(procedures.map((procedure) => [procedure.code, procedure]));
