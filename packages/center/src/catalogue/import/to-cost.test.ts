import { describe, expect, it } from 'vitest';
import { SourceMethod } from './source-record.ts';
import { isAmountDropped, toCost } from './to-cost.ts';

const cost = (fields: object) => toCost(SourceMethod.parse({ channel: 'direct', ...fields }));

describe('toCost', () => {
  it('keeps free, a stated 0 and nothing stated apart', () => {
    expect(cost({ free: true, fees: [{ type: 'fee', amount: 0 }] })).toEqual({ state: 'free' });
    expect(cost({ fees: [{ type: 'fee', amount: 0, text: 'Theo nghị quyết của HĐND tỉnh' }] })).toEqual({
      state: 'stated',
      items: [{ type: 'fee', amount: 0, text: 'Theo nghị quyết của HĐND tỉnh' }],
    });
    expect(cost({})).toEqual({ state: 'notStated' });
    expect(cost({ fees: [] })).toEqual({ state: 'notStated' });
  });

  it('leaves a missing amount missing', () => {
    expect(cost({ fees: [{ type: 'charge', text: 'Theo quy định' }] })).toEqual({
      state: 'stated',
      items: [{ type: 'charge', text: 'Theo quy định' }],
    });
  });

  it('drops a doubtful amount and keeps its words', () => {
    const fee = { type: 'charge', amount: 20, doubtful: true, text: '20.000 đồng/tờ' } as const;
    expect(cost({ fees: [fee] })).toEqual({ state: 'stated', items: [{ type: 'charge', text: '20.000 đồng/tờ' }] });
    expect(isAmountDropped(fee)).toBe(true);
  });

  it('puts an amount in another currency into the words', () => {
    expect(cost({ fees: [{ type: 'charge', amount: 25, currency: 'USD' }] })).toEqual({
      state: 'stated',
      items: [{ type: 'charge', text: '25 USD' }],
    });
    expect(cost({ fees: [{ type: 'charge', amount: 25, currency: 'USD', text: '25 USD/người' }] })).toEqual({
      state: 'stated',
      items: [{ type: 'charge', text: '25 USD/người' }],
    });
  });

  it('keeps phí, lệ phí and giá apart', () => {
    const fees = [
      { type: 'fee', amount: 1000 },
      { type: 'charge', amount: 2000 },
      { type: 'price', amount: 3000 },
    ];
    expect(cost({ fees })).toEqual({ state: 'stated', items: fees });
  });

  it('believes an amount above 0 more than the word free', () => {
    expect(cost({ free: true, fees: [{ type: 'fee', amount: 5000 }] })).toMatchObject({ state: 'stated' });
  });
});
