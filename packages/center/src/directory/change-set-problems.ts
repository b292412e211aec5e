/** Whether a change set fits a profile: every problem, each with the place and the mend. Pure. */
import { dayBefore, isInForce } from '@hcc/rules/directory';
import type { AddressUnit } from '@hcc/schemas';
import type { ChangeSet } from './change-set.ts';
import { type Place, placesOf } from './places.ts';
import type { Profile, Succession } from './profile.ts';

export function changeSetProblems(profile: Profile, change: ChangeSet): string[] {
  const applied = profile.directory.changes.find(({ id }) => id === change.id);
  // Alone: whatever else would be said follows from it.
  if (applied)
    return [`${change.id} is in ${profile.id} already, since ${applied.effectiveOn}; there is nothing to apply`];
  if (profile.id !== change.changes)
    return [`changes: it is made for ${change.changes}, not for ${profile.id}; give that profile`];
  const dates = dateProblems(profile, change);
  if (dates.length > 0) return dates;
  const lastDay = dayBefore(change.effectiveOn);
  const standing = placesOf(profile.directory).filter(({ unit }) => isInForce(unit, lastDay));
  return [
    ...endProblems(change, standing),
    ...districtProblems(profile, change, standing),
    ...beginProblems(change, standing),
    ...successorProblems(change, standing),
    ...agencyProblems(profile, change),
    ...officerProblems(profile, change),
  ];
}

function dateProblems({ directory }: Profile, { effectiveOn }: ChangeSet): string[] {
  const base = [directory.operatesFromOn, directory.addressUnits.validFromOn].toSorted().at(-1) ?? '';
  const last =
    directory.changes
      .map((one) => one.effectiveOn)
      .toSorted()
      .at(-1) ?? '';
  if (effectiveOn <= base)
    return [`effectiveOn: ${effectiveOn} is not after ${base}, when the profile begins; correct the day`];
  return effectiveOn < last
    ? [`effectiveOn: ${effectiveOn} is before ${last}, up to which changes are applied; apply them in their order`]
    : [];
}

function endProblems({ directory: { ended } }: ChangeSet, standing: readonly Place[]): string[] {
  return ended.flatMap(([code, succession], i) => {
    const at = `directory.ended.${i}`;
    const codes = successorsIn(succession);
    return [
      ...(standing.some(({ unit }) => unit.code === code)
        ? []
        : [`${at}: ${code} is no commune on the day before; correct the code`]),
      ...(ended.findIndex(([other]) => other === code) < i ? [`${at}: ${code} ends twice; remove one`] : []),
      ...repeated(codes).map((other) => `${at}: ${code} names ${other} twice; a part goes to at least two`),
    ];
  });
}

/** A district leaves nobody behind: a commune without a word of where it goes would be a gap. */
function districtProblems(
  { directory: { districts } }: Profile,
  { directory: { endedDistricts, ended } }: ChangeSet,
  standing: readonly Place[],
): string[] {
  const told = new Set(ended.map(([code]) => code));
  return endedDistricts.flatMap((code, i) => {
    const at = `directory.endedDistricts.${i}`;
    const district = districts.find((one) => one.code === code);
    if (!district) return [`${at}: ${code} is no district of the profile; correct the code`];
    if (district.endedOn) return [`${at}: ${code} ${district.name} ended on ${district.endedOn}; remove it`];
    if (endedDistricts.indexOf(code) < i) return [`${at}: ${code} stands twice; remove one`];
    return standing
      .filter((place) => place.district === district && !told.has(place.unit.code))
      .map(
        ({ unit }) =>
          `directory.ended: ${unit.code} ${unit.name} ends with ${district.name} and nothing says where it goes; name it`,
      );
  });
}

function beginProblems({ directory: { begun, ended }, effectiveOn }: ChangeSet, standing: readonly Place[]): string[] {
  const communes = begun?.communes ?? [];
  const ends = new Set(ended.map(([code]) => code));
  const reached = new Set(ended.flatMap(([, succession]) => successorsIn(succession)));
  return communes.flatMap(([code, name], i) => {
    const at = `directory.begun.communes.${i}`;
    const former = standing.find(({ unit }) => unit.code === code)?.unit;
    return [
      ...(communes.findIndex(([other]) => other === code) < i ? [`${at}: ${code} begins twice; remove one`] : []),
      ...(former && !ends.has(code)
        ? [`${at}: ${code} ${name} (from ${effectiveOn}) and ${told(former)} overlap; end the older one`]
        : []),
      ...(reached.has(code) ? [] : [`${at}: ${code} ${name} begins out of nothing; say in ended what it is formed of`]),
    ];
  });
}

function successorProblems(
  { directory: { begun, ended }, effectiveOn }: ChangeSet,
  standing: readonly Place[],
): string[] {
  const ends = new Set(ended.map(([code]) => code));
  const after = new Set([
    ...(begun?.communes ?? []).map(([code]) => code),
    ...standing.flatMap(({ unit }) => (ends.has(unit.code) ? [] : [unit.code])),
  ]);
  return ended.flatMap(([code, succession], i) =>
    successorsIn(succession)
      .filter((successor) => !after.has(successor))
      .map((successor) => `directory.ended.${i}: ${code} goes to ${successor}, which is no commune on ${effectiveOn}`),
  );
}

function agencyProblems(
  { directory: { provincialAgencies, fallbackAgencyId } }: Profile,
  { directory: { endedAgencies, newAgencies } }: ChangeSet,
): string[] {
  const ending = new Set(endedAgencies.map(({ id }) => id));
  const known = new Set([...provincialAgencies, ...newAgencies].map(({ id }) => id));
  return endedAgencies.flatMap(({ id, successorIds }, i) => {
    const at = `directory.endedAgencies.${i}`;
    return [
      ...(provincialAgencies.some((agency) => agency.id === id && !agency.toOn)
        ? []
        : [`${at}: ${id} is no standing agency of the profile; correct the id`]),
      ...(id === fallbackAgencyId ? [`${at}: ${id} is the fallback for what nobody else settles; keep it`] : []),
      ...successorIds
        .filter((successor) => !known.has(successor) || ending.has(successor))
        .map((successor) => `${at}: ${successor}, which follows ${id}, is no agency; correct the id`),
    ];
  });
}

function officerProblems({ officers }: Profile, change: ChangeSet): string[] {
  return Object.keys(change.officers)
    .filter((id) => !officers.some((officer) => officer.id === id))
    .map((id) => `officers: ${id} is nobody of the profile; correct the id`);
}

export const successorsIn = (succession: Succession): readonly string[] =>
  'into' in succession ? [succession.into] : succession.partlyInto;

const told = ({ code, name, validFromOn }: AddressUnit): string => `${code} ${name} (from ${validFromOn})`;

const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, i) => values.indexOf(value) < i)),
];
