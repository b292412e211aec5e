import { describe, expect, it } from 'vitest';
import { rowShare } from './alignment.ts';

const share = (name: string, typed: string) =>
  rowShare(
    name.split(' ').map((plain) => ({ plain })),
    typed.split(' '),
  );

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
    expect(rowShare([], [])).toBe(0);
  });
});
