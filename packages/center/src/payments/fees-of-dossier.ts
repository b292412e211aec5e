import { quoteFees } from '@hcc/rules/fees';
import type { DossierStanding } from '@hcc/rules/payment';
import type { FeeQuote, PaymentItem } from '@hcc/schemas';
import { procedureOf } from '../catalogue/require-procedure.ts';
import type { DossierRecord } from '../dossiers/dossier-record.ts';
import type { Repositories } from '../ports.ts';
import type { KeptPayment } from './payments.store.ts';

/** What a dossier owes as it stands. */
export interface FeesOfDossier {
  quote: FeeQuote;
  /** To be paid now; null while the amount cannot be told. */
  due: number | null;
  /** The latest first. */
  payments: KeptPayment[];
  standing: DossierStanding;
}

/** @param except the payment that is asked about: its own success is not another's. */
export async function feesOfDossier(
  stores: Repositories,
  record: DossierRecord,
  except?: string,
): Promise<FeesOfDossier> {
  const { state, answers, id } = record;
  const variant = answers['matter.variant'];
  const quantity = answers['fees.quantity'];
  const quote = quoteFees(await procedureOf(stores, record), {
    channel: state?.channel ?? 'online',
    variantId: typeof variant === 'string' ? variant : undefined,
    quantity: typeof quantity === 'number' && Number.isSafeInteger(quantity) && quantity > 0 ? quantity : undefined,
    exemption: await stores.payments.findClaim(id),
  });
  const payments = await stores.payments.ofDossier(id);
  const standing: DossierStanding = {
    hasEnded: hasEnded(record),
    isPaid: payments.some((payment) => payment.id !== except && payment.state.status === 'succeeded'),
    isFree: quote.state === 'free',
  };
  const owed = quote.state === 'exact' || quote.state === 'free' ? quote.total : null;
  return { quote, payments, standing, due: standing.hasEnded || standing.isPaid ? 0 : owed };
}

/** Nothing is owed for it any more. */
export const hasEnded = ({ state }: DossierRecord): boolean =>
  state?.workflow === 'withdrawn' || state?.workflow === 'notAccepted';

/** One item a kind of cost: each gets a receipt of its own. */
export const itemsOf = ({ lines }: FeeQuote): PaymentItem[] =>
  [...Map.groupBy(lines, ({ type }) => type)]
    .map(([type, ofType]) => ({ type, amount: ofType.reduce((sum, { atLeast }) => sum + atLeast, 0) }))
    .filter(({ amount }) => amount > 0);
