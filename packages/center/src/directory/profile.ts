/**
 * A center profile: the data that make the same code serve one locality. Written by hand and reviewed as text, so the
 * directory is kept compact (districts with rows of communes); `expandDirectory` makes the units of it.
 * Pure: whoever reads the file hands the parsed JSON in.
 */
import type { SettlementRules } from '@hcc/rules/settlement-rules';
import {
  AddressUnit,
  BankAccount,
  Duration,
  Id,
  LocalDate,
  LocalizedText,
  OpeningHours,
  ProcedureCode,
  Role,
} from '@hcc/schemas';
import * as z from 'zod';

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;
const slug = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/);
const CommuneCode = z.string().regex(/^\d{5}$/);
const DistrictCode = z.string().regex(/^\d{3}$/);

/** `[latitude, longitude]`; two decimals say that it is about there. */
const LatitudeLongitude = z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]);

/** Where a commune went on the day after its last. A part goes to at least two: of one commune it would be all. */
export const Succession = z.union([
  z.strictObject({ into: CommuneCode }),
  z.strictObject({ partlyInto: z.array(CommuneCode).min(2) }),
]);
export type Succession = z.infer<typeof Succession>;

/** What the list that a commune stands in does not say for all of its rows. */
const RowFacts = z.strictObject({
  fromOn: LocalDate.optional(),
  toOn: LocalDate.optional(),
  into: CommuneCode.optional(),
  partlyInto: z.array(CommuneCode).min(2).optional(),
  position: LatitudeLongitude.optional(),
});

/**
 * `[GSO code, full name, type]` and what is particular to it, in a fixed order: the identification codes count the rows.
 * A code names a commune only together with its first day, so the same code may stand in a later list again.
 */
export const CommuneRow = z
  .tuple([CommuneCode, z.string().min(1), AddressUnit.shape.type, RowFacts.optional()])
  .refine(([, , , facts]) => !facts?.into || !facts.partlyInto, {
    error: 'went whole into one commune or partly into several; keep into or partlyInto',
  });
export type CommuneRow = z.infer<typeof CommuneRow>;

/** `000.00.19.H49`: QCVN 102:2016 form of the electronic identification code, as dossier codes carry it. */
const UnitCode = z.string().regex(/^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/);

const District = z.strictObject({
  code: DistrictCode,
  name: z.string().min(1),
  /** Of the Center's branch and of the district's People's Committee. */
  branchCode: UnitCode,
  agencyCode: UnitCode,
  /** The commune in which the branch stands. */
  seat: CommuneCode,
  address: z.string().min(1),
  /** Of the branch. */
  position: LatitudeLongitude.optional(),
  /** The last day of the district, its branch, its communes and all their units. */
  endedOn: LocalDate.optional(),
  communes: z.array(CommuneRow).min(1).max(99),
});
export type District = z.infer<typeof District>;

/** What a provincial agency settles; `competentUnitFor` says in which order the lists count. */
const Decides = z.strictObject({
  /** Exact names of fields (lĩnh vực) that are its own although their code says another. */
  fieldNames: z.array(z.string().min(1)).default([]),
  /** Names that records use for it, or the beginning of them. */
  agencyNames: z.array(z.string().min(1)).default([]),
  /** Beginnings of field codes: `G15` is the Ministry of Justice's. */
  fieldCodes: z.array(z.string().min(1)).default([]),
});

export const ProvincialAgency = z.strictObject({
  id: Id,
  name: z.string().min(1),
  code: UnitCode,
  address: z.string().min(1).optional(),
  /** @default the directory's first day */
  fromOn: LocalDate.optional(),
  toOn: LocalDate.optional(),
  successorIds: z.array(Id).optional(),
  decides: Decides,
});
export type ProvincialAgency = z.infer<typeof ProvincialAgency>;

const nameWith = (...places: string[]) =>
  z.string().refine((name) => places.every((place) => name.includes(place)), {
    error: `must name ${places.join(' and ')}`,
  });

