/** The units of a profile: its compact rows written out, checked against each other. Pure. */
import type { AddressUnit, Officer, Unit, UnitKind } from '@hcc/schemas';
import { ProfileError } from './profile.ts';
import type { CommuneRow, District, Profile } from './profile.ts';

export interface ExpandedDirectory {
  /** Head office, branches, departments, then the agencies that decide. */
  units: Unit[];
  addressUnits: AddressUnit[];
}

/**
 * Departments stand in every commune that `withoutDepartment` does not name; each commune and each district has its
 * People's Committee as an agency.
 * @throws ProfileError when two units share an id or a code, or one names a parent or an officer a unit that is not there.
 */
export function expandDirectory(profile: Profile): ExpandedDirectory {
  const { directory } = profile;
  const unit = unitMaker(profile);
  const units = [
    headOfficeOf(profile, unit),
    ...directory.districts.map((district) => branchOf(profile, district, unit)),
    ...eachCommune(profile).flatMap((place) => departmentOf(profile, place, unit)),
    ...directory.provincialAgencies.map(({ id, name, code, address }) =>
      unit({ id, kind: 'agency', name, code, parentId: null, ...(address && { address }) }),
    ),
    ...directory.districts.map((district) => districtAgencyOf(profile, district, unit)),
    ...eachCommune(profile).map((place) => communeAgencyOf(profile, place, unit)),
  ];
  const addressUnits = eachCommune(profile).map(({ row: [code, name, type], district }) => ({
    code,
    name,
    type,
    districtName: district.name,
    validFromOn: directory.addressUnits.validFromOn,
    validToOn: directory.addressUnits.validToOn,
  }));
  const problems = [...unitProblems(units), ...addressProblems(addressUnits), ...officerProblems(profile, units)];
  if (problems.length > 0) throw new ProfileError(problems);
  return { units, addressUnits };
}

/** The sandbox's seeded officers with the names of their units. */
export function expandOfficers(profile: Profile, units: readonly Unit[]): Officer[] {
  return profile.officers.map(({ unitId, ...officer }) => {
    const unit = units.find(({ id }) => id === unitId);
    if (!unit)
      throw new ProfileError([`officers: ${officer.id} works at ${unitId}, which is no unit; correct the unitId`]);
    return { ...officer, unit: { id: unit.id, name: unit.name } };
  });
}

/** The id of the agency that decides in a commune or, with its three digits, in a district. */
export const placeAgencyId = ({ directory }: Profile, code: string): string => `${directory.idPrefix}-agency-${code}`;

/** A commune with its district and its place in it, counted from 1. */
interface Place {
  row: CommuneRow;
  district: District;
  number: string;
}

type UnitParts = Pick<Unit, 'id' | 'kind' | 'name' | 'code' | 'parentId'> & {
  addressUnitCode?: string;
  address?: string;
};
type MakeUnit = (parts: UnitParts) => Unit;

const servesThePublic: Readonly<Record<UnitKind, boolean>> = {
  headOffice: true,
  branch: true,
  department: true,
  agency: false,
};

/** Agencies receive nothing at their own door: the Center does. */
function unitMaker({ directory, receptionHours }: Profile): MakeUnit {
  return ({ addressUnitCode, ...parts }) => ({
    ...parts,
    addressUnitCode: addressUnitCode ?? null,
    openingHours: servesThePublic[parts.kind] ? receptionHours : [],
    validFromOn: directory.operatesFromOn,
    validToOn: null,
    successorIds: [],
    assumed: directory.assumed,
  });
}

function eachCommune({ directory }: Profile): Place[] {
  return directory.districts.flatMap((district) =>
    district.communes.map((row, i) => ({ row, district, number: String(i + 1).padStart(2, '0') })),
  );
}

function headOfficeOf({ names, directory }: Profile, unit: MakeUnit): Unit {
  const { code, seat, address } = directory.headOffice;
  return unit({
    id: headId(directory),
    kind: 'headOffice',
    name: names.vi,
    code,
    parentId: null,
    addressUnitCode: seat,
    address,
  });
}

