/** Outcomes of many lanes, kept by as few statements as there is time for. */
import type { SettledDelivery, WebhookStore } from './webhooks.store.ts';

/**
 * The first outcome is written at once; those that come while it is written go together in the next statement. So nobody
 * waits on purpose, and under load the database is asked once for all lanes and not once for each.
 * @returns resolves once the outcome is kept; rejects with what the database said to its batch.
 */
export function settleTogether(webhooks: Pick<WebhookStore, 'settle'>): (settled: SettledDelivery) => Promise<void> {
  let gathering: { settled: SettledDelivery[]; kept: Promise<void> } | undefined;
  let writing: Promise<unknown> = Promise.resolve();
  return (one) => {
    if (!gathering) {
      const batch: SettledDelivery[] = [];
      const kept = writing.then(() => {
        gathering = undefined;
        return webhooks.settle(batch);
      });
      gathering = { settled: batch, kept };
      writing = kept.catch(() => {});
    }
    gathering.settled.push(one);
    return gathering.kept;
  };
}
