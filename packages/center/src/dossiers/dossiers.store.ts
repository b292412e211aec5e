import type { DossierEvent } from '@hcc/rules/dossier';
import { jsonb, type Sql } from '../db/db.ts';
import { Problem } from '../http/problem.ts';
import type { DossierRecord, FiledRecord } from './dossier-record.ts';

export interface DossierStore {
  insert(record: DossierRecord): Promise<void>;
  /** @throws Problem `dossier_changed` when `replaces` is no longer the version that stands there. */
  update(record: DossierRecord, replaces: number): Promise<void>;
  find(id: string): Promise<DossierRecord | null>;
  /** Finds it and keeps others from changing it until the transaction ends: for changes that name no version. */
  lock(id: string): Promise<DossierRecord | null>;
  findByCode(code: string): Promise<DossierRecord | null>;
  ofOwner(ownerId: string): Promise<DossierRecord[]>;
  /** By submission, newest first. */
  ofPartner(
    partnerId: string,
    page: { before: { submittedAt: string; id: string } | null; limit: number; code?: string | undefined },
  ): Promise<FiledRecord[]>;
  /** By due date, those without one last. */
  queue(filter: QueueFilter): Promise<FiledRecord[]>;
  appendEvents(dossierId: string, firstSequence: number, events: readonly DossierEvent[]): Promise<void>;
  events(dossierId: string): Promise<DossierEvent[]>;
  /** The next number of a unit's day, counted up in the transaction that uses it. */
  nextNumber(unitId: string, day: string): Promise<number>;
  /** Deletes drafts whose time is over. One that is kept or filed at this very moment stays, and one with a payment. */
  removeExpiredDrafts(now: Date, limit: number): Promise<DossierRecord[]>;
}

export interface QueueFilter {
  after: { dueKey: string; id: string } | null;
  limit: number;
  /** A `submitted` one is anybody's at a service point; any other belongs to its competent or returning unit. */
  forUnit: { id: string; isServicePoint: boolean } | null;
  workflows: readonly string[];
  codeLike?: string | undefined;
}

/** What the queue is sorted by: the due instant, and after all of them those that have none. */
export const dueKeyOf = ({ state }: Pick<FiledRecord, 'state'>): string =>
  state.promised?.due.dueAt ? new Date(state.promised.due.dueAt).toISOString() : '9999';

const columnsOf = (record: DossierRecord): unknown[] => [
  record.ownerId,
  record.partnerId,
  record.state?.code ?? null,
  record.state?.workflow ?? 'draft',
  record.state?.receivingUnit.id ?? null,
  record.state?.competentUnit.id ?? null,
  record.state?.returningUnit.id ?? null,
  record.state?.submittedAt ?? null,
  record.state && dueKeyOf({ state: record.state }),
  record.expiresAt,
  jsonb(record),
  record.version,
];

export const sqlDossierStore = (sql: Sql): DossierStore => {
  const records = async <T extends DossierRecord>(text: string, values: readonly unknown[]): Promise<T[]> =>
    (await sql.query<{ record: T }>(text, values)).map((row) => row.record);

  return {
    async insert(record) {
      await sql.query(
        `insert into dossiers (id, owner_id, partner_id, code, workflow, receiving_unit_id, competent_unit_id,
           returning_unit_id, submitted_at, due_key, expires_at, record, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [record.id, ...columnsOf(record)],
      );
    },
    async update(record, replaces) {
      const changed = await sql.query(
        `update dossiers set owner_id = $2, partner_id = $3, code = $4, workflow = $5, receiving_unit_id = $6,
           competent_unit_id = $7, returning_unit_id = $8, submitted_at = $9, due_key = $10, expires_at = $11,
           record = $12, version = $13
         where id = $1 and version = $14 returning id`,
        [record.id, ...columnsOf(record), replaces],
      );
      if (changed.length === 0) throw new Problem('dossier_changed');
    },
    find: async (id) => (await records('select record from dossiers where id = $1', [id]))[0] ?? null,
    lock: async (id) => (await records('select record from dossiers where id = $1 for update', [id]))[0] ?? null,
    findByCode: async (code) => (await records('select record from dossiers where code = $1', [code]))[0] ?? null,
    ofOwner: (ownerId) => records('select record from dossiers where owner_id = $1 order by id', [ownerId]),
    ofPartner: (partnerId, { before, limit, code }) =>
      records<FiledRecord>(
        `select record from dossiers
         where partner_id = $1 and code is not null and ($2::text is null or code = $2)
           and ($3::timestamptz is null or (submitted_at, id) < ($3, $4))
         order by submitted_at desc, id desc limit $5`,
        [partnerId, code ?? null, before?.submittedAt ?? null, before?.id ?? null, limit],
      ),
    queue: ({ after, limit, forUnit, workflows, codeLike }) =>
      records<FiledRecord>(
        `select record from dossiers
         where workflow = any($1)
           and ($2::text is null or competent_unit_id = $2 or returning_unit_id = $2 or receiving_unit_id = $2
                or ($3 and workflow = 'submitted'))
           and ($4::text is null or (due_key, id) > ($4, $5))
           and ($6::text is null or code ilike '%' || $6 || '%')
         order by due_key, id limit $7`,
        [
          workflows,
          forUnit?.id ?? null,
          forUnit?.isServicePoint ?? false,
          after?.dueKey ?? null,
          after?.id ?? null,
          codeLike?.replaceAll(/[\\%_]/g, String.raw`\$&`) ?? null,
          limit,
        ],
      ),
    async appendEvents(dossierId, firstSequence, events) {
      for (const [index, event] of events.entries())
        await sql.query(
          'insert into dossier_events (dossier_id, sequence, type, at, event) values ($1, $2, $3, $4, $5)',
          [dossierId, firstSequence + index, event.type, event.at, jsonb(event)],
        );
    },
    events: async (dossierId) =>
      (
        await sql.query<{ event: DossierEvent }>(
          'select event from dossier_events where dossier_id = $1 order by sequence',
          [dossierId],
        )
      ).map((row) => row.event),
    async nextNumber(unitId, day) {
      const [row] = await sql.query<{ last: number }>(
        `insert into dossier_numbers (unit_id, day, last) values ($1, $2, 1)
         on conflict (unit_id, day) do update set last = dossier_numbers.last + 1 returning last`,
        [unitId, day],
      );
      return row?.last ?? 1;
    },
    removeExpiredDrafts: (now, limit) =>
      records(
        `delete from dossiers where id in
           (select id from dossiers d where expires_at < $1
              and not exists (select from payments where dossier_id = d.id)
            order by expires_at limit $2 for update skip locked)
         returning record`,
        [now, limit],
      ),
  };
};
