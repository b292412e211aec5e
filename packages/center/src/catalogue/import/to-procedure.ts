/** One record of the source as a `Procedure` of the contract. Pure; every text comes out plain. */
import type { Audience, FilingMode, Level, LocalDate, LocalizedText, Method, Procedure, Variant } from '@hcc/schemas';
import { lifeEventsOf } from '@hcc/rules/catalogue';
import type { ClassedGroup } from './class-groups.ts';
import { pilotFilingMode, type FilingModeOf } from './filing-mode.ts';
import { plainLine, plainText } from './plain-text.ts';
import type { SourceMethod, SourceRecord } from './source-record.ts';
import { toDossierParts } from './to-components.ts';
import { toCost } from './to-cost.ts';
import { timeToDuration, toDuration } from './to-duration.ts';
import { isOpen, type PeriodOf, type SectorPeriod } from './sector-period.ts';
import { variantOfMethod } from './variant-of-method.ts';

export interface ToProcedureOptions {
  /** The day on which the record was true. */
  readonly asOfOn: LocalDate;
  /** The level a selection gives the record; it stands before the record's own. */
  readonly selectedLevel?: Level;
  /** @default the pilot: online methods are filed here, the rest at a counter */
  readonly filingModeOf?: FilingModeOf;
  /** The period its sector's law sets. @default none: the record's own words are all there is */
  readonly periodOf?: PeriodOf;
}

export interface ProcedureDraft {
  readonly procedure: Omit<Procedure, 'version'>;
  /** Street words and keywords, for the search index; never shown. */
  readonly searchWords: string;
  readonly groups: readonly ClassedGroup[];
}

export function toProcedure(record: SourceRecord, options: ToProcedureOptions): ProcedureDraft {
  const { asOfOn, selectedLevel, filingModeOf = pilotFilingMode, periodOf = () => undefined } = options;
  const [level, ...otherLevels] = levelsOf(record, selectedLevel);
  if (level === undefined) throw new RangeError(`${record.code} names no level below the ministries`);
  const { groups, variants, components, notes } = toDossierParts(record);
  const keywords = lines(record.keywords);
  const period = openPeriodOf(record, periodOf);
  const name = plainLine(record.name);
  const audiences = audiencesOf(record);
  const fields = record.fields.map((field) => ({
    ...optional('code', plainLine(field.code ?? '')),
    name: plainLine(field.name),
  }));
  return {
    groups,
    searchWords: [...lines(record.streetWords), ...keywords].join(' '),
    procedure: {
      code: record.code,
      name,
      kind: record.kind,
      ...optional('issuer', plainLine(record.issuer ?? '')),
      ...decisionOf(record),
      level,
      levels: [level, ...otherLevels],
      fields,
      audiences,
      agencies: {
        executing: lines(record.agencies.executing),
        competent: lines(record.agencies.competent),
        coordinating: lines(record.agencies.coordinating),
      },
      methods: record.methods.map((method) => toMethod(method, record, variants, period)),
      ...committedOf(record),
      variants,
      components,
      notes,
      steps: record.steps.map(({ title, text }) => ({
        ...optional('title', plainLine(title ?? '')),
        text: plainText(text),
      })),
      ...optional('conditions', plainText(record.conditions ?? '')),
      results: record.results.map(({ code, name }) => ({
        ...optional('code', plainLine(code ?? '')),
        name: plainLine(name),
      })),
      legalBasis: legalBasisOf(record),
      keywords,
      lifeEvents: lifeEventsOf({ name, kind: record.kind, audiences, fields }),
      filingMode: filingOf(record) ?? filingModeOf(record),
      ...(record.guidance && { guidance: localizedText(record.guidance) }),
      asOfOn,
      validFromOn: asOfOn,
      validToOn: null,
    },
  };
}

/** The levels at which the record is settled here, the selection's first. Ministries settle nothing at this Center. */
export function levelsOf(record: Pick<SourceRecord, 'levels'>, selectedLevel?: Level): Level[] {
  const own = record.levels.flatMap((level) => levels[level] ?? []);
  return [...new Set(selectedLevel ? [selectedLevel, ...own] : own)];
}

