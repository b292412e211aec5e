import type { LocalizedText, ProcedureCode } from '@hcc/schemas';
import { jsonb, type Sql } from '../db/db.ts';

/** As it is kept. Who approved and retired it is an officer's id. */
export interface KeptTip {
  id: string;
  procedureCode: ProcedureCode;
  componentId: string;
  words: LocalizedText;
  approvedAt: string;
  approvedBy: string;
  retiredAt: string | null;
  retiredBy: string | null;
}

export interface TipStore {
  /** In place of the one that stands beside this paper, which its approver retires. */
  approve(tip: KeptTip): Promise<void>;
  /** Nothing when it is retired already. */
  retire(id: string, by: string, at: Date): Promise<void>;
  find(id: string): Promise<KeptTip | null>;
  /** Those that stand in the form of a procedure. */
  standing(procedureCode: string): Promise<KeptTip[]>;
  /** All there ever were, the latest first. */
  all(): Promise<KeptTip[]>;
}

const columns = `id, procedure_code as "procedureCode", component_id as "componentId", words,
  approved_at as "approvedAt", approved_by as "approvedBy", retired_at as "retiredAt", retired_by as "retiredBy"`;

export const sqlTipStore = (sql: Sql): TipStore => ({
  async approve({ id, procedureCode, componentId, words, approvedAt, approvedBy }) {
    // Two at once are one after the other: the second retires what the first has put there.
    await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`tip ${procedureCode} ${componentId}`]);
    await sql.query(
      `update tips set retired_at = $3, retired_by = $4
        where procedure_code = $1 and component_id = $2 and retired_at is null`,
      [procedureCode, componentId, approvedAt, approvedBy],
    );
    await sql.query(
      `insert into tips (id, procedure_code, component_id, words, approved_at, approved_by)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, procedureCode, componentId, jsonb(words), approvedAt, approvedBy],
    );
  },
  async retire(id, by, at) {
    await sql.query('update tips set retired_at = $3, retired_by = $2 where id = $1 and retired_at is null', [
      id,
      by,
      at,
    ]);
  },
  find: async (id) => (await sql.query<KeptTip>(`select ${columns} from tips where id = $1`, [id]))[0] ?? null,
  standing: (procedureCode) =>
    sql.query<KeptTip>(`select ${columns} from tips where procedure_code = $1 and retired_at is null order by id`, [
      procedureCode,
    ]),
  all: () => sql.query<KeptTip>(`select ${columns} from tips order by approved_at desc, id desc`),
});