const HeadOffice = z.strictObject({
  code: UnitCode,
  seat: CommuneCode,
  address: z.string().min(1),
  position: LatitudeLongitude.optional(),
  /** The same house as it was called before; oldest first. */
  formerSeats: z.array(z.strictObject({ toOn: LocalDate, seat: CommuneCode, address: z.string().min(1) })).default([]),
});

/** Communes without a district above them, all in force from one day on, each with a service point and its committee. */
export const Arrangement = z.strictObject({
  fromOn: LocalDate,
  legalBasis: z.array(z.string().min(1)).min(1),
  unitNames: z.strictObject({
    department: nameWith('{commune}'),
    communeAgency: nameWith('{commune}'),
    /** Of the service point. */
    address: nameWith('{commune}'),
  }),
  /** Numbered by the place in the list: `000.00.70.H49` gives `000.01.70.H49` to the first. */
  departmentCode: UnitCode,
  agencyCode: UnitCode,
  communes: z.array(CommuneRow).min(1).max(99),
});
export type Arrangement = z.infer<typeof Arrangement>;

const Directory = z.strictObject({
  /** Begins every id: `qn-head`, `qn-branch-193`, `qn-dept-06649`; of a later commune its first day ends it. */
  idPrefix: z.string().regex(/^[a-z]{2,8}$/),
  /** The first day of the Center's service points and of its agencies. */
  operatesFromOn: LocalDate,
  /** The units were not taken from a published list. */
  assumed: z.boolean(),
  headOffice: HeadOffice,
  unitNames: z.strictObject({
    branch: nameWith('{district}'),
    department: nameWith('{commune}'),
    communeAgency: nameWith('{commune}'),
    districtAgency: nameWith('{district}'),
  }),
  /** Of the communes of `districts`, where a row does not say otherwise. */
  addressUnits: z.strictObject({ validFromOn: LocalDate, validToOn: LocalDate.nullable(), legalBasis: z.string() }),
  withoutDepartment: z.array(CommuneCode),
  provincialAgencies: z.array(ProvincialAgency).min(1),
  /** Settles what no rule gives to another, and sends on what names no place. */
  fallbackAgencyId: Id,
  districts: z.array(District).min(1).max(99),
  /** What came after the districts; oldest first. */
  arrangements: z.array(Arrangement).default([]),
  /** Change sets that are in this profile already. */
  changes: z
    .array(z.strictObject({ id: slug, effectiveOn: LocalDate, legalBasis: z.array(z.string().min(1)).min(1) }))
    .default([]),
});
export type Directory = z.infer<typeof Directory>;

/** A person of the sandbox. In production staff come from the identity provider, never from a profile. */
const SeededOfficer = z.strictObject({
  id: Id,
  name: z.string().min(1),
  title: z.string().min(1),
  unitId: Id,
  roles: z.array(Role).min(1),
  /** The reception point where somebody of an agency sits to settle on the spot. */
  seatId: Id.optional(),
});

/** How some procedures are filed, whatever their records say; the first that names a procedure counts. */
export const FilingException = z
  .strictObject({
    codes: z.array(ProcedureCode).default([]),
    /** Beginnings of field codes: `G01` is the Ministry of Public Security's. Only what has an online way is handed over by field. */
    fieldCodes: z.array(z.string().min(1)).default([]),
    /** Exact names of fields. */
    fieldNames: z.array(z.string().min(1)).default([]),
    mode: z.enum(['here', 'handOver', 'counterOnly']),
    reason: LocalizedText,
    url: z.url({ protocol: /^https$/ }).optional(),
  })
  .refine(({ codes, fieldCodes, fieldNames }) => codes.length + fieldCodes.length + fieldNames.length > 0, {
    error: 'names no procedure; give codes, fieldCodes or fieldNames',
  })
  .refine(({ mode, url }) => mode !== 'handOver' || url !== undefined, {
    error: 'hands over to nowhere; give the url',
  });
export type FilingException = z.infer<typeof FilingException>;

