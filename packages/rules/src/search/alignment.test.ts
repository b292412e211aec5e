import { describe, expect, it } from 'vitest';
import { rowShare } from './alignment.ts';

const known: string[] = [];
const idOf = (word: string) => (known.includes(word) ? known.indexOf(word) : known.push(word) - 1) + 3;
const share = (name: string, typed: string) => {
  const [words, asked] = [name, typed].map((text) => text.split(' ').map((word) => idOf(word)));
  // Words of other names stand before and after it.
  return rowShare([1, ...(words ?? []), 2], 1, 1 + (words ?? []).length, asked ?? []);
};

describe('rowShare', () => {
  it('is 1 for words that stand in the name as one row', () => {
    expect(share('thu tuc dang ki khai sinh luu dong', 'dang ki khai sinh')).toBe(1);
  });
  it('counts a word wrong, missing or too many half a word against it', () => {
    expect(share('a b c d e', 'a b x d e')).toBe(3.5 / 5);
    expect(share('a b c d e', 'a b d e')).toBe(3.5 / 4);
    expect(share('a b c d', 'a b x c d')).toBe(3.5 / 5);
  });
  it('is 0 for no word in common, and for none at all', () => {
    expect(share('a b', 'c d')).toBe(0);
    expect(rowShare([], 0, 0, [])).toBe(0);
  });
});
