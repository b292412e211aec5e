/** Money (reliability F09, S16, S19): what is due, who says it was paid, and that it is said once. */
import { parseVietQr } from '@hcc/rules/vietqr';
import type { Role } from '@hcc/sdk';
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { type Backend, keys } from './backends.ts';
import { noticeOf, owing, paidProcedure, paying, settle, untoldProcedure } from './payment-steps.ts';
import { deliverAll, openEndpoint } from './endpoints.ts';
import { citizen, file, partnerClient, signIn, staffToken, take } from './steps.ts';

export function paymentCases(backend: () => Backend): void {
  it('the amount is reckoned here, phí and lệ phí apart', async () => {
    const { client, dossier } = await owing(backend());
    const fees = await client.payments.fees(dossier.id);
    expect(fees).toMatchObject({ due: 150_000, mode: 'postpaid', payments: [], quote: { state: 'exact' } });
    expect(fees.quote.lines.map(({ type, amount }) => [type, amount])).toEqual([
      ['fee', 100_000],
      ['charge', 50_000],
    ]);
    const payment = await client.payments.create(dossier.id, { method: 'transfer' });
    expect(payment).toMatchObject({ status: 'awaiting', amount: 150_000, paidAt: null, receipts: [] });
    expect(parseVietQr(payment.transfer?.qrPayload ?? '')).toEqual({
      bankBin: payment.transfer?.bankBin,
      number: payment.transfer?.account,
      kind: 'account',
      amount: 150_000,
      purpose: payment.reference,
    });
  });

  it('nothing is due for a free dossier, and none can be told where the record does not', async () => {
    const b = backend();
    const free = await file(b);
    expect(await free.citizen.client.payments.fees(free.id)).toMatchObject({ due: 0, quote: { state: 'free' } });
    const pay = (id: string, bearer: string) =>
      ask(b, 'POST', `/dossiers/${id}/payments`, { bearer, key: crypto.randomUUID(), json: { method: 'transfer' } });
    expect(await pay(free.id, free.citizen.session)).toMatchObject({ status: 409, code: 'payment_not_due' });
    const untold = await owing(b, untoldProcedure);
    expect(await untold.client.payments.fees(untold.dossier.id)).toMatchObject({ due: null });
    expect(await pay(untold.dossier.id, untold.dossier.session ?? '')).toMatchObject({
      status: 409,
      code: 'amount_not_told',
    });
  });

  it('a draft is not paid where one may file first', async () => {
    const b = backend();
    const { client, session } = await citizen(b);
    const { id } = await client.dossiers.create({ procedureCode: paidProcedure.code });
    expect((await client.payments.fees(id)).due).toBe(150_000);
    expect(
      await ask(b, 'POST', `/dossiers/${id}/payments`, { bearer: session, key: 'k', json: { method: 'transfer' } }),
    ).toMatchObject({ status: 409, code: 'payment_not_due' });
  });

  it('one payment is open at a time: two tabs get the same one, another method takes its place', async () => {
    const b = backend();
    const { client, dossier, payment } = await paying(b);
    const tabs = await Promise.all(
      Array.from({ length: 5 }, () => client.payments.create(dossier.id, { method: 'transfer' })),
    );
    expect(new Set(tabs.map(({ id }) => id))).toEqual(new Set([payment.id]));
    const atCounter = await client.payments.create(dossier.id, { method: 'counter' });
    expect(atCounter).toMatchObject({ status: 'created', transfer: null });
    expect((await client.payments.fees(dossier.id)).payments.map(({ status }) => status)).toEqual([
      'created',
      'expired',
    ]);
    // Money for the first one, sent before it was replaced, counts; the one at the counter is over then.
    expect(await settle(b, { payment })).toMatchObject({ status: 'succeeded' });
    expect((await client.payments.get(dossier.id, atCounter.id)).status).toBe('expired');
  });

  it('showing a code and asking again and again pays nothing', async () => {
    const b = backend();
    const { client, dossier, payment } = await paying(b);
    for (let look = 0; look < 5; look++) await client.payments.get(dossier.id, payment.id);
    const fees = await client.payments.fees(dossier.id);
    expect(fees).toMatchObject({ due: 150_000, payments: [{ status: 'awaiting', receipts: [] }] });
    const told = await client.payments.get(dossier.id, payment.id).withResponse();
    await expect(client.payments.get(dossier.id, payment.id, { ifNoneMatch: told.etag ?? '' })).rejects.toMatchObject({
      name: 'NotModified',
    });
  });

  it("the bank's notice settles it, with two receipts in series of their own, each a document", async () => {
    const b = backend();
    const payer = await paying(b);
    const { client, dossier, payment } = payer;
    const paper = (type: 'fee' | 'price') => client.payments.receiptDocument(dossier.id, payment.id, type);
    await expect(paper('fee')).rejects.toMatchObject({ code: 'payment_not_found' });
    expect(await settle(b, payer)).toEqual({ paymentId: payment.id, status: 'succeeded', held: null });
    const paid = await client.payments.get(dossier.id, payment.id);
    expect(paid).toMatchObject({
      status: 'succeeded',
      transfer: null,
      receipts: [
        { type: 'fee', amount: 100_000, series: expect.stringMatching(/^QN\/P-\d\d$/) },
        { type: 'charge', amount: 50_000, series: expect.stringMatching(/^QN\/L-\d\d$/) },
      ],
    });
    expect(await client.payments.fees(dossier.id)).toMatchObject({ due: 0 });
    expect((await (await paper('fee')).text()).startsWith('%PDF-')).toBe(true);
    await expect(paper('price')).rejects.toMatchObject({ code: 'payment_not_found' });

    const next = await paying(b);
    await settle(b, next);
    const numbers = (await next.client.payments.get(next.dossier.id, next.payment.id)).receipts;
    expect(numbers.map(({ number }) => number)).toEqual(paid.receipts.map(({ number }) => number + 1));
  });

  it('the same notice a hundred times at once has one effect', async () => {
    const b = backend();
    const { client, dossier, payment } = await paying(b);
    const notice = noticeOf(payment);
    const { payments } = partnerClient(b);
    const told = await Promise.all(Array.from({ length: 100 }, () => payments.settle(payment.id, notice)));
    expect(new Set(told.map(({ status }) => status))).toEqual(new Set(['succeeded']));
    expect((await client.payments.get(dossier.id, payment.id)).receipts).toHaveLength(2);
    const desk = await (await signIn(b, 'officer-ha-long-receiver')).payments.needingDesk();
    expect(desk.items.map(({ id }) => id)).not.toContain(payment.id);
  });

  it('one transaction settles one payment', async () => {
    const b = backend();
    const [first, second] = [await paying(b), await paying(b)];
    const transactionId = `FT${crypto.randomUUID()}`;
    await settle(b, first, { transactionId });
    expect(
      await ask(b, 'POST', `/payments/${second.payment.id}/settlement`, {
        bearer: keys.bank.secret,
        json: noticeOf(second.payment, { transactionId }),
      }),
    ).toMatchObject({ status: 409, code: 'transaction_already_used' });
    expect((await second.client.payments.get(second.dossier.id, second.payment.id)).status).toBe('awaiting');
  });

  it('a success after a failure, and after the time is over, is honoured', async () => {
    const b = backend();
    const failed = await paying(b);
    expect(await settle(b, failed, { outcome: 'failed', transactionId: 'FT-late' })).toMatchObject({
      status: 'failed',
    });
    expect(await settle(b, failed, { transactionId: 'FT-late' })).toMatchObject({ status: 'succeeded' });
    expect(await settle(b, failed, { outcome: 'failed' })).toMatchObject({ status: 'succeeded' });

    const late = await paying(b);
    b.clock.advance({ days: 2 });
    const session = await ask(b, 'GET', `/dossiers/${late.dossier.id}/fees`, { bearer: late.dossier.session ?? '' });
    expect(session.code).toBe('credential_expired');
    expect(await settle(b, late)).toMatchObject({ status: 'succeeded' });
  });

  it('after a failure one pays anew, and a second success is left over, never a second receipt', async () => {
    const b = backend();
    const { client, dossier, payment } = await paying(b);
    await settle(b, { payment }, { outcome: 'failed' });
    const again = await client.payments.create(dossier.id, { method: 'transfer' });
    expect(again.id).not.toBe(payment.id);
    expect(await settle(b, { payment: again })).toMatchObject({ status: 'succeeded' });
    expect(await settle(b, { payment })).toMatchObject({ status: 'held', held: 'paidAlready' });
    expect(await settle(b, { payment: again })).toMatchObject({ status: 'succeeded', held: null });
    const paid = (await client.payments.fees(dossier.id)).payments.flatMap(({ receipts }) => receipts);
    expect(paid).toHaveLength(2);
    const { items } = await (await signIn(b, 'officer-ha-long-receiver')).payments.needingDesk();
    expect(items.filter(({ dossierId }) => dossierId === dossier.id).map(({ unsettled }) => unsettled.length)).toEqual([
      1, 1,
    ]);
  });

  it.each([
    ['one đồng short', { amount: 149_999 }, 'amountDiffers'],
    ['one đồng over', { amount: 150_001 }, 'amountDiffers'],
    ['another currency', { currency: 'USD' }, 'currencyDiffers'],
    ['another account', { account: { bankBin: '999999', account: '1' } }, 'accountDiffers'],
    ['another reference', { reference: 'HCC0000000000' }, 'referenceDiffers'],
  ] as const)('%s is held for the desk and is not paid', async (_, more, held) => {
    const b = backend();
    const { client, dossier, payment } = await paying(b);
    expect(await settle(b, { payment }, more)).toMatchObject({ status: 'held', held });
    expect(await client.payments.fees(dossier.id)).toMatchObject({
      due: 150_000,
      payments: [{ status: 'held', held }],
    });
    const { items } = await (await signIn(b, 'officer-ha-long-receiver')).payments.needingDesk();
    expect(items.find(({ id }) => id === payment.id)).toMatchObject({
      held,
      dossierCode: dossier.receipt?.code,
      unsettled: [{ amount: 'amount' in more ? more.amount : 150_000 }],
    });
    // Held stays held: an exact amount afterwards is one more thing to see to.
    expect(await settle(b, { payment })).toMatchObject({ status: 'held', held });
  });

  it('what is held is taken for the payment by an officer’s word, and then paid once', async () => {
    const b = backend();
    const { client, dossier, payment } = await paying(b);
    await settle(b, { payment }, { amount: 150_001 });
    const decider = await signIn(b, await decidingOfficer(b, dossier.id, 'approve'));
    const held = (await decider.payments.needingDesk()).items.find(({ id }) => id === payment.id);
    expect(held).toMatchObject({ held: 'amountDiffers', maySettle: true, decisions: [] });
    const body = { decision: 'settle', reason: 'Dư 1 đồng, đã đối chiếu sao kê.' } as const;
    const receiver = await signIn(b, 'officer-ha-long-receiver');
    await expect(receiver.payments.decide(payment.id, body)).rejects.toMatchObject({ code: 'role_missing' });
    const elsewhere = await signIn(b, 'officer-justice-leader');
    await expect(elsewhere.payments.decide(payment.id, body)).rejects.toMatchObject({ code: 'payment_not_found' });

    const settled = await decider.payments.decide(payment.id, body);
    expect(settled).toMatchObject({
      status: 'succeeded',
      held: null,
      unsettled: [],
      maySettle: false,
      decisions: [{ ...body, money: [{ amount: 150_001, currency: 'VND' }] }],
    });
    expect(settled.decisions[0]?.by).not.toBe('');
    expect(settled.receipts).toHaveLength(2);
    expect(await client.payments.fees(dossier.id)).toMatchObject({ due: 0, payments: [{ status: 'succeeded' }] });
    expect((await decider.payments.needingDesk()).items.map(({ id }) => id)).not.toContain(payment.id);
    await expect(decider.payments.decide(payment.id, body)).rejects.toMatchObject({ code: 'payment_not_decidable' });
  });

  it('too little is never taken for the payment; it goes back, and one pays anew', async () => {
    const b = backend();
    const { client, dossier, payment } = await paying(b);
    await settle(b, { payment }, { amount: 149_999 });
    const decider = await signIn(b, await decidingOfficer(b, dossier.id, 'approve'));
    const reason = 'Thiếu 1 đồng.';
    await expect(decider.payments.decide(payment.id, { decision: 'settle', reason })).rejects.toMatchObject({
      code: 'payment_not_decidable',
    });
    expect(await decider.payments.decide(payment.id, { decision: 'refund', reason })).toMatchObject({
      status: 'failed',
      held: null,
      unsettled: [],
      receipts: [],
    });
    const again = await client.payments.create(dossier.id, { method: 'transfer' });
    expect(await settle(b, { payment: again })).toMatchObject({ status: 'succeeded' });
  });

  it('money for a dossier that was withdrawn is held', async () => {
    const b = backend();
    const { client, dossier, payment } = await paying(b);
    const { etag } = await client.dossiers.get(dossier.id).withResponse();
    await client.dossiers.withdraw(dossier.id, {}, { ifMatch: etag ?? '' });
    // Nobody is shown an account for what is not owed any more.
    expect(await client.payments.fees(dossier.id)).toMatchObject({
      due: 0,
      payments: [{ status: 'expired', transfer: null }],
    });
    expect(await settle(b, { payment })).toMatchObject({ status: 'held', held: 'dossierEnded' });
  });

  it('a payment that is not there and one that is not the bank’s look the same', async () => {
    const b = backend();
    const [{ payment }, atCounter] = [await paying(b), await paying(b, 'counter')];
    const say = async (id: string, bearer: string) => {
      const told = await ask(b, 'POST', `/payments/${id}/settlement`, { bearer, json: noticeOf(payment) });
      return [told.status, told.text.replaceAll(/req_[0-9a-f]+/g, 'req')];
    };
    const missing = await say('pay_000000000000000000000000', keys.bank.secret);
    expect(missing[0]).toBe(404);
    for (const [id, bearer] of [
      [payment.id, keys.utility.secret],
      [payment.id, keys.strict.secret],
      [atCounter.payment.id, keys.bank.secret],
    ] as const)
      expect(await say(id, bearer)).toEqual(missing);
    expect(b.log().some((line) => line.includes('payment refused to a partner') && line.includes(payment.id))).toBe(
      true,
    );
  });

  it("one's own dossier opens no payment of another's", async () => {
    const b = backend();
    const [mine, other] = [await paying(b), await paying(b)];
    const bearer = mine.dossier.session ?? '';
    for (const path of ['', '/receipts/fee'])
      expect(
        await ask(b, 'GET', `/dossiers/${mine.dossier.id}/payments/${other.payment.id}${path}`, { bearer }),
      ).toMatchObject({ status: 404, code: 'payment_not_found' });
  });

  it('an officer at the counter takes the money, once, and no transfer', async () => {
    const b = backend();
    const { client, dossier, payment } = await paying(b, 'counter');
    const transfer = await paying(b);
    const clerk = await signIn(b, 'officer-ha-long-receiver');
    const collect = async (officerId: string, id: string) =>
      ask(b, 'POST', `/desk/payments/${id}/collection`, {
        bearer: await staffToken(b, officerId),
        key: crypto.randomUUID(),
      });
    expect(await collect('officer-justice-leader', payment.id)).toMatchObject({
      status: 404,
      code: 'payment_not_found',
    });
    expect(await collect('officer-ha-long-receiver', transfer.payment.id)).toMatchObject({ code: 'payment_not_open' });
    expect(await collect(await decidingOfficer(b, dossier.id), payment.id)).toMatchObject({ code: 'role_missing' });
    expect(await clerk.payments.collect(payment.id)).toMatchObject({ status: 'succeeded' });
    expect(await collect('officer-ha-long-receiver', payment.id)).toMatchObject({
      status: 409,
      code: 'payment_not_open',
    });
    expect((await client.payments.get(dossier.id, payment.id)).receipts).toHaveLength(2);
  });

  it('an exemption is claimed, proved and approved before anything is waived', async () => {
    const b = backend();
    const { id, citizen: owner, receipt } = await file(b);
    const nothingDue = await ask(b, 'POST', `/dossiers/${id}/exemption`, {
      bearer: owner.session,
      key: 'k',
      json: { group: 'elderly' },
    });
    expect(nothingDue).toMatchObject({ status: 409, code: 'exemption_not_open' });
    expect(receipt.attachments.length).toBeGreaterThan(0);

    const { client, dossier } = await owing(b);
    await expect(
      client.payments.claimExemption(dossier.id, { group: 'elderly', attachmentId: 'att_none' }),
    ).rejects.toMatchObject({ code: 'attachment_not_found' });
    expect(await client.payments.claimExemption(dossier.id, { group: 'elderly' })).toMatchObject({
      state: 'exact',
      total: 150_000,
      exemption: { group: 'elderly', state: 'claimed', attachmentId: null },
    });
    expect((await client.payments.fees(dossier.id)).due).toBe(150_000);

    const decide = async (officerId: string, decision: string) =>
      ask(b, 'POST', `/desk/dossiers/${dossier.id}/exemption`, {
        bearer: await staffToken(b, officerId),
        key: crypto.randomUUID(),
        json: { decision },
      });
    expect(await decide('officer-ha-long-receiver', 'approved')).toMatchObject({ status: 403, code: 'role_missing' });
    const decider = await decidingOfficer(b, dossier.id);
    // Without a proof there is nothing to approve.
    expect(await decide(decider, 'approved')).toMatchObject({ status: 409, code: 'exemption_not_open' });
    expect(await decide(decider, 'refused')).toMatchObject({
      status: 200,
      json: { total: 150_000, exemption: { state: 'refused' } },
    });
    expect(await decide(decider, 'approved')).toMatchObject({ status: 409, code: 'exemption_not_open' });
  });

  it('an approved exemption ends what was asked for, and money for it is held', async () => {
    const b = backend();
    const { client, dossier, payment } = await paying(b);
    const attachmentId = dossier.receipt?.attachments[0]?.id ?? '';
    await client.payments.claimExemption(dossier.id, { group: 'merit', attachmentId });
    const officer = await signIn(b, await decidingOfficer(b, dossier.id));
    expect(await officer.payments.decideExemption(dossier.id, { decision: 'approved' })).toMatchObject({
      state: 'free',
      total: 0,
      exemption: { state: 'approved', attachmentId },
    });
    expect(await client.payments.fees(dossier.id)).toMatchObject({ due: 0, payments: [{ status: 'expired' }] });
    expect(await settle(b, { payment })).toMatchObject({ status: 'held', held: 'notDue' });
  });

  it('the partner hears that it was paid or held, and nothing about a person or an amount', async () => {
    const b = backend();
    const { receiver, close } = await openEndpoint(b, { eventTypes: ['payment.succeeded', 'payment.held'] });
    const [paid, held] = [await paying(b), await paying(b)];
    await settle(b, paid);
    await settle(b, held, { amount: 1 });
    await deliverAll(b);
    const events = receiver.arrived.map(({ body }) => JSON.parse(body) as { type: string; data: object });
    expect(events.map(({ type }) => type)).toEqual(['payment.succeeded', 'payment.held']);
    expect(events[0]?.data).toEqual({
      dossierCode: paid.dossier.receipt?.code,
      procedureCode: paidProcedure.code,
      status: 'submitted',
      step: null,
      sequence: 1,
      paymentId: paid.payment.id,
    });
    await close();
  });

  it('what a desk list shows is of the officer’s own dossiers', async () => {
    const b = backend();
    const { dossier, payment } = await paying(b);
    await settle(b, { payment }, { amount: 1 });
    await take(b, dossier.id, 'reject').catch(() => undefined);
    const seenBy = async (officerId: string) =>
      (await (await signIn(b, officerId)).payments.needingDesk()).items.map(({ id }) => id);
    expect(await seenBy('officer-ha-long-receiver')).toContain(payment.id);
    expect(await seenBy('officer-justice-leader')).not.toContain(payment.id);
  });
}

/** An officer who appraises where this dossier is decided. */
async function decidingOfficer(backend: Backend, dossierId: string, role: Role = 'appraise'): Promise<string> {
  const { items } = await (await signIn(backend, 'officer-ha-long-receiver')).desk.officers();
  const { progress } = await (await signIn(backend, 'officer-ha-long-receiver')).desk.dossier(dossierId);
  const officer = items.find(({ unit, roles }) => unit.id === progress.competentUnit.id && roles.includes(role));
  if (!officer) throw new Error(`The sandbox has nobody to ${role} at ${progress.competentUnit.name}.`);
  return officer.id;
}
