/** The units of a profile: its compact rows written out, dated, each with what it became. Pure. */
import type { AddressUnit, LocalDate, Officer, Position, Unit, UnitKind } from '@hcc/schemas';
import { directoryProblems } from './directory-problems.ts';
import { lineageOf, type Place, placesOf } from './places.ts';
import { ProfileError } from './profile.ts';
import type { Directory, District, Profile } from './profile.ts';

export interface ExpandedDirectory {
  /** Head office, branches, departments, then the agencies that decide; those that ended too. */
  units: Unit[];
  /** Every row that ever was: a code may stand in several, never twice on one day. */
  addressUnits: AddressUnit[];
  /** The ids of the agencies that decide in a place; a district with its code. */
  agenciesOf: ReadonlyMap<AddressUnit, { commune: string; district: { id: string; code: string } | null }>;
  /** A unit as it stood on a day: the head office is in a commune that got another name. */
  unitOn(unit: Unit, day: LocalDate): Unit;
}

/**
 * Departments stand in every commune that `withoutDepartment` does not name; each commune and each district has its
 * People's Committee as an agency. What follows a unit is read off what follows its commune.
 * @throws ProfileError when two units share an id or a code, when one names a parent or an officer a unit that is not
 * there, and when the days of communes overlap or leave a gap.
 */
export function expandDirectory(profile: Profile): ExpandedDirectory {
  const { directory } = profile;
  const places = placesOf(directory);
  const units = withPredecessors(unitsOf(profile, places));
  const addressUnits = places.map(({ unit }) => unit);
  const problems = directoryProblems(profile, units, addressUnits);
  if (problems.length > 0) throw new ProfileError(problems);
  return {
    units,
    addressUnits,
    agenciesOf: new Map(
      places.map(({ unit, key, district }) => [
        unit,
        {
          commune: agencyId(directory, key),
          district: district && { id: agencyId(directory, district.code), code: district.code },
        },
      ]),
    ),
    unitOn(unit, day) {
      const former =
        unit.id === headId(directory) ? directory.headOffice.formerSeats.find(({ toOn }) => day <= toOn) : undefined;
      return former ? { ...unit, addressUnitCode: former.seat, address: former.address } : unit;
    },
  };
}

/** The sandbox's seeded officers with the names of their units. */
export function expandOfficers(profile: Profile, units: readonly Unit[]): Officer[] {
  const referenceOf = (officerId: string, unitId: string) => {
    const unit = units.find(({ id }) => id === unitId);
    if (!unit) throw new ProfileError([`officers: ${officerId} works at ${unitId}, which is no unit; correct it`]);
    return { id: unit.id, name: unit.name };
  };
  return profile.officers.map(({ unitId, seatId, ...officer }) => ({
    ...officer,
    unit: referenceOf(officer.id, unitId),
    ...(seatId === undefined ? {} : { seat: referenceOf(officer.id, seatId) }),
  }));
}

function unitsOf(profile: Profile, places: readonly Place[]): Unit[] {
  const { directory } = profile;
  const unit = unitMaker(profile);
  const after = lineageOf(places);
  const within = (district: District): Place[] => places.filter((place) => place.district === district);
  return [
    headOfficeOf(profile, unit),
    ...directory.districts.map((district) => branchOf(directory, district, unit, within(district), after)),
    ...places.flatMap((place) => departmentOf(directory, place, unit, after)),
    ...directory.provincialAgencies.map(({ id, name, code, address, fromOn, toOn, successorIds }) =>
      unit({
        id,
        kind: 'agency',
        name,
        code,
        parentId: null,
        ...(address && { address }),
        ...(fromOn && { validFromOn: fromOn }),
        validToOn: toOn ?? null,
        successorIds: successorIds ?? [],
      }),
    ),
    ...directory.districts.map((district) => districtAgencyOf(directory, district, unit, within(district), after)),
    ...places.map((place) => communeAgencyOf(directory, place, unit, after)),
  ];
}

type UnitParts = Pick<Unit, 'id' | 'kind' | 'name' | 'code' | 'parentId'> &
  Partial<Pick<Unit, 'addressUnitCode' | 'address' | 'validFromOn' | 'validToOn' | 'successorIds'>> & {
    at?: readonly [number, number] | null | undefined;
  };
type MakeUnit = (parts: UnitParts) => Unit;
type After = (place: Place) => Place[];

const servesThePublic: Readonly<Record<UnitKind, boolean>> = {
  headOffice: true,
  branch: true,
  department: true,
  agency: false,
};

/** Agencies receive nothing at their own door: the Center does. */
function unitMaker({ directory, receptionHours }: Profile): MakeUnit {
  return ({ addressUnitCode = null, at, validFromOn, validToOn = null, successorIds = [], ...parts }) => ({
    ...parts,
    addressUnitCode,
    openingHours: servesThePublic[parts.kind] ? receptionHours : [],
    validFromOn: validFromOn ?? directory.operatesFromOn,
    validToOn,
    predecessorIds: [],
    successorIds,
    position: at ? toPosition(at) : null,
    assumed: directory.assumed,
  });
}

