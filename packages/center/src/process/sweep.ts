import type { Ports } from '../ports.ts';

/** Drafts, tokens, kept answers and counted tries that have expired; a draft's files with it. */
export async function sweep({ stores, files, clock }: Ports): Promise<void> {
  const now = clock.now();
  await stores.tokens.sweep(now);
  await stores.idempotency.sweep(now);
  await stores.tracking.sweep(new Date(now.getTime() - 24 * 3600 * 1000));
  for (const draft of await stores.dossiers.expiredDrafts(now, 100)) {
    await stores.dossiers.remove(draft.id);
    for (const { fileId } of draft.attachments) await files.remove(fileId);
  }
}
