/**
 * Reads source records into procedures. A bad record is reported and left out; the others go on. Under `strict` any
 * problem refuses the whole import. Stores nothing: the caller applies the result in one transaction.
 */
import { Procedure, type Level, type LocalDate } from '@hcc/schemas';
import { contentVersion } from './content-version.ts';
import type { FilingModeOf } from './filing-mode.ts';
import { coverageOf, type ImportProblem, type ImportReport } from './import-report.ts';
import { recordProblems } from './record-problems.ts';
import { levelsBySelection, tierLevels, type Selection } from './selection.ts';
import type { PeriodOf } from './sector-period.ts';
import { SourceRecord } from './source-record.ts';
import { isAmountDropped } from './to-cost.ts';
import { levelsOf, toProcedure, type ProcedureDraft } from './to-procedure.ts';

export interface ImportOptions {
  /** The records as parsed from the file; each is checked. */
  readonly records: readonly unknown[];
  /** Takes only the codes it names, and decides their level. @default all records, at their own levels */
  readonly selection?: Selection;
  /** Refuse everything when there is any problem. @default false */
  readonly strict?: boolean;
  /** The day on which the records were true. */
  readonly asOfOn: LocalDate;
  /** @default the pilot: online methods are filed here, the rest at a counter */
  readonly filingModeOf?: FilingModeOf;
  /** @default none: the records' own words are all there is */
  readonly periodOf?: PeriodOf;
}

export interface ImportedProcedure {
  readonly procedure: Procedure;
  /** Street words and keywords, for the search index; never shown. */
  readonly searchWords: string;
}

export interface ImportResult {
  /** False when `strict` refused; then `procedures` is empty and nothing is to be applied. */
  readonly isAccepted: boolean;
  /** In the order of the file. */
  readonly procedures: readonly ImportedProcedure[];
  readonly report: ImportReport;
}

export async function importCatalogue(options: ImportOptions): Promise<ImportResult> {
  const { records, selection, strict = false } = options;
  const problems: ImportProblem[] = [];
  const picked = selection && levelsBySelection(selection);
  for (const code of picked?.twice ?? []) {
    problems.push({
      code,
      path: 'selection',
      message: 'named twice; the first tier counts: keep one',
      isLeftOut: false,
    });
  }

  const taken = new Map<string, ImportedProcedure & ProcedureDraft>();
  const seen = new Set<string>();
  const counts = { notSelected: 0, duplicates: 0, leftOut: 0, amountsDropped: 0 };
  for (const [position, raw] of records.entries()) {
    const code = codeOf(raw) ?? `#${position + 1}`;
    const selectedLevel = picked?.levels.get(code);
    if (picked && !selectedLevel && codeOf(raw) !== undefined) {
      counts.notSelected += 1;
      continue;
    }
    if (seen.has(code)) {
      counts.duplicates += 1;
      const message = `record ${position + 1} has a code that came before; the first was kept: remove one of them`;
      problems.push({ code, path: 'code', message, isLeftOut: true });
      continue;
    }
    seen.add(code);
    const outcome = await importRecord(raw, code, selectedLevel, options);
    problems.push(...outcome.problems);
    counts.amountsDropped += outcome.amountsDropped;
    if (outcome.imported) taken.set(code, outcome.imported);
    else counts.leftOut += 1;
  }

  const missing = picked ? [...picked.levels.keys()].filter((code) => !seen.has(code)) : [];
  for (const code of missing) {
    const message = 'named by the selection and not in the catalogue file: add the record or take the code out';
    problems.push({ code, path: 'selection', message, isLeftOut: true });
  }

  const isAccepted = !strict || problems.length === 0;
  const imported = [...taken.values()];
  return {
    isAccepted,
    procedures: isAccepted ? imported.map(({ procedure, searchWords }) => ({ procedure, searchWords })) : [],
    report: {
      counts: {
        ...counts,
        read: records.length,
        imported: isAccepted ? imported.length : 0,
        missing: missing.length,
        ...contentCounts(imported),
      },
      problems,
      coverage: coverageOf(imported.map(({ procedure, groups }) => ({ code: procedure.code, groups }))),
    },
  };
}

