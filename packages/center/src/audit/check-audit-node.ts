/** Checks an exported audit trail by itself: no database, no network. */
import { createHash } from 'node:crypto';
import { Role } from '@hcc/schemas';
import * as z from 'zod';
import { auditText, type KeptAuditEntry } from './audit-entry.ts';
import type { AuditHeads } from './audit-export.ts';

const Entry = z.strictObject({
  dossierId: z.string(),
  at: z.iso.datetime(),
  actor: z.strictObject({
    kind: z.string(),
    id: z.string(),
    unitId: z.string().optional(),
    role: Role.optional(),
  }),
  action: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  reason: z.string().optional(),
  previousHash: z.string().nullable(),
  hash: z.string(),
});

const Heads = z.strictObject({
  heads: z.record(z.string(), z.strictObject({ entries: z.int().positive(), hash: z.string() })),
  exportedAt: z.iso.datetime(),
});

/**
 * - `unreadable`: a line is no entry.
 * - `changed`: an entry's content does not have its hash.
 * - `broken`: it does not follow on the one before it: one was removed, inserted or moved.
 * - `cutOff`: a chain ends before, or goes on behind, what the last line says; or there is no last line.
 * - `rewritten`: an entry that an earlier export ended with is not there any more.
 */
export type AuditFault = 'unreadable' | 'changed' | 'broken' | 'cutOff' | 'rewritten';

export type AuditCheck =
  | { ok: true; entries: number; dossiers: number }
  | {
      ok: false;
      fault: AuditFault;
      /** Counted from 1, in the file; where the fault shows first. */
      line: number;
      dossierId: string | null;
    };

/**
 * @param lines of an export.
 * @param earlier the heads of an export that somebody else has kept: without them, a trail that was rewritten whole from
 * some entry on cannot be told from a true one.
 */
export async function checkAudit(
  lines: Iterable<string> | AsyncIterable<string>,
  earlier?: AuditHeads,
): Promise<AuditCheck> {
  const chains = new Map<string, { entries: number; hash: string }>();
  let heads: AuditHeads | undefined;
  let line = 0;
  let count = 0;
  const fault = (kind: AuditFault, dossierId: string | null = null): AuditCheck => ({
    ok: false,
    fault: kind,
    line,
    dossierId,
  });

  for await (const text of lines) {
    line += 1;
    if (heads) return fault('unreadable');
    const value = parse(text);
    const last = Heads.safeParse(value);
    if (last.success) {
      heads = last.data;
      continue;
    }
    const read = Entry.safeParse(value);
    if (!read.success) return fault('unreadable');
    const entry = read.data as KeptAuditEntry;
    const { dossierId, previousHash, hash } = entry;
    const before = chains.get(dossierId);
    if (hashOf(auditText(previousHash, entry)) !== hash) return fault('changed', dossierId);
    if (previousHash !== (before?.hash ?? null)) return fault('broken', dossierId);
    const entries = (before?.entries ?? 0) + 1;
    const kept = earlier?.heads[dossierId];
    if (kept?.entries === entries && kept.hash !== hash) return fault('rewritten', dossierId);
    chains.set(dossierId, { entries, hash });
    count += 1;
  }

  if (!heads) return fault('cutOff');
  for (const dossierId of new Set([...chains.keys(), ...Object.keys(heads.heads)])) {
    const [found, said] = [chains.get(dossierId), heads.heads[dossierId]];
    if (found?.entries !== said?.entries || found?.hash !== said?.hash) return fault('cutOff', dossierId);
  }
  for (const [dossierId, { entries }] of Object.entries(earlier?.heads ?? {}))
    if ((chains.get(dossierId)?.entries ?? 0) < entries) return fault('rewritten', dossierId);
  return { ok: true, entries: count, dossiers: chains.size };
}

/** The heads that an export ends with; null when it does not. */
export const headsOf = (lastLine: string): AuditHeads | null => Heads.safeParse(parse(lastLine)).data ?? null;

/** Not by WebCrypto: a hundred thousand waits for a hash each take half a minute, the hashes themselves a second. */
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
