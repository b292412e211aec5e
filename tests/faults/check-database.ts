/** Reads the database itself and holds it against what was acknowledged. */
import type { Db } from '../../packages/center/src/db/db.ts';
import { openDb } from '../../packages/center/src/db/open.ts';
import type { Attempt } from './file-dossier.ts';

/** @returns every fault found, in words; none when all is well. */
export async function checkDatabase(
  settings: { databaseUrl?: string; dataDirectory: string },
  attempts: readonly Attempt[],
): Promise<string[]> {
  const db = await openDb({ ...settings, acceptDataLoss: true, onError: () => {} });
  try {
    return await faultsIn(db, attempts);
  } finally {
    await db.close();
  }
}

export const faultsIn = async (
  db: Db,
  attempts: readonly Pick<Attempt, 'draftId' | 'acknowledged'>[],
): Promise<string[]> => [...(await lostOrDoubled(db, attempts)), ...(await halfDone(db))];

async function lostOrDoubled(
  db: Db,
  attempts: readonly Pick<Attempt, 'draftId' | 'acknowledged'>[],
): Promise<string[]> {
  const rows = await db.query<{ id: string; code: string }>('select id, code from dossiers where code is not null');
  const codeOf = new Map(rows.map(({ id, code }) => [id, code]));
  return attempts.flatMap(({ draftId, acknowledged }) => {
    const codes = new Set(acknowledged);
    if (codes.size > 1) return [`draft ${draftId} was acknowledged as ${[...codes].join(' and ')}`];
    const [code] = codes;
    if (code === undefined) return [`draft ${draftId} never came through`];
    return codeOf.get(draftId ?? '') === code ? [] : [`acknowledged ${code} is not in the database`];
  });
}

/** A filed dossier stands with its events, audit entries, look-up and outbox messages, or not at all. */
async function halfDone(db: Db): Promise<string[]> {
  const rows = await db.query<{
    code: string;
    sequence: number;
    events: number;
    audit: number;
    lookups: number;
    messages: number;
  }>(
    `with events_of as (select dossier_id, count(*)::int as many from dossier_events group by dossier_id),
       audit_of as (select dossier_id, count(*)::int as many from audit_entries group by dossier_id),
       lookups_of as (select dossier_id, count(*)::int as many from dossier_lookups group by dossier_id),
       messages_of as (
         select payload->'event'->'data'->>'dossierCode' as code, count(*)::int as many from outbox group by 1)
     select d.code, (d.record->'state'->>'sequence')::int as sequence,
       coalesce(e.many, 0) as events, coalesce(a.many, 0) as audit,
       coalesce(l.many, 0) as lookups, coalesce(m.many, 0) as messages
     from dossiers d
       left join events_of e on e.dossier_id = d.id
       left join audit_of a on a.dossier_id = d.id
       left join lookups_of l on l.dossier_id = d.id
       left join messages_of m on m.code = d.code
     where d.code is not null`,
  );
  return rows
    .filter(
      ({ sequence, events, audit, lookups, messages }) =>
        events !== sequence || audit !== sequence || lookups !== 1 || messages !== sequence,
    )
    .map((row) => `half done: ${JSON.stringify(row)}`);
}
