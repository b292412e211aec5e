/** What contradicts itself in an expanded directory: each problem names the rows and the mend. Pure. */
import { dayAfter, dayBefore, isInForce, predecessorsOf } from '@hcc/rules/directory';
import type { AddressUnit, Unit } from '@hcc/schemas';
import type { Profile } from './profile.ts';

export function directoryProblems(
  profile: Profile,
  units: readonly Unit[],
  addressUnits: readonly AddressUnit[],
): string[] {
  return [
    ...unitProblems(units),
    ...overlaps(addressUnits),
    ...addressUnits.flatMap((unit) => successionProblems(unit, addressUnits, profile)),
    ...seatProblems(profile, addressUnits),
    ...officerProblems(profile, units),
  ];
}

/** Whoever is sent to the head office needs a commune that is there; one that ends names where it went. */
function seatProblems({ directory }: Profile, addressUnits: readonly AddressUnit[]): string[] {
  const { seat } = directory.headOffice;
  const bearers = addressUnits.filter(({ code }) => code === seat);
  const last = bearers.toSorted((a, b) => (a.validFromOn < b.validFromOn ? -1 : 1)).at(-1);
  // The whole list may end at once, where nobody knows yet what follows; then nothing better can be said.
  if (!last || last.validToOn === null || last.validToOn === directory.addressUnits.validToOn) return [];
  return [
    `directory.headOffice.seat: ${told(last)} ends; name the commune that the head office stands in from ${dayAfter(last.validToOn)} on`,
  ];
}

function unitProblems(units: readonly Unit[]): string[] {
  const ids = new Set(units.map(({ id }) => id));
  return [
    ...repeated(units.map(({ id }) => id)).map((id) => `directory: two units have the id ${id}; give one another`),
    ...repeated(units.map(({ code }) => code)).map(
      (code) => `directory: two units have the code ${code}, so their dossiers would share codes; give one another`,
    ),
    ...units.flatMap(({ id, parentId, successorIds }) => [
      ...(parentId === null || ids.has(parentId)
        ? []
        : [`directory: ${id} names the parent ${parentId}, which is no unit; correct it`]),
      ...successorIds
        .filter((successor) => !ids.has(successor))
        .map((successor) => `directory: ${id} names the successor ${successor}, which is no unit; correct it`),
    ]),
    ...units.flatMap(({ id, validFromOn, validToOn }) =>
      validToOn === null || validFromOn <= validToOn
        ? []
        : [`directory: ${id} ends on ${validToOn} before it begins; correct a day`],
    ),
  ];
}

/** A code that two communes bear on one day names neither. */
function overlaps(addressUnits: readonly AddressUnit[]): string[] {
  const inOrder = addressUnits.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return inOrder.flatMap((later, i) => {
    const former = inOrder[i - 1];
    if (former?.code !== later.code || (former.validToOn !== null && former.validToOn < later.validFromOn)) return [];
    if (former.validFromOn === later.validFromOn)
      return [`directory: commune ${later.code} stands twice from ${later.validFromOn} on; remove one row`];
    return [`directory: ${told(former)} and ${told(later)} overlap; end the first on ${dayBefore(later.validFromOn)}`];
  });
}

function successionProblems(unit: AddressUnit, addressUnits: readonly AddressUnit[], { directory }: Profile): string[] {
  const { validFromOn, validToOn, successors } = unit;
  const first = directory.addressUnits.validFromOn;
  const fromNothing =
    validFromOn > first && predecessorsOf(addressUnits, unit).length === 0
      ? [
          `directory: ${told(unit)} begins out of nothing; name it in into or partlyInto of what ended on ${dayBefore(validFromOn)}`,
        ]
      : [];
  if (validToOn === null)
    return successors.length === 0
      ? fromNothing
      : [...fromNothing, `directory: ${told(unit)} has a successor and no last day; give its toOn`];
  // The whole list may end at once, where nobody knows yet what follows.
  if (successors.length === 0)
    return validToOn === directory.addressUnits.validToOn
      ? fromNothing
      : [...fromNothing, `directory: ${told(unit)} ends and nothing follows it; give into or partlyInto`];
  return [
    ...fromNothing,
    ...successors.flatMap(({ code }) =>
      gap(
        unit,
        validToOn,
        addressUnits.filter((one) => one.code === code),
        code,
      ),
    ),
  ];
}

function gap(unit: AddressUnit, lastDay: string, bearers: readonly AddressUnit[], code: string): string[] {
  const next = dayAfter(lastDay);
  if (bearers.some((bearer) => bearer !== unit && isInForce(bearer, next))) return [];
  const later = bearers.find(({ validFromOn }) => validFromOn > next);
  return later
    ? [
        `directory: between ${told(unit)} and ${told(later)}, which follows it, is a gap; end the first on ${dayBefore(later.validFromOn)}`,
      ]
    : [`directory: ${told(unit)} goes to ${code}, which is no commune on ${next}; correct the code`];
}

/** `06652 Phường Hà Tu (from 2025-07-01)` */
const told = ({ code, name, validFromOn, validToOn }: AddressUnit): string =>
  `${code} ${name} (${validToOn === null ? `from ${validFromOn}` : `${validFromOn} to ${validToOn}`})`;

const keyOf = ({ code, validFromOn }: AddressUnit): string => `${code} ${validFromOn}`;

function officerProblems({ officers }: Profile, units: readonly Unit[]): string[] {
  const ids = new Set(units.map(({ id }) => id));
  return [
    ...repeated(officers.map(({ id }) => id)).map((id) => `officers: ${id} stands twice; give one another id`),
    ...officers.flatMap(({ id, unitId, seatId = unitId }) =>
      [...new Set([unitId, seatId])].flatMap((place) =>
        ids.has(place) ? [] : [`officers: ${id} works at ${place}, which is no unit; correct it`],
      ),
    ),
  ];
}

const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, i) => values.indexOf(value) < i)),
];
