import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesToStreetWords, placesToTexts, spell, spellMore } from './spelled.ts';

const text = fc
  .array(fc.constantFrom('Cấp', 'lại', '(giấy', 'phép)', '', '出生证', 'a\nb'))
  .map((words) => words.join(' '));
const entries = fc.array(fc.record({ name: text, words: text }));
const streetWords = fc.array(
  fc.record({ say: fc.array(text, { minLength: 1 }), official: fc.array(text, { minLength: 1 }) }),
);

describe('texts that are spelled', () => {
  it('come back as they were, with empty words and all', () => {
    fc.assert(
      fc.property(entries, streetWords, streetWords, (rows, words, more) => {
        const spelled = spellMore(spell({ entries: rows, streetWords: words }), more);
        expect(placesToTexts(spelled.lexicon, spelled.names)).toEqual(rows.map(({ name }) => name));
        expect(placesToTexts(spelled.lexicon, spelled.words)).toEqual(rows.map((row) => row.words));
        expect(placesToStreetWords(spelled)).toEqual([...words, ...more]);
      }),
    );
  });

  it('write the frequent words with the shortest numbers', () => {
    const name = 'một hai ba bốn năm sáu bảy tám chín mười giấy giấy';
    const { lexicon } = spell({ entries: [{ name, words: 'giấy' }], streetWords: [] });
    expect(lexicon.indexOf('giấy')).toBeLessThan(10);
  });

  it('are refused where a place is not in the list', () => {
    expect(() => placesToTexts(['', 'Cấp'], [1, 2, 0])).toThrow(RangeError);
  });
});
