import { createApp } from '@hcc/center/app';
import { rebuildFigures } from '../../../packages/center/src/evaluation/rebuild-figures.ts';
import { simulate } from '../../../packages/center/src/simulation/simulate.ts';
import { bankKey, openTestCenter, type TestCenter } from '../../../packages/center/test/test-center.ts';
import { measureTransitions, type Transition } from './transitions.ts';

export interface Measured {
  filled: { dossiers: number; seconds: number };
  /** Each read by a process that has read nothing before, in milliseconds. */
  readMs: Record<string, number[]>;
  transition: Transition;
  rebuild: { events: number; seconds: number };
}

const readings = 25;
/** Long enough a span for every figure of a year, whenever this runs. */
const twoYears = 730 * 24 * 3600 * 1000;

/** Everything at one size, in a database of its own. */
export async function measureAt(dossiers: number): Promise<Measured> {
  const center = await openTestCenter({ database: 'postgres' });
  try {
    const { db, ports } = center;
    const until = ports.clock.now();
    const [filledSeconds] = await timed(() =>
      simulate(db, ports.center, { dossiers, seed: 1, from: new Date(until.getTime() - twoYears), until }),
    );
    await db.query('analyze');
    const readMs: Measured['readMs'] = {};
    for (const [what, query] of await questions(center)) readMs[what] = await readTimes(center, query);
    const transition = await measureTransitions(center);
    const [seconds, { events }] = await timed(() => rebuildFigures(ports));
    return { filled: { dossiers, seconds: filledSeconds }, readMs, transition, rebuild: { events, seconds } };
  } finally {
    await center.close();
  }
}

/** Of the year before this one, which is over: every figure of it is there at both sizes. */
async function questions({ db, ports }: TestCenter): Promise<[what: string, query: string][]> {
  const year = ports.clock.now().getUTCFullYear() - 1;
  const busiest = async (cube: string): Promise<string> => {
    const [row] = await db.query<{ id: string }>(
      `select key::jsonb->>0 as id from evaluation_cells where cube = $1
        group by 1 order by sum((counts->>'received')::int) desc nulls last limit 1`,
      [cube],
    );
    return encodeURIComponent(row?.id ?? '');
  };
  return [
    ['province, a year', `period=${year}`],
    ['province, a month', `period=${year}-08`],
    ['a unit, a quarter', `period=${year}-Q3&unit=${await busiest('competent')}&role=competent`],
    ['a procedure, a year', `period=${year}&procedure=${await busiest('procedure')}`],
  ];
}

async function readTimes({ ports }: TestCenter, query: string): Promise<number[]> {
  const times: number[] = [];
  for (let reading = 0; reading <= readings; reading++) {
    // Another app: what may be told is remembered for a minute, and reading it is part of the cost.
    const { fetch } = createApp(ports);
    const [seconds, response] = await timed(async () => {
      const answer = await fetch(
        new Request(`http://bench/v1/evaluation/scorecard?${query}`, {
          headers: { authorization: `Bearer ${bankKey}` },
        }),
      );
      return { status: answer.status, text: await answer.text() };
    });
    if (response.status !== 200) throw new Error(`${query}: ${response.status} ${response.text}`);
    // The first one warms the code up.
    if (reading > 0) times.push(seconds * 1000);
  }
  return times;
}

async function timed<T>(work: () => Promise<T>): Promise<[seconds: number, result: T]> {
  const began = performance.now();
  const result = await work();
  return [(performance.now() - began) / 1000, result];
}
