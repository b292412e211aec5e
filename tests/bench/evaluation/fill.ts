import { simulate } from '../../../packages/center/src/simulation/simulate.ts';
import { openTestCenter, type TestCenter } from '../../../packages/center/test/test-center.ts';

/** A Center on a database of its own, full of traffic. */
export interface Filled {
  dossiers: number;
  seconds: number;
  center: TestCenter;
}

/** Long enough a span for every figure of a year, whenever this runs. */
const twoYears = 730 * 24 * 3600 * 1000;

export async function fill(dossiers: number): Promise<Filled> {
  const center = await openTestCenter({ database: 'postgres' });
  const { db, ports } = center;
  const until = ports.clock.now();
  const from = new Date(until.getTime() - twoYears);
  const [seconds] = await timed(() => simulate(db, ports.center, { dossiers, seed: 1, from, until }));
  await db.query('analyze');
  return { dossiers, seconds, center };
}

export async function timed<T>(work: () => Promise<T>): Promise<[seconds: number, result: T]> {
  const began = performance.now();
  const result = await work();
  return [(performance.now() - began) / 1000, result];
}
