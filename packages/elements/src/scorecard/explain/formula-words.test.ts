import { indicatorSets } from '@hcc/rules/indicators';
import { expect, it } from 'vitest';
import { formulaWords } from './formula-words.ts';
import { vi } from './locales/vi.ts';

it('says both sides of a formula in words', () => {
  expect(
    formulaWords('(finishedEarly + finishedOnTime) / finishedLate', {
      finishedEarly: 'early',
      finishedOnTime: 'on the day',
      finishedLate: 'late',
    }),
  ).toEqual({
    numerator: 'early + on the day',
    denominator: 'late',
  });
});

it('keeps weights, and the name of what it does not know', () => {
  expect(formulaWords('(2 × finishedEarly + toString) / received', { finishedEarly: 'early' })).toEqual({
    numerator: '2 × early + toString',
    denominator: 'received',
  });
});

it('every measure of the public board has words', () => {
  const board = indicatorSets.find(({ version }) => version === 'public-board-2');
  const used = (board?.groups ?? [])
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ formula }) =>
      formula ? [...Object.keys(formula.numerator), ...Object.keys(formula.denominator), ...formula.excludes] : [],
    );
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((measure) => !Object.hasOwn(vi.measures, measure))).toEqual([]);
});
