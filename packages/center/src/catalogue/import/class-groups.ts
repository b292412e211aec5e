/**
 * Classes the dossier groups of one record: which are real alternatives, which are lists, notes or additions.
 * First each title alone (overrides, then the rule table), then the groups against each other.
 */
import type { Channel } from '@hcc/schemas';
import { foldVietnamese } from './fold-vietnamese.ts';
import { groupOverrides, type GroupOverride } from './group-overrides.ts';
import { groupRules, type GroupClass, type GroupRule, type StructuralGround } from './group-rules.ts';
import { plainLine } from './plain-text.ts';
import type { SourceGroup, SourceRecord } from './source-record.ts';

/** What decided the class: an override, a rule of the table by its id, or the structure of the record. */
export type ClassedBy = 'override' | `rule:${string}` | `structure:${StructuralGround}`;

export interface ClassedGroup {
  readonly class: GroupClass;
  readonly by: ClassedBy;
  readonly source: SourceGroup;
  /** Plain, with its number; absent for the group without one. */
  readonly title?: string;
  /** When the group's papers are needed, in the record's words. */
  readonly condition?: string;
  readonly channel?: Channel;
  /** The title holds something to read beside the papers. */
  readonly isTitleNote: boolean;
  /** The title stands behind the name of each paper. */
  readonly isTitleInNames?: boolean;
}

export function classGroups(record: Pick<SourceRecord, 'code' | 'dossier'>): ClassedGroup[] {
  const byTitle = record.dossier.map((group) => classByTitle(record.code, group));
  return settleVariants(keepSomePapers(byTitle));
}

/** A title without its number: "(1.2) Đối với …", "a) …", "IV. …" and "- …" lose what stands in front. */
export function withoutNumber(title: string): string {
  return title.replace(leadingNumber, '').trim();
}

const leadingNumber =
  /^(?:[\s\-–+*•.]+|\(?\*\)|\((?:\d+(?:\.\d+)*|[a-zđ]\d*|[ivx]+)\)|(?:\d+(?:\.\d+)*|[a-zđ](?:\.?\d+)*|[ivx]+) ?\)|\d+(?:\.\d+)*\.(?=\s|\D)|\d+(?:\.\d+)+(?=\s)|(?:[a-zđ]|[IVX]+)\.(?=\s|Tr|Đ)|[A-D] - )+/iu;

function classByTitle(code: string, source: SourceGroup): ClassedGroup {
  const title = plainLine(source.case ?? '').replace(/[\s:;,]+$/u, '');
  const named = { source, ...(title && { title }) };
  const override = overrideOf(code, title);
  if (override) {
    const condition = override.titleIsCondition ? { condition: withoutNumber(title) } : {};
    return { ...named, ...condition, class: override.class, by: 'override', isTitleNote: false };
  }
  if (!title) return { ...named, class: 'submit', by: 'structure:unnamed', isTitleNote: false };
  const rule = ruleFor(title);
  if (rule?.class !== 'note' && source.components.every((row) => row.guidance === true)) {
    return { ...named, class: 'note', by: 'structure:noPaper', isTitleNote: true };
  }
  if (!rule) return { ...named, class: 'submit', by: 'structure:default', isTitleNote: true };
  return {
    ...named,
    class: rule.class,
    by: `rule:${rule.id}`,
    ...((rule.titleIsCondition || rule.class === 'authorisation') && { condition: caseOf(title) }),
    ...(rule.channel && { channel: rule.channel }),
    ...(rule.isTitleInNames && { isTitleInNames: true }),
    isTitleNote: rule.titleIsNote ?? false,
  };
}

/** A title as the case it names: "Trường hợp ủy quyền …, kèm theo hồ sơ phải có" without what announces the list. */
const caseOf = (title: string): string =>
  withoutNumber(title)
    .replace(/^.{0,200}quy định sau(?: đây)?:[\s-]*(?=Trường hợp )/iu, '')
    .replace(/(?:,?\s*kèm theo hồ sơ.*|\s+thì(?![^()]*\))(?:\s.*)?|[,.]?\s*hồ sơ (?:bao )?gồm.*)$/iu, '')
    .replace(/[\s,.:;]+$/u, '') || withoutNumber(title);

function overrideOf(code: string, title: string): GroupOverride | undefined {
  return groupOverrides.find((override) => override.code === code && (override.title ?? '') === title);
}

/** The rule for a title, or none. */
function ruleFor(title: string): GroupRule | undefined {
  const folded = foldVietnamese(withoutNumber(title).replace(/^\(/u, ''));
  return groupRules.find(({ pattern }) => pattern.test(folded));
}

/** Where authorities alone send papers to each other, they are the applicants, and those papers are the dossier. */
function keepSomePapers(groups: ClassedGroup[]): ClassedGroup[] {
  const isBetweenAuthorities = (group: ClassedGroup) => group.by === 'rule:between-authorities';
  const hasOthers = groups.some((group) => group.class !== 'note');
  if (hasOthers) return groups;
  return replace(groups, isBetweenAuthorities, (group) => ({ ...group, class: 'submit', by: 'structure:default' }));
}

/** A variant is a choice between real alternatives: one alone is none, and neither are additions to a full list. */
function settleVariants(groups: ClassedGroup[]): ClassedGroup[] {
  const variants = groups.filter(isVariant);
  if (variants.length === 0) return groups;
  const common = groups.filter((group) => group.class === 'submit' && group.condition === undefined && !group.channel);
  const [only] = variants;
  if (only && variants.length === 1) {
    return common.length === 0
      ? replace(groups, isVariant, (group) => toSubmit(group, 'onlyCase'))
      : replace(groups, isVariant, (group) => toSubmit(group, 'caseBesideCommonList'));
  }
  if (common.some(holdsApplication) && !variants.every(holdsApplication)) {
    return replace(groups, isVariant, (group) => toSubmit(group, 'additionsToCommonList'));
  }
  return groups;
}

const isVariant = (group: ClassedGroup): boolean => group.class === 'variant' && group.by !== 'override';

function replace(
  groups: readonly ClassedGroup[],
  isMeant: (group: ClassedGroup) => boolean,
  change: (group: ClassedGroup) => ClassedGroup,
): ClassedGroup[] {
  return groups.map((group) => (isMeant(group) ? change(group) : group));
}

function toSubmit(
  group: ClassedGroup,
  ground: 'onlyCase' | 'caseBesideCommonList' | 'additionsToCommonList',
): ClassedGroup {
  const by = `structure:${ground}` as const;
  if (ground === 'onlyCase' || group.title === undefined) return { ...group, class: 'submit', by, isTitleNote: true };
  return { ...group, class: 'submit', by, condition: caseOf(group.title) };
}

/** The paper that asks for the act itself: an application, a declaration, a request. */
const application =
  /^(don|to khai|giay de nghi|van ban de nghi|phieu de nghi|giay dang ky|to trinh|giay thong bao|thong bao|ban dang ky|cong van)\b/u;

const isApplication = (name: string): boolean => application.test(foldVietnamese(withoutNumber(name)).slice(0, 40));

const holdsApplication = ({ source }: ClassedGroup): boolean =>
  source.components.some((row) => row.guidance !== true && isApplication(row.name));