function branchOf({ directory }: Profile, { code, name, branchCode, seat, address }: District, unit: MakeUnit): Unit {
  return unit({
    id: branchId(directory, code),
    kind: 'branch',
    name: directory.unitNames.branch.replace('{district}', inSentence(name)),
    code: branchCode,
    parentId: headId(directory),
    addressUnitCode: seat,
    address,
  });
}

function departmentOf({ directory }: Profile, { row: [code, name], district, number }: Place, unit: MakeUnit): Unit[] {
  if (directory.withoutDepartment.includes(code)) return [];
  return [
    unit({
      id: `${directory.idPrefix}-dept-${code}`,
      kind: 'department',
      name: placeName(directory.unitNames.department, name, district),
      code: withNumber(district.branchCode, number),
      parentId: branchId(directory, district.code),
      addressUnitCode: code,
      address: `${name}, ${inSentence(district.name)}`,
    }),
  ];
}

function districtAgencyOf(profile: Profile, { code, name, agencyCode, seat }: District, unit: MakeUnit): Unit {
  const { unitNames } = profile.directory;
  return unit({
    id: placeAgencyId(profile, code),
    kind: 'agency',
    name: unitNames.districtAgency.replace('{district}', inSentence(name)),
    code: agencyCode,
    parentId: null,
    addressUnitCode: seat,
  });
}

function communeAgencyOf(profile: Profile, { row: [code, name], district, number }: Place, unit: MakeUnit): Unit {
  return unit({
    id: placeAgencyId(profile, code),
    kind: 'agency',
    name: placeName(profile.directory.unitNames.communeAgency, name, district),
    code: withNumber(district.agencyCode, number),
    parentId: placeAgencyId(profile, district.code),
    addressUnitCode: code,
  });
}

const headId = ({ idPrefix }: Profile['directory']): string => `${idPrefix}-head`;
const branchId = ({ idPrefix }: Profile['directory'], districtCode: string): string =>
  `${idPrefix}-branch-${districtCode}`;

/** `000.00.31.H49` with 04 is `000.04.31.H49`: the groups stand from the lowest to the highest. */
const withNumber = (code: string, number: string): string => code.replace(/^000\.00/, `000.${number}`);

/** The district is always said: the names of communes are not unique in the province. */
const placeName = (name: string, commune: string, district: District): string =>
  name.replace('{commune}', inSentence(commune)).replace('{district}', inSentence(district.name));

/** "Phường Hồng Gai" inside a sentence is "phường Hồng Gai". */
const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function unitProblems(units: readonly Unit[]): string[] {
  const ids = new Set(units.map(({ id }) => id));
  return [
    ...repeated(units.map(({ id }) => id)).map((id) => `directory: two units have the id ${id}; give one another`),
    ...repeated(units.map(({ code }) => code)).map(
      (code) => `directory: two units have the code ${code}, so their dossiers would share codes; give one another`,
    ),
    ...units.flatMap(({ id, parentId }) =>
      parentId === null || ids.has(parentId)
        ? []
        : [`directory: ${id} names the parent ${parentId}, which is no unit; correct it`],
    ),
    ...units.flatMap(({ id, validFromOn, validToOn }) =>
      validToOn === null || validFromOn <= validToOn
        ? []
        : [`directory: ${id} ends on ${validToOn} before it begins; correct a day`],
    ),
  ];
}

function addressProblems(addressUnits: readonly AddressUnit[]): string[] {
  return repeated(addressUnits.map(({ code }) => code)).map(
    (code) => `directory.districts: commune ${code} stands twice; remove one row`,
  );
}

function officerProblems({ officers }: Profile, units: readonly Unit[]): string[] {
  const ids = new Set(units.map(({ id }) => id));
  return [
    ...repeated(officers.map(({ id }) => id)).map((id) => `officers: ${id} stands twice; give one another id`),
    ...officers.flatMap(({ id, unitId }) =>
      ids.has(unitId) ? [] : [`officers: ${id} works at ${unitId}, which is no unit; correct the unitId`],
    ),
  ];
}

const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, i) => values.indexOf(value) < i)),
];
