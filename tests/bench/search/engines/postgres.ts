import { fold } from '@hcc/rules/search';
import { openPostgres } from '../../../../packages/center/src/db/postgres.ts';
import { mostHits, type Engine } from './engine.ts';

/** Full text over folded words, any of them, closeness of words counted; what it leaves free is filled by trigrams. */
export const postgres = (url: string): Engine => ({
  name: 'PostgreSQL full text, then trigram',
  async build({ entries }) {
    const db = await openPostgres({ url, acceptDataLoss: true, onError: () => {} });
    await db.query('create extension if not exists pg_trgm');
    await db.query('drop table if exists bench_names');
    await db.query(
      `create table bench_names (place int, code text, folded text, words tsvector generated always as (to_tsvector('simple', folded)) stored)`,
    );
    await db.query(
      `insert into bench_names (place, code, folded)
       select * from unnest($1::int[], $2::text[], $3::text[])`,
      [entries.map((_, at) => at), entries.map(({ code }) => code), entries.map(({ name }) => fold(name))],
    );
    await db.query('create index on bench_names using gin (words)');
    await db.query('create index on bench_names using gin (folded gin_trgm_ops)');
    await db.query('analyze bench_names');
    return {
      async search(query) {
        const folded = fold(query.slice(0, 400));
        if (folded === '') return [];
        const all = await db.query<{ code: string }>(
          `select code from bench_names, to_tsquery('simple', $1) asked where words @@ asked
            order by ts_rank_cd(words, asked, 1) desc, place limit $2`,
          [folded.split(' ').join(' & '), mostHits],
        );
        if (all.length === mostHits) return all.map(({ code }) => code);
        const alike = await db.query<{ code: string }>(
          `select code from bench_names where $1 <% folded order by $1 <<-> folded, place limit $2`,
          [folded, mostHits],
        );
        const any = await db.query<{ code: string }>(
          `select code from bench_names, to_tsquery('simple', $1) asked where words @@ asked
            order by ts_rank_cd(words, asked, 1) desc, place limit $2`,
          [folded.split(' ').join(' | '), mostHits],
        );
        return [...new Set([...all, ...alike, ...any].map(({ code }) => code))].slice(0, mostHits);
      },
      toText: () => null,
      async close() {
        await db.query('drop table bench_names');
        await db.close();
      },
    };
  },
});
