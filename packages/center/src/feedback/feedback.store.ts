import type { FeedbackKind, FeedbackSubject, ProcedureCode } from '@hcc/schemas';
import type { Sql } from '../db/db.ts';

/** As it is kept. Who acknowledged and answered it is an officer's id. */
export interface KeptFeedback {
  id: string;
  tokenHash: string;
  unitId: string;
  kind: FeedbackKind;
  subject: FeedbackSubject;
  procedureCode: ProcedureCode | null;
  sealedContent: string;
  /** See the migration; null on what was filed before it was kept. */
  wordsHash: string | null;
  rulesVersion: string;
  receivedAt: string;
  acknowledgeByAt: string;
  answerByAt: string;
  acknowledgedAt: string | null;
  acknowledgedBy: string | null;
  answeredAt: string | null;
  answeredBy: string | null;
  sealedAnswer: string | null;
}

/** A step from unit to unit. Who took it is an officer's id. */
export interface KeptForwarding {
  feedbackId: string;
  fromUnitId: string;
  toUnitId: string;
  forwardedAt: string;
  forwardedBy: string;
}

export interface FeedbackStore {
  insert(feedback: KeptFeedback): Promise<void>;
  find(id: string): Promise<KeptFeedback | null>;
  findByTokenHash(hash: string): Promise<KeptFeedback | null>;
  /** How many were sent to a unit since then, and when the first of them; not those that were sent on to it. */
  receivedSince(unitId: string, since: Date): Promise<{ count: number; firstAt: string | null }>;
  /** False, and nothing changed, when somebody has answered. */
  forward(step: KeptForwarding): Promise<boolean>;
  /** Of all of these, the oldest first. */
  forwardingsOf(ids: readonly string[]): Promise<KeptForwarding[]>;
  /** How many have these words, by their hash. */
  countByWords(hashes: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** By the moment it is to be answered by; `unitId` null: to all units. */
  list(asked: {
    unitId: string | null;
    isAnswered: boolean;
    after: { answerByAt: string; id: string } | null;
    limit: number;
  }): Promise<KeptFeedback[]>;
  /** Nothing when somebody has before. */
  acknowledge(id: string, by: string, at: Date): Promise<void>;
  /** What nobody has acknowledged is by its answer. False, and nothing changed, when somebody has answered before. */
  answer(id: string, sealedAnswer: string, by: string, at: Date): Promise<boolean>;
}

const columns = `id, token_hash as "tokenHash", unit_id as "unitId", kind, subject, procedure_code as "procedureCode",
  sealed_content as "sealedContent", words_hash as "wordsHash", rules_version as "rulesVersion", received_at as "receivedAt",
  acknowledge_by_at as "acknowledgeByAt", answer_by_at as "answerByAt", acknowledged_at as "acknowledgedAt",
  acknowledged_by as "acknowledgedBy", answered_at as "answeredAt", answered_by as "answeredBy",
  sealed_answer as "sealedAnswer"`;

export const sqlFeedbackStore = (sql: Sql): FeedbackStore => ({
  async insert(feedback) {
    await sql.query(
      `insert into feedback (id, token_hash, unit_id, kind, subject, procedure_code, sealed_content, rules_version,
         received_at, acknowledge_by_at, answer_by_at, words_hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        feedback.id,
        feedback.tokenHash,
        feedback.unitId,
        feedback.kind,
        feedback.subject,
        feedback.procedureCode,
        feedback.sealedContent,
        feedback.rulesVersion,
        feedback.receivedAt,
        feedback.acknowledgeByAt,
        feedback.answerByAt,
        feedback.wordsHash,
      ],
    );
  },
  find: async (id) => (await sql.query<KeptFeedback>(`select ${columns} from feedback where id = $1`, [id]))[0] ?? null,
  findByTokenHash: async (hash) =>
    (await sql.query<KeptFeedback>(`select ${columns} from feedback where token_hash = $1`, [hash]))[0] ?? null,
  async receivedSince(unitId, since) {
    const [row] = await sql.query<{ count: number; firstAt: string | null }>(
      `select count(*) as count, min(received_at) as "firstAt" from feedback
        where received_at > $2
          and coalesce((select from_unit_id from feedback_forwardings
                         where feedback_id = id order by forwarded_at limit 1), unit_id) = $1`,
      [unitId, since],
    );
    return row ?? { count: 0, firstAt: null };
  },
  async forward({ feedbackId, fromUnitId, toUnitId, forwardedAt, forwardedBy }) {
    const moved = await sql.query(
      'update feedback set unit_id = $3 where id = $1 and unit_id = $2 and answered_at is null returning id',
      [feedbackId, fromUnitId, toUnitId],
    );
    if (moved.length === 0) return false;
    await sql.query(
      `insert into feedback_forwardings (feedback_id, from_unit_id, to_unit_id, forwarded_at, forwarded_by)
       values ($1, $2, $3, $4, $5)`,
      [feedbackId, fromUnitId, toUnitId, forwardedAt, forwardedBy],
    );
    return true;
  },
  forwardingsOf: (ids) =>
    sql.query<KeptForwarding>(
      `select feedback_id as "feedbackId", from_unit_id as "fromUnitId", to_unit_id as "toUnitId",
              forwarded_at as "forwardedAt", forwarded_by as "forwardedBy"
         from feedback_forwardings where feedback_id = any($1) order by forwarded_at`,
      [ids],
    ),
  async countByWords(hashes) {
    const rows = await sql.query<{ hash: string; count: number }>(
      'select words_hash as hash, count(*) as count from feedback where words_hash = any($1) group by words_hash',
      [hashes],
    );
    return new Map(rows.map(({ hash, count }) => [hash, count]));
  },
  list: ({ unitId, isAnswered, after, limit }) =>
    sql.query<KeptFeedback>(
      `select ${columns} from feedback
        where (answered_at is not null) = $2 and ($1::text is null or unit_id = $1)
          and ($3::timestamptz is null or (answer_by_at, id) > ($3, $4))
        order by answer_by_at, id limit $5`,
      [unitId, isAnswered, after?.answerByAt ?? null, after?.id ?? null, limit],
    ),
  async acknowledge(id, by, at) {
    await sql.query(
      'update feedback set acknowledged_at = $3, acknowledged_by = $2 where id = $1 and acknowledged_at is null',
      [id, by, at],
    );
  },
  answer: async (id, sealedAnswer, by, at) =>
    (
      await sql.query(
        `update feedback set answered_at = $4, answered_by = $3, sealed_answer = $2,
                acknowledged_at = coalesce(acknowledged_at, $4), acknowledged_by = coalesce(acknowledged_by, $3)
          where id = $1 and answered_at is null returning id`,
        [id, sealedAnswer, by, at],
      )
    ).length > 0,
});
