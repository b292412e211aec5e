/**
 * "(6) Giấy tờ chứng minh … là một trong các giấy tờ sau", and the papers below it: one of them is enough. The source
 * has a row for each; here they become one paper that names them all, since nobody has every one.
 */
import { withoutNumber } from './class-groups.ts';
import { foldVietnamese } from './fold-vietnamese.ts';
import type { SourceComponent } from './source-record.ts';

const announcesOneOf =
  /\bmot trong (cac|nhung|so)( loai)? (giay to|tai lieu|van ban|ho so|truong hop)( hop (le|phap))? sau( day)?[\s:.]*$/u;
const namesOneOf = /^mot trong (cac|nhung|so)( loai)? (giay to|tai lieu|van ban)\b.*\b(gom|sau)\b/u;
const ownCase = /^(doi voi|truong hop)\b/u;

/** The rows of a group, in order, with alternatives joined. */
export function joinAlternatives(rows: readonly SourceComponent[]): SourceComponent[] {
  const joined: SourceComponent[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined) continue;
    const following = rows.slice(at + 1);
    const alternatives = alternativesTo(row, following);
    at += alternatives.length;
    if (alternatives.length > 0) joined.push(withAlternatives(row, alternatives));
    else joined.push(isHeading(row, following) ? { ...row, guidance: true } : row);
  }
  return takeIn(joined);
}

/** Papers that the list of another row names go into that row; what they say besides is kept, once. */
function takeIn(rows: readonly SourceComponent[]): SourceComponent[] {
  const list = rows.find((row) => rows.some((other) => other !== row && holds(row, other)));
  if (list === undefined) return [...rows];
  const [within, others] = [rows.filter((row) => holds(list, row)), rows.filter((row) => !holds(list, row))];
  const remarks = new Set(within.flatMap(({ name }) => /\.\s+(.+)$/su.exec(name)?.[1]?.trim() ?? []));
  const missing = [...remarks].filter((remark) => !list.name.includes(remark));
  return others.map((row) =>
    row === list ? { ...row, name: [row.name.replace(/\s+$/u, ''), ...missing].join(' ') } : row,
  );
}

/** "(6) … là một trong các giấy tờ sau" and the rows without a number that follow; with sub-numbers each stands for itself. */
function alternativesTo(row: SourceComponent, following: readonly SourceComponent[]): readonly SourceComponent[] {
  if (numberOf(row.name) === undefined || !announcesOneOf.test(foldVietnamese(row.name))) return [];
  const end = following.findIndex(({ name }) => numberOf(name) !== undefined);
  return following.slice(0, end < 0 ? undefined : end);
}

const withAlternatives = (row: SourceComponent, alternatives: readonly SourceComponent[]): SourceComponent => ({
  ...row,
  name: `${row.name.replace(/[\s:.]+$/u, '')}: ${alternatives.map(listed).join('; ')}`,
  original: row.original + row.copy > 0 ? row.original : Math.max(...alternatives.map(({ original }) => original)),
  copy: row.original + row.copy > 0 ? row.copy : Math.max(...alternatives.map(({ copy }) => copy)),
});

/** "(7) … một trong những giấy tờ sau" above "(7.1) Đối với …: …": each of those says itself when it is needed. */
function isHeading(row: SourceComponent, following: readonly SourceComponent[]): boolean {
  const number = numberOf(row.name);
  if (number === undefined) return false;
  const parts = following.filter(({ name }) => numberOf(name)?.startsWith(`${number}.`));
  const isUncounted = row.original === 0 && row.copy === 0;
  if (parts.length === 0 || !(isUncounted || announcesOneOf.test(foldVietnamese(row.name)))) return false;
  return parts.every(({ name }) => ownCase.test(foldVietnamese(withoutNumber(name))));
}

const numberOf = (name: string): string | undefined => /^\s*\(?(\d{1,2}(?:\.\d{1,2})*)[.)]/u.exec(name)?.[1];

const listed = ({ name }: SourceComponent): string => withoutNumber(name).replace(/[\s;.]+$/u, '');

/** A paper that the list of another row names word for word as one of those that will do. */
function holds({ name }: SourceComponent, { name: other }: SourceComponent): boolean {
  if (!namesOneOf.test(foldVietnamese(name))) return false;
  const [first = ''] = foldVietnamese(other).split(/\.(?:\s|$)/u);
  return first.length > 20 && foldVietnamese(name).includes(`+ ${first}`);
}
