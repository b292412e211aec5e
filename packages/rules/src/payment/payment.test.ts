import type { BankNotice, PaymentStatus } from '@hcc/schemas';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidePayment, evolvePayment, issueReceipts, type PaymentCommand } from './decide-payment.ts';
import { paymentAfter, type PaymentMove, paymentTransitions } from './payment-transitions.ts';
import type { PaymentState } from './payment-state.ts';

const now = '2026-11-23T08:00:00+07:00';
const numbers = { fee: { series: 'P', number: 7 }, charge: { series: 'L', number: 9 } };
const account = { bankBin: '970403', account: '0011012345678' };
const beneficiary = { ...account, bankName: 'Ngân hàng', accountName: 'TRUNG TAM', isSample: false };
const create: PaymentCommand = {
  type: 'create',
  method: 'transfer',
  items: [
    { type: 'fee', amount: 100_000 },
    { type: 'charge', amount: 50_000 },
  ],
  reference: 'HCC7K3M9QX2PA',
  beneficiary,
  lifeMs: 3_600_000,
};
const matching: BankNotice = {
  transactionId: 'FT1',
  outcome: 'succeeded',
  amount: 150_000,
  currency: 'VND',
  account,
  reference: 'HCC7K3M9QX2PA',
  paidAt: now,
};
const standing = { hasEnded: false, isPaid: false, isFree: false };
const notice = (more: Partial<BankNotice> = {}, dossier = standing): PaymentCommand => ({
  type: 'notice',
  notice: { ...matching, ...more },
  dossier,
});
/** As the Center plays it: receipts follow a success in the same breath. */
const play = (...commands: PaymentCommand[]): PaymentState => {
  const end = commands.reduce<PaymentState | null>((payment, command) => {
    const next = decidePayment(payment, command, now).reduce<PaymentState | null>(evolvePayment, payment);
    return next?.status === 'succeeded' && payment?.status !== 'succeeded'
      ? evolvePayment(next, issueReceipts(next, numbers, now))
      : next;
  }, null);
  if (!end) throw new Error('nothing was created');
  return end;
};

describe('showing a code', () => {
  it('is no payment', () => {
    expect(play(create)).toMatchObject({ status: 'awaiting', amount: 150_000, paidAt: null, receipts: [] });
  });

  it('is left out at a counter, where an officer takes the money', () => {
    const atCounter: PaymentCommand = { ...create, method: 'counter', beneficiary: null };
    const collect: PaymentCommand = { type: 'collect', transactionId: 'cash', dossier: standing };
    expect(play(atCounter).status).toBe('created');
    expect(play(atCounter, collect)).toMatchObject({ status: 'succeeded', receipts: [{}, {}] });
    expect(play(create, collect).status).toBe('awaiting');
    expect(play(atCounter, { ...collect, dossier: { ...standing, hasEnded: true } }).status).toBe('created');
    expect(play(atCounter, { ...collect, dossier: { ...standing, isPaid: true } }).status).toBe('created');
  });
});

describe('a notice that matches', () => {
  it('settles it, with a receipt for the fee and one for the charge', () => {
    expect(play(create, notice())).toMatchObject({
      status: 'succeeded',
      paidAt: now,
      receipts: [
        { type: 'fee', amount: 100_000, series: 'P', number: 7 },
        { type: 'charge', amount: 50_000, series: 'L', number: 9 },
      ],
    });
  });

  it('is honoured after a failure and after the time is over', () => {
    const failed = notice({ outcome: 'failed' });
    expect(play(create, failed).status).toBe('failed');
    expect(play(create, failed, notice()).status).toBe('succeeded');
    expect(play(create, { type: 'close' }).status).toBe('expired');
    expect(play(create, { type: 'close' }, notice()).status).toBe('succeeded');
    expect(play(create, { type: 'close' }, failed, notice()).status).toBe('succeeded');
  });

  it('is not undone by a failure that comes late', () => {
    expect(play(create, notice(), notice({ outcome: 'failed' })).status).toBe('succeeded');
  });

  it('may carry its reference in lower case and with spaces', () => {
    expect(play(create, notice({ reference: 'hcc 7k3m 9qx2 pa' })).status).toBe('succeeded');
  });

  it('a second time is money left over, never a second receipt', () => {
    const paidTwice = play(create, notice(), notice({ transactionId: 'FT2' }));
    expect(paidTwice).toMatchObject({
      status: 'succeeded',
      unsettled: [{ transactionId: 'FT2', amount: 150_000, currency: 'VND' }],
    });
    expect(paidTwice.receipts).toHaveLength(2);
  });
});

