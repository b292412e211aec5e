/**
 * `pnpm run bench:evaluation [SMALL LARGE]`: two Centers on PostgreSQL, of 10,000 and of 1,000,000 dossiers unless other
 * sizes are given. How fast they are filled, what reading the scorecard and looking up a dossier take, what the roll-up
 * adds to a transition, and what making all figures anew takes. Both are filled first and measured by turns, and each
 * part is told as soon as it is known. Ends with 1 when a figure is missed.
 */
import { rebuildFigures } from '../../../packages/center/src/evaluation/rebuild-figures.ts';
import { postgresUrlVariable, startTestPostgres } from '../../support/postgres-server.ts';
import { alignTable, inMs, quantile, verdict } from '../figures.ts';
import { type Filled, fill, timed } from './fill.ts';
import { lookUpByTurns } from './lookups.ts';
import { readByTurns } from './reads.ts';
import { measureTransitions } from './transitions.ts';

const [small = 10_000, large = 1_000_000] = process.argv.slice(2).map(Number);
const server = await startTestPostgres();
process.env[postgresUrlVariable] = server.url;
let isMet = true;
const held = (one: boolean): string => {
  isMet &&= one;
  return verdict(one);
};
const size = (dossiers: number): string => `${dossiers.toLocaleString('en')} dossiers`;
const whole = (amount: number): string => Math.round(amount).toLocaleString('en');
const tell = (rows: readonly (readonly string[])[]): void =>
  console.log(`${alignTable([['', size(small), size(large), 'large / small'], ...rows])}\n`);

const filled: Filled[] = [];
try {
  for (const dossiers of [small, large]) filled.push(await fill(dossiers));
  const centers = filled.map(({ center }) => center);
  console.log(`PostgreSQL; Node ${process.versions.node}\n`);
  tell([['filled, dossiers a second', ...filled.map(({ dossiers, seconds }) => whole(dossiers / seconds)), '']]);

  tell(
    Object.entries(await readByTurns(centers)).map(([what, [few = [], many = []]]) => {
      const ratio = quantile(many, 0.5) / quantile(few, 0.5);
      const ratioText = `${ratio.toFixed(2)} (≤ 1.5: ${held(ratio <= 1.5)})`;
      return [`scorecard, ${what} (p50 / p95)`, inMs(few), inMs(many), ratioText];
    }),
  );

  const lookups = await lookUpByTurns(centers);
  const share = lookups.map(({ ours, bare }) => ours.perSecond / bare.perSecond);
  const slowest = lookups.map(({ ours, bare }) => quantile(ours.ms, 0.99) / quantile(bare.ms, 0.99));
  const flat = (lookups[1]?.ours.perSecond ?? 0) / (lookups[0]?.ours.perSecond ?? 1);
  tell([
    [
      'looked up by link, a second; a bare route',
      ...lookups.map(({ ours, bare }) => `${whole(ours.perSecond)}; ${whole(bare.perSecond)}`),
      `${flat.toFixed(2)} (flat, ≥ 0.67: ${held(flat >= 1 / 1.5)})`,
    ],
    ['share of the bare rate', ...share.map((one) => `${percent(one)} (≥ 60 %: ${held(one >= 0.6)})`), ''],
    ['p99 to that of the bare route', ...slowest.map((one) => `${one.toFixed(2)} (≤ 2: ${held(one <= 2)})`), ''],
  ]);

  const transitions = [];
  for (const center of centers) transitions.push(await measureTransitions(center));
  tell([
    [
      'a transition without and with its figures',
      ...transitions.map(({ withoutMs, withMs }) => `${withoutMs.toFixed(2)} / ${withMs.toFixed(2)} ms`),
      '',
    ],
    [
      'what the figures add',
      ...transitions.map(({ withoutMs, withMs }) => {
        const added = withMs / withoutMs - 1;
        return `${percent(added)} (≤ 25 %: ${held(added <= 0.25)})`;
      }),
      '',
    ],
  ]);

  const rebuilds = [];
  for (const { ports } of centers) {
    const [seconds, { events }] = await timed(() => rebuildFigures(ports));
    rebuilds.push({ seconds, perEvent: (seconds / events) * 1e6 });
  }
  const growth = (rebuilds[1]?.perEvent ?? 0) / (rebuilds[0]?.perEvent ?? 1);
  tell([
    [
      'made anew, µs an event',
      ...rebuilds.map(({ seconds, perEvent }) => `${perEvent.toFixed(1)} (${seconds.toFixed(1)} s)`),
      `${growth.toFixed(2)} (linear, ≤ 1.5: ${held(growth <= 1.5)})`,
    ],
  ]);
} finally {
  for (const { center } of filled) await center.close();
  await server.stop();
}
process.exitCode = isMet ? 0 : 1;

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
