import type { BankAccount, Locale } from '@hcc/schemas';
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
  /** Whom the Center writes to when something of the partner's does not work; null: nobody. */
  contact: PartnerContact | null;
}

export interface PartnerContact {
  /** A mailbox of the partner's, better than a person's. */
  email: string;
  /** What it is written to in. */
  locale: Locale;
}

/** What a partner's secret key may do beside what every secret key may. */
export interface PartnerScopes {
  /** May say that money came to these accounts. */
  'payments:settle'?: BankAccount[] | undefined;
}

export type KeyKind = 'publishable' | 'secret';

/** What is kept of a key: enough to tell it apart, too little to use it. */
export interface KeptKey {
  hash: string;
  partnerId: string;
  kind: KeyKind;
  /** Its last four characters; null for one from before they were kept. */
  hint: string | null;
  createdAt: string | null;
  lastUsedAt: string | null;
  /** It was rotated: until then it goes on. */
  endsAt: string | null;
  /** It opens nothing any more, whatever a clock says. */
  revokedAt: string | null;
}

export type NewKey = Pick<KeptKey, 'hash' | 'kind'> & Partial<Pick<KeptKey, 'hint' | 'createdAt'>>;

export interface PartnerStore {
  /** Keys are looked up by their hash: the database holds no key. Null too for one that is revoked, or has ended by `now`. */
  findByKeyHash(
    hash: string,
    now: Date,
  ): Promise<{ partner: Partner; kind: KeyKind; lastUsedAt: string | null } | null>;
  find(id: string): Promise<Partner | null>;
  /** By their ids. */
  all(): Promise<Partner[]>;
  /** Some partner may be shown on this origin: all that a preflight can know. */
  origins(): Promise<string[]>;
  /** A partner, anew or changed, with keys that are added; a key that is known stays as it is. */
  save(partner: Partner, keys: readonly NewKey[]): Promise<void>;
  /** Of one partner, or of all; the revoked ones too. */
  keys(partnerId?: string): Promise<KeptKey[]>;
  /** Those whose hash begins so, and nobody else changes them until the transaction ends. */
  lockKeys(hashPrefix: string): Promise<KeptKey[]>;
  /** It goes on until then; never longer than was said before. */
  endKey(hash: string, endsAt: Date): Promise<void>;
  /** It opens nothing from this moment on. */
  revokeKey(hash: string, at: Date): Promise<void>;
  /** It was used at `at`, unless a use after `unlessSince` is known. */
  touchKey(hash: string, at: Date, unlessSince: Date): Promise<void>;
}

interface KeyRow {
  hash: string;
  partner_id: string;
  kind: KeyKind;
  hint: string | null;
  created_at: string | null;
  last_used_at: string | null;
  ends_at: string | null;
  revoked_at: string | null;
}

const toKey = (row: KeyRow): KeptKey => ({
  hash: row.hash,
  partnerId: row.partner_id,
  kind: row.kind,
  hint: row.hint,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
  endsAt: row.ends_at,
  revokedAt: row.revoked_at,
});

const keyColumns = 'hash, partner_id, kind, hint, created_at, last_used_at, ends_at, revoked_at';
const partnerColumns = 'id, name, mode, origins, scopes, contact';

export const sqlPartnerStore = (sql: Sql): PartnerStore => ({
  async findByKeyHash(hash, now) {
    const [row] = await sql.query<Partner & { kind: KeyKind; lastUsedAt: string | null }>(
      `select p.id, p.name, p.mode, p.origins, p.scopes, p.contact, k.kind, k.last_used_at as "lastUsedAt"
       from partner_keys k join partners p on p.id = k.partner_id
       where k.hash = $1 and k.revoked_at is null and (k.ends_at is null or k.ends_at > $2)`,
      [hash, now],
    );
    if (!row) return null;
    const { kind, lastUsedAt, ...partner } = row;
    return { partner, kind, lastUsedAt };
  },
  async find(id) {
    const [row] = await sql.query<Partner>(`select ${partnerColumns} from partners where id = $1`, [id]);
    return row ?? null;
  },
  all: () => sql.query<Partner>(`select ${partnerColumns} from partners order by id`),
  async origins() {
    const rows = await sql.query<{ origins: string[] }>('select origins from partners');
    return rows.flatMap((row) => row.origins);
  },
  async save(partner, keys) {
    await sql.query(
      `insert into partners (id, name, mode, origins, scopes, contact) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do update set name = excluded.name, mode = excluded.mode, origins = excluded.origins,
         scopes = excluded.scopes, contact = excluded.contact`,
      [
        partner.id,
        partner.name,
        partner.mode,
        jsonb(partner.origins),
        jsonb(partner.scopes),
        partner.contact && jsonb(partner.contact),
      ],
    );
    for (const { kind, hash, hint = null, createdAt = null } of keys)
      await sql.query(
        `insert into partner_keys (hash, partner_id, kind, hint, created_at) values ($1, $2, $3, $4, $5)
         on conflict (hash) do nothing`,
        [hash, partner.id, kind, hint, createdAt],
      );
  },
  async keys(partnerId) {
    const rows = await sql.query<KeyRow>(
      `select ${keyColumns} from partner_keys where $1::text is null or partner_id = $1
       order by partner_id, kind, created_at nulls first, hash`,
      [partnerId ?? null],
    );
    return rows.map(toKey);
  },
  async lockKeys(hashPrefix) {
    const rows = await sql.query<KeyRow>(
      `select ${keyColumns} from partner_keys where starts_with(hash, $1) for update`,
      [hashPrefix],
    );
    return rows.map(toKey);
  },
  async endKey(hash, endsAt) {
    await sql.query('update partner_keys set ends_at = least(ends_at, $2) where hash = $1', [hash, endsAt]);
  },
  async revokeKey(hash, at) {
    await sql.query('update partner_keys set revoked_at = least(revoked_at, $2) where hash = $1', [hash, at]);
  },
  async touchKey(hash, at, unlessSince) {
    await sql.query(
      'update partner_keys set last_used_at = $2 where hash = $1 and (last_used_at is null or last_used_at <= $3)',
      [hash, at, unlessSince],
    );
  },
});
