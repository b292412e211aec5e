/**
 * Writes the table of people into `docs/sandbox.md`, between its two marks; with `--check` it fails when the committed
 * file differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Persona } from '../src/sandbox/persona.ts';
import { personas } from '../src/sandbox/personas.ts';

const file = new URL('../../../docs/sandbox.md', import.meta.url);
const [begin, end] = ['<!-- personas: made by `run generate`, do not edit -->', '<!-- /personas -->'];

const effectOf = ({ whileFiling, steps }: Persona): string =>
  whileFiling?.refusesFiles
    ? 'filing goes no further than the papers'
    : [
        ...(whileFiling?.answersAfterMs ? [`each answer after ${whileFiling.answersAfterMs / 1000} s`] : []),
        steps.map(({ type }) => type).join(' · '),
      ].join('; ');

const rows = Object.entries<Persona>(personas).map(
  ([name, persona]) =>
    `| \`${name}\` | \`${persona.personalId}\` | ${persona.fullName} | ${persona.story.en} | ${effectOf(persona)} | ${persona.whileFiling?.refusesFiles ? 'a draft' : persona.outcome} |`,
);
const table = `| name | ID number | called | what happens | steps once it is filed | ends |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`;

const before = readFileSync(file, 'utf8');
const [head, rest] = before.split(begin);
const tail = rest?.split(end)[1];
if (head === undefined || tail === undefined)
  throw new Error(`docs/sandbox.md has lost its marks ${begin} and ${end}.`);
const after = `${head}${begin}\n\n${table}\n\n${end}${tail}`;

if (!process.argv.includes('--check')) writeFileSync(file, after);
else if (before !== after) {
  console.error('docs/sandbox.md is behind personas.ts: run `npx -y pnpm@12.21.0 run generate` and commit it.');
  process.exitCode = 1;
}
