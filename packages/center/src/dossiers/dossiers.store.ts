import type { DossierEvent } from '@hcc/rules/dossier';
import type { LoggedEvent } from '@hcc/rules/indicators';
import { fold } from '@hcc/rules/search';
import type { Answers } from '@hcc/schemas';
import { jsonb, type Sql } from '../db/db.ts';
import { lastingAttention } from '../desk/attention.ts';
import { awaitedBy } from '../desk/queue-keys.ts';
import type { QueueCounts } from '@hcc/schemas';
import type { Load } from '../desk/workload.ts';
import { Problem } from '../http/problem.ts';
import type { DossierRecord, FiledRecord } from './dossier-record.ts';
import { respondByOn } from './respond-by.ts';

export interface DossierStore {
  insert(record: DossierRecord): Promise<void>;
  /** @throws Problem `dossier_changed` when `replaces` is no longer the version that stands there. */
  update(record: DossierRecord, replaces: number): Promise<void>;
  find(id: string): Promise<DossierRecord | null>;
  /** Those of these that there are, in no order. */
  byIds(ids: readonly string[]): Promise<DossierRecord[]>;
  /** Which version of each of these stands there now; no entry for what is not there. */
  versions(ids: readonly string[]): Promise<Map<string, number>>;
  /** Finds it and keeps others from changing it until the transaction ends: for changes that name no version. */
  lock(id: string): Promise<DossierRecord | null>;
  findByCode(code: string): Promise<DossierRecord | null>;
  /** By the hash of its link's token. */
  findByLink(tokenHash: string): Promise<DossierRecord | null>;
  ofOwner(ownerId: string): Promise<DossierRecord[]>;
  /** By submission, newest first. */
  ofPartner(
    partnerId: string,
    page: { before: { submittedAt: string; id: string } | null; limit: number; code?: string | undefined },
  ): Promise<FiledRecord[]>;
  /** By due date, those without one last. */
  queue(filter: QueueFilter): Promise<FiledRecord[]>;
  /** How many the queue has in all, and how many of them ask for an eye, each by why. */
  queueCounts(question: QueueQuestion, moments: QueueMoments): Promise<QueueCounts>;
  /** Fills in what the desk counts by, for dossiers from before it was kept. @returns how many were filled in */
  fillQueueKeys(limit: number): Promise<number>;
  /** What waits in a unit by the officer who has claimed it; null: by nobody. */
  workload(unitId: string, query: WorkloadQuery): Promise<Map<string | null, Load>>;
  /** Those in these workflows that one of the units has a part in. */
  ofUnits(unitIds: readonly string[], workflows: readonly string[], limit: number): Promise<FiledRecord[]>;
  /** Received at a unit between two moments, in the order they were handed in. */
  receivedAt(unitId: string, from: Date, to: Date, limit: number): Promise<FiledRecord[]>;
  appendEvents(dossierId: string, firstSequence: number, events: readonly DossierEvent[]): Promise<void>;
  events(dossierId: string): Promise<DossierEvent[]>;
  /** All of these dossiers, each in its order. */
  eventsOf(dossierIds: readonly string[]): Promise<LoggedEvent[]>;
  /** The whole log by dossier and then by order, from behind a place in it. */
  eventsAfter(after: { dossierId: string; sequence: number } | null, limit: number): Promise<LoggedEvent[]>;
  /** Ids of dossiers to which something happened in between, in order: those a figure of that time can be made of. */
  touchedIn(filter: TouchedFilter): Promise<string[]>;
  /** The next number of a unit's day, counted up in the transaction that uses it. */
  nextNumber(unitId: string, day: string): Promise<number>;
  /** Deletes drafts whose time is over. One that is kept or filed at this very moment stays, and one with a payment. */
  removeExpiredDrafts(now: Date, limit: number): Promise<DossierRecord[]>;
}

export interface QueueFilter {
  after: { dueKey: string; id: string } | null;
  limit: number;
  /** Only what waits for whoever has one of these (`desk/queue-keys.ts`). */
  keys: readonly string[] | null;
  workflows: readonly string[];
  /** Part of a code; or of the applicant's name, in dossiers that the unit has a part in. */
  searched: { text: string; unitId: string } | null;
  /** Claimed by this officer; null: by nobody; undefined: whoever. */
  assignee: string | null | undefined;
}

export interface TouchedFilter {
  from: Date;
  /** Not counted itself. */
  to: Date;
  procedureCode: string | null;
  /** Has it, handed it in, or might have had it before a reorganisation. */
  unitId: string | null;
  after: string | null;
  limit: number;
}

