/** What a Center kept of its catalogue before versions were kept, after migration 3. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '../../../test/test-databases.ts';
import { jsonb, type Db } from '../../db/db.ts';
import { migrate, migrationsDirectory } from '../../db/migrate.ts';
import { openPostgres } from '../../db/postgres.ts';
import { sqlStores } from '../../db/sql-stores.ts';
import { applyImport } from '../apply-import.ts';
import { SourceRecord } from '../import/source-record.ts';
import { smallRecord } from '../import/source-records.examples.ts';
import { toProcedure } from '../import/to-procedure.ts';

const record = (code: string) => ({ ...smallRecord, code });
const asOfOn = '2026-01-10';

function asWrittenBefore(code: string): object {
  const {
    validFromOn: _from,
    validToOn: _to,
    ...procedure
  } = toProcedure(SourceRecord.parse(record(code)), { asOfOn }).procedure;
  return { ...procedure, version: `old-${code}`, lifeEvents: ['Có con nhỏ'] };
}

let db: Db;
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hcc-carried-over-'));
  for (const name of ['000001_platform.sql', '000002_center.sql'])
    await cp(join(migrationsDirectory, name), join(folder, name));
  database = await createTestDatabase();
  db = await openPostgres({ url: database.url, acceptDataLoss: true, onError: () => {} });
  await migrate(db, folder);
  // As the release before wrote them: current, and left.
  for (const [code, isCurrent] of [
    ['1.000001', true],
    ['1.000002', false],
  ] as const)
    await db.query('insert into procedures (code, record, search_words, is_current) values ($1, $2, $3, $4)', [
      code,
      jsonb(asWrittenBefore(code)),
      'giấy',
      isCurrent,
    ]);
  await db.query("insert into catalogue (one, version) values (true, 'old')");
  expect(await migrate(db)).toContain('000003_catalogue_versions.sql');
});
afterAll(async () => {
  await db.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

it('is in force since the day on which it was true', async () => {
  const { catalogue } = sqlStores(db);
  expect(await catalogue.find('1.000001')).toMatchObject({
    version: 'old-1.000001',
    lifeEvents: [],
    asOfOn,
    validFromOn: asOfOn,
    validToOn: null,
  });
  expect(await catalogue.all()).toMatchObject([{ procedure: { code: '1.000001' }, searchWords: 'giấy' }]);
  expect(await catalogue.version()).toBe('old');
});

it('is kept for its dossiers alone where it had left the catalogue', async () => {
  const { catalogue } = sqlStores(db);
  expect(await catalogue.find('1.000002')).toBeNull();
  expect(await catalogue.versionsOf('1.000002')).toEqual([]);
  expect(await catalogue.findEver('1.000002')).toMatchObject({ version: 'old-1.000002' });
});

it('is known by its day to the next import, and its dossiers find what they were received under', async () => {
  const stores = sqlStores(db);
  const older = await applyImport(stores, { records: [record('1.000001')], asOfOn: '2025-12-31' });
  expect(older).toMatchObject({ outcome: 'outdated', knownAsOfOn: asOfOn });
  const next = await applyImport(stores, { records: [record('1.000001')], asOfOn: '2026-02-10' });
  expect(next).toMatchObject({ outcome: 'applied', changes: [] });
  expect(await stores.catalogue.findEver('1.000001', 'old-1.000001')).toMatchObject({ version: 'old-1.000001' });
});
