import type { RatingCount } from '@hcc/rules/indicators';
import type { LocalDate, ProcedureCode, RatingAnswers, RatingOccasion, Satisfaction, UnitRole } from '@hcc/schemas';
import { jsonb, type Sql } from '../db/db.ts';

/** What was said of a unit on a day. Nothing in it leads to a dossier or a person. */
export interface KeptRating {
  unitId: string;
  /** In which of its parts the unit served. */
  role: UnitRole;
  procedureCode: ProcedureCode;
  ratedOn: LocalDate;
  occasion: RatingOccasion;
  overall: Satisfaction;
  answers: RatingAnswers;
  words: string | null;
}

/** By what a rating is told from another, kept apart from it. */
export interface RatingOrigin {
  /** Of dossier and occasion. */
  mark: string;
  /** Of person, unit and month. */
  source: string;
  /** The first day of the month. */
  month: LocalDate;
  /** Further ones of the source are kept as repeated. */
  mostOfOneSource: number;
}

export interface RatingStore {
  /** Keeps a rating and, apart from it, that its occasion was rated. False, and nothing kept, when it was before. */
  keep(rating: KeptRating, origin: RatingOrigin): Promise<boolean>;
  /** Those of these marks that are there. */
  marked(marks: readonly string[]): Promise<string[]>;
  /** Whether any waits to be counted. */
  hasUncounted(): Promise<boolean>;
  /** Some that wait, which are counted from now on. Only by whoever holds the lock of the outbox's `dossier-tally`. */
  takeUncounted(limit: number): Promise<RatingCount[]>;
  /** All there are, which are counted from now on. Only by whoever holds that lock. */
  takeAll(): Promise<RatingCount[]>;
  /** Forgets how often anybody has rated in the months before this day. */
  sweepSources(before: LocalDate): Promise<void>;
}

const counted = `unit_id as "unitId", role, procedure_code as "procedureCode", overall, is_repeated as "isRepeated"`;

/** Made-up ratings, many at once, that somebody else has counted already. */
export async function insertCountedRatings(sql: Sql, ratings: readonly KeptRating[]): Promise<void> {
  await sql.query(
    `insert into ratings (unit_id, role, procedure_code, rated_on, occasion, overall, answers, words, is_counted)
     select "unitId", role, "procedureCode", "ratedOn", occasion, overall, answers, words, true
       from json_to_recordset($1::json) as given ("unitId" text, role text, "procedureCode" text, "ratedOn" date,
         occasion text, overall text, answers jsonb, words text)`,
    [jsonb(ratings)],
  );
}

export const sqlRatingStore = (sql: Sql): RatingStore => ({
  async keep(rating, { mark, source, month, mostOfOneSource }) {
    const first = await sql.query('insert into rating_marks (mark) values ($1) on conflict do nothing returning mark', [
      mark,
    ]);
    if (first.length === 0) return false;
    const [so] = await sql.query<{ ratings: number }>(
      `insert into rating_sources (source, month, ratings) values ($1, $2, 1)
       on conflict (source) do update set ratings = rating_sources.ratings + 1 returning ratings`,
      [source, month],
    );
    const { unitId, role, procedureCode, ratedOn, occasion, overall, answers, words } = rating;
    await sql.query(
      `insert into ratings (unit_id, role, procedure_code, rated_on, occasion, overall, answers, words, is_repeated)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        unitId,
        role,
        procedureCode,
        ratedOn,
        occasion,
        overall,
        jsonb(answers),
        words,
        (so?.ratings ?? 1) > mostOfOneSource,
      ],
    );
    return true;
  },
  async marked(marks) {
    const rows = await sql.query<{ mark: string }>('select mark from rating_marks where mark = any ($1::text[])', [
      marks,
    ]);
    return rows.map(({ mark }) => mark);
  },
  hasUncounted: async () => (await sql.query('select 1 as one from ratings where not is_counted limit 1')).length > 0,
  takeUncounted: (limit) =>
    sql.query<RatingCount>(
      `update ratings set is_counted = true
        where id in (select id from ratings where not is_counted order by rated_on limit $1)
       returning ${counted}, rated_on as "ratedOn", 1 as count`,
      [limit],
    ),
  async takeAll() {
    await sql.query('update ratings set is_counted = true where not is_counted');
    return sql.query<RatingCount>(
      `select ${counted}, date_trunc('month', rated_on)::date as "ratedOn", count(*)::int as count
         from ratings group by 1, 2, 3, 4, 5, 6`,
    );
  },
  async sweepSources(before) {
    await sql.query('delete from rating_sources where month < $1', [before]);
  },
});
