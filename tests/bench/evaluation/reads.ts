/** What a scorecard costs a process that has read nothing before. */
import { createApp } from '@hcc/center/app';
import { bankKey, type TestCenter } from '../../../packages/center/test/test-center.ts';
import { timed } from './fill.ts';

/** Milliseconds by what was asked, of each Center in its place. */
export type ReadMs = Record<string, number[][]>;

const readings = 25;

/** Every Center by turns, so that whatever else the machine does falls on all of them. */
export async function readByTurns(centers: readonly TestCenter[]): Promise<ReadMs> {
  const asked = await Promise.all(centers.map(questions));
  const times: ReadMs = {};
  // The first round warms the code up.
  for (let reading = 0; reading <= readings; reading++)
    for (const [place, center] of centers.entries())
      for (const [what, query] of asked[place] ?? []) {
        const ms = await readOnce(center, query);
        const of = (times[what] ??= centers.map(() => []));
        if (reading > 0) of[place]?.push(ms);
      }
  return times;
}

/** Of the year before this one, which is over: every figure of it is there at any size. */
async function questions({ db, ports }: TestCenter): Promise<[what: string, query: string][]> {
  const year = ports.clock.now().getUTCFullYear() - 1;
  const busiest = async (cube: string): Promise<string> => {
    const [row] = await db.query<{ id: string }>(
      'select id from evaluation_parts where cube = $1 group by id order by sum(received) desc limit 1',
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

async function readOnce({ ports }: TestCenter, query: string): Promise<number> {
  // Another app: what may be told is remembered for a minute, and reading it is part of the cost.
  const { fetch } = createApp(ports);
  const headers = { authorization: `Bearer ${bankKey}` };
  const [seconds, answer] = await timed(async () => {
    const response = await fetch(new Request(`http://bench/v1/evaluation/scorecard?${query}`, { headers }));
    return { status: response.status, text: await response.text() };
  });
  if (answer.status !== 200) throw new Error(`${query}: ${answer.status} ${answer.text}`);
  return seconds * 1000;
}
