/**
 * Which case (trường hợp) a time of a record speaks of. Records list several times for one way of filing and say in
 * words which case each is for; where the words are those of a case's name, the two are joined. Anything less is left
 * open: a time promised to the wrong case is worse than none.
 */
import type { Variant } from '@hcc/schemas';
import { foldVietnamese } from './fold-vietnamese.ts';

/** "Đối với trường hợp" and its like begin a name here and a sentence there. */
const opening = /^(?:(?:doi voi|truong hop|viec|cac|nhung)\s+)+/u;
/** "a)", "(1)" before a sentence. */
const listMark = /^(?:[a-z0-9]{1,2} )?/u;

/** Shorter names, such as "Cá nhân", stand in sentences that are about something else. */
const LEAST_LETTERS = 12;

/** @returns the id of the one case that the words name as theirs; of names within names the longest. */
export function variantOfMethod(words: string, variants: readonly Variant[]): string | undefined {
  const text = plain(words);
  const start = text.replace(listMark, '').replace(opening, '');
  const isNamed = (name: string): boolean =>
    [text, start].some((one) => one.startsWith(name)) ||
    text.includes(`truong hop ${name}`) ||
    text.includes(`doi voi ${name}`);
  const [longest, ...others] = variants
    .map(({ id, name }) => ({ id, name: plain(name).replace(opening, '') }))
    .filter(({ name }) => name.length >= LEAST_LETTERS && isNamed(name))
    .toSorted((a, b) => b.name.length - a.name.length);
  return longest && others.every(({ name }) => longest.name.includes(name)) ? longest.id : undefined;
}

const plain = (words: string): string =>
  foldVietnamese(words)
    .replaceAll(/[\s\-+*.,:;()]+/gu, ' ')
    .trim();
