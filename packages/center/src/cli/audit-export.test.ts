/**
 * I04 of the reliability plan on the databases themselves: a trail that lies in one is exported and checked, and whoever
 * could write past the trigger is found by the first entry that no longer fits.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestDatabase, databaseKinds, layDatabase } from '../../test/test-databases.ts';
import { type AuditEntry, auditHash } from '../audit/audit-entry.ts';
import { type AuditCheck, checkAudit, headsOf } from '../audit/check-audit-node.ts';
import type { Db, Sql } from '../db/db.ts';
import { migrate } from '../db/migrate.ts';
import { openDb } from '../db/open.ts';
import { sqlStores } from '../db/sql-stores.ts';
import { auditExport } from './audit-export.ts';

const entryOf = (dossierId: string, sequence: number, action = 'accepted'): AuditEntry => ({
  dossierId,
  at: new Date(Date.UTC(2026, 10, 27, 8, sequence)).toISOString(),
  actor: { kind: 'officer', id: 'officer-1', unitId: 'unit-1', role: 'receive' },
  action,
  detail: { code: 'H49', workflow: 'accepted', sequence },
});

/** Two dossiers in turn, six entries each: lines 1 to 12 of an export. */
const trail: readonly AuditEntry[] = Array.from({ length: 12 }, (_, at) =>
  entryOf(at % 2 === 0 ? 'dos_a' : 'dos_b', Math.floor(at / 2) + 1),
);

