/**
 * What an import does to the versions of procedures. Pure: what is known goes in, what is to be written comes out.
 *
 * Everything is reckoned from the day before the import. What held then and differs for a reader ends on that day, and the
 * new version begins on the next; so a second import of one day amends the first, whatever that had done.
 */
import { dayBefore } from '@hcc/rules/directory';
import type { LocalDate } from '@hcc/schemas';
import type { CatalogueItem, KeptChange } from '../catalogue.store.ts';
import { changeOf } from '../changes/changes-between.ts';
import { differencesBetween } from '../changes/differences.ts';

export interface VersionPlan {
  /** New versions, and those whose last day or search words changed. */
  items: CatalogueItem[];
  /** What is in force afterwards, by code. */
  inForce: CatalogueItem[];
  /** Against the day before, by code. None where nothing held then: the catalogue begins. */
  changes: KeptChange[];
}

export interface Imported {
  /** Each code once. */
  items: readonly CatalogueItem[];
  asOfOn: LocalDate;
  /** Codes that stay as they are although `items` has none of them: their records could not be read. */
  stays: (code: string) => boolean;
}

/** @param known what is in force, what ended on the day before `asOfOn`, and what began on it. */
export function planVersions(known: readonly CatalogueItem[], { items, asOfOn, stays }: Imported): VersionPlan {
  const lastDay = dayBefore(asOfOn);
  const knownByCode = Map.groupBy(known, ({ procedure }) => procedure.code);
  const importedByCode = new Map(items.map((item) => [item.procedure.code, item]));
  const begins = !known.some((item) => heldOn(item, lastDay));
  const plan: VersionPlan = { items: [], inForce: [], changes: [] };
  for (const code of [...new Set([...knownByCode.keys(), ...importedByCode.keys()])].sort()) {
    const own = knownByCode.get(code) ?? [];
    const before = own.find((item) => heldOn(item, lastDay));
    const latest = own.find(({ procedure }) => procedure.validToOn === null);
    const given = importedByCode.get(code);
    const next = given ? versionFor(given, before, asOfOn) : stays(code) ? latest : undefined;
    if (next) plan.inForce.push(next);
    plan.items.push(...written(own, next, lastDay));
    const change = begins ? undefined : changeOf(before?.procedure, next?.procedure, asOfOn);
    if (change) plan.changes.push(change);
  }
  return plan;
}

/** The version in force from now on: the one from before where a reader sees no difference, with the newest words. */
function versionFor(given: CatalogueItem, before: CatalogueItem | undefined, asOfOn: LocalDate): CatalogueItem {
  const goesOn = before !== undefined && differencesBetween(before.procedure, given.procedure).length === 0;
  return {
    ...given,
    procedure: {
      ...given.procedure,
      asOfOn,
      validFromOn: goesOn ? before.procedure.validFromOn : asOfOn,
      validToOn: null,
    },
  };
}

/** The next version, unless it stands already, and the ends of all others. */
function written(own: readonly CatalogueItem[], next: CatalogueItem | undefined, lastDay: LocalDate): CatalogueItem[] {
  const ended = own.flatMap((item): CatalogueItem[] => {
    const { procedure } = item;
    if (next && isSameVersion(item, next)) return [];
    // What the next one stands in for since its first day, or began today itself, has held on no day.
    const replaced = procedure.validFromOn === next?.procedure.validFromOn || procedure.validFromOn > lastDay;
    const validToOn = replaced ? dayBefore(procedure.validFromOn) : lastDay;
    return procedure.validToOn === validToOn ? [] : [{ ...item, procedure: { ...procedure, validToOn } }];
  });
  const stands = next && own.find((item) => isSameVersion(item, next));
  const isWritten = stands?.procedure.validToOn === null && stands.searchWords === next?.searchWords;
  return next && !isWritten ? [...ended, next] : ended;
}

const isSameVersion = ({ procedure: one }: CatalogueItem, { procedure: other }: CatalogueItem): boolean =>
  one.version === other.version && one.validFromOn === other.validFromOn;

const heldOn = ({ procedure: { validFromOn, validToOn } }: CatalogueItem, day: LocalDate): boolean =>
  validFromOn <= day && (validToOn === null || validToOn >= day);
