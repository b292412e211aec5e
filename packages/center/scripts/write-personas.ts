/**
 * Writes the table of people into `docs/sandbox.md`, between its two marks, and a story of the tracker for each of them;
 * with `--check` it fails when a committed file differs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

// Storybook reads names of stories from the text of a file: they cannot be made when it runs. What happens while a form is
// filled in is no story of the tracker.
const stories = new URL('../../elements/src/status-tracker/people.stories.ts', import.meta.url);
const exported = Object.entries<Persona>(personas)
  .filter(([, { whileFiling }]) => !whileFiling)
  .map(
    ([name, { story }]) =>
      `/** ${story.en}. */\nexport const ${name.replace(/^./, (first) => first.toUpperCase())} = storyOf('${name}');\n`,
  );
const storiesText = `/** The people of test mode: made by \`run generate\` from \`personas.ts\`, do not edit. */
import type { Meta } from '@storybook/web-components-vite';
import { storyOf } from '../../.storybook/people-story.ts';

const meta: Meta = { title: 'Status tracker/People', component: 'hcc-status-tracker' };
export default meta;

${exported.join('')}`;

const files = [
  { file, name: 'docs/sandbox.md', before, after },
  {
    file: stories,
    name: 'people.stories.ts',
    before: existsSync(stories) ? readFileSync(stories, 'utf8') : '',
    after: storiesText,
  },
];
for (const { file, name, before, after } of files) {
  if (before === after) continue;
  if (!process.argv.includes('--check')) writeFileSync(file, after);
  else {
    console.error(`${name} is behind personas.ts: run \`npx -y pnpm@12.21.0 run generate\` and commit it.`);
    process.exitCode = 1;
  }
}