/** A period that a sector's own law sets; the first that names a procedure counts, and only where its record states none. */
export const SectorPeriodRow = z
  .strictObject({
    codes: z.array(ProcedureCode).default([]),
    /** Beginnings of field codes. */
    fieldCodes: z.array(z.string().min(1)).default([]),
    /** Exact names of fields. */
    fieldNames: z.array(z.string().min(1)).default([]),
    /** A same-day one names its cut-off, where the law does: 15:00 is no rule of every procedure. */
    duration: Duration,
    legalBasis: z.string().min(1),
  })
  .refine(({ codes, fieldCodes, fieldNames }) => codes.length + fieldCodes.length + fieldNames.length > 0, {
    error: 'names no procedure; give codes, fieldCodes or fieldNames',
  })
  .refine(({ duration }) => duration.unit !== 'none', { error: 'sets no period; leave the row out' });

/** Every parameter is written out in every version: a reader of the profile sees what holds, and no default hides it. */
const RuleVersion = z.strictObject({
  version: z.string().min(1),
  inForceFromOn: LocalDate,
  legalBasis: z.array(z.string().min(1)).min(1),
  supplementClock: z.enum(['restart', 'resume']),
  paymentClock: z.literal('resume'),
  apologyLeadWorkingDays: z.int().min(1).max(30),
  mostReappointments: z.int().min(0).max(9),
  supplementWithinWorkingDays: z.int().min(1).max(30),
  acceptWithinWorkingHours: z.int().min(1).max(80),
  forwardCutOff: z.string().regex(clockTime, { error: 'is no time of day: write it as 15:00' }),
}) satisfies z.ZodType<SettlementRules>;

export const Profile = z.strictObject({
  id: slug,
  names: LocalizedText,
  /** As documents write it before their day: "Quảng Ninh, ngày …". */
  placeOfIssue: z.string().min(1),
  /** Of the province in identification codes (Decision 20/2020/QĐ-TTg). */
  provinceCode: z.string().regex(/^[A-Z]\d{2}$/),
  gsoCode: z.string().regex(/^\d{2}$/),
  timeZone: z.string().refine(isTimeZone, { error: 'is no IANA time zone: write one such as Asia/Ho_Chi_Minh' }),
  mode: z.enum(['sandbox', 'live']),
  /** File beside the profile. */
  calendar: z.string().regex(/^[a-z0-9-]+\.json$/),
  /** What is published, what is assumed, and by which rule. */
  notes: z.array(z.string()),
  /** Of every service point. */
  receptionHours: z.array(OpeningHours),
  theme: z.strictObject({
    accent: z.string(),
    accentText: z.string(),
    surface: z.string(),
    text: z.string(),
    radius: z.string(),
    fontFamily: z.string(),
  }),
  filing: z.strictObject({
    /** Everything is filed here that its own ways of filing allow. */
    default: z.literal('here'),
    exceptions: z.array(FilingException),
  }),
  payment: z.strictObject({
    mode: z.enum(['prepaid', 'postpaid']),
    /** Begins every series of receipt numbers. */
    receiptSeries: z.string().regex(/^[A-Z]{2,6}$/),
    beneficiary: BankAccount.extend({
      bankName: z.string().min(1),
      accountName: z.string().min(1),
      /** Made up: nobody shall send money there. */
      isSample: z.boolean(),
    }),
  }),
  /** The law in force from a day on, oldest first; a dossier keeps the version it was received under. */
  rules: z.array(RuleVersion).min(1),
  /** Periods that records leave open and the law of their sector sets. */
  periods: z.array(SectorPeriodRow).default([]),
  directory: Directory,
  officers: z.array(SeededOfficer),
});
export type Profile = z.infer<typeof Profile>;
/** A profile as its file has it, without what is left out there. */
export type ProfileFile = z.input<typeof Profile>;

/** A profile that cannot be used. The message lists every problem: the field, what is wrong, and the mend. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The center profile cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Checks a parsed profile, its shape and what its parts say of each other.
 * @throws ProfileError with all problems, never the first alone.
 */
