import type { CostItem, ExemptionClaim, Method, Procedure } from '@hcc/schemas';
import { describe, expect, it } from 'vitest';
import { birthRegistration } from '../../test/birth-registration.ts';
import { decideExemption, exemptionRules } from './exemptions.ts';
import { quoteFees } from './quote-fees.ts';

const methodOf = (cost: Method['cost'], channel: Method['channel'] = 'online'): Method => ({
  channel,
  duration: { unit: 'none' },
  cost,
});
const procedureOf = (...methods: Method[]): Procedure => ({ ...birthRegistration, variants: [], methods });
const stated = (first: CostItem, ...rest: CostItem[]): Procedure =>
  procedureOf(methodOf({ state: 'stated', items: [first, ...rest] }));
const quote = (procedure: Procedure, more: object = {}) => quoteFees(procedure, { channel: 'online', ...more });
const charge = (amount: number | undefined, text?: string): CostItem => ({
  type: 'charge',
  ...(amount === undefined ? {} : { amount }),
  ...(text === undefined ? {} : { text }),
});

describe('the four states', () => {
  it('free, exact, at least and not stated stay apart', () => {
    expect(quote(procedureOf(methodOf({ state: 'free' })))).toMatchObject({ state: 'free', total: 0, lines: [] });
    expect(quote(stated(charge(8000)))).toMatchObject({ state: 'exact', total: 8000 });
    expect(quote(stated(charge(8000), { type: 'fee' }))).toMatchObject({ state: 'atLeast', total: 8000 });
    expect(quote(procedureOf(methodOf({ state: 'notStated' })))).toMatchObject({
      state: 'notStated',
      why: 'noneStated',
    });
  });

  it('fee and charge of one way are both due, and stay two lines', () => {
    expect(quote(stated({ type: 'fee', amount: 100_000 }, charge(800_000)))).toMatchObject({
      state: 'exact',
      total: 900_000,
      lines: [
        { type: 'fee', amount: 100_000 },
        { type: 'charge', amount: 800_000 },
      ],
    });
  });

  it('the way of filing decides', () => {
    const procedure = procedureOf(
      methodOf({ state: 'stated', items: [charge(10_000)] }),
      methodOf({ state: 'stated', items: [charge(20_000)] }, 'counter'),
    );
    expect(quoteFees(procedure, { channel: 'online' }).total).toBe(10_000);
    expect(quoteFees(procedure, { channel: 'counter' }).total).toBe(20_000);
    expect(quoteFees(procedure, { channel: 'post' })).toMatchObject({ state: 'notStated', why: 'channelMissing' });
  });

  it('two costs of one way: the least of them, and no more is told', () => {
    const ways = (...amounts: number[]) =>
      quote(procedureOf(...amounts.map((amount) => methodOf({ state: 'stated', items: [charge(amount)] }))));
    expect(ways(7000, 7000)).toMatchObject({ state: 'exact', total: 7000 });
    expect(ways(7000, 5000)).toMatchObject({ state: 'atLeast', total: 5000, lines: [{ why: 'severalMethods' }] });
    expect(
      quote(procedureOf(methodOf({ state: 'free' }), methodOf({ state: 'stated', items: [charge(5000)] }))),
    ).toMatchObject({ state: 'notStated', total: 0, lines: [{ amount: null, why: 'severalMethods' }] });
  });
});

/** Texts as the national record has them (procedures of July 2026). */
describe('the words beside an amount', () => {
  it.each([
    ['2.001711', 70_000, '70.000 đồng/Giấy chứng nhận', 'stated', 70_000],
    ['2.001117', 800_000, '/hồ sơ', 'stated', 800_000],
    ['1.013850', 14_250_000, '14.250.000/lần/ đơn vị', 'stated', 14_250_000],
    ['1.003160', 4_500_000, 'Lệ phí: 4.500.000 Đồng (bốn triệu năm trăm nghìn Việt Nam đồng)', 'stated', 4_500_000],
    ['1.004223', 0, 'do Ủy ban nhân dân cấp tỉnh quy định.', 'readText', 0],
    ['2.001372', 0, 'Theo quy định của Bộ Tài chính', 'readText', 0],
    ['2.002029', 0, '- Miễn lệ phí (Thông tư số 47/2019/TT-BTC);', 'saidFree', 0],
    ['1.010026', 0, '- Miễn lệ phí (Thông tư số 47/2019/TT-BTC). - Phí công bố: 100.000 đồng/lần', 'readText', 0],
    ['2.002189', 0, 'Mức cụ thể do HĐND tỉnh quyết định. Miễn lệ phí cho người có công', 'readText', 0],
    ['1.001612', 150_000, 'Mức cụ thể do Hội đồng nhân dân tỉnh quyết định.', 'setLocally', 0],
    ['1.000802', 500_000, 'áp dụng mức phí 250.000 đồng/hồ sơ kể từ ngày 01/7/2025', 'textSaysOtherwise', 250_000],
    ['1.004628', 162_500, 'Mức giảm áp dụng theo Thông tư số 64/2025/TT-BTC đến hết ngày 31/12/2026', 'depends', 0],
    ['1.003051', 200_000, 'đối với trường hợp cấp mới Giấy phép', 'depends', 0],
    ['2.000815', 2000, '/trang', 'quantityMissing', 2000],
    ['1.013858', 750_000, '750.000/ lần/ sản phẩm', 'quantityMissing', 750_000],
    ['1.008122', 350_000, '01 sản phẩm/01 mục đích/01 lần', 'quantityMissing', 350_000],
    ['starter', 1_000_000, 'Mỗi phòng', 'quantityMissing', 1_000_000],
  ])('%s: %i with "%s" is %s', (_, amount, text, why, atLeast) => {
    expect(quote(stated(charge(amount, text))).lines).toMatchObject([{ why, atLeast, text }]);
  });

  it('a unit is asked for, and multiplied', () => {
    const perPage = stated(charge(2000, '2.000 đồng/trang'));
    expect(quote(perPage)).toMatchObject({ state: 'atLeast', lines: [{ unit: { name: 'trang', quantity: null } }] });
    expect(quote(perPage, { quantity: 7 })).toMatchObject({
      state: 'exact',
      total: 14_000,
      lines: [{ amount: 14_000, why: 'perUnit', unit: { name: 'trang', price: 2000, quantity: 7 } }],
    });
    for (const quantity of [0, -1, 1.5, Number.NaN]) expect(() => quote(perPage, { quantity })).toThrow(RangeError);
  });

  it('an amount that the source doubts is not told', () => {
    expect(quote(stated(charge(undefined, '20.000 đồng/tờ')))).toMatchObject({
      state: 'notStated',
      lines: [{ amount: null, why: 'amountMissing' }],
    });
  });
});

