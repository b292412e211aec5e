import type { PaymentStatus } from '@hcc/schemas';

export type PaymentMove = 'show' | 'succeed' | 'fail' | 'hold' | 'expire' | 'settle' | 'refund';

export interface PaymentTransition {
  move: PaymentMove;
  from: readonly PaymentStatus[];
  to: PaymentStatus;
}

/**
 * The life of a payment, one row a move. Showing a QR code leads to `awaiting` and no further: a notice alone leads on.
 * Money may come after a bank has said "failed" and after the time is over, and is honoured then as well; what is paid
 * stays so, whatever else comes, and what is held until an officer has decided on it.
 */
export const paymentTransitions: readonly PaymentTransition[] = [
  { move: 'show', from: ['created'], to: 'awaiting' },
  { move: 'succeed', from: ['created', 'awaiting', 'failed', 'expired'], to: 'succeeded' },
  { move: 'hold', from: ['created', 'awaiting', 'failed', 'expired'], to: 'held' },
  { move: 'fail', from: ['created', 'awaiting', 'expired'], to: 'failed' },
  // By an officer alone: what is held is taken for the payment after all, or goes back.
  { move: 'settle', from: ['held'], to: 'succeeded' },
  { move: 'refund', from: ['held'], to: 'failed' },
  { move: 'expire', from: ['created', 'awaiting'], to: 'expired' },
];

export const paymentAfter = (status: PaymentStatus, move: PaymentMove): PaymentStatus | null =>
  paymentTransitions.find((row) => row.move === move && row.from.includes(status))?.to ?? null;