export function loadProfile(json: unknown): Profile {
  const parsed = Profile.safeParse(json);
  if (!parsed.success)
    throw new ProfileError(
      parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'profile'}: ${message}`),
    );
  const profile = parsed.data;
  const problems = [
    ...directoryProblems(profile),
    ...ruleProblems(profile),
    ...hourProblems(profile),
    ...liveProblems(profile),
  ];
  if (problems.length > 0) throw new ProfileError(problems);
  return profile;
}

function directoryProblems({ provinceCode, directory }: Profile): string[] {
  const { districts, arrangements, headOffice, withoutDepartment, provincialAgencies, fallbackAgencyId, addressUnits } =
    directory;
  const communes = new Set(
    [...districts, ...arrangements].flatMap((list) => list.communes.map(([code]: CommuneRow) => code)),
  );
  const problems: string[] = [];
  if (!communes.has(headOffice.seat)) problems.push(unknownCommune('headOffice.seat', headOffice.seat));
  for (const [i, { seat }] of headOffice.formerSeats.entries())
    if (!communes.has(seat)) problems.push(unknownCommune(`headOffice.formerSeats.${i}.seat`, seat));
  for (const [i, code] of withoutDepartment.entries()) {
    if (!communes.has(code)) problems.push(unknownCommune(`withoutDepartment.${i}`, code));
    else if (withoutDepartment.indexOf(code) < i)
      problems.push(`directory.withoutDepartment.${i}: ${code} stands twice; remove one`);
  }
  for (const [i, { name, seat, communes: own }] of districts.entries()) {
    if (!own.some(([code]) => code === seat))
      problems.push(`directory.districts.${i}.seat: ${seat} is no commune of ${name}; name one of its own`);
  }
  if (!provincialAgencies.some(({ id }) => id === fallbackAgencyId))
    problems.push(
      `directory.fallbackAgencyId: ${fallbackAgencyId} is not among directory.provincialAgencies; name one of them`,
    );
  if (addressUnits.validToOn !== null && addressUnits.validToOn < addressUnits.validFromOn)
    problems.push('directory.addressUnits.validToOn: lies before validFromOn; correct one of the two days');
  const codes = [
    headOffice.code,
    ...provincialAgencies.map(({ code }) => code),
    ...districts.flatMap((d) => [d.branchCode, d.agencyCode]),
    ...arrangements.flatMap((a) => [a.departmentCode, a.agencyCode]),
  ];
  for (const code of codes.filter((one) => !one.endsWith(`.${provinceCode}`)))
    problems.push(`directory: unit code ${code} does not end in provinceCode ${provinceCode}; correct one of the two`);
  return problems;
}

const unknownCommune = (path: string, code: string): string =>
  `directory.${path}: ${code} is no commune of the directory; correct the code`;

function ruleProblems({ rules }: Profile): string[] {
  return rules.flatMap(({ version, inForceFromOn }, i) => {
    const before = rules[i - 1];
    if (before && before.inForceFromOn >= inForceFromOn)
      return [
        `rules.${i}.inForceFromOn: ${inForceFromOn} is not after ${before.inForceFromOn} of ${before.version}; order the versions by day`,
      ];
    return rules.findIndex((rule) => rule.version === version) < i
      ? [`rules.${i}.version: ${version} stands twice; name it anew`]
      : [];
  });
}

/** A counter may close at midnight. */
const closingTime = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

function hourProblems({ receptionHours }: Profile): string[] {
  return receptionHours.flatMap(({ from, to }, i) => {
    if (!clockTime.test(from) || !closingTime.test(to))
      return [`receptionHours.${i}: ${from}–${to} are no times; write them as 07:30`];
    return from < to ? [] : [`receptionHours.${i}: closes at ${to}, not after ${from}; correct one of the two`];
  });
}

function liveProblems({ mode, officers, payment }: Profile): string[] {
  if (mode !== 'live') return [];
  return [
    ...(officers.length > 0
      ? ['officers: a live profile seeds none; remove them, staff come from the identity provider']
      : []),
    ...(payment.beneficiary.isSample
      ? ["payment.beneficiary: a live profile takes no money on a sample account; give the Center's own"]
      : []),
  ];
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
