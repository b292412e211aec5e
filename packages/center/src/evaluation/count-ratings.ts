/**
 * Ratings become sums. Each waits in its own row until it is counted, and is marked so in the transaction of the sums: once,
 * whatever crashes. A message in the outbox would say when which of them came.
 */
import { addRatings } from '@hcc/rules/indicators';
import type { Ports } from '../ports.ts';

const batchSize = 500;

/** Counts all that wait, a batch a transaction. */
export async function countRatings({ stores }: Pick<Ports, 'stores'>): Promise<void> {
  const batch = (): Promise<number> =>
    stores.transaction(async (tx) => {
      await tx.outbox.hold('dossier-tally');
      const ratings = await tx.ratings.takeUncounted(batchSize);
      await tx.evaluation.add([...addRatings(new Map(), ratings).values()]);
      return ratings.length;
    });
  if (!(await stores.ratings.hasUncounted())) return;
  while ((await batch()) === batchSize);
}
