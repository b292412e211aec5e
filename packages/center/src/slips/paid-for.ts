import type { Repositories } from '../ports.ts';

/** What was paid for a dossier, in đồng. */
export const paidFor = async (stores: Repositories, dossierId: string): Promise<number> =>
  (await stores.payments.ofDossier(dossierId))
    .filter(({ state }) => state.status === 'succeeded')
    .reduce((sum, { state }) => sum + state.amount, 0);
