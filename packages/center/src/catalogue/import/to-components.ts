/** The dossier groups of a record as variants, papers and notes. */
import type { Component, Variant } from '@hcc/schemas';
import { classGroups, withoutNumber, type ClassedGroup } from './class-groups.ts';
import { joinAlternatives } from './alternatives.ts';
import { conditionFor } from './component-overrides.ts';
import { isAuthorisationPaper, isElectronicForm, isNoteRow, isPresentedRow } from './component-rules.ts';
import { needOf } from './need-of.ts';
import { splitRow } from './split-row.ts';
import { foldVietnamese } from './fold-vietnamese.ts';
import { plainLine, plainText } from './plain-text.ts';
import { shortHash } from './short-hash.ts';
import type { SourceComponent, SourceRecord } from './source-record.ts';

export interface DossierParts {
  readonly variants: Variant[];
  readonly components: Component[];
  readonly notes: string[];
  /** How each group was classed, for the coverage. */
  readonly groups: ClassedGroup[];
}

export function toDossierParts(record: Pick<SourceRecord, 'code' | 'dossier'>): DossierParts {
  const groups = classGroups(record);
  const variants = new Map<string, Variant & { order: string }>();
  const components: Component[] = [];
  const notes = new Set<string>();
  const takenIds = new Map<string, number>();

  for (const group of groups) {
    const variant = group.class === 'variant' ? toVariant(group) : undefined;
    if (variant) variants.set(variant.id, variant);
    if (group.isTitleNote && group.title) notes.add(group.title);
    for (const row of papersOf(group)) {
      const name = row.name.replace(leadingBullet, '');
      if (!/\p{L}/u.test(name)) continue; // "*", "-": what was left of a list
      if (group.class === 'note' || isNoteRow({ ...row, name })) notes.add(name);
      else components.push(toComponent(row, name, { code: record.code, group, variant, takenIds }));
    }
  }
  return {
    variants: inOrder([...variants.values()]),
    components: bindTwins(components),
    notes: [...notes],
    groups,
  };
}

/** One row a paper, each once: a few records have a row for a whole list, or the same row twice. */
function papersOf({ source }: ClassedGroup): SourceComponent[] {
  const rows = source.components.flatMap((row) =>
    splitRow(plainText(row.name)).map((name): SourceComponent => ({ ...row, name })),
  );
  const once = new Map(rows.map((row) => [JSON.stringify([row.name, row.original, row.copy]), row]));
  return joinAlternatives([...once.values()]);
}

/** "Tờ khai …" beside "Tờ khai điện tử tương tác …": whoever files online fills in the second, so the first is paper's. */
function bindTwins(components: readonly Component[]): Component[] {
  const onScreen = new Set(components.flatMap((one) => (one.electronicForm === true ? [twinKey(one)] : [])));
  return components.map((one) =>
    one.electronicForm === true || one.channel !== undefined || !onScreen.has(twinKey(one))
      ? one
      : { ...one, channel: 'counter' },
  );
}

const twinKey = ({ name, variantId }: Component): string =>
  [
    variantId,
    foldVietnamese(withoutNumber(name))
      .replace(/ (dien tu tuong tac|dien tu)\b/u, '')
      .replace(/,? ?\(?mau so \S+$/u, ''),
  ].join('\n');

/** "- 02 bộ bản vẽ": the mark of a list, not of the paper. Numbers stay; people refer to them. */
const leadingBullet = /^[\s\-–+•.]+(?=[\p{L}\d(])/u;

function toVariant(group: ClassedGroup): Variant & { order: string } {
  const title = group.title ?? '';
  const name =
    upperFirst(
      withoutNumber(title)
        .replace(listEnding, '')
        .replace(/(?:\s+thì)?[\s:;,.]*$/u, ''),
    ) || title;
  return { id: `v${shortHash(name)}`, name, order: title };
}

/** ", hồ sơ bao gồm", "gồm các giấy tờ sau": says that a list follows, and nothing of the case. */
const listEnding =
  /[\s,;:]*(?:(?:thành phần )?hồ sơ\s+)?(?:bao\s+)?gồm(?:\s+(?:có|các|những))?(?:\s+(?:giấy tờ|tài liệu|thành phần))?(?:\s+sau(?:\s+đây)?)?[\s:;.]*$/iu;

/** Numbered cases in the order of their numbers; the source stores them in any order. */
function inOrder(variants: readonly (Variant & { order: string })[]): Variant[] {
  const isNumbered = variants.every(({ order }) => /^\W*(?:\d|[a-zđ][.)]|[ivx]+[.)]|trường hợp\s*\d)/iu.test(order));
  const sorted = isNumbered ? variants.toSorted((a, b) => byNumber.compare(a.order, b.order)) : variants;
  return sorted.map(({ id, name }) => ({ id, name }));
}

const byNumber = new Intl.Collator('vi', { numeric: true });

/** Where a row stands. */
interface Place {
  code: string;
  group: ClassedGroup;
  variant: Variant | undefined;
  takenIds: Map<string, number>;
}

function toComponent(row: SourceComponent, name: string, { code, group, variant, takenIds }: Place): Component {
  const isOnScreen = isElectronicForm(name);
  const need = needOf(name);
  const condition = conditionFor(code, name) ?? need.condition ?? group.condition;
  const channel = isOnScreen ? 'online' : (need.channel ?? group.channel);
  const shownName = group.isTitleInNames && group.title ? `${name} (${group.title})` : name;
  return {
    id: freeId(`${variant?.name ?? ''}\n${shownName}`, takenIds),
    name: shownName,
    use: group.class === 'present' ? presentedUse(name) : isPresentedRow(name) ? 'present' : 'submit',
    originals: row.original,
    copies: row.copy,
    forms: (row.forms ?? []).map(plainLine).filter((form) => form !== ''),
    ...(isOnScreen && { electronicForm: true }),
    ...(condition && !isOnScreen && { condition }),
    ...(channel && { channel }),
    ...(variant && { variantId: variant.id }),
    ...((group.class === 'authorisation' || isAuthorisationPaper(name)) && { authorisation: true }),
  };
}

/** Among papers to present, only a row that says "phải nộp" itself is handed in. */
function presentedUse(name: string): Component['use'] {
  return /^\s*(?:phải )?nộp\s/iu.test(withoutNumber(name)) ? 'submit' : 'present';
}

/** The same text has the same id in every import; a text that stands twice gets a number. */
function freeId(text: string, taken: Map<string, number>): string {
  const id = `c${shortHash(text)}`;
  const seen = (taken.get(id) ?? 0) + 1;
  taken.set(id, seen);
  return seen === 1 ? id : `${id}-${seen}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
