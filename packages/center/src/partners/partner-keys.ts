/**
 * A partner's keys. They are made by whoever runs the Center and by no operation: a stolen key could otherwise make
 * itself another, and outlive its own revocation.
 */
import { sha256, toHex } from '../crypto/tokens.ts';
import type { Repositories, Stores } from '../ports.ts';
import type { KeptKey, KeyKind, Partner } from './partners.store.ts';

const hourMs = 3600 * 1000;
/** How long the old key goes on beside the new one, in hours: a day, three at most (reliability F17). */
export const overlapHours = { usual: 24, most: 72 } as const;
/** The last use is known to a minute: a write for each request would cost more than the request. */
const lastUsedToMs = 60_000;

/** A key in the open, once: the database keeps its hash alone. */
export interface MadeKey {
  key: string;
  id: string;
}

/** 160 random bits behind a prefix that says what it is and of which mode, as scanners of leaked secrets expect. */
const newKey = (kind: KeyKind, mode: Partner['mode']): string =>
  `${kind === 'secret' ? 'sk' : 'pk'}_${mode}_${toHex(crypto.getRandomValues(new Uint8Array(20)))}`;

/** What people compare a key with that they hold. */
export const hintOf = (key: string): string => key.slice(-4);

/** Names a key without a word of it. */
export const keyIdOf = (hash: string): string => `key_${hash.slice(0, 24)}`;

/** The partner of a key that opens something now; keeps that it was used. Null for a key that nobody has, or is revoked. */
export async function useKey(
  { partners }: Pick<Repositories, 'partners'>,
  hash: string,
  { now, mayWrite = true }: { now: Date; mayWrite?: boolean },
): Promise<{ partner: Partner; kind: KeyKind } | null> {
  const found = await partners.findByKeyHash(hash, now);
  const unlessSince = new Date(now.getTime() - lastUsedToMs);
  if (found && mayWrite && (found.lastUsedAt === null || new Date(found.lastUsedAt) <= unlessSince))
    await partners.touchKey(hash, now, unlessSince);
  return found;
}

/** @returns null when there is no such partner. */
export async function createKey(
  { partners }: Pick<Repositories, 'partners'>,
  { partnerId, kind, now }: { partnerId: string; kind: KeyKind; now: Date },
): Promise<MadeKey | null> {
  const partner = await partners.find(partnerId);
  if (!partner) return null;
  const key = newKey(kind, partner.mode);
  const hash = await sha256(key);
  await partners.save(partner, [{ kind, hash, hint: hintOf(key), createdAt: now.toISOString() }]);
  return { key, id: keyIdOf(hash) };
}

/**
 * Another key of the same partner and kind. The old one goes on for the overlap, so that every server may change over at
 * a moment of its own; with an overlap of 0 it ends now.
 * @returns null when no key has this id, or it has ended.
 */
export const rotateKey = (
  stores: Pick<Stores, 'transaction'>,
  { id, overlap, now }: { id: string; overlap: number; now: Date },
): Promise<(MadeKey & { oldUntil: Date }) | null> =>
  stores.transaction(async (tx) => {
    const old = await lockById(tx, id);
    if (!old || hasEnded(old, now)) return null;
    const made = await createKey(tx, { partnerId: old.partnerId, kind: old.kind, now });
    const oldUntil = new Date(now.getTime() + overlap * hourMs);
    await (overlap > 0 ? tx.partners.endKey(old.hash, oldUntil) : tx.partners.revokeKey(old.hash, now));
    return made && { ...made, oldUntil };
  });

/** It opens nothing from now on, at every replica. @returns null when no key has this id. */
export const revokeKey = (
  stores: Pick<Stores, 'transaction'>,
  { id, now }: { id: string; now: Date },
): Promise<KeptKey | null> =>
  stores.transaction(async (tx) => {
    const key = await lockById(tx, id);
    if (key) await tx.partners.revokeKey(key.hash, now);
    return key;
  });

export const hasEnded = ({ revokedAt, endsAt }: KeptKey, now: Date): boolean =>
  revokedAt !== null || (endsAt !== null && new Date(endsAt) <= now);

async function lockById({ partners }: Repositories, id: string): Promise<KeptKey | null> {
  const prefix = /^key_([0-9a-f]{24})$/.exec(id)?.[1];
  return (prefix === undefined ? undefined : (await partners.lockKeys(prefix))[0]) ?? null;
}
