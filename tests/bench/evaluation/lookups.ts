/** A dossier looked up by its link, beside the least that any service would do: a bare Hono route with one indexed read. */
import { Hono } from 'hono';
import { newToken, sha256 } from '../../../packages/center/src/crypto/tokens.ts';
import type { TestCenter } from '../../../packages/center/test/test-center.ts';
import { timed } from './fill.ts';

export interface LookupSeries {
  perSecond: number;
  ms: number[];
}
export interface Lookups {
  ours: LookupSeries;
  bare: LookupSeries;
}

const links = 500;
const atOnce = 8;
const rounds = 6;

/** Both by turns at every Center by turns; the first round warms the code up. */
export async function lookUpByTurns(centers: readonly TestCenter[]): Promise<Lookups[]> {
  const ways = await Promise.all(centers.map(waysOf));
  const measured = centers.map((): Lookups => ({ ours: emptySeries(), bare: emptySeries() }));
  for (let round = 0; round <= rounds; round++)
    for (const [place, way] of ways.entries())
      for (const kind of ['ours', 'bare'] as const) {
        const { perSecond, ms } = await run(way[kind]);
        const series = measured[place]?.[kind];
        if (round === 0 || !series) continue;
        series.ms.push(...ms);
        series.perSecond += perSecond / rounds;
      }
  return measured;
}

const emptySeries = (): LookupSeries => ({ perSecond: 0, ms: [] });

type LookUp = (place: number) => Promise<Response>;

async function waysOf({ db, ports, fetch }: TestCenter): Promise<Record<keyof Lookups, LookUp>> {
  // The last of every so many, so that they lie all over the table.
  const [counted] = await db.query<{ count: number }>('select count(*)::int as count from dossiers');
  const rows = await db.query<{ id: string }>(
    'select id from (select id, row_number() over (order by id) as place from dossiers) numbered where place % $1 = 0 limit $2',
    [Math.max(1, Math.floor((counted?.count ?? 0) / links)), links],
  );
  const tokens = rows.map(() => newToken('lt'));
  for (const [place, { id }] of rows.entries())
    await ports.stores.tracking.saveLookup(id, await sha256(tokens[place] ?? ''), 'bench', 'bench');
  const bare = new Hono().get('/dossiers/:id', async (c) => {
    const [row] = await db.query('select record from dossiers where id = $1', [c.req.param('id')]);
    return c.json(row ?? null);
  });
  return {
    ours: async (place) =>
      fetch(
        new Request('http://bench/v1/tracking', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ linkToken: tokens[place % tokens.length] }),
        }),
      ),
    bare: async (place) => bare.fetch(new Request(`http://bench/dossiers/${rows[place % rows.length]?.id ?? ''}`)),
  };
}

async function run(lookUp: LookUp): Promise<LookupSeries> {
  const ms: number[] = [];
  let place = 0;
  const reader = async (): Promise<void> => {
    for (let mine = place++; mine < links; mine = place++) {
      const [seconds, status] = await timed(async () => {
        const response = await lookUp(mine);
        await response.arrayBuffer();
        return response.status;
      });
      if (status !== 200) throw new Error(`A look-up was answered ${status}.`);
      ms.push(seconds * 1000);
    }
  };
  const [seconds] = await timed(() => Promise.all(Array.from({ length: atOnce }, reader)));
  return { perSecond: links / seconds, ms };
}
