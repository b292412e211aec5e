import type { DossierRecord } from '../dossiers/dossier-record.ts';
import { Problem } from '../http/problem.ts';
import type { Center, Repositories } from '../ports.ts';
import { feesOfDossier } from './fees-of-dossier.ts';

/**
 * Where the Center is paid first (thu trước), a draft waits for it. One whose amount cannot be told is filed, and told
 * at the desk; so is one with a claim of exemption, since only a filed dossier is looked at.
 * @throws Problem `payment_required`
 */
export async function requirePaid(stores: Repositories, center: Center, record: DossierRecord): Promise<void> {
  if (center.payment.mode === 'postpaid') return;
  const { quote, due } = await feesOfDossier(stores, record);
  if (due !== null && due > 0 && quote.exemption?.state !== 'claimed')
    throw new Problem('payment_required', { amount: due });
}
