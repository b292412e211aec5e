import { monthOf } from '@hcc/rules/indicators';
import { toLocalDate } from '@hcc/rules/working-time';
import type { Ports } from '../ports.ts';

const dayMs = 24 * 3600 * 1000;
/** As long as a partner may have events sent again. */
const eventsKeptMs = 30 * dayMs;

/** Drafts, tokens, kept answers and counted tries that have expired, and files that no dossier names. */
export async function sweep({ stores, files, clock }: Pick<Ports, 'stores' | 'files' | 'clock'>): Promise<void> {
  const now = clock.now();
  await stores.tokens.sweep(now);
  await stores.idempotency.sweep(now);
  await stores.outbox.sweep(new Date(now.getTime() - dayMs));
  await stores.partnerEvents.sweep(new Date(now.getTime() - eventsKeptMs));
  await stores.webhooks.sweep(new Date(now.getTime() - eventsKeptMs));
  await stores.ratings.sweepSources(`${monthOf(toLocalDate(now.toISOString()))}-01`);
  await stores.tracking.sweep(new Date(now.getTime() - dayMs));
  // A day's grace tells an upload that came too late from one that never was. Its parts are on the list of loose files.
  await stores.uploads.sweep(new Date(now.getTime() - dayMs));
  await stores.transaction(async (tx) => {
    for (const { attachments } of await tx.dossiers.removeExpiredDrafts(now, 100))
      for (const { fileId } of attachments) await tx.looseFiles.add(fileId, now);
  });
  // The file first: a crash between the two only makes the next sweep remove what is gone.
  for (const fileId of await stores.looseFiles.due(now, 1000)) {
    await files.remove(fileId);
    await stores.looseFiles.remove(fileId);
  }
}
