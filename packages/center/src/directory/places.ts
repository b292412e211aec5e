/** The communes of a profile, whatever list they stand in: one row after another with its own days. Pure. */
import { successorsOf } from '@hcc/rules/directory';
import type { AddressUnit, LocalDate } from '@hcc/schemas';
import type { CommuneRow, Directory, District } from './profile.ts';

export interface Place {
  /** In the answers of the API; the row itself is its identity. */
  unit: AddressUnit;
  /** Ends the ids of its units: the code, and of a later row the first day too, since codes are given again. */
  key: string;
  /** Its place in its list from 1, in two digits. */
  number: string;
  district: District | null;
  /** The first day of its units; the Center may have begun before the list of communes that it knows. */
  unitsFromOn: LocalDate;
  /** Without a number in them. */
  codes: { department: string; agency: string };
  names: { department: string; communeAgency: string; address: string };
  hasDepartment: boolean;
  position: [number, number] | null;
}

/** In the order of the profile: districts first, then what came after them. */
export function placesOf(directory: Directory): Place[] {
  const { districts, arrangements, addressUnits, unitNames, operatesFromOn, withoutDepartment } = directory;
  return [
    ...districts.flatMap((district) =>
      district.communes.map((row, i) => {
        const [code, , , facts = {}] = row;
        const validFromOn = facts.fromOn ?? addressUnits.validFromOn;
        const validToOn = facts.toOn ?? district.endedOn ?? addressUnits.validToOn;
        return {
          unit: toAddressUnit(row, { districtName: district.name, validFromOn, validToOn }),
          key: facts.fromOn === undefined ? code : keyFrom(code, facts.fromOn),
          number: numberOf(i),
          district,
          unitsFromOn: facts.fromOn ?? operatesFromOn,
          codes: { department: district.branchCode, agency: district.agencyCode },
          names: { ...unitNames, address: '{commune}, {district}' },
          hasDepartment: !withoutDepartment.includes(code),
          position: facts.position ?? null,
        };
      }),
    ),
    ...arrangements.flatMap(({ fromOn, communes, departmentCode, agencyCode, unitNames: names }) =>
      communes.map((row, i) => {
        const [code, , , facts = {}] = row;
        const validFromOn = facts.fromOn ?? fromOn;
        return {
          unit: toAddressUnit(row, { districtName: null, validFromOn, validToOn: facts.toOn ?? null }),
          key: keyFrom(code, validFromOn),
          number: numberOf(i),
          district: null,
          unitsFromOn: validFromOn,
          codes: { department: departmentCode, agency: agencyCode },
          names,
          hasDepartment: true,
          position: facts.position ?? null,
        };
      }),
    ),
  ];
}

/** What follows each place, and what each was formed from. */
export function lineageOf(places: readonly Place[]): (place: Place) => Place[] {
  const units = places.map(({ unit }) => unit);
  const placeOf = new Map(places.map((place) => [place.unit, place]));
  const next = new Map(
    places.map((place) => [place, successorsOf(units, place.unit).flatMap((unit) => placeOf.get(unit) ?? [])]),
  );
  return (place) => next.get(place) ?? [];
}

const numberOf = (index: number): string => String(index + 1).padStart(2, '0');
const keyFrom = (code: string, fromOn: LocalDate): string => `${code}-${fromOn.replaceAll('-', '')}`;

const toAddressUnit = (
  [code, name, type, facts = {}]: CommuneRow,
  dated: Pick<AddressUnit, 'districtName' | 'validFromOn' | 'validToOn'>,
): AddressUnit => ({
  code,
  name,
  type,
  ...dated,
  successors: [
    ...(facts.into === undefined ? [] : [{ code: facts.into, partial: false }]),
    ...(facts.partlyInto ?? []).map((part) => ({ code: part, partial: true })),
  ],
});
