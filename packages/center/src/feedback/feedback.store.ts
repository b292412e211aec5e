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

export interface FeedbackStore {
  insert(feedback: KeptFeedback): Promise<void>;
  find(id: string): Promise<KeptFeedback | null>;
  findByTokenHash(hash: string): Promise<KeptFeedback | null>;
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
  sealed_content as "sealedContent", rules_version as "rulesVersion", received_at as "receivedAt",
  acknowledge_by_at as "acknowledgeByAt", answer_by_at as "answerByAt", acknowledged_at as "acknowledgedAt",
  acknowledged_by as "acknowledgedBy", answered_at as "answeredAt", answered_by as "answeredBy",
  sealed_answer as "sealedAnswer"`;

export const sqlFeedbackStore = (sql: Sql): FeedbackStore => ({
  async insert(feedback) {
    await sql.query(
      `insert into feedback (id, token_hash, unit_id, kind, subject, procedure_code, sealed_content, rules_version,
         received_at, acknowledge_by_at, answer_by_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
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
      ],
    );
  },
  find: async (id) => (await sql.query<KeptFeedback>(`select ${columns} from feedback where id = $1`, [id]))[0] ?? null,
  findByTokenHash: async (hash) =>
    (await sql.query<KeptFeedback>(`select ${columns} from feedback where token_hash = $1`, [hash]))[0] ?? null,
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
