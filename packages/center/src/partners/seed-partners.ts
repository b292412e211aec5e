import { sha256 } from '../crypto/tokens.ts';
import type { Stores } from '../ports.ts';
import { hintOf } from './partner-keys.ts';
import type { Partner, PartnerContact, PartnerScopes } from './partners.store.ts';

/** A partner with its keys in the open: the fixed ones of the sandbox, or those of a test. */
export interface SeededPartner extends Omit<Partner, 'scopes' | 'contact'> {
  /** @default none */
  scopes?: PartnerScopes | undefined;
  /** @default nobody */
  contact?: PartnerContact | undefined;
  keys: { publishable: string; secret: string };
}

/** Makes partners known by the hashes of their keys; those that are known already stay. */
export async function seedPartners(
  stores: Pick<Stores, 'partners'>,
  partners: readonly SeededPartner[],
): Promise<void> {
  for (const { id, name, mode, origins, scopes = {}, contact = null, keys } of partners)
    await stores.partners.save({ id, name, mode, origins, scopes, contact }, [
      { kind: 'publishable', hash: await sha256(keys.publishable), hint: hintOf(keys.publishable) },
      { kind: 'secret', hash: await sha256(keys.secret), hint: hintOf(keys.secret) },
    ]);
}
