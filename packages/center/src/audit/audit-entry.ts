import type { Role } from '@hcc/schemas';
import { sha256 } from '../crypto/tokens.ts';

/** Who did what to which dossier, when and why. Ids and codes only: it outlives the personal data of its dossier. */
export interface AuditEntry {
  dossierId: string;
  at: string;
  /** `role`: in which an officer acted; absent for whoever is none. */
  actor: { kind: string; id: string; unitId?: string; role?: Role };
  action: string;
  detail: Readonly<Record<string, string | number | null>>;
  /** `sha256:` and the hash of the reason as it was written: the words may name a person and stay with the dossier. */
  reason?: string;
}

export interface KeptAuditEntry extends AuditEntry {
  /** Null on a dossier's first entry. */
  previousHash: string | null;
  hash: string;
}

/**
 * What an entry is known by: SHA-256 over JSON in a fixed order, the hash before it first, so that a verifier elsewhere
 * gets the same bytes. Role and reason stand in it only where there are any, as in entries from before they were kept.
 */
export const auditHash = (previousHash: string | null, entry: AuditEntry): Promise<string> =>
  sha256(auditText(previousHash, entry));

/** What the hash is over, in UTF-8. */
export const auditText = (
  previousHash: string | null,
  { dossierId, at, actor, action, detail, reason }: AuditEntry,
): string =>
  JSON.stringify([
    previousHash,
    dossierId,
    new Date(at).toISOString(),
    [actor.kind, actor.id, actor.unitId ?? null, ...(actor.role === undefined ? [] : [actor.role])],
    action,
    Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1)),
    ...(reason === undefined ? [] : [reason]),
  ]);

/** A written reason as an entry keeps it. */
export const reasonHash = async (words: string): Promise<string> => `sha256:${await sha256(words)}`;