interface RecordOutcome {
  readonly imported?: ImportedProcedure & ProcedureDraft;
  readonly problems: readonly ImportProblem[];
  readonly amountsDropped: number;
}

async function importRecord(
  raw: unknown,
  code: string,
  selectedLevel: Level | undefined,
  { asOfOn, filingModeOf, periodOf }: ImportOptions,
): Promise<RecordOutcome> {
  const parsed = SourceRecord.safeParse(raw);
  if (!parsed.success) return leftOut(recordProblems(code, raw, parsed.error));
  const record = parsed.data;
  if (levelsOf(record, selectedLevel).length === 0) {
    const message = `${JSON.stringify(record.levels)} names no level of this Center: add province or commune, or select the code on a tier`;
    return leftOut([{ code, path: 'levels', message, isLeftOut: true }]);
  }
  const draft = toProcedure(record, {
    asOfOn,
    ...(selectedLevel && { selectedLevel }),
    ...(filingModeOf && { filingModeOf }),
    ...(periodOf && { periodOf }),
  });
  if (draft.procedure.name === '')
    return leftOut([{ code, path: 'name', message: 'nothing but markup: write the official name', isLeftOut: true }]);
  // The contract is checked on the way out as well: what the store holds, every client must be able to read.
  const checked = Procedure.safeParse({ ...draft.procedure, version: await contentVersion(draft.procedure) });
  if (!checked.success) return leftOut(recordProblems(code, draft.procedure, checked.error));
  return {
    imported: { ...draft, procedure: checked.data },
    problems: contradictions(record, selectedLevel),
    amountsDropped: record.methods.flatMap(({ fees = [] }) => fees).filter(isAmountDropped).length,
  };
}

function leftOut(problems: readonly ImportProblem[]): RecordOutcome {
  return { problems, amountsDropped: 0 };
}

/** A selected tier is carried out by the level of the source that settles it today. */
const sourceLevels = { provincial: 'province', district: 'commune', commune: 'commune' } as const;

/** What a record says against itself or against the selection. It is imported all the same, and the message says how. */
function contradictions(record: SourceRecord, selectedLevel: Level | undefined): ImportProblem[] {
  const problems: ImportProblem[] = [];
  const { code } = record;
  if (selectedLevel && !record.levels.includes(sourceLevels[selectedLevel])) {
    const tier = Object.entries(tierLevels).find(([, level]) => level === selectedLevel)?.[0] ?? selectedLevel;
    const message = `the selection says ${tier}, the record ${record.levels.join(', ')}; the selection counts: mend one of them`;
    problems.push({ code, path: 'levels', message, isLeftOut: false });
  }
  for (const [position, { free, fees = [] }] of record.methods.entries()) {
    if (!free || !fees.some(({ amount = 0 }) => amount > 0)) continue;
    const message = 'free, and an amount above 0 in fees; the amount counts: mend one of them';
    problems.push({ code, path: `methods[${position}].free`, message, isLeftOut: false });
  }
  return problems;
}

function codeOf(raw: unknown): string | undefined {
  if (typeof raw !== 'object' || raw === null || !('code' in raw)) return undefined;
  return typeof raw.code === 'string' && raw.code.length <= 40 ? raw.code : undefined;
}

function contentCounts(imported: readonly ImportedProcedure[]) {
  const sum = (count: (procedure: Procedure) => number) =>
    imported.reduce((total, { procedure }) => total + count(procedure), 0);
  return {
    methods: sum(({ methods }) => methods.length),
    methodsWithoutTime: sum(({ methods }) => methods.filter(({ duration }) => duration.unit === 'none').length),
    variants: sum(({ variants }) => variants.length),
    components: sum(({ components }) => components.length),
    notes: sum(({ notes }) => notes.length),
  };
}
