import type { ClassedBy, ClassedGroup } from './class-groups.ts';
import type { GroupClass } from './group-rules.ts';

/** One thing wrong with the input: where, what, and how to mend it. */
export interface ImportProblem {
  /** The record's code, or `#12` for the twelfth record when it has no readable code, or `selection`. */
  readonly code: string;
  /** The field inside the record, such as `methods[0].fees[1].amount`; empty for the record as a whole. */
  readonly path: string;
  readonly message: string;
  /** The record was left out; otherwise it was imported, and the message says with what. */
  readonly isLeftOut: boolean;
}

/** How the dossier groups were classed. */
export interface ImportCoverage {
  readonly groups: number;
  /** Groups that have a title; only they can be misread. */
  readonly titled: number;
  readonly byClass: Readonly<Record<GroupClass, number>>;
  /** How many groups each rule, override or structure decided. */
  readonly byGround: ReadonlyMap<ClassedBy, number>;
  /** Groups that no rule fits; their papers are asked for as a plain list. */
  readonly unclassified: readonly { readonly code: string; readonly title: string }[];
}

export interface ImportReport {
  readonly counts: {
    /** Records in the file. */
    readonly read: number;
    readonly imported: number;
    readonly leftOut: number;
    /** Records that the selection does not name. */
    readonly notSelected: number;
    readonly duplicates: number;
    /** Codes of the selection that the file does not hold. */
    readonly missing: number;
    /** Amounts not passed on, because they are doubtful or not in đồng; their words were kept. */
    readonly amountsDropped: number;
    /** Methods for which no date can be promised. */
    readonly methodsWithoutTime: number;
    readonly methods: number;
    readonly variants: number;
    readonly components: number;
    readonly notes: number;
  };
  readonly problems: readonly ImportProblem[];
  readonly coverage: ImportCoverage;
}

/** The part of the titled groups that a rule or an override decided, 0 to 1. */
export function coveredShare({ titled, unclassified }: ImportCoverage): number {
  return titled === 0 ? 1 : (titled - unclassified.length) / titled;
}

/** Counts the classed groups of all records. */
export function coverageOf(records: Iterable<{ code: string; groups: readonly ClassedGroup[] }>): ImportCoverage {
  const byClass: Record<GroupClass, number> = { variant: 0, submit: 0, present: 0, note: 0, authorisation: 0 };
  const byGround = new Map<ClassedBy, number>();
  const unclassified: { code: string; title: string }[] = [];
  let groups = 0;
  let titled = 0;
  for (const record of records) {
    for (const group of record.groups) {
      groups += 1;
      if (group.title !== undefined) titled += 1;
      byClass[group.class] += 1;
      byGround.set(group.by, (byGround.get(group.by) ?? 0) + 1);
      if (group.by === 'structure:default') unclassified.push({ code: record.code, title: group.title ?? '' });
    }
  }
  return { groups, titled, byClass, byGround, unclassified };
}
