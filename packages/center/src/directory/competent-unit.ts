/**
 * Which agency settles a dossier (cơ quan giải quyết). Kept apart from where it is handed in: a dossier may be taken in
 * anywhere in the province and its clock starts when it reaches this unit (Decree 118/2025/NĐ-CP Art. 17(3), as amended
 * by 309/2026/NĐ-CP). Pure.
 */
import { isInForce, succeed } from '@hcc/rules/directory';
import { fold } from '@hcc/rules/search';
import type { AddressUnit, LocalDate, Procedure, Unit } from '@hcc/schemas';
import type { ExpandedDirectory } from './expand-directory.ts';
import { beginsWith } from './field-code.ts';
import type { Profile, ProvincialAgency } from './profile.ts';

/** As much of a procedure as the question needs; without agencies and fields a provincial one goes to the fallback. */
export type DecidedProcedure = { level: string } & Partial<Pick<Procedure, 'agencies' | 'fields'>>;

export interface CompetenceQuestion {
  procedure: DecidedProcedure;
  /** GSO code of the commune the matter belongs to: a residence, a plot, a place of business. */
  addressUnitCode?: string | undefined;
  /** The day on which that commune is so called. @default `on`, or where nobody bears the code then, any earlier day */
  addressWrittenOn?: LocalDate | undefined;
  /** The day on which it is decided. @default the last day of all: the directory as it stands after every known change */
  on?: LocalDate | undefined;
}

/** What decided. `noPlace`: the level needs a place, and none, or none that we know, or one that was divided, was given. */
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
  /** Where the given commune was divided: the ones to choose among. Nobody guesses. */
  candidates: AddressUnit[];
}

/** After every change that is known. */
const lastDay = '9999-12-31';

/**
 * Commune level: the People's Committee of that commune. District level: of the district the commune lies in; of
 * the commune too where no district stands above it any more (in the whole country since 1 July 2025). An old address is
 * followed to the unit that has it on the day of the question.
 *
 * Provincial level, the first that fits: a field an agency claims by name; the executing agency of the record, then
 * the competent one; the field's code; else the fallback, the office that assigns dossiers. "UBND cấp tỉnh" as executing
 * agency decides nothing: the department of the field prepares what the committee signs.
 */
export function competentUnitFor({
  procedure,
  profile,
  directory,
  ...question
}: CompetenceQuestion & { profile: Profile; directory: ExpandedDirectory }): Competence {
  if (procedure.level === 'commune' || procedure.level === 'district')
    return byPlace(profile, directory, { level: procedure.level, ...question });
  return { ...byMatter(agenciesOn(profile, question.on ?? lastDay), profile, procedure), candidates: [] };
}

/** The same question, answered over and over for one Center. */
export function competenceFinder(
  profile: Profile,
  directory: ExpandedDirectory,
): (question: CompetenceQuestion) => Competence & { unit: Unit } {
  const byId = new Map(directory.units.map((unit) => [unit.id, unit]));
  return (question) => {
    const competence = competentUnitFor({ ...question, profile, directory });
    const unit = byId.get(competence.unitId);
    if (!unit)
      throw new RangeError(
        `${competence.unitId} is no unit of the directory: expand the directory of the same profile`,
      );
    return { ...competence, unit };
  };
}

function byPlace(
  profile: Profile,
  { addressUnits, agenciesOf }: ExpandedDirectory,
  {
    level,
    addressUnitCode: code,
    addressWrittenOn,
    on = lastDay,
  }: { level: string } & Omit<CompetenceQuestion, 'procedure'>,
): Competence {
  const isKnownThen = addressUnits.some((unit) => unit.code === code && isInForce(unit, on));
  const writtenOn = addressWrittenOn ?? (isKnownThen ? on : undefined);
  const candidates = code === undefined ? [] : (succeed(addressUnits, { code, writtenOn, asOf: on })?.candidates ?? []);
  const [place] = candidates;
  const agencies = place && candidates.length === 1 ? agenciesOf.get(place) : undefined;
  if (!place || !agencies)
    return {
      unitId: profile.directory.fallbackAgencyId,
      ground: 'noPlace',
      matched: code ?? null,
      candidates: candidates.length > 1 ? candidates : [],
    };
  if (level === 'district' && agencies.district !== null)
    return { unitId: agencies.district.id, ground: 'district', matched: agencies.district.code, candidates: [] };
  return { unitId: agencies.commune, ground: 'commune', matched: place.code, candidates: [] };
}

const agenciesOn = ({ directory }: Profile, day: LocalDate): ProvincialAgency[] =>
  directory.provincialAgencies.filter(({ fromOn = directory.operatesFromOn, toOn = null }) =>
    isInForce({ validFromOn: fromOn, validToOn: toOn }, day),
  );

type Matched = Omit<Competence, 'candidates'>;

function byMatter(
  provincialAgencies: readonly ProvincialAgency[],
  { directory }: Profile,
  { fields = [], agencies }: DecidedProcedure,
): Matched {
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
      unitId: directory.fallbackAgencyId,
      ground: 'fallback',
      matched: null,
    }
  );
}

function firstOf(
  values: readonly string[],
  ground: CompetenceGround,
  find: (value: string) => ProvincialAgency | undefined,
): Matched | undefined {
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
