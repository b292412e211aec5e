import { describe, expect, it } from 'vitest';
import { HccError } from '../index.ts';
import { checkAnswer } from './check-answer.ts';
import { type ContractError, createCheckedClient } from './index.ts';

const settled = { paymentId: 'pay_1', status: 'succeeded', held: null };

/** Answers in order; the last one serves all that follow. */
const clientOf = (...answers: readonly (() => Response)[]) => {
  let calls = 0;
  const fetch = async (): Promise<Response> => {
    calls += 1;
    return answers[Math.min(calls, answers.length) - 1]?.() ?? Response.error();
  };
  return createCheckedClient({ baseUrl: 'https://center.example', fetch });
};

const settle = (answer: unknown) =>
  clientOf(() => Response.json(answer)).payments.settle('pay_1', {
    transactionId: 'FT1',
    outcome: 'succeeded',
    amount: 8000,
    currency: 'VND',
    account: { bankBin: '970403', account: '1' },
    reference: 'HCC7K3M9QX2PA',
    paidAt: '2026-11-27T09:00:00+07:00',
  });

describe('an answer passes', () => {
  it.each([
    ['as the contract has it', settled],
    ['with a field of a newer Center', { ...settled, settledBy: { bank: 'new' } }],
    ['with an enum value of a newer Center', { ...settled, status: 'refunded', held: 'amount_in_doubt' }],
  ])('%s', async (_, answer) => {
    await expect(settle(answer)).resolves.toEqual(answer);
  });

  it('when it is a document, or of an operation that is not in this contract', async () => {
    const client = clientOf(() => new Response('%PDF')).withOptions({ locale: 'en' });
    await expect(client.dossiers.result('dos_1')).resolves.toBeInstanceOf(Blob);
    expect(() => checkAnswer('GET', '/v1/fortunes', 1)).not.toThrow();
  });
});

describe('an answer is refused', () => {
  it.each([
    ['when a value is missing', { status: 'succeeded', held: null }, '/paymentId'],
    ['when it is of another type', { ...settled, paymentId: 7 }, '/paymentId'],
    ['when an enum is no text', { ...settled, status: 7 }, '/status'],
    ['when it is another thing altogether', [], ''],
  ])('%s', async (_, answer, pointer) => {
    const { error } = await settle(answer).result();
    expect(error).toBeInstanceOf(HccError);
    expect(error).toMatchObject({ name: 'ContractError', operationId: 'settlePayment', retryable: false });
    expect((error as ContractError).errors).toEqual([
      { pointer, code: expect.any(String), message: expect.any(String) },
    ]);
  });

  it('on every page of a list, at the item', async () => {
    const client = clientOf(
      () => Response.json({ items: [], nextCursor: 'c2' }),
      () => Response.json({ items: [{ 'a/b': 1 }], nextCursor: null }),
    );
    const error = await client.dossiers
      .list()
      .atMost(5)
      .catch((thrown: unknown) => thrown);
    expect((error as ContractError).errors.every(({ pointer }) => pointer.startsWith('/items/0/'))).toBe(true);
  });

  it('without the value in the error: an answer may be about a person', async () => {
    const { error } = await settle({ ...settled, paymentId: ['Nguyễn Thị Lan'] }).result();
    expect(`${String(error)}${JSON.stringify(error)}`).not.toContain('Lan');
  });
});
