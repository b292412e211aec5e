/** F08: the answer to a submission was lost, and the page comes back with its draft a minute, a day and a month later. */
import { ConflictError, ConnectionError, createClient } from '@hcc/sdk';
import { sha256 } from '@hcc/center/app';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sweep } from '../../packages/center/src/process/sweep.ts';
import { databaseKinds } from '../../packages/center/test/test-databases.ts';
import { openSession, openTestCenter, type TestCenter } from '../../packages/center/test/test-center.ts';
import { answers } from './file-dossier.ts';

const hourMs = 3_600_000;
const centers = new Map<string, TestCenter>();
beforeAll(async () => {
  for (const database of databaseKinds) centers.set(database, await openTestCenter({ database }));
});
afterAll(async () => {
  for (const center of centers.values()) await center.close();
});

const cases = databaseKinds.flatMap((database) =>
  [
    { later: 'a minute', ms: 60_000, isReplayed: true },
    { later: '25 hours', ms: 25 * hourMs, isReplayed: true },
    { later: '31 days', ms: 31 * 24 * hourMs, isReplayed: false },
  ].map((one) => ({ database, ...one })),
);

it.each(cases)('on $database, repeated after $later, it is one dossier', async ({ database, ms, isReplayed }) => {
  const center = centers.get(database);
  if (!center) throw new Error(`No Center on ${database}.`);
  const session = await openSession(center);
  const { subject } = (await center.ports.stores.tokens.find(await sha256(session))) ?? {};
  if (!subject) throw new Error('The session is not known.');

  let isLost = false;
  const fetch = async (request: Request): Promise<Response> => {
    const response = await center.fetch(request);
    if (isLost) throw new TypeError('The connection was closed before the reply came.');
    return response;
  };
  const options = { baseUrl: 'http://center.test', fetch };
  const { dossiers } = createClient({ ...options, session, retry: { limit: 0 } });
  const { id } = await dossiers.create({ procedureCode: '1.004884' });
  const read = await dossiers.get(id).withResponse();
  const { etag } = await dossiers.update(id, { answers }, { ifMatch: read.etag ?? '' }).withResponse();
  const shown = { ifMatch: etag ?? '' };
  isLost = true;
  await expect(dossiers.submit(id, shown)).rejects.toBeInstanceOf(ConnectionError);
  isLost = false;

  center.advance(ms);
  await sweep(center.ports);
  // The session has ended meanwhile; the page gets another of the same filing.
  const again = `fs_later_${crypto.randomUUID()}`;
  await center.ports.stores.tokens.put(
    await sha256(again),
    subject,
    new Date(center.ports.clock.now().getTime() + hourMs),
  );
  const reopened = createClient({ ...options, session: again }).dossiers;
  const [filed] = await center.db.query<{ code: string; count: number }>(
    'select max(code) as code, count(*)::int as count from dossiers where owner_id = $1 and code is not null',
    [subject.id],
  );
  expect(filed?.count).toBe(1);
  if (isReplayed) {
    const { data, replayed } = await reopened.submit(id, shown).withResponse();
    expect([data.code, replayed]).toEqual([filed?.code, true]);
  } else {
    // The answer is kept no more; the draft's own id is what keeps it one.
    const { error } = await reopened.submit(id, shown).result();
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ code: 'dossier_already_submitted' });
  }
  expect(await reopened.get(id)).toMatchObject({ progress: { code: filed?.code } });
  const rows = await center.db.query('select from dossiers where owner_id = $1', [subject.id]);
  expect(rows).toHaveLength(1);
});
