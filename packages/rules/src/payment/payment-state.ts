import type {
  BankAccount,
  CostType,
  HeldReason,
  Instant,
  PaymentItem,
  PaymentMethod,
  PaymentReceipt,
  PaymentStatus,
} from '@hcc/schemas';

/** Where transfers of a payment go, as it was shown; another account later is another payment's. */
export interface Beneficiary extends BankAccount {
  bankName: string;
  accountName: string;
  /** Made up: nobody shall send money there. */
  isSample: boolean;
}

/** One intent to pay what a dossier owes, as its events made it. Amounts never change: another amount is another intent. */
export interface PaymentState {
  status: PaymentStatus;
  method: PaymentMethod;
  items: readonly PaymentItem[];
  /** Sum of the items, whole đồng. */
  amount: number;
  /** What the payer writes into the transfer; the bank's notice is matched by it. */
  reference: string;
  /** Null at a counter. */
  beneficiary: Beneficiary | null;
  createdAt: Instant;
  expiresAt: Instant;
  paidAt: Instant | null;
  held: HeldReason | null;
  receipts: readonly PaymentReceipt[];
  /** Money that came and settled nothing: it is to be refunded, and the desk has to see to it. */
  unsettled: readonly UnsettledMoney[];
  /** What officers decided on money that settled nothing, the oldest first; absent while there is nothing. */
  decisions?: readonly MoneyDecision[];
}

/** An officer's word on money that settled nothing, and the money it is about. */
export interface MoneyDecision {
  at: Instant;
  decision: 'settle' | 'refund';
  by: { id: string; name: string; title: string };
  reason: string;
  money: readonly UnsettledMoney[];
}

export interface UnsettledMoney {
  transactionId: string;
  amount: number;
  /** ISO 4217; what came need not be đồng. */
  currency: string;
}

/** Numbers are the Center's, counted in the transaction that uses them. */
export type ReceiptNumbers = Partial<Record<CostType, { series: string; number: number }>>;
