import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { createTestDatabase, databaseKinds, openTestDb, truncateAll } from '../../test/test-databases.ts';
import { DatabaseUnavailable, sqlState, violatedConstraint } from './database-errors.ts';
import { jsonb } from './db.ts';
import type { Db, Sql } from './db.ts';
import { openPostgres } from './postgres.ts';

describe.each(databaseKinds)('a database on %s', (kind) => {
  let db: Db;

  beforeAll(async () => {
    db = await openTestDb(kind);
    await db.query('create table balances (owner text constraint balances_pkey primary key, amount bigint not null)');
  });
  beforeEach(() => truncateAll(db));
  afterAll(() => db.close());

  const owners = async () =>
    (await db.query<{ owner: string }>('select owner from balances order by owner')).map(({ owner }) => owner);

  describe('values', () => {
    it('come back in one form', async () => {
      const [row] = await db.query(
        `select 9007199254740991::int8 as "int8", 12.50::numeric as "numeric", array[1, null]::int8[] as "int8s",
                '2026-11-22 07:00:00.12+07'::timestamptz as "instant", '2026-11-22 00:00:00.123456Z'::timestamptz as "precise",
                '2024-02-29'::date as "day", array['2024-02-29'::date] as "days",
                $1::jsonb as "jsonb", null::timestamptz as "none", 'Đăng ký' as "text", true as "yes"`,
        [jsonb(['a', { b: null }])],
      );
      expect(row).toEqual({
        int8: 9007199254740991,
        numeric: 12.5,
        int8s: [1, null],
        instant: '2026-11-22T00:00:00.120Z',
        precise: '2026-11-22T00:00:00.123456Z',
        day: '2024-02-29',
        days: ['2024-02-29'],
        jsonb: ['a', { b: null }],
        none: null,
        text: 'Đăng ký',
        yes: true,
      });
    });

    it('of an instant written by JavaScript are read as they were written', async () => {
      const written = new Date('2026-01-31T16:59:59.007Z').toISOString();
      expect(await db.query('select $1::timestamptz as "at"', [written])).toEqual([{ at: written }]);
    });

    it('of an integer that a number cannot hold are an error', async () => {
      await expect(db.query('select 9007199254740993::int8 as big')).rejects.toThrow('9007199254740993');
      expect(await db.query('select 1 as one')).toEqual([{ one: 1 }]);
    });
  });

  describe('a transaction', () => {
    it('keeps everything', async () => {
      const result = await db.transaction(async (tx) => {
        await Promise.all([add(tx, 'an'), add(tx, 'binh')]);
        return 'done';
      });
      expect(result).toBe('done');
      expect(await owners()).toEqual(['an', 'binh']);
    });

    it('keeps nothing when its work throws, and the connection stays usable', async () => {
      const failure = new Error('no');
      const work = db.transaction(async (tx) => {
        await add(tx, 'an');
        throw failure;
      });
      await expect(work).rejects.toBe(failure);
      expect(await owners()).toEqual([]);
    });

    it('names the broken constraint', async () => {
      await add(db, 'an');
      const error: unknown = await db.transaction((tx) => add(tx, 'an')).catch((reason: unknown) => reason);
      expect(violatedConstraint(error)).toBe('balances_pkey');
      expect(violatedConstraint(new Error('wrapped', { cause: error }))).toBe('balances_pkey');
    });

    it('is no success when the error of a statement was swallowed', async () => {
      await add(db, 'an');
      const work = db.transaction(async (tx) => {
        await add(tx, 'binh');
        await add(tx, 'an').catch(() => {});
      });
      await expect(work).rejects.toThrow('the error was swallowed');
      expect(await owners()).toEqual(['an']);
    });

    it('runs again after a serialization failure, three times at most', async () => {
      let runs = 0;
      const conflictUntil = (last: number) => async (tx: Sql) => {
        runs++;
        await add(tx, `run ${runs}`);
        if (runs < last) await tx.query("do $$ begin raise exception 'conflict' using errcode = '40001'; end $$");
      };
      await db.transaction(conflictUntil(4));
      expect(await owners()).toEqual(['run 4']);

      await truncateAll(db);
      runs = 0;
      const error: unknown = await db
        .transaction(conflictUntil(Number.POSITIVE_INFINITY))
        .catch((reason: unknown) => reason);
      expect(sqlState(error)).toBe('40001');
      expect(runs).toBe(4);
      expect(await owners()).toEqual([]);
    });

    it('refuses the outer database inside, at once', async () => {
      await expect(db.transaction(() => owners())).rejects.toThrow('Use the "tx"');
      await expect(db.transaction(() => db.transaction(async () => {}))).rejects.toThrow('Use the "tx"');
      expect(await owners()).toEqual([]);
    });

    it('refuses a statement that comes after its end', async () => {
      const leaked = await db.transaction(async (tx) => ({ tx }));
      await expect(leaked.tx.query('select 1')).rejects.toThrow('after its transaction had ended');
    });

    it('refuses writes when it is read only', async () => {
      await expect(db.transaction((tx) => add(tx, 'an'), { readOnly: true })).rejects.toMatchObject({ code: '25006' });
    });

    it('loses no update of parallel writers', async () => {
      await add(db, 'an');
      await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          db.transaction(async (tx) => {
            const [row] = await tx.query<{ amount: number }>(
              "select amount from balances where owner = 'an' for update",
            );
            await tx.query("update balances set amount = $1 where owner = 'an'", [(row?.amount ?? 0) + index]);
          }),
        ),
      );
      expect(await db.query('select amount from balances')).toEqual([{ amount: (39 * 40) / 2 }]);
    });
  });

  describe('I01: the audit trail', () => {
    it.each([
      ['update', "update audit_entries set action = 'x'"],
      ['delete', 'delete from audit_entries'],
      ['truncate', 'truncate audit_entries'],
    ])('refuses %s', async (operation, statement) => {
      await writeEntry(db);
      await expect(db.query(statement)).rejects.toThrow(`audit_entries only grows: ${operation} is refused`);
      expect(await db.query('select sequence, action from audit_entries')).toEqual([
        { sequence: 1, action: 'dossierSubmitted' },
      ]);
    });

    it('refuses a second entry after the same one', async () => {
      await writeEntry(db);
      const error: unknown = await db
        .query(
          `insert into audit_entries (at, actor, action, detail, hash) values (now(), '{}', 'dossierSubmitted', '{}', 'h2')`,
        )
        .catch((reason: unknown) => reason);
      expect(violatedConstraint(error)).toBe('audit_entries_no_fork');
    });
  });
});

