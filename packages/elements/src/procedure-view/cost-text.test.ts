import { expect, it } from 'vitest';
import { vi as shared } from '../localize/locales/vi.ts';
import { formatMoney } from '../localize/money.ts';
import { costBrief, costParts } from './cost-text.ts';
import { vi as strings } from './locales/vi.ts';

const text = { strings, shared, money: (dong: number) => formatMoney(dong, 'vi', shared) };

it('keeps free, a stated zero, a missing amount and "not stated" apart', () => {
  const sentences = [
    costParts({ state: 'free' }, text),
    costParts({ state: 'stated', items: [{ type: 'fee', amount: 0 }] }, text),
    costParts({ state: 'stated', items: [{ type: 'fee' }] }, text),
    costParts({ state: 'notStated' }, text),
  ].map((parts) => parts.join());
  expect(new Set(sentences).size).toBe(4);
  expect(sentences[1]).toBe('Phí: 0 đồng');
});

it('names fee and charge separately, one line each', () => {
  expect(
    costParts(
      {
        state: 'stated',
        items: [
          { type: 'fee', amount: 5000 },
          { type: 'charge', amount: 3000 },
        ],
      },
      text,
    ),
  ).toEqual(['Phí: 5.000 đồng', 'Lệ phí: 3.000 đồng']);
});

it('tells several amounts of one kind as from and to in a list, and claims no amount that is missing', () => {
  const charges = (...amounts: (number | undefined)[]) =>
    costBrief(
      {
        state: 'stated',
        items: amounts.map((amount) => ({ type: 'charge', ...(amount !== undefined && { amount }) })),
      },
      text,
    );
  expect(charges(7000, 5000, 0)).toBe('Lệ phí: 0 đồng – 7.000 đồng');
  expect(charges(7000, 7000)).toBe('Lệ phí: 7.000 đồng');
  expect(charges(7000, undefined)).toBe('Lệ phí: chưa nêu số tiền');
});
