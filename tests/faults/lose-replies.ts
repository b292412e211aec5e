/**
 * Filings whose replies get lost (reliability F08): the Center has done what was asked and the client hears nothing, again
 * and again. The SDK repeats what has a key, and whoever uses it reads a draft anew after a lost change.
 */
import { ChangedError, ConnectionError, createClient, type Dossiers, ServerError } from '@hcc/sdk';
import { openSession, openTestCenter } from '../../packages/center/test/test-center.ts';
import { faultsIn } from './check-database.ts';
import { answers } from './file-dossier.ts';

export interface LossyRun {
  database: 'pglite' | 'postgres';
  filings: number;
  /** Of 1, how many replies are lost. */
  share: number;
  /** Uniform in [0, 1); seeded by the caller. */
  random: () => number;
}

export interface LossyOutcome {
  requests: number;
  lostReplies: number;
  /** Filed dossiers and drafts beyond one a filing. */
  duplicates: number;
  /** Filings that were never acknowledged, or acknowledged and not kept. */
  lost: number;
  /** In words, with whatever is half done. */
  faults: string[];
}

/** Needs no paper to be attached, so that nothing but the filing itself is repeated. */
const procedureCode = '1.004884';
/** Filings at once. The embedded database has one connection, and more would wait for it longer than it lets them. */
const lanes = 24;

export async function loseReplies({ database, filings, share, random }: LossyRun): Promise<LossyOutcome> {
  const center = await openTestCenter({ database });
  const counts = { requests: 0, lostReplies: 0 };
  const fetch = async (request: Request): Promise<Response> => {
    counts.requests++;
    const response = await center.fetch(request);
    // Only now: whatever was to be committed is.
    if (random() >= share) return response;
    counts.lostReplies++;
    throw new TypeError('The connection was closed before the reply came.');
  };
  try {
    const session = await openSession(center);
    const { dossiers } = createClient({ baseUrl: 'http://center.test', session, fetch, retry: { limit: 12 } });
    const filed: { draftId: string; acknowledged: string[] }[] = [];
    const refusals: string[] = [];
    const left = Array.from({ length: filings }, (_, at) => at).values();
    const lane = async (): Promise<void> => {
      for (const at of left)
        filed.push(
          await fileOnce(dossiers, `filing-${at}`).catch((error: unknown) => {
            refusals.push(`filing ${at}: ${String(error)}`);
            return { draftId: '', acknowledged: [] };
          }),
        );
    };
    await Promise.all(Array.from({ length: lanes }, lane));

    const faults = [...refusals, ...(await faultsIn(center.db, filed))];
    const [kept] = await center.db.query<{ all: number; filed: number }>(
      'select count(*)::int as all, count(code)::int as filed from dossiers',
    );
    const all = kept?.all ?? 0;
    return { ...counts, duplicates: all - filings, lost: filings - (kept?.filed ?? 0), faults };
  } finally {
    await center.close();
  }
}

async function fileOnce(
  dossiers: Dossiers,
  idempotencyKey: string,
): Promise<{ draftId: string; acknowledged: string[] }> {
  const { data, etag } = await dossiers.create({ procedureCode }, { idempotencyKey }).withResponse();
  const ifMatch = await fillIn(dossiers, data.id, etag ?? '');
  const { code } = await dossiers.submit(data.id, { ifMatch });
  // Asked once more, as after a reload: the same receipt, and no second dossier.
  const { code: again } = await dossiers.submit(data.id, { ifMatch });
  return { draftId: data.id, acknowledged: [code, again] };
}

/** A change is sent once; after a lost reply, or none for want of a database, the draft itself says whether it arrived. */
async function fillIn(dossiers: Dossiers, id: string, etag: string): Promise<string> {
  try {
    return (await dossiers.update(id, { answers }, { ifMatch: etag }).withResponse()).etag ?? '';
  } catch (error) {
    const mayHaveArrived =
      error instanceof ConnectionError || error instanceof ChangedError || error instanceof ServerError;
    if (!mayHaveArrived) throw error;
    const read = await dossiers.get(id).withResponse();
    const arrived = Object.entries(answers).every(([field, value]) => read.data.answers[field] === value);
    return arrived ? (read.etag ?? '') : fillIn(dossiers, id, read.etag ?? '');
  }
}