export interface QueueQuestion extends Pick<QueueFilter, 'workflows' | 'searched' | 'assignee'> {
  /** Only what waits for this officer, by the keys of `desk/queue-keys.ts`. */
  mine: { id: string; unitId: string; keys: readonly string[] } | null;
}

export interface QueueMoments {
  now: Date;
  /** Where a promised date runs. */
  running: readonly string[];
  /** The last moment of today. */
  dayTo: Date;
  /** Whatever is due after today and by then needs its apology today, if it is to have one in time. */
  apologyUntil: Date;
  /** Today, in the Center's calendar. */
  today: string;
}

export interface WorkloadQuery {
  now: Date;
  /** The day that counts as today, its first and last moment. */
  dayFrom: Date;
  dayTo: Date;
}

/** As a pattern that matches nothing but itself. */
const literally = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

/** What the queue is sorted by: the due instant, and after all of them those that have none. */
export const dueKeyOf = ({ state }: Pick<FiledRecord, 'state'>): string =>
  state.promised?.due.dueAt ? new Date(state.promised.due.dueAt).toISOString() : '9999';

const columnsOf = (record: DossierRecord, toJson: (value: unknown) => unknown = jsonb): unknown[] => [
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
  toJson(record),
  record.version,
  record.state?.assignee?.id ?? null,
  record.state ? wordsToFind(applicantNameIn(record.answers)) : null,
  ...queueColumnsOf(record),
];

/** In the order of {@link columnsOf}, behind the id. */
const columns = `owner_id, partner_id, code, workflow, receiving_unit_id, competent_unit_id, returning_unit_id,
  submitted_at, due_key, expires_at, record, version, assignee_id, applicant_words, awaited_by, attention, respond_by_on`;

const queueColumnsOf = ({ state }: DossierRecord): unknown[] =>
  state ? [awaitedBy(state), lastingAttention(state), respondByOn(state)] : [null, null, null];

/** Without tones and capitals: what an officer types finds it. */
export const wordsToFind = (text: string): string => fold(text);

/** Whose matter it is, by the form's own fields. */
export const applicantNameIn = (answers: Answers): string => {
  const name =
    (answers['submitter.for'] === 'other' ? answers['applicant.fullName'] : null) ?? answers['submitter.fullName'];
  return typeof name === 'string' ? name : '';
};

/** Many at once with all their events, in two statements: for traffic that is made up whole. */
export async function insertLives(
  sql: Sql,
  records: readonly FiledRecord[],
  log: readonly LoggedEvent[],
): Promise<void> {
  const names = columns.split(',').map((name) => name.trim());
  const rows = records.map((record) => {
    // The whole of it is written as one text: nothing in it is one already.
    const values = columnsOf(record, (value) => value);
    return { id: record.id, ...Object.fromEntries(names.map((name, place) => [name, values[place]])) };
  });
  await sql.query(
    `insert into dossiers (id, ${columns})
     select id, ${columns}
       from json_to_recordset($1::json) as given (id text, owner_id text, partner_id text, code text, workflow text,
         receiving_unit_id text, competent_unit_id text, returning_unit_id text, submitted_at timestamptz, due_key text,
         expires_at timestamptz, record jsonb, version int, assignee_id text, applicant_words text, awaited_by text[],
         attention text[], respond_by_on date)`,
    [jsonb(rows)],
  );
  await sql.query(
    `insert into dossier_events (dossier_id, sequence, type, at, event)
     select "dossierId", sequence, type, at, event
       from json_to_recordset($1::json) as given ("dossierId" text, sequence int, type text, at timestamptz, event jsonb)`,
    [jsonb(log.map((logged) => ({ ...logged, type: logged.event.type, at: logged.event.at })))],
  );
}