describe('on PostgreSQL', () => {
  let db: Db;
  beforeAll(async () => {
    db = await openTestDb('postgres');
    await db.query('create table counters (name text primary key, value int not null)');
  });
  afterAll(() => db.close());

  it('serializable transactions that collide both succeed in the end', async () => {
    await db.query("insert into counters values ('a', 0)");
    let runs = 0;
    // Both have read before either writes, however slow the machine: a pause would only make that likely.
    const bothHaveRead = Promise.withResolvers<void>();
    const increment = () =>
      db.transaction(
        async (tx) => {
          const [row] = await tx.query<{ value: number }>('select value from counters');
          if (++runs === 2) bothHaveRead.resolve();
          await bothHaveRead.promise;
          await tx.query('update counters set value = $1', [(row?.value ?? 0) + 1]);
        },
        { isolation: 'serializable' },
      );
    await Promise.all([increment(), increment()]);
    expect(await db.query('select value from counters')).toEqual([{ value: 2 }]);
    expect(runs).toBeGreaterThan(2);
  });

  it('a backend killed in a transaction is DatabaseUnavailable, the process lives and the next call succeeds', async () => {
    const killed = db.transaction(async (tx) => {
      const [row] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await tx.query("insert into counters values ('lost', 1)");
      await killBackend(row?.pid);
      await tx.query('select 1');
    });
    const error: unknown = await killed.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DatabaseUnavailable);
    expect(error).toMatchObject({ outcome: 'not-applied' });
    expect(await db.query("select name from counters where name = 'lost'")).toEqual([]);
  });

  it('a backend killed while idle is replaced', async () => {
    const [row] = await db.query<{ pid: number }>('select pg_backend_pid() as pid');
    await killBackend(row?.pid);
    // The news may reach the pool just before or just after the next statement takes the client.
    const next = await db.query('select 1 as one').catch((reason: unknown) => reason);
    if (next instanceof Error) expect(next).toBeInstanceOf(DatabaseUnavailable);
    expect(await db.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('a server that nobody runs is DatabaseUnavailable', async () => {
    const error: unknown = await openPostgres({ url: 'postgres://postgres@127.0.0.1:1/x', onError: () => {} }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(DatabaseUnavailable);
    expect(error).toMatchObject({ outcome: 'not-applied' });
  });

  it.each(['full_page_writes', 'synchronous_commit', 'fsync'])(
    'a server without %s is refused by name, unless the loss is accepted',
    async (setting) => {
      const database = await createTestDatabase();
      const { url } = database;
      try {
        const report = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on', [setting]: 'off' };
        await shadowSettings(url, report);
        const opened = openPostgres({ url, onError: () => {} });
        await expect(opened).rejects.toThrow(`Set ${setting} = on`);
        const accepted = await openPostgres({ url, acceptDataLoss: true, onError: () => {} });
        expect(accepted.notice).toContain('Data loss was accepted');
        await accepted.close();
      } finally {
        await database.drop();
      }
    },
  );

  it('a server that keeps its promises is opened without a notice', async () => {
    const database = await createTestDatabase();
    const { url } = database;
    try {
      await shadowSettings(url, { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' });
      const opened = await openPostgres({ url, onError: () => {} });
      expect(opened.notice).toBeUndefined();
      await opened.close();
    } finally {
      await database.drop();
    }
  });
});

/** The server of the run has fsync off; a view in front of pg_settings lets one database say otherwise. */
async function shadowSettings(url: string, settings: Record<string, string>): Promise<void> {
  const db = await openPostgres({ url, acceptDataLoss: true, onError: () => {} });
  const database = new URL(url).pathname.slice(1);
  await db.query(
    `create schema shadow;
     create view shadow.pg_settings as
       select name, coalesce('${JSON.stringify(settings)}'::jsonb ->> name, setting) as setting from pg_catalog.pg_settings;
     alter database ${database} set search_path = shadow, pg_catalog, public`,
  );
  await db.close();
}

const add = (sql: Sql, owner: string, amount = 0) => sql.query('insert into balances values ($1, $2)', [owner, amount]);

const writeEntry = (db: Db) =>
  db.query(
    `insert into audit_entries (at, actor, action, detail, hash) values (now(), '{}', 'dossierSubmitted', '{}', 'h1')`,
  );

async function killBackend(pid: number | undefined): Promise<void> {
  const killer = await openTestDb('postgres');
  expect(await killer.query('select pg_terminate_backend($1) as is_killed', [pid])).toEqual([{ is_killed: true }]);
  await killer.close();
}
