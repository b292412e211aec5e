/** H07: a partner reads its 10,000 dossiers page by page, while others are filed and taken away. */
import { createClient } from '@hcc/sdk';
import { sandboxKeys } from '@hcc/mocks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSession, openTestCenter, type TestCenter } from '../../packages/center/test/test-center.ts';
import { answers } from './file-dossier.ts';

let center: TestCenter;
beforeAll(async () => {
  center = await openTestCenter();
  await fillWith(10_000);
});
afterAll(() => center.close());

const options = { baseUrl: 'http://center.test', fetch: (request: Request) => center.fetch(request) };
const partner = createClient({ ...options, key: sandboxKeys.bank.secret });

/** One dossier is filed as everybody's is; its row, under other codes, is all the others. Two of each second are of one instant. */
async function fillWith(rows: number): Promise<void> {
  const { dossiers } = createClient({ ...options, session: await openSession(center) });
  const { id } = await dossiers.create({ procedureCode: '1.004884' });
  const { etag } = await dossiers.get(id).withResponse();
  const ready = await dossiers.update(id, { answers }, { ifMatch: etag ?? '' }).withResponse();
  await dossiers.submit(id, { ifMatch: ready.etag ?? '' });
  await copies(1, rows - 1);
}

/** @param from number of the first; the higher, the later it was filed. */
async function copies(from: number, until: number): Promise<void> {
  await center.db.query(
    `insert into dossiers (id, owner_id, partner_id, code, workflow, receiving_unit_id, competent_unit_id, returning_unit_id,
       submitted_at, due_key, record, version)
     select 'dos_' || n, null, partner_id, code || '.' || n, workflow, receiving_unit_id, competent_unit_id, returning_unit_id,
       at, due_key, jsonb_set(jsonb_set(jsonb_set(record, '{id}', to_jsonb('dos_' || n)), '{state,code}', to_jsonb(code || '.' || n)),
         '{state,submittedAt}', to_jsonb(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), version
     from (select d.*, n, timestamptz '2026-01-01T00:00:00Z' + (n / 3) * interval '1 second' as at
           from dossiers d, generate_series($1::int, $2::int) n where d.owner_id is not null) made`,
    [from, until],
  );
}

it('every row that was there throughout comes exactly once, in order', { timeout: 120_000 }, async () => {
  const before = await center.db.query<{ code: string }>(
    'select code from dossiers where code is not null order by submitted_at desc, id desc',
  );
  const removed = new Set<string>();
  const seen: string[] = [];
  let added = 10_000;
  for await (const { code } of partner.dossiers.list({ limit: 100 })) {
    seen.push(code);
    if (seen.length % 100 > 0) continue;
    // Behind the reader, before it, and among what it has read: one is filed and one goes, fifty times a page.
    await copies(added, (added += 50) - 1);
    const victims = Array.from(
      { length: 50 },
      (_, at) => before[(seen.length * 7 + at * 173) % before.length]?.code ?? '',
    );
    for (const victim of victims) removed.add(victim);
    await center.db.query(`delete from dossiers where code = any ($1) and owner_id is null`, [victims]);
  }
  expect(new Set(seen).size).toBe(seen.length);
  const stayed = before.map(({ code }) => code).filter((code) => !removed.has(code));
  const wanted = new Set(stayed);
  expect(stayed.length).toBeGreaterThan(4000);
  expect(seen.filter((code) => wanted.has(code))).toEqual(stayed);
});

it("another partner's cursor opens nothing of theirs", async () => {
  const first = await partner.dossiers.list({ limit: 10 });
  const cursor = first.nextCursor ?? '';
  expect(cursor).not.toBe('');
  const other = createClient({ ...options, key: sandboxKeys.utility.secret });
  expect((await other.dossiers.list({ cursor })).items).toEqual([]);
});