const levels: Readonly<Record<SourceRecord['levels'][number], Level | undefined>> = {
  province: 'provincial',
  commune: 'commune',
  ministry: undefined,
  other: undefined,
};

/**
 * A cooperative is an organisation (Law on Cooperatives 2023 Art. 4), and no enterprise in the words of the source.
 * Officials and party members act in an office that the contract does not name.
 */
const audienceOf: ReadonlyMap<string, Audience> = new Map(
  Object.entries({
    citizen: 'citizen',
    overseas_vietnamese: 'overseasVietnamese',
    foreigner: 'foreigner',
    business: 'enterprise',
    foreign_invested_business: 'foreignEnterprise',
    organization: 'organisation',
    foreign_organization: 'organisation',
    cooperative: 'organisation',
    household: 'household',
    household_business: 'household',
    state_body: 'stateBody',
  } as const),
);

function audiencesOf(record: SourceRecord): Audience[] {
  return [...new Set(record.audiences.map((token) => audienceOf.get(token) ?? 'other'))];
}

/** A record that states a time for one way of filing leaves none open: the others share it. */
const openPeriodOf = (record: SourceRecord, periodOf: PeriodOf): SectorPeriod | undefined =>
  record.methods.some((method) => !isOpen(toDuration(method, record.onlineServices))) ? undefined : periodOf(record);

const channels = { direct: 'counter', postal: 'post', online: 'online' } as const;

function toMethod(
  method: SourceMethod,
  { onlineServices }: SourceRecord,
  variants: readonly Variant[],
  period: SectorPeriod | undefined,
): Method {
  const durationText = plainText(method.timeText ?? '');
  const note = plainText(method.note ?? '');
  const stated = toDuration(method, onlineServices);
  const variantId = variantOfMethod(`${durationText}\n${note}`, variants);
  return {
    channel: channels[method.channel],
    duration: period?.duration ?? stated,
    ...optional('durationText', durationText || (period?.legalBasis ?? '')),
    cost: toCost(method),
    ...optional('note', note),
    ...(variantId !== undefined && { variantId }),
  };
}

/** No published decision commits to a sample; whoever shows it says so. */
function committedOf({ committed, committedSample }: SourceRecord): Pick<Procedure, 'committed' | 'committedAssumed'> {
  return committed ? { committed: timeToDuration(committed), ...(committedSample && { committedAssumed: true }) } : {};
}

function decisionOf({ decision }: SourceRecord): Pick<Procedure, 'decision'> {
  const number = plainLine(decision?.number ?? '');
  const issuedOn = decision?.date;
  return number || issuedOn ? { decision: { ...optional('number', number), ...(issuedOn && { issuedOn }) } } : {};
}

function legalBasisOf({ legalBasis }: SourceRecord): Procedure['legalBasis'] {
  return legalBasis.flatMap(({ number, title, date }) => {
    const shownNumber = plainLine(number ?? '');
    const shownTitle = plainLine(title ?? '') || shownNumber;
    return shownTitle
      ? [{ ...optional('number', shownNumber), title: shownTitle, ...(date && { issuedOn: date }) }]
      : [];
  });
}

function filingOf({ filing }: SourceRecord): FilingMode | undefined {
  return filing && { mode: filing.mode, reason: localizedText(filing.reason), ...(filing.url && { url: filing.url }) };
}

function localizedText(text: NonNullable<SourceRecord['guidance']>): LocalizedText {
  return {
    vi: plainText(text.vi),
    ...optional('en', plainText(text.en ?? '')),
    ...optional('zh-Hans', plainText(text['zh-Hans'] ?? '')),
  };
}

function lines(texts: readonly string[] = []): string[] {
  return texts.map(plainLine).filter((text) => text !== '');
}

/** `{ [name]: text }`, or nothing for an empty text: a missing value stays missing. */
function optional<Name extends string>(name: Name, text: string): { [key in Name]?: string } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a computed key widens to `string`
  return (text === '' ? {} : { [name]: text }) as { [key in Name]?: string };
}