describe('a notice that does not match', () => {
  it.each([
    ['one đồng short', notice({ amount: 149_999 }), 'amountDiffers'],
    ['one đồng over', notice({ amount: 150_001 }), 'amountDiffers'],
    ['another currency', notice({ currency: 'USD' }), 'currencyDiffers'],
    ['another account', notice({ account: { ...account, account: '1' } }), 'accountDiffers'],
    ['another bank', notice({ account: { ...account, bankBin: '970436' } }), 'accountDiffers'],
    ['another reference', notice({ reference: 'HCC7K3M9QX2PB' }), 'referenceDiffers'],
    ['a dossier that has ended', notice({}, { ...standing, hasEnded: true }), 'dossierEnded'],
    ['a dossier that is exempt', notice({}, { ...standing, isFree: true }), 'notDue'],
    ['a dossier that is paid', notice({}, { ...standing, isPaid: true }), 'paidAlready'],
  ])('%s is held, with its money', (_, command, held) => {
    const after = play(create, command);
    expect(after).toMatchObject({ status: 'held', held, receipts: [] });
    expect(after.unsettled).toHaveLength(1);
    // What is held stays so: the next money is one more thing for the desk.
    const later = play(create, command, notice({ transactionId: 'FT9' }));
    expect(later).toMatchObject({ status: 'held', receipts: [] });
    expect(later.unsettled).toHaveLength(2);
  });
});

it('money that came is paid or left over, whatever comes in which order', () => {
  const commands = fc.array(
    fc.oneof(
      fc.constant<PaymentCommand>({ type: 'close' }),
      fc
        .record({ amount: fc.constantFrom(149_999, 150_000), outcome: fc.constantFrom('succeeded', 'failed') })
        .map((more) => notice(more as Partial<BankNotice>)),
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(commands, (given) => {
      const end = play(create, ...given);
      const came = given.reduce(
        (sum, command) =>
          sum + (command.type === 'notice' && command.notice.outcome === 'succeeded' ? command.notice.amount : 0),
        0,
      );
      const leftOver = end.unsettled.reduce((sum, { amount }) => sum + amount, 0);
      expect((end.status === 'succeeded' ? end.amount : 0) + leftOver).toBe(came);
      expect(end.receipts).toHaveLength(end.status === 'succeeded' ? 2 : 0);
    }),
    { numRuns: 2000 },
  );
});

/** Written by hand, apart from the table it checks. */
it('every status × move', () => {
  const follows: Record<PaymentStatus, Partial<Record<PaymentMove, PaymentStatus>>> = {
    created: { show: 'awaiting', succeed: 'succeeded', hold: 'held', fail: 'failed', expire: 'expired' },
    awaiting: { succeed: 'succeeded', hold: 'held', fail: 'failed', expire: 'expired' },
    failed: { succeed: 'succeeded', hold: 'held' },
    expired: { succeed: 'succeeded', hold: 'held', fail: 'failed' },
    succeeded: {},
    held: { settle: 'succeeded', refund: 'failed' },
  };
  const moves = [...new Set(paymentTransitions.map(({ move }) => move))];
  for (const [status, row] of Object.entries(follows))
    for (const move of moves)
      expect(paymentAfter(status as PaymentStatus, move), `${status} ${move}`).toBe(row[move] ?? null);
});

describe('an officer’s word on money that settled nothing', () => {
  const by = { id: 'of-1', name: 'Cán bộ', title: 'Lãnh đạo' };
  const decide = (decision: 'settle' | 'refund', dossier = standing): PaymentCommand => ({
    type: 'decide',
    decision,
    by,
    reason: 'Đã đối chiếu sao kê',
    dossier,
  });
  const held = (amount: number, currency = 'VND') => [create, notice({ amount, currency })] as const;

  it('takes enough of it for the payment, and is kept with who, why and which money', () => {
    expect(play(...held(150_001), decide('settle'))).toMatchObject({
      status: 'succeeded',
      held: null,
      unsettled: [],
      receipts: [{}, {}],
      decisions: [{ decision: 'settle', by, reason: 'Đã đối chiếu sao kê', money: [{ amount: 150_001 }] }],
    });
  });

  it.each([
    ['too little came', held(149_999), standing],
    ['it is no đồng', held(150_000, 'USD'), standing],
    ['another payment has paid it', held(150_001), { ...standing, isPaid: true }],
    ['the dossier has ended', held(150_001), { ...standing, hasEnded: true }],
    ['an exemption was approved', held(150_001), { ...standing, isFree: true }],
  ] as const)('takes none for it when %s; all of it goes back then', (_, before, dossier) => {
    expect(play(...before, decide('settle', dossier))).toEqual(play(...before));
    expect(play(...before, decide('refund', dossier))).toMatchObject({ status: 'failed', held: null, unsettled: [] });
  });

  it('gives back what came twice, and leaves what is paid paid', () => {
    const twice = [create, notice(), notice({ transactionId: 'FT2' })] as const;
    const refunded = play(...twice, decide('refund'));
    expect(refunded).toMatchObject({ status: 'succeeded', unsettled: [], receipts: [{}, {}] });
    expect(play(...twice, decide('settle'))).toEqual(play(...twice));
    expect(decidePayment(refunded, decide('refund'), now)).toEqual([]);
  });
});