describe.each(databaseKinds)('I04: the trail on %s', (kind) => {
  let folder: string;
  let database: Awaited<ReturnType<typeof createTestDatabase>> | undefined;
  let exports = 0;

  const open = (): Promise<Db> =>
    openDb({
      ...(database ? { databaseUrl: database.url } : {}),
      dataDirectory: join(folder, 'data'),
      acceptDataLoss: true,
      onError: () => {},
    });

  async function withDb<T>(work: (db: Db) => Promise<T>): Promise<T> {
    const db = await open();
    try {
      return await work(db);
    } finally {
      await db.close();
    }
  }

  /** As `hcc audit export --out FILE` writes it. */
  async function exported(): Promise<string[]> {
    const file = join(folder, `export-${exports++}.jsonl`);
    expect(await auditExport(['--out', file])).toBe(0);
    return (await readFile(file, 'utf8')).trimEnd().split('\n');
  }

  beforeAll(async () => {
    if (kind === 'postgres') database = await createTestDatabase();
  });
  afterAll(() => database?.drop());

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hcc-audit-'));
    vi.stubEnv('HCC_DATA', join(folder, 'data'));
    if (database) {
      vi.stubEnv('DATABASE_URL', database.url);
      vi.stubEnv('HCC_ACCEPT_DATA_LOSS', 'true');
    } else await layDatabase(join(folder, 'data'));
    await withDb(async (db) => {
      await migrate(db);
      const { audit } = sqlStores(db);
      for (const entry of trail) await audit.append(entry);
    });
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    if (database) {
      await database.drop();
      database = await createTestDatabase();
    }
    await rm(folder, { recursive: true, force: true });
  });

  it('is whole as it was written', async () => {
    expect(await checkAudit(await exported())).toEqual({ ok: true, entries: 12, dossiers: 2 });
  });

  it('is refused to whoever would change it as the Center', async () => {
    await withDb(async (db) => {
      for (const statement of [
        "update audit_entries set action = 'approved'",
        'delete from audit_entries',
        'truncate audit_entries',
      ])
        await expect(db.query(statement)).rejects.toThrow();
    });
    expect(await checkAudit(await exported())).toMatchObject({ ok: true, entries: 12 });
  });

  /** Each as the owner of the tables could do it; none touches a hash but where that is said. */
  const tamperings: readonly {
    how: string;
    tamper: (db: Sql) => Promise<unknown>;
    found: Pick<Extract<AuditCheck, { ok: false }>, 'fault' | 'line' | 'dossierId'>;
  }[] = [
    {
      how: 'a byte changed',
      tamper: (db) => db.query("update audit_entries set action = 'acceptee' where sequence = 5"),
      found: { fault: 'changed', line: 5, dossierId: 'dos_a' },
    },
    {
      how: 'another officer put in',
      tamper: (db) =>
        db.query(`update audit_entries set actor = jsonb_set(actor, '{id}', '"officer-2"') where sequence = 8`),
      found: { fault: 'changed', line: 8, dossierId: 'dos_b' },
    },
    {
      how: 'an entry deleted',
      tamper: (db) => db.query('delete from audit_entries where sequence = 5'),
      // What was line 7 is line 6 now.
      found: { fault: 'broken', line: 6, dossierId: 'dos_a' },
    },
    {
      how: 'an entry inserted, its own hash right',
      async tamper(db) {
        const [first] = await db.query<{ hash: string }>('select hash from audit_entries where sequence = 1');
        const entry = entryOf('dos_a', 2, 'withdrawn');
        await db.query('update audit_entries set sequence = sequence + 1 where sequence > 2');
        await db.query(
          `insert into audit_entries (sequence, dossier_id, at, actor, action, detail, previous_hash, hash)
           values (3, $1, $2, $3::text::jsonb, $4, $5::text::jsonb, $6, $7)`,
          [
            entry.dossierId,
            entry.at,
            JSON.stringify(entry.actor),
            entry.action,
            JSON.stringify(entry.detail),
            first?.hash,
            await auditHash(first?.hash ?? null, entry),
          ],
        );
      },
      found: { fault: 'broken', line: 4, dossierId: 'dos_a' },
    },
    {
      how: 'two entries swapped',
      tamper: (db) =>
        db.query('update audit_entries set sequence = case sequence when 3 then 5 else 3 end where sequence in (3, 5)'),
      found: { fault: 'broken', line: 3, dossierId: 'dos_a' },
    },
  ];

  it.each(tamperings)('$how is found at the first entry that no longer fits', async ({ tamper, found }) => {
    await withDb((db) => unguarded(db, tamper));
    expect(await checkAudit(await exported())).toEqual({ ok: false, ...found });
  });

  it('cut at its end, or written anew from some entry on, is found by an export from before', async () => {
    const earlier = headsOf((await exported()).at(-1) ?? '') ?? undefined;
    await withDb((db) => unguarded(db, (tx) => tx.query('delete from audit_entries where sequence > 9')));
    const cut = await exported();
    expect(await checkAudit(cut), 'nothing of it is wrong in itself').toMatchObject({ ok: true, entries: 9 });
    expect(await checkAudit(cut, earlier)).toMatchObject({ fault: 'rewritten', dossierId: 'dos_a', line: 10 });

    await withDb(async (db) => {
      const { audit } = sqlStores(db);
      for (const entry of trail.slice(9)) await audit.append({ ...entry, action: 'approved' });
    });
    const forged = await exported();
    expect(await checkAudit(forged)).toMatchObject({ ok: true, entries: 12 });
    expect(await checkAudit(forged, earlier)).toMatchObject({ fault: 'rewritten', dossierId: 'dos_a', line: 11 });
  });
});

/** As whoever owns the tables: without the trigger and the constraints that hold the Center itself. */
const unguarded = (db: Db, tamper: (tx: Sql) => Promise<unknown>): Promise<unknown> =>
  db.transaction(async (tx) => {
    await tx.query('alter table audit_entries disable trigger user');
    await tx.query('alter table audit_entries drop constraint audit_entries_no_fork');
    await tx.query('alter table audit_entries drop constraint audit_entries_pkey');
    await tx.query('alter table audit_entries alter column sequence drop identity');
    await tamper(tx);
    await tx.query(
      'alter table audit_entries alter column sequence add generated always as identity (start with 1000)',
    );
    await tx.query('alter table audit_entries enable trigger user');
  });
