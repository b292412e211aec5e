import type { WatchMark, WatchReason } from '@hcc/rules/supervision';
import { jsonb, type Sql } from '../db/db.ts';

/** The marks of a dossier, and the unit whose work they are. */
export interface Watched {
  dossierId: string;
  unitId: string;
  marks: readonly WatchMark[];
}

/** A mark that holds, as it is shown. */
export interface StandingMark {
  dossierId: string;
  fromAt: string;
  /** Null until the worker comes to it. */
  noticedAt: string | null;
  why: WatchReason;
}

export type WatchReasonName = WatchReason['reason'];

/** Whose dossiers, and at what moment; `unitId` null: of all units. */
export interface WatchScope {
  unitId: string | null;
  now: Date;
}

/** A place in the list: by the first reason that holds, then by dossier. */
export interface WatchPlace {
  fromAt: string;
  dossierId: string;
}

export interface SupervisionStore {
  /** In the place of all marks that a dossier had. */
  put(watched: readonly Watched[]): Promise<void>;
  /** Makes a notice of each mark that has begun and has none, unless its dossier and reason had one before. @returns how many marks it looked at */
  raise(now: Date, limit: number): Promise<number>;
  /** What has stood there longest first. */
  list(
    scope: WatchScope & { reason: WatchReasonName | null; after: WatchPlace | null; limit: number },
  ): Promise<WatchPlace[]>;
  /** What holds now of these dossiers, the first to begin first. */
  marksOf(dossierIds: readonly string[], now: Date): Promise<StandingMark[]>;
  /** `unseen`: notices after `seenUntil` whose reason still holds. */
  counts(scope: WatchScope & { seenUntil: string | null }): Promise<WatchCounts>;
  seenUntil(officerId: string): Promise<string | null>;
  /** Never moves it back. */
  markSeen(officerId: string, until: Date): Promise<void>;
}

export interface WatchCounts {
  total: number;
  unseen: number;
  byReason: ReadonlyMap<WatchReasonName, number>;
}

const standing = 'from_at <= $1 and (until_at is null or until_at > $1) and ($2::text is null or unit_id = $2)';

export const sqlSupervisionStore = (sql: Sql): SupervisionStore => ({
  async put(watched) {
    await sql.query('delete from watch_marks where dossier_id = any ($1::text[])', [
      watched.map(({ dossierId }) => dossierId),
    ]);
    const rows = watched.flatMap(({ dossierId, unitId, marks }) =>
      marks.map(({ fromAt, untilAt, why }) => ({ dossierId, unitId, fromAt, untilAt, why })),
    );
    if (rows.length === 0) return;
    await sql.query(
      `insert into watch_marks (dossier_id, reason, unit_id, from_at, until_at, why)
       select "dossierId", why->>'reason', "unitId", "fromAt", "untilAt", why
         from jsonb_to_recordset($1::jsonb)
              as given ("dossierId" text, "unitId" text, "fromAt" timestamptz, "untilAt" timestamptz, why jsonb)`,
      [jsonb(rows)],
    );
  },
  async raise(now, limit) {
    const raised = await sql.query(
      `with begun as (
         select dossier_id, reason, until_at from watch_marks
          where not is_raised and from_at <= $1 order by from_at limit $2 for update skip locked),
       told as (
         insert into watch_notices (dossier_id, reason, raised_at)
         select dossier_id, reason, $1 from begun where until_at is null or until_at > $1
         on conflict do nothing)
       update watch_marks set is_raised = true from begun
        where watch_marks.dossier_id = begun.dossier_id and watch_marks.reason = begun.reason
       returning watch_marks.dossier_id`,
      [now, limit],
    );
    return raised.length;
  },
  list: ({ unitId, now, reason, after, limit }) =>
    sql.query<WatchPlace>(
      `select dossier_id as "dossierId", min(from_at) as "fromAt" from watch_marks
        where ${standing} and ($3::text is null or reason = $3)
        group by dossier_id
       having $4::timestamptz is null or (min(from_at), dossier_id) > ($4, $5)
        order by 2, 1 limit $6`,
      [now, unitId, reason, after?.fromAt ?? null, after?.dossierId ?? null, limit],
    ),
  marksOf: (dossierIds, now) =>
    sql.query<StandingMark>(
      `select mark.dossier_id as "dossierId", mark.from_at as "fromAt", mark.why, notice.raised_at as "noticedAt"
         from watch_marks mark
         left join watch_notices notice on notice.dossier_id = mark.dossier_id and notice.reason = mark.reason
        where mark.dossier_id = any ($2::text[]) and from_at <= $1 and (until_at is null or until_at > $1)
        order by mark.from_at, mark.reason`,
      [now, dossierIds],
    ),
  async counts({ unitId, now, seenUntil }) {
    const rows = await sql.query<{ reason: WatchReasonName | null; dossiers: number; unseen: number }>(
      `select mark.reason, count(distinct mark.dossier_id)::int as dossiers,
              count(*) filter (where raised_at > coalesce($3::timestamptz, '-infinity'))::int as unseen
         from watch_marks mark
         left join watch_notices notice on notice.dossier_id = mark.dossier_id and notice.reason = mark.reason
        where ${standing}
        group by grouping sets ((mark.reason), ())`,
      [now, unitId, seenUntil],
    );
    const whole = rows.find(({ reason }) => reason === null);
    return {
      total: whole?.dossiers ?? 0,
      unseen: whole?.unseen ?? 0,
      byReason: new Map(rows.flatMap(({ reason, dossiers }) => (reason === null ? [] : [[reason, dossiers] as const]))),
    };
  },
  async seenUntil(officerId) {
    const [row] = await sql.query<{ until_at: string }>('select until_at from watch_seen where officer_id = $1', [
      officerId,
    ]);
    return row?.until_at ?? null;
  },
  async markSeen(officerId, until) {
    await sql.query(
      `insert into watch_seen (officer_id, until_at) values ($1, $2)
       on conflict (officer_id) do update set until_at = greatest(watch_seen.until_at, excluded.until_at)`,
      [officerId, until],
    );
  },
});
