import type { LocalDate, ProcedureCode, RatingAnswers, RatingOccasion, Satisfaction } from '@hcc/schemas';
import { jsonb, type Sql } from '../db/db.ts';

/** What was said of a unit on a day. Nothing in it leads to a dossier or a person. */
export interface KeptRating {
  unitId: string;
  procedureCode: ProcedureCode;
  ratedOn: LocalDate;
  occasion: RatingOccasion;
  overall: Satisfaction;
  answers: RatingAnswers;
  words: string | null;
}

export interface RatingStore {
  /** Keeps a rating and, apart from it, that its occasion was rated. False, and nothing kept, when it was before. */
  keep(mark: string, rating: KeptRating): Promise<boolean>;
  /** Those of these marks that are there. */
  marked(marks: readonly string[]): Promise<string[]>;
}

export const sqlRatingStore = (sql: Sql): RatingStore => ({
  async keep(mark, { unitId, procedureCode, ratedOn, occasion, overall, answers, words }) {
    const first = await sql.query('insert into rating_marks (mark) values ($1) on conflict do nothing returning mark', [
      mark,
    ]);
    if (first.length === 0) return false;
    await sql.query(
      `insert into ratings (unit_id, procedure_code, rated_on, occasion, overall, answers, words)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [unitId, procedureCode, ratedOn, occasion, overall, jsonb(answers), words],
    );
    return true;
  },
  async marked(marks) {
    const rows = await sql.query<{ mark: string }>('select mark from rating_marks where mark = any ($1::text[])', [
      marks,
    ]);
    return rows.map(({ mark }) => mark);
  },
});
