import type { Ports } from '../ports.ts';

/** Drafts, tokens and kept answers that have expired; a draft's files with it. */
export async function sweep({ stores, files, clock }: Ports): Promise<void> {
  const now = clock.now();
  await stores.tokens.sweep(now);
  await stores.idempotency.sweep(now);
  for (const draft of await stores.dossiers.expiredDrafts(now, 100)) {
    await stores.dossiers.remove(draft.id);
    for (const { fileId } of draft.attachments) await files.remove(fileId);
  }
}
