/** Paying what a dossier owes: the quote, intents, and the bank's word. A code that was shown is no payment. */
import { operations } from '@hcc/schemas/contract';
import type { DossierRecord } from '../dossiers/dossier-record.ts';
import { ownDossier } from '../dossiers/own-dossier.ts';
import type { Bind } from '../http/bind-operation.ts';
import { Problem } from '../http/problem.ts';
import type { Ports, Repositories } from '../ports.ts';
import { beginPayment } from './begin-payment.ts';
import { claimExemption } from './exemptions.ts';
import { feesOfDossier } from './fees-of-dossier.ts';
import type { KeptPayment } from './payments.store.ts';
import { paymentReceiptDataOf } from './payment-receipt-data.ts';
import { toPayment } from './present-payment.ts';
import { settlePayment } from './settle-payment.ts';

export const paymentRoutes = (bind: Bind, ports: Ports) => {
  const { center } = ports;
  return [
    bind(operations.getDossierFees, async ({ params, caller, now }, stores) => {
      const record = await ownDossier(stores, params.id, caller.subject);
      const { quote, due, payments } = await feesOfDossier(stores, record);
      return {
        body: {
          quote,
          due,
          mode: center.payment.mode,
          payments: payments.map((payment) => toPayment(payment, record, now)),
        },
      };
    }),

    bind(operations.claimExemption, async ({ params, body, caller, now }, stores) => {
      const record = await ownDossier(stores, params.id, caller.subject, 'lock');
      await claimExemption(stores, record, { ...body, ownerId: caller.subject.id, now });
      return { body: (await feesOfDossier(stores, record)).quote };
    }),

    bind(operations.createPayment, async ({ params, body, caller, now }, stores) => {
      const record = await ownDossier(stores, params.id, caller.subject, 'lock');
      const payment = await beginPayment(stores, center, record, { ...body, ownerId: caller.subject.id, now });
      return { body: toPayment(payment, record, now) };
    }),

    bind(operations.getPayment, async ({ params, caller, now }, stores) => {
      const record = await ownDossier(stores, params.id, caller.subject);
      return { body: toPayment(await paymentOf(stores, record, params.paymentId), record, now) };
    }),

    bind(operations.getPaymentReceipt, async ({ params, caller }, stores) => {
      const record = await ownDossier(stores, params.id, caller.subject);
      const { state } = await paymentOf(stores, record, params.paymentId);
      const receipt = state.receipts.find(({ type }) => type === params.type);
      if (!receipt) throw new Problem('payment_not_found');
      const bytes = await ports.documents.paymentReceipt(paymentReceiptDataOf(record, state, receipt, center));
      return { document: { bytes, mediaType: 'application/pdf', fileName: `bien-lai-${receipt.number}.pdf` } };
    }),

    bind(operations.settlePayment, async ({ params, body, caller, now, requestId }) => ({
      body: await settlePayment(ports, { id: params.id, notice: body, partner: caller.partner, now, requestId }),
    })),
  ];
};

async function paymentOf(stores: Repositories, record: DossierRecord, id: string): Promise<KeptPayment> {
  const payment = await stores.payments.find(id);
  if (payment?.dossierId !== record.id) throw new Problem('payment_not_found');
  return payment;
}
