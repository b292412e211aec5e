/**
 * `pnpm run bench:evaluation [SMALL LARGE]`: the figures at 10,000 and at 1,000,000 dossiers on PostgreSQL. How fast a
 * Center is filled, what reading the scorecard takes, what the roll-up adds to a transition, and what making all figures
 * anew takes. Ends with 1 when a figure is missed.
 */
import { postgresUrlVariable, startTestPostgres } from '../../support/postgres-server.ts';
import { alignTable, inMs, quantile, verdict } from '../figures.ts';
import { measureAt, type Measured } from './measure-at.ts';

const [small = 10_000, large = 1_000_000] = process.argv.slice(2).map(Number);
const server = await startTestPostgres();
process.env[postgresUrlVariable] = server.url;
let isMet = true;
const held = (one: boolean): string => {
  isMet &&= one;
  return verdict(one);
};

try {
  const before = await measureAt(small);
  const after = await measureAt(large);
  const size = (dossiers: number): string => `${dossiers.toLocaleString('en')} dossiers`;
  console.log(`PostgreSQL; Node ${process.versions.node}\n`);
  const reads = Object.keys(before.readMs).map((what) => {
    const [few, many] = [before.readMs[what] ?? [], after.readMs[what] ?? []];
    const ratio = quantile(many, 0.5) / quantile(few, 0.5);
    return [
      `scorecard, ${what} (p50 / p95)`,
      inMs(few),
      inMs(many),
      `${ratio.toFixed(2)} (≤ 1.5: ${held(ratio <= 1.5)})`,
    ];
  });
  const perEvent = ({ rebuild }: Measured): number => (rebuild.seconds / rebuild.events) * 1e6;
  const growth = perEvent(after) / perEvent(before);
  const added = ({ transition }: Measured): number => transition.withMs / transition.withoutMs - 1;
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  console.log(
    alignTable([
      ['', size(small), size(large), 'large / small'],
      ['filled, dossiers a second', rate(before), rate(after), ''],
      ...reads,
      [
        'a transition without and with its figures',
        `${before.transition.withoutMs.toFixed(2)} / ${before.transition.withMs.toFixed(2)} ms`,
        `${after.transition.withoutMs.toFixed(2)} / ${after.transition.withMs.toFixed(2)} ms`,
        '',
      ],
      [
        'what the figures add',
        `${percent(added(before))} (≤ 25 %: ${held(added(before) <= 0.25)})`,
        `${percent(added(after))} (≤ 25 %: ${held(added(after) <= 0.25)})`,
        '',
      ],
      [
        'made anew, µs an event',
        `${perEvent(before).toFixed(1)} (${before.rebuild.seconds.toFixed(1)} s)`,
        `${perEvent(after).toFixed(1)} (${after.rebuild.seconds.toFixed(1)} s)`,
        `${growth.toFixed(2)} (linear, ≤ 1.5: ${held(growth <= 1.5)})`,
      ],
    ]),
  );
} finally {
  await server.stop();
}
process.exitCode = isMet ? 0 : 1;

function rate({ filled }: Measured): string {
  return Math.round(filled.dossiers / filled.seconds).toLocaleString('en');
}
