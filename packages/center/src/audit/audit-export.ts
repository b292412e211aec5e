/** The audit trail as a file: a line of JSON an entry, and a last one that says how far each dossier's chain goes. */
import type { KeptAuditEntry } from './audit-entry.ts';
import type { AuditStore } from './audit.store.ts';

/** The end of each chain: a copy kept elsewhere shows later that nothing before it was rewritten. */
export interface AuditHeads {
  /** By dossier: how many entries, and the hash of the last. */
  heads: Record<string, { entries: number; hash: string }>;
  exportedAt: string;
}

const pageSize = 1000;

/** @param dossierId one dossier alone. @returns the lines, without their ends. */
export async function* exportAudit(
  store: AuditStore,
  { dossierId, now }: { dossierId?: string | undefined; now: Date },
): AsyncGenerator<string, void> {
  const heads: AuditHeads['heads'] = {};
  for await (const entry of dossierId === undefined ? everyEntry(store) : await store.list(dossierId)) {
    heads[entry.dossierId] = { entries: (heads[entry.dossierId]?.entries ?? 0) + 1, hash: entry.hash };
    yield JSON.stringify({ ...entry, at: new Date(entry.at).toISOString() });
  }
  yield JSON.stringify({ heads, exportedAt: now.toISOString() } satisfies AuditHeads);
}

async function* everyEntry(store: AuditStore): AsyncGenerator<KeptAuditEntry, void> {
  for (let after = 0; ;) {
    const { entries, last } = await store.page(after, pageSize);
    yield* entries;
    if (entries.length < pageSize) return;
    after = last;
  }
}
