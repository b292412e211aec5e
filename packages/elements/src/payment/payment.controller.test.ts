import { ConnectionError, type DossierFees, type Payment } from '@hcc/sdk';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeHost, FakePage } from '../status-tracker/fake-host.examples.ts';
import { answered, refused } from '../status-tracker/progress.examples.ts';
import { PaymentController, type PaymentClient } from './payment.controller.ts';

const fees = vi.fn<PaymentClient['payments']['fees']>();
const create = vi.fn<PaymentClient['payments']['create']>();
const get = vi.fn<PaymentClient['payments']['get']>();
const changed = vi.fn();
const notUsed = () => refused<never>(new Error('not used here'));
const client: PaymentClient = {
  payments: {
    fees,
    create,
    get,
    claimExemption: notUsed,
    receiptDocument: notUsed,
    settle: notUsed,
    needingDesk: notUsed,
    collect: notUsed,
    decide: notUsed,
    decideExemption: notUsed,
  },
};

const payment = (more: Partial<Payment> = {}): Payment => ({
  id: 'pay_1',
  dossierId: 'dos_1',
  status: 'awaiting',
  method: 'transfer',
  amount: 8000,
  items: [{ type: 'charge', amount: 8000 }],
  createdAt: '2026-11-23T08:00:00+07:00',
  expiresAt: '2026-11-24T08:00:00+07:00',
  paidAt: null,
  held: null,
  transfer: null,
  reference: 'HCC7K3M9QX2PA',
  receipts: [],
  ...more,
});
const owed = (...payments: Payment[]): DossierFees => ({
  quote: {
    procedureCode: '1.004222',
    channel: 'online',
    state: 'exact',
    lines: [],
    total: 8000,
    why: null,
    exemption: null,
  },
  due: payments.some(({ status }) => status === 'succeeded') ? 0 : 8000,
  mode: 'postpaid',
  payments,
});

const hosts: FakeHost[] = [];

async function start(): Promise<PaymentController> {
  const host = new FakeHost();
  hosts.push(host);
  const controller = new PaymentController(host, () => client, changed);
  host.connect();
  await controller.show('dos_1');
  return controller;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  vi.stubGlobal('document', new FakePage());
  const events = new EventTarget();
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
});
afterEach(() => {
  for (const host of hosts.splice(0)) host.disconnect();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('looks again while a payment is open, ever more seldom, and stops when it is not', async () => {
  fees.mockReturnValue(answered(owed()));
  create.mockReturnValue(answered(payment()));
  get.mockImplementation(() => answered(payment()));
  const controller = await start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(get).not.toHaveBeenCalled();

  await controller.pay('transfer');
  await vi.advanceTimersByTimeAsync(60_000);
  const early = get.mock.calls.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(get.mock.calls.length - early).toBeLessThan(early);
  expect(controller.payment?.status).toBe('awaiting');
  expect(changed).not.toHaveBeenCalled();

  const paid = payment({ status: 'succeeded', paidAt: '2026-11-23T09:00:00+07:00' });
  get.mockImplementation(() => answered(paid));
  fees.mockReturnValue(answered(owed(paid)));
  await controller.check();
  expect(controller.payment?.status).toBe('succeeded');
  expect(controller.fees?.due).toBe(0);
  expect(changed).toHaveBeenCalledTimes(1);
  const atLast = get.mock.calls.length;
  await vi.advanceTimersByTimeAsync(600_000);
  expect(get.mock.calls.length).toBe(atLast);
});

it('goes on after a look that got no answer, and takes nothing for paid meanwhile', async () => {
  fees.mockReturnValue(answered(owed(payment())));
  get.mockImplementationOnce(() => refused(new ConnectionError('no answer', false)));
  get.mockImplementation(() => answered(payment()));
  const controller = await start();
  await vi.advanceTimersByTimeAsync(3000);
  expect(controller).toMatchObject({ isUnreachable: true, payment: { status: 'awaiting' } });
  await vi.advanceTimersByTimeAsync(6000);
  expect(controller.isUnreachable).toBe(false);
});

it('hears what was begun and paid in another frame of this browser, and of no other dossier', async () => {
  fees.mockReturnValue(answered(owed()));
  const [here, there] = [await start(), await start()];
  fees.mockReturnValue(answered(owed(payment())));
  create.mockReturnValue(answered(payment()));
  await here.pay('transfer');
  await vi.waitFor(() => expect(there.payment?.status).toBe('awaiting'));

  const paid = payment({ status: 'succeeded' });
  fees.mockReturnValue(answered(owed(paid)));
  get.mockReturnValue(answered(paid));
  await here.check();
  await vi.waitFor(() => expect(there).toMatchObject({ fees: { due: 0 }, payment: { status: 'succeeded' } }));
});

it('says nothing more to be due once it is paid, though its look ended with that', async () => {
  fees.mockReturnValueOnce(answered(owed(payment())));
  const paid = payment({ status: 'succeeded' });
  get.mockReturnValue(answered(paid));
  // As a transport does: what was given up is not answered.
  fees.mockImplementation((_, options) =>
    options?.signal?.aborted ? refused(new ConnectionError('aborted', false)) : answered(owed(paid)),
  );
  const controller = await start();
  await vi.advanceTimersByTimeAsync(3000);
  expect(controller).toMatchObject({ fees: { due: 0 }, payment: { status: 'succeeded' } });
});

it('shows the payment that succeeded, though a later one was begun', async () => {
  const paid = payment({ id: 'pay_1', status: 'succeeded' });
  fees.mockReturnValue(answered(owed(payment({ id: 'pay_2', status: 'expired' }), paid)));
  expect((await start()).payment?.id).toBe('pay_1');
});

it('pressed twice, it is sent once, and what went wrong can be tried again', async () => {
  fees.mockReturnValue(answered(owed()));
  create.mockImplementation(() => refused(new ConnectionError('no answer', true)));
  const controller = await start();
  await Promise.all([controller.pay('transfer'), controller.pay('transfer')]);
  expect(create).toHaveBeenCalledTimes(1);
  expect(controller.error).toBeInstanceOf(ConnectionError);
  create.mockReturnValue(answered(payment()));
  await controller.pay('transfer');
  expect(controller).toMatchObject({ error: undefined, payment: { id: 'pay_1' } });
});
