/**
 * Writes `docs/life-cycle.md` from the one table of transitions; with `--check` it fails when the committed file differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { transitions, type Transition } from '../src/dossier/index.ts';

const file = new URL('../../../docs/life-cycle.md', import.meta.url);

const ends = new Set(['returned', 'notAccepted', 'withdrawn', 'stopped']);
/** What paused comes back to where it was. */
const pausedFrom = (pause: string): readonly string[] =>
  transitions.flatMap(({ from, to }) =>
    to !== 'same' && to !== 'beforePause' && to.some((one) => one === pause) ? from : [],
  );

/** Where a row leads from one workflow. */
const targets = ({ to }: Transition, from: string): readonly string[] =>
  to === 'same' ? [] : to === 'beforePause' ? pausedFrom(from) : to.filter((target) => target !== from);

const arrows = new Map<string, Set<string>>();
for (const row of transitions)
  for (const from of row.from)
    for (const to of targets(row, from)) {
      const arrow = `${from} --> ${to}`;
      arrows.set(arrow, (arrows.get(arrow) ?? new Set()).add(row.command));
    }

const who = ({ by }: Transition): string =>
  by.who !== 'officer' ? by.who : `${by.role === 'any' ? 'officer' : by.role}, ${by.at}`;

const cell = (values: readonly string[] | undefined): string => (values?.length ? values.join(', ') : '–');

const table = transitions.map((row) =>
  [
    row.command,
    row.from.join(', '),
    typeof row.to === 'string' ? row.to : row.to.join(' or '),
    who(row),
    cell(row.guards),
    row.slip ?? '–',
    row.clock ?? '–',
    cell(row.tells),
    row.event,
  ].join(' | '),
);

const text = `<!-- Made from packages/rules/src/dossier/transitions.ts by \`npx -y pnpm@12.21.0 run generate\`. Change the table, not this page. -->

# The life of a dossier

Every move stands in one table, [transitions.ts](../packages/rules/src/dossier/transitions.ts); this page is made from it. What
must be so beside the workflow (guards) is in [guards.ts](../packages/rules/src/dossier/guards.ts), what a command's values must be in
[command-faults.ts](../packages/rules/src/dossier/command-faults.ts), and what the clock does in
[promise-dates.ts](../packages/rules/src/dossier/promise-dates.ts). A move that is not here is refused with the reason and with what may be
done instead.

\`\`\`mermaid
stateDiagram-v2
  [*] --> submitted: submit
${[...arrows].map(([arrow, commands]) => `  ${arrow}: ${[...commands].join(', ')}`).join('\n')}
${[...ends].map((end) => `  ${end} --> [*]`).join('\n')}
\`\`\`

| command | from | to | by | guards | slip | clock | tells | event |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${table.map((row) => `| ${row} |`).join('\n')}

\`same\`: beside the steps. \`beforePause\`: wherever it paused. Clock: \`startsOnArrival\` is reckoned from when the paper ought to arrive
and anew when it does; \`goesOn\` counts anew or with what was left, by the rules the dossier was received under; the first promised date is
kept for ever.
`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('docs/life-cycle.md is behind the table: run `npx -y pnpm@12.21.0 run generate` and commit it.');
  process.exitCode = 1;
}
