import type { PaymentState } from '@hcc/rules/payment';
import type { BankAccount, BankNotice, ExemptionClaim } from '@hcc/schemas';
import { jsonb, type Sql } from '../db/db.ts';

export interface KeptPayment {
  id: string;
  dossierId: string;
  state: PaymentState;
}

export interface KeptNotice {
  paymentId: string;
  /** null: the bank was asked, and no partner told. */
  partnerId: string | null;
  /** Of the payment, not the one that the notice names. */
  beneficiary: BankAccount;
  notice: BankNotice;
  at: Date;
}

export interface UnsettledQuestion {
  statuses: readonly ('awaiting' | 'failed' | 'expired')[];
  from: Date;
  /** Not counted itself. */
  to: Date;
  after: KeptPayment | null;
  limit: number;
}

/** Whoever changes a payment has locked its dossier: that keeps all payments of a dossier in one order. */
export interface PaymentStore {
  insert(payment: KeptPayment): Promise<void>;
  update(payment: KeptPayment): Promise<void>;
  find(id: string): Promise<KeptPayment | null>;
  /** The latest first. */
  ofDossier(dossierId: string): Promise<KeptPayment[]>;
  /** Those somebody has to see to, of dossiers that the unit receives, decides or returns; the oldest first. */
  needingDesk(unitId: string, limit: number): Promise<KeptPayment[]>;
  /** Transfers that stand like this and were begun within this time, by when and then by id. */
  unsettledTransfers(question: UnsettledQuestion): Promise<KeptPayment[]>;
  /** @returns the payment that this transaction, with this outcome, was told of before; null when it is new. */
  keepNotice(notice: KeptNotice): Promise<string | null>;
  nextReceiptNumber(series: string): Promise<number>;
  findClaim(dossierId: string): Promise<ExemptionClaim | null>;
  saveClaim(dossierId: string, claim: ExemptionClaim): Promise<void>;
}

export const needsDesk = ({ state }: KeptPayment): boolean => state.status === 'held' || state.unsettled.length > 0;

interface PaymentRow {
  id: string;
  dossier_id: string;
  record: PaymentState;
}

const toPayment = ({ id, dossier_id, record }: PaymentRow): KeptPayment => ({
  id,
  dossierId: dossier_id,
  state: record,
});

export const sqlPaymentStore = (sql: Sql): PaymentStore => ({
  async insert(payment) {
    const { id, dossierId, state } = payment;
    await sql.query(
      `insert into payments (id, dossier_id, reference, status, needs_desk, created_at, record)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, dossierId, state.reference, state.status, needsDesk(payment), state.createdAt, jsonb(state)],
    );
  },
  async update(payment) {
    await sql.query('update payments set status = $2, needs_desk = $3, record = $4 where id = $1', [
      payment.id,
      payment.state.status,
      needsDesk(payment),
      jsonb(payment.state),
    ]);
  },
  async find(id) {
    const [row] = await sql.query<PaymentRow>('select id, dossier_id, record from payments where id = $1', [id]);
    return row ? toPayment(row) : null;
  },
  async ofDossier(dossierId) {
    const rows = await sql.query<PaymentRow>(
      'select id, dossier_id, record from payments where dossier_id = $1 order by created_at desc, id desc',
      [dossierId],
    );
    return rows.map(toPayment);
  },
  async needingDesk(unitId, limit) {
    const rows = await sql.query<PaymentRow>(
      `select p.id, p.dossier_id, p.record from payments p join dossiers d on d.id = p.dossier_id
       where p.needs_desk and $1 in (d.receiving_unit_id, d.competent_unit_id, d.returning_unit_id)
       order by p.created_at, p.id limit $2`,
      [unitId, limit],
    );
    return rows.map(toPayment);
  },
  async unsettledTransfers({ statuses, from, to, after, limit }) {
    const rows = await sql.query<PaymentRow>(
      `select id, dossier_id, record from payments
       where status = any ($1) and status in ('awaiting', 'failed', 'expired') and record->>'method' = 'transfer'
         and created_at >= $2 and created_at < $3 and ($4::timestamptz is null or (created_at, id) > ($4, $5))
       order by created_at, id limit $6`,
      [statuses, from, to, after?.state.createdAt ?? null, after?.id ?? null, limit],
    );
    return rows.map(toPayment);
  },
  async keepNotice({ paymentId, partnerId, beneficiary: { bankBin, account }, notice, at }) {
    const kept = await sql.query(
      `insert into payment_notices (bank_bin, account, transaction_id, outcome, payment_id, partner_id, noticed_at, notice)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (bank_bin, account, transaction_id, outcome) do nothing returning payment_id`,
      [bankBin, account, notice.transactionId, notice.outcome, paymentId, partnerId, at, jsonb(notice)],
    );
    if (kept.length > 0) return null;
    const [before] = await sql.query<{ payment_id: string }>(
      `select payment_id from payment_notices
       where bank_bin = $1 and account = $2 and transaction_id = $3 and outcome = $4`,
      [bankBin, account, notice.transactionId, notice.outcome],
    );
    return before?.payment_id ?? null;
  },
  async nextReceiptNumber(series) {
    const [row] = await sql.query<{ last: number }>(
      `insert into payment_receipt_numbers (series, last) values ($1, 1)
       on conflict (series) do update set last = payment_receipt_numbers.last + 1 returning last`,
      [series],
    );
    return row?.last ?? 1;
  },
  async findClaim(dossierId) {
    const [row] = await sql.query<{ claim: ExemptionClaim }>(
      'select claim from exemption_claims where dossier_id = $1',
      [dossierId],
    );
    return row?.claim ?? null;
  },
  async saveClaim(dossierId, claim) {
    await sql.query(
      `insert into exemption_claims (dossier_id, claim) values ($1, $2)
       on conflict (dossier_id) do update set claim = excluded.claim`,
      [dossierId, jsonb(claim)],
    );
  },
});
