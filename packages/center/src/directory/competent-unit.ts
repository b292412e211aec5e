/**
 * Which agency settles a dossier (cơ quan giải quyết). Kept apart from where it is handed in: a dossier may be taken in
 * anywhere in the province and its clock starts when it reaches this unit (Decree 118/2025/NĐ-CP Art. 17(3), as amended
 * by 309/2026/NĐ-CP). Pure.
 */
import { fold } from '@hcc/rules/search';
import type { Procedure, Unit } from '@hcc/schemas';
import { placeAgencyId } from './expand-directory.ts';
import type { Profile, ProvincialAgency } from './profile.ts';

/** As much of a procedure as the question needs; without agencies and fields a provincial one goes to the fallback. */
export type DecidedProcedure = { level: string } & Partial<Pick<Procedure, 'agencies' | 'fields'>>;

export interface CompetenceQuestion {
  procedure: DecidedProcedure;
  /** GSO code of the commune the matter belongs to: a residence, a plot, a place of business. */
  addressUnitCode?: string | undefined;
}

/** What decided. `noPlace`: the level needs a place and none, or none that we know, was given. */
export type CompetenceGround =
  | 'commune'
  | 'district'
  | 'fieldName'
  | 'executingAgency'
  | 'competentAgency'
  | 'fieldCode'
  | 'fallback'
  | 'noPlace';

export interface Competence {
  unitId: string;
  ground: CompetenceGround;
  /** The code or name that decided, in the record's words; `null` where none did. */
  matched: string | null;
}

/**
 * Commune level: the People's Committee of that commune. District level (historical): of the district the commune lies
 * in. Provincial level, the first that fits: a field an agency claims by name; the executing agency of the record, then
 * the competent one; the field's code; else the fallback, the office that assigns dossiers. "UBND cấp tỉnh" as executing
 * agency decides nothing: the department of the field prepares what the committee signs.
 */
export function competentUnitFor({
  procedure,
  addressUnitCode,
  profile,
}: CompetenceQuestion & { profile: Profile }): Competence {
  if (procedure.level === 'commune' || procedure.level === 'district')
    return byPlace(profile, procedure.level, addressUnitCode);
  return byMatter(profile, procedure);
}

/** The same question answered with a unit of the expanded directory, as the Center's ports ask it. */
export function competentUnitFinder(profile: Profile, units: readonly Unit[]): (question: CompetenceQuestion) => Unit {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return (question) => {
    const { unitId } = competentUnitFor({ ...question, profile });
    const unit = byId.get(unitId);
    if (!unit) throw new RangeError(`${unitId} is no unit of the directory: expand the directory of the same profile`);
    return unit;
  };
}

function byPlace(profile: Profile, level: 'commune' | 'district', addressUnitCode: string | undefined): Competence {
  const { districts, fallbackAgencyId } = profile.directory;
  const district = districts.find(({ communes }) => communes.some(([code]) => code === addressUnitCode));
  if (addressUnitCode === undefined || !district)
    return { unitId: fallbackAgencyId, ground: 'noPlace', matched: addressUnitCode ?? null };
  const code = level === 'commune' ? addressUnitCode : district.code;
  return { unitId: placeAgencyId(profile, code), ground: level, matched: code };
}

function byMatter({ directory }: Profile, { fields = [], agencies }: DecidedProcedure): Competence {
  const { provincialAgencies, fallbackAgencyId } = directory;
  return (
    firstOf(
      fields.map(({ name }) => name),
      'fieldName',
      (name) => claimsField(provincialAgencies, name),
    ) ??
    firstOf(agencies?.executing ?? [], 'executingAgency', (name) => isNamed(provincialAgencies, name)) ??
    firstOf(agencies?.competent ?? [], 'competentAgency', (name) => isNamed(provincialAgencies, name)) ??
    firstOf(
      fields.flatMap(({ code }) => code ?? []),
      'fieldCode',
      (code) => ownsCode(provincialAgencies, code),
    ) ?? {
      unitId: fallbackAgencyId,
      ground: 'fallback',
      matched: null,
    }
  );
}

function firstOf(
  values: readonly string[],
  ground: CompetenceGround,
  find: (value: string) => ProvincialAgency | undefined,
): Competence | undefined {
  for (const matched of values) {
    const agency = find(matched);
    if (agency) return { unitId: agency.id, ground, matched };
  }
  return undefined;
}

const claimsField = (agencies: readonly ProvincialAgency[], name: string): ProvincialAgency | undefined =>
  agencies.find(({ decides }) => decides.fieldNames.some((own) => fold(own) === fold(name)));

/**
 * The agency whose name stands in what the record says: "Giám đốc Sở Tư pháp" and "Chi nhánh Văn phòng đăng ký đất đai"
 * name theirs. Of several the first named counts, and of names at one place the longest.
 */
function isNamed(agencies: readonly ProvincialAgency[], text: string): ProvincialAgency | undefined {
  const words = ` ${fold(text)} `;
  const found = agencies.flatMap((agency) =>
    agency.decides.agencyNames.flatMap((name) => {
      const at = words.indexOf(` ${fold(name)} `);
      return at < 0 ? [] : [{ agency, at, length: name.length }];
    }),
  );
  return found.toSorted((a, b) => a.at - b.at || b.length - a.length)[0]?.agency;
}

/** The longest beginning wins: `G12.26` is science, every other `G12` finance. */
function ownsCode(agencies: readonly ProvincialAgency[], code: string): ProvincialAgency | undefined {
  const found = agencies.flatMap((agency) =>
    agency.decides.fieldCodes.flatMap((own) => (beginsWith(code, own) ? [{ agency, length: own.length }] : [])),
  );
  return found.toSorted((a, b) => b.length - a.length)[0]?.agency;
}

const beginsWith = (code: string, own: string): boolean =>
  code.startsWith(own) && !/^[A-Z0-9]/i.test(code.slice(own.length));