const toPosition = ([latitude, longitude]: readonly [number, number]): Position => ({ latitude, longitude });

function headOfficeOf({ names, directory }: Profile, unit: MakeUnit): Unit {
  const { code, seat, address, position } = directory.headOffice;
  return unit({
    id: headId(directory),
    kind: 'headOffice',
    name: names.vi,
    code,
    parentId: null,
    addressUnitCode: seat,
    address,
    at: position,
  });
}

/** What follows a branch is the service point of the commune in which its house stands now. */
function branchOf(
  directory: Directory,
  { code, name, branchCode, seat, address, endedOn, position }: District,
  unit: MakeUnit,
  communes: readonly Place[],
  after: After,
): Unit {
  const seats = communes.filter((place) => place.unit.code === seat);
  return unit({
    id: branchId(directory, code),
    kind: 'branch',
    name: directory.unitNames.branch.replace('{district}', inSentence(name)),
    code: branchCode,
    parentId: headId(directory),
    addressUnitCode: seat,
    address,
    validToOn: endedOn ?? null,
    successorIds: endedOn === undefined ? [] : departmentIds(directory, seats.flatMap(after)),
    at: position,
  });
}

function departmentOf(directory: Directory, place: Place, unit: MakeUnit, after: After): Unit[] {
  if (!place.hasDepartment) return [];
  const { district, codes, number, names, position, unitsFromOn } = place;
  return [
    unit({
      id: departmentId(directory, place),
      kind: 'department',
      name: nameOf(names.department, place),
      code: withNumber(codes.department, number),
      parentId: district ? branchId(directory, district.code) : headId(directory),
      addressUnitCode: place.unit.code,
      address: capitalised(nameOf(names.address, place)),
      validFromOn: unitsFromOn,
      validToOn: place.unit.validToOn,
      successorIds: departmentIds(directory, after(place)),
      at: position,
    }),
  ];
}

/** A district's work is the communes' that its area became. */
function districtAgencyOf(
  directory: Directory,
  { code, name, agencyCode, seat, endedOn }: District,
  unit: MakeUnit,
  communes: readonly Place[],
  after: After,
): Unit {
  const heirs = endedOn === undefined ? [] : [...new Set(communes.flatMap(after))];
  return unit({
    id: agencyId(directory, code),
    kind: 'agency',
    name: directory.unitNames.districtAgency.replace('{district}', inSentence(name)),
    code: agencyCode,
    parentId: null,
    addressUnitCode: seat,
    validToOn: endedOn ?? null,
    successorIds: heirs.map(({ key }) => agencyId(directory, key)),
  });
}

function communeAgencyOf(directory: Directory, place: Place, unit: MakeUnit, after: After): Unit {
  const { district, codes, number, names, key, unitsFromOn } = place;
  return unit({
    id: agencyId(directory, key),
    kind: 'agency',
    name: nameOf(names.communeAgency, place),
    code: withNumber(codes.agency, number),
    parentId: district && agencyId(directory, district.code),
    addressUnitCode: place.unit.code,
    validFromOn: unitsFromOn,
    validToOn: place.unit.validToOn,
    successorIds: after(place).map((heir) => agencyId(directory, heir.key)),
  });
}

function withPredecessors(units: readonly Unit[]): Unit[] {
  return units.map((unit) => ({
    ...unit,
    predecessorIds: units.filter(({ successorIds }) => successorIds.includes(unit.id)).map(({ id }) => id),
  }));
}

const headId = ({ idPrefix }: Directory): string => `${idPrefix}-head`;
const branchId = ({ idPrefix }: Directory, districtCode: string): string => `${idPrefix}-branch-${districtCode}`;
const departmentId = ({ idPrefix }: Directory, { key }: Place): string => `${idPrefix}-dept-${key}`;
const departmentIds = (directory: Directory, places: readonly Place[]): string[] =>
  places.filter(({ hasDepartment }) => hasDepartment).map((place) => departmentId(directory, place));
/** Of a commune's key, or a district's three digits. */
const agencyId = ({ idPrefix }: Directory, key: string): string => `${idPrefix}-agency-${key}`;

/** `000.00.31.H49` with 04 is `000.04.31.H49`: the groups stand from the lowest to the highest. */
const withNumber = (code: string, number: string): string => code.replace(/^000\.00/, `000.${number}`);

/** Where there is a district it is always said: the names of communes are not unique in the province. */
const nameOf = (pattern: string, { unit, district }: Place): string =>
  pattern.replace('{commune}', inSentence(unit.name)).replace('{district}', district ? inSentence(district.name) : '');

/** "Phường Hồng Gai" inside a sentence is "phường Hồng Gai". */
const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
