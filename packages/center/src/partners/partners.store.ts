import type { BankAccount } from '@hcc/schemas';
import type { Sql } from '../db/db.ts';
import { jsonb } from '../db/db.ts';

/** A website or back end that carries the Center's services. */
export interface Partner {
  id: string;
  name: string;
  mode: 'test' | 'live';
  /** Exact origins; a test partner may name any port of this machine as `http://localhost:*`. */
  origins: string[];
  scopes: PartnerScopes;
}

/** What a partner's secret key may do beside what every secret key may. */
export interface PartnerScopes {
  /** May say that money came to these accounts. */
  'payments:settle'?: BankAccount[] | undefined;
}

export type KeyKind = 'publishable' | 'secret';

export interface PartnerStore {
  /** Keys are looked up by their hash: the database holds no key. */
  findByKeyHash(hash: string): Promise<{ partner: Partner; kind: KeyKind } | null>;
  find(id: string): Promise<Partner | null>;
  /** Some partner may be shown on this origin: all that a preflight can know. */
  origins(): Promise<string[]>;
  save(partner: Partner, keys: { kind: KeyKind; hash: string }[]): Promise<void>;
  revokeKey(hash: string, at: Date): Promise<void>;
}

export const sqlPartnerStore = (sql: Sql): PartnerStore => ({
  async findByKeyHash(hash) {
    const [row] = await sql.query<Partner & { kind: KeyKind }>(
      `select p.id, p.name, p.mode, p.origins, p.scopes, k.kind from partner_keys k join partners p on p.id = k.partner_id
       where k.hash = $1 and k.revoked_at is null`,
      [hash],
    );
    if (!row) return null;
    const { kind, ...partner } = row;
    return { partner, kind };
  },
  async find(id) {
    const [row] = await sql.query<Partner>('select id, name, mode, origins, scopes from partners where id = $1', [id]);
    return row ?? null;
  },
  async origins() {
    const rows = await sql.query<{ origins: string[] }>('select origins from partners');
    return rows.flatMap((row) => row.origins);
  },
  async save(partner, keys) {
    await sql.query(
      `insert into partners (id, name, mode, origins, scopes) values ($1, $2, $3, $4, $5)
       on conflict (id) do update set name = excluded.name, mode = excluded.mode, origins = excluded.origins,
         scopes = excluded.scopes`,
      [partner.id, partner.name, partner.mode, jsonb(partner.origins), jsonb(partner.scopes)],
    );
    for (const { kind, hash } of keys)
      await sql.query(
        'insert into partner_keys (hash, partner_id, kind) values ($1, $2, $3) on conflict (hash) do nothing',
        [hash, partner.id, kind],
      );
  },
  async revokeKey(hash, at) {
    await sql.query('update partner_keys set revoked_at = $2 where hash = $1', [hash, at]);
  },
});