export const sqlDossierStore = (sql: Sql): DossierStore => {
  const records = async <T extends DossierRecord>(text: string, values: readonly unknown[]): Promise<T[]> =>
    (await sql.query<{ record: T }>(text, values)).map((row) => row.record);

  return {
    async insert(record) {
      await sql.query(
        `insert into dossiers (id, ${columns})
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
        [record.id, ...columnsOf(record)],
      );
    },
    async update(record, replaces) {
      const changed = await sql.query(
        `update dossiers set owner_id = $2, partner_id = $3, code = $4, workflow = $5, receiving_unit_id = $6,
           competent_unit_id = $7, returning_unit_id = $8, submitted_at = $9, due_key = $10, expires_at = $11,
           record = $12, version = $13, assignee_id = $14, applicant_words = $15, awaited_by = $16, attention = $17,
           respond_by_on = $18
         where id = $1 and version = $19 returning id`,
        [record.id, ...columnsOf(record), replaces],
      );
      if (changed.length === 0) throw new Problem('dossier_changed');
    },
    find: async (id) => (await records('select record from dossiers where id = $1', [id]))[0] ?? null,
    byIds: (ids) => records('select record from dossiers where id = any ($1::text[])', [ids]),
    versions: async (ids) =>
      new Map(
        (
          await sql.query<{ id: string; version: number }>(
            'select id, version from dossiers where id = any ($1::text[])',
            [ids],
          )
        ).map(({ id, version }) => [id, version]),
      ),
    lock: async (id) => (await records('select record from dossiers where id = $1 for update', [id]))[0] ?? null,
    findByCode: async (code) => (await records('select record from dossiers where code = $1', [code]))[0] ?? null,
    findByLink: async (tokenHash) =>
      (
        await records(
          `select dossiers.record from dossier_lookups join dossiers on dossiers.id = dossier_lookups.dossier_id
            where link_token_hash = $1`,
          [tokenHash],
        )
      )[0] ?? null,
    ofOwner: (ownerId) => records('select record from dossiers where owner_id = $1 order by id', [ownerId]),
    ofPartner: (partnerId, { before, limit, code }) =>
      records<FiledRecord>(
        `select record from dossiers
         where partner_id = $1 and code is not null and ($2::text is null or code = $2)
           and ($3::timestamptz is null or (submitted_at, id) < ($3, $4))
         order by submitted_at desc, id desc limit $5`,
        [partnerId, code ?? null, before?.submittedAt ?? null, before?.id ?? null, limit],
      ),
    queue: ({ after, limit, keys, workflows, searched, assignee }) =>
      records<FiledRecord>(
        `select record from dossiers
         where code is not null and workflow = any($1)
           and ($2::text[] is null or awaited_by && $2)
           and ($3::text is null or (due_key, id) > ($3, $4))
           and ($5::text is null or code ilike '%' || $5 || '%'
                or (applicant_words like '%' || $6 || '%' and $7 in (competent_unit_id, returning_unit_id, receiving_unit_id)))
           and (not $8 or assignee_id is not distinct from $9)
         order by due_key, id limit $10`,
        [
          workflows,
          keys,
          after?.dueKey ?? null,
          after?.id ?? null,
          searched && literally(searched.text),
          searched && literally(wordsToFind(searched.text)),
          searched?.unitId ?? null,
          assignee !== undefined,
          assignee ?? null,
          limit,
        ],
      ),
    async queueCounts({ mine, workflows, searched, assignee }, { now, running, dayTo, apologyUntil, today }) {
      const [row] = await sql.query<{ total: number } & QueueCounts['attention']>(
        `select count(*)::int as total,
                count(*) filter (where workflow = any($10) and due_key < $11)::int as overdue,
                count(*) filter (where workflow = any($10) and due_key between $11 and $12)::int as "dueToday",
                count(*) filter (where workflow = any($10) and due_key > $12 and due_key <= $13
                                   and not 'apologyToSign' = any(attention))::int as "apologyDue",
                count(*) filter (where 'apologyToSign' = any(attention))::int as "apologyToSign",
                count(*) filter (where 'withdrawalAsked' = any(attention))::int as "withdrawalAsked",
                count(*) filter (where 'answered' = any(attention))::int as answered,
                count(*) filter (where respond_by_on < $14)::int as "responseOverdue"
           from dossiers
          where code is not null and workflow = any($1)
            and ($2::text[] is null or (awaited_by && $2 and (
                  assignee_id is null or assignee_id = $3 or record #>> '{state,assignee,unitId}' <> $4
                  or exists (select from unnest(awaited_by) key
                              where key = any($2)
                                and split_part(key, '@', 1) <> record #>> '{state,assignee,role}'))))
            and ($5::text is null or code ilike '%' || $5 || '%'
                 or (applicant_words like '%' || $6 || '%' and $7 in (competent_unit_id, returning_unit_id, receiving_unit_id)))
            and (not $8 or assignee_id is not distinct from $9)`,
        [
          workflows,
          mine?.keys ?? null,
          mine?.id ?? null,
          mine?.unitId ?? null,
          searched && literally(searched.text),
          searched && literally(wordsToFind(searched.text)),
          searched?.unitId ?? null,
          assignee !== undefined,
          assignee ?? null,
          running,
          now.toISOString(),
          dayTo.toISOString(),
          apologyUntil.toISOString(),
          today,
        ],
      );
      if (!row) throw new Error('A count has one row.');
      const { total, ...attention } = row;
      return { total, attention };
    },
    async fillQueueKeys(limit) {
      const found = await records<FiledRecord>(
        'select record from dossiers where awaited_by is null and code is not null limit $1',
        [limit],
      );
      for (const record of found)
        await sql.query(
          `update dossiers set awaited_by = $2, attention = $3, respond_by_on = $4
           where id = $1 and version = $5 and awaited_by is null`,
          [record.id, ...queueColumnsOf(record), record.version],
        );
      return found.length;
    },
    async workload(unitId, { now, dayFrom, dayTo }) {
      const rows = await sql.query<{ officer: string | null } & Load>(
        `with held as (
           select assignee_id as officer, workflow, due_key
             from dossiers
            where code is not null
              and ((competent_unit_id = $1 and workflow in ('accepted', 'appraised', 'approved', 'supplementRequested',
                                                            'paymentRequired', 'suspended'))
                or (receiving_unit_id = $1 and workflow in ('submitted', 'inTransit'))
                or (returning_unit_id = $1 and workflow = 'completed'))),
         done as (
           select event->'actor'->>'id' as officer, count(*)::int as count
             from dossier_events
            where at between $3 and $4 and type in ('accepted', 'notAccepted', 'appraised', 'approved', 'refused',
                                                    'stamped', 'signed', 'returned')
              and event->'actor'->'unit'->>'id' = $1
            group by 1)
         select coalesce(held.officer, done.officer) as officer,
                coalesce(open, 0)::int as open, coalesce(overdue, 0)::int as overdue,
                coalesce("dueToday", 0)::int as "dueToday", coalesce(waiting, 0)::int as waiting,
                coalesce(done.count, 0)::int as "finishedToday"
           from (select officer,
                        count(*) filter (where workflow not in ('supplementRequested', 'paymentRequired', 'suspended')) as open,
                        count(*) filter (where due_key < $2 and workflow in ('accepted', 'appraised', 'approved')) as overdue,
                        count(*) filter (where due_key between $2 and $5
                                           and workflow in ('accepted', 'appraised', 'approved')) as "dueToday",
                        count(*) filter (where workflow in ('supplementRequested', 'paymentRequired')) as waiting
                   from held group by officer) held
           full join done on done.officer = held.officer`,
        [unitId, now.toISOString(), dayFrom, dayTo, dayTo.toISOString()],
      );
      return new Map(rows.map(({ officer, ...load }) => [officer, load]));
    },
    ofUnits: (unitIds, workflows, limit) =>
      records<FiledRecord>(
        `select record from dossiers
         where code is not null and workflow = any($2)
           and (competent_unit_id = any($1) or receiving_unit_id = any($1) or returning_unit_id = any($1))
         order by id limit $3`,
        [unitIds, workflows, limit],
      ),
    receivedAt: (unitId, from, to, limit) =>
      records<FiledRecord>(
        `select record from dossiers
         where receiving_unit_id = $1 and code is not null and submitted_at between $2 and $3
         order by submitted_at, id limit $4`,
        [unitId, from, to, limit],
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
    eventsOf: (dossierIds) =>
      sql.query<LoggedEvent>(
        `select dossier_id as "dossierId", sequence, event from dossier_events
          where dossier_id = any ($1) order by dossier_id, sequence`,
        [dossierIds],
      ),
    eventsAfter: (after, limit) =>
      sql.query<LoggedEvent>(
        `select dossier_id as "dossierId", sequence, event from dossier_events
          where $1::text is null or (dossier_id, sequence) > ($1, $2)
          order by dossier_id, sequence limit $3`,
        [after?.dossierId ?? null, after?.sequence ?? null, limit],
      ),
    touchedIn: async ({ from, to, procedureCode, unitId, after, limit }) =>
      (
        await sql.query<{ id: string }>(
          `select id from dossiers
            where code is not null and ($1::text is null or id > $1)
              and exists (select from dossier_events e where e.dossier_id = dossiers.id and e.at >= $2 and e.at < $3)
              and ($4::text is null
                   or exists (select from dossier_events e
                               where e.dossier_id = dossiers.id and e.sequence = 1 and e.event->>'procedureCode' = $4))
              and ($5::text is null or $5 in (competent_unit_id, receiving_unit_id)
                   or exists (select from dossier_events e where e.dossier_id = dossiers.id and e.type = 'unitsSucceeded'))
            order by id limit $6`,
          [after, from, to, procedureCode, unitId, limit],
        )
      ).map(({ id }) => id),
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
