/** Keys made, changed over and ended by the command, at a Center that answers over the same database meanwhile. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { openTestCenter, type TestCenter } from '../../test/test-center.ts';
import { createTestDatabase } from '../../test/test-databases.ts';
import { createApp } from '../app.ts';
import type { Db } from '../db/db.ts';
import { migrate } from '../db/migrate.ts';
import { openPostgres } from '../db/postgres.ts';
import { sqlStores } from '../db/sql-stores.ts';
import { keys } from './keys.ts';
import { partners } from './partners.ts';

let folder: string;
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let center: TestCenter;
let db: Db;
let running: (request: Request) => Promise<Response>;
let aheadMs = 0;
let said: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hcc-keys-'));
  [database, center] = await Promise.all([createTestDatabase(), openTestCenter()]);
  db = await openPostgres({ url: database.url, acceptDataLoss: true, onError: () => {} });
  await migrate(db);
  vi.stubEnv('HCC_DATA', join(folder, 'data'));
  vi.stubEnv('DATABASE_URL', database.url);
  vi.stubEnv('HCC_ACCEPT_DATA_LOSS', 'true');
  const clock = { now: () => new Date(Date.now() + aheadMs) };
  running = createApp({ ...center.ports, clock, stores: sqlStores(db) }).fetch;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all([db.close().then(() => database.drop()), center.close(), rm(folder, { recursive: true })]);
});
beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
});

/** What the command writes to standard output. */
async function run(command: (args: string[]) => Promise<number>, ...args: string[]): Promise<string> {
  said = '';
  expect(await command(args)).toBe(0);
  return said.trimEnd();
}

async function applied(file: unknown): Promise<string> {
  const path = join(folder, 'partners.json');
  await writeFile(path, JSON.stringify(file));
  return run(partners, 'apply', path);
}

const bank = {
  id: 'bank',
  name: 'Ngân hàng mẫu',
  mode: 'test',
  origins: ['https://bank.example'],
  contact: { email: 'it@bank.example' },
};

const status = async (key: string): Promise<number> => {
  const headers = { authorization: `Bearer ${key}` };
  return (await running(new Request('http://center.test/v1/webhook-endpoints', { headers }))).status;
};
const rowOf = async (hint: string): Promise<string> =>
  (await run(keys, 'list', '--partner', 'bank')).split('\n').find((row) => row.includes(`…${hint}`)) ?? '';
const idOf = (row: string): string => row.split(' ')[0] ?? '';

it('a key is made, used, changed over while both are good, and ended at once', async () => {
  await applied({ partners: [bank] });
  expect(await run(partners, 'list')).toMatch(/^bank +Ngân hàng mẫu +it@bank\.example +0 +https:\/\/bank\.example$/m);
  const first = await run(keys, 'create', '--partner', 'bank', '--kind', 'secret');
  expect(first).toMatch(/^sk_test_[0-9a-f]{40}$/);
  expect(await rowOf(first.slice(-4))).toMatch(/ secret .* never +open$/);
  expect(await status(first)).toBe(200);
  expect(await rowOf(first.slice(-4))).not.toContain('never');

  const second = await run(keys, 'rotate', idOf(await rowOf(first.slice(-4))));
  expect([await status(first), await status(second)]).toEqual([200, 200]);
  expect(await rowOf(first.slice(-4))).toContain('open until');
  aheadMs = 25 * 3600_000;
  expect([await status(first), await status(second)], 'a day later').toEqual([401, 200]);
  aheadMs = 0;

  const third = await run(keys, 'rotate', idOf(await rowOf(second.slice(-4))), '--overlap-hours', '0');
  expect([await status(second), await status(third)]).toEqual([401, 200]);
  await run(keys, 'revoke', idOf(await rowOf(third.slice(-4))));
  expect(await status(third)).toBe(401);
  expect(await rowOf(third.slice(-4))).toContain('ended');
  const [{ rows } = { rows: '' }] = await db.query<{ rows: string }>(
    'select jsonb_agg(k)::text as rows from partner_keys k',
  );
  for (const key of [first, second, third]) expect(rows).not.toContain(key.slice(8, -4));
});

it('a key that was changed over is not changed over again once it has ended, and never lives longer', async () => {
  await applied({ partners: [bank] });
  const key = await run(keys, 'create', '--partner', 'bank', '--kind', 'publishable');
  expect(key).toMatch(/^pk_test_/);
  const id = idOf(await rowOf(key.slice(-4)));
  await run(keys, 'revoke', id);
  await expect(keys(['rotate', id, '--overlap-hours', '72'])).rejects.toThrow(`is called ${id}`);
  expect(await rowOf(key.slice(-4))).toContain('ended');
});

it('a partner of the other mode, or one without a proper origin, is kept no more than the rest of its file', async () => {
  const other = { ...bank, id: 'other' };
  await expect(applied({ partners: [other, { ...bank, id: 'live-one', mode: 'live' }] })).rejects.toThrow(
    "live-one is of mode live, and this Center's mode is sandbox",
  );
  for (const origin of ['https://bank.example/', 'bank.example', 'javascript:0', 'null'])
    await expect(applied({ partners: [other, { ...bank, origins: [origin] }] })).rejects.toThrow(
      'partners, partners.1.origins.0: give an origin',
    );
  expect(await run(partners, 'list')).not.toContain('other');
});

it.each([
  [[]],
  [['create', '--partner', 'bank']],
  [['create', '--partner', 'bank', '--kind', 'root']],
  [['rotate']],
  [['rotate', 'key_1', 'key_2']],
  [['rotate', 'key_1', '--overlap-hours', '73']],
  [['revoke']],
])('%j is no command', async (args) => {
  await expect(keys(args)).rejects.toMatchObject({ name: 'UsageError' });
});

it('says that nobody is called so', async () => {
  await expect(keys(['create', '--partner', 'nobody', '--kind', 'secret'])).rejects.toThrow('No partner is called nob');
  await expect(keys(['revoke', 'key_%'])).rejects.toThrow('is called key_%');
});