describe('several amounts of one kind', () => {
  const cases = stated(charge(40_000, 'Cấp mới, mỗi lần.'), charge(20_000, 'Cấp lại, mỗi lần.'));

  it('are cases: the least is due', () => {
    expect(quote(cases)).toMatchObject({ state: 'atLeast', total: 20_000, lines: [{ why: 'severalCases' }] });
  });

  it('the chosen variant picks its own, by its name', () => {
    const withVariants = {
      ...cases,
      variants: [
        { id: 'new', name: 'Cấp mới - mỗi lần' },
        { id: 'other', name: 'Gia hạn' },
      ],
    };
    expect(quote(withVariants, { variantId: 'new' })).toMatchObject({ state: 'exact', total: 40_000 });
    expect(quote(withVariants, { variantId: 'other' })).toMatchObject({ state: 'atLeast', total: 20_000 });
  });

  it('a note on who is exempt is no case', () => {
    expect(quote(stated(charge(10_000, 'Mỗi lần đăng ký.'), charge(0, 'Người thuộc diện được miễn.')))).toMatchObject({
      state: 'exact',
      total: 10_000,
    });
  });
});

describe('exemption', () => {
  const claim: ExemptionClaim = {
    group: 'poorHousehold',
    attachmentId: 'att_1',
    state: 'claimed',
    claimedAt: '2026-11-20T08:00:00+07:00',
    decidedAt: null,
  };
  const procedure = stated({ type: 'fee', amount: 5000 }, charge(3000), { type: 'price', amount: 2000 });

  it('a claim waives nothing, nor does a refused one', () => {
    for (const state of ['claimed', 'refused'] as const)
      expect(quote(procedure, { exemption: { ...claim, state } })).toMatchObject({
        state: 'exact',
        total: 10_000,
        exemption: { state },
      });
  });

  it('an approved one waives fee and charge, and no price', () => {
    expect(quote(procedure, { exemption: { ...claim, state: 'approved' } })).toMatchObject({
      state: 'exact',
      total: 2000,
      lines: [{ why: 'exempted', amount: 0 }, { why: 'exempted', amount: 0 }, { amount: 2000 }],
    });
    expect(quote(stated(charge(3000)), { exemption: { ...claim, state: 'approved' } })).toMatchObject({
      state: 'free',
      total: 0,
    });
  });

  it('is decided once, on a claim, and approved on proof alone', () => {
    const now = '2026-11-21T08:00:00+07:00';
    expect(decideExemption(null, 'approved', now)).toEqual({ ok: false, refusal: 'not_claimed' });
    expect(decideExemption({ ...claim, attachmentId: null }, 'approved', now)).toEqual({
      ok: false,
      refusal: 'proof_missing',
    });
    expect(decideExemption({ ...claim, attachmentId: null }, 'refused', now)).toMatchObject({ ok: true });
    const decided = decideExemption(claim, 'approved', now);
    expect(decided).toEqual({ ok: true, claim: { ...claim, state: 'approved', decidedAt: now } });
    expect(decided.ok && decideExemption(decided.claim, 'refused', now)).toEqual({
      ok: false,
      refusal: 'already_decided',
    });
  });

  it('the groups are those of the law, each once', () => {
    expect(exemptionRules.map(({ group }) => group)).toEqual([
      'child',
      'poorHousehold',
      'elderly',
      'disabled',
      'merit',
      'ethnicMinority',
    ]);
  });
});
