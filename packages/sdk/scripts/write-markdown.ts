import type { Declaration, Entry } from './read-entries.ts';

const generated = (what: string): string =>
  `<!-- Generated from the sources of @hcc/sdk by packages/sdk/scripts/write-api.ts. Not edited by hand: ${what} -->`;

/** Every public declaration, so that a change of the surface is a line somebody reads. */
export const writeReport = (entries: readonly Entry[]): string =>
  [
    generated('a change here is a change of what partners build on.'),
    '# What @hcc/sdk promises',
    ...entries.map(({ name, declarations }) => {
      const own = declarations.filter(({ kind }) => kind === 'own').map(({ code }) => code);
      return [`## ${name}`, '```ts', own.join('\n\n'), '```', ...shapes(declarations)]
        .join('\n\n')
        .replaceAll('```ts\n\n', '```ts\n')
        .replaceAll('\n\n```', '\n```');
    }),
  ].join('\n\n') + '\n';

const shapes = (declarations: readonly Declaration[]): string[] => {
  const names = declarations.filter(({ kind }) => kind === 'contract').map(({ name }) => `\`${name}\``);
  return names.length > 0 ? [`Shapes of the contract, as /openapi.json has them: ${names.join(', ')}.`] : [];
};

/** The same to be read: an entry a chapter, what is told of each declaration and each member. */
export const writeReference = (entries: readonly Entry[]): string => {
  const told = new Set<string>();
  const chapters = entries.map(({ name, comment, declarations }) => {
    const fresh = declarations.filter((it) => it.kind === 'own' && !told.has(it.name + it.code));
    for (const it of fresh) told.add(it.name + it.code);
    const again = declarations.filter((it) => it.kind === 'own' && !fresh.includes(it)).map((it) => `\`${it.name}\``);
    return [
      `## ${name}`,
      comment.replace(/^@hcc\/\S+: /, '').replace(/^\w/, (letter) => letter.toUpperCase()),
      ...(again.length > 0 ? [`Also here: ${again.join(', ')}.`] : []),
      ...fresh.map(section),
      ...shapes(declarations),
    ]
      .filter(Boolean)
      .join('\n\n');
  });
  return (
    [generated('the words are the doc comments.'), '# @hcc/sdk, member by member', ...chapters].join('\n\n') + '\n'
  );
};

function section({ name, code, comment, members }: Declaration): string {
  const isInterface = code.startsWith('interface');
  const rows = members
    .filter(({ name }) => name !== 'constructor' && name !== 'name')
    .map((member) => `- \`${oneLine(member.code)}\`${member.comment ? `  \n  ${indented(member.comment)}` : ''}`);
  const head = isInterface || code.startsWith('class') ? code.split('{')[0]?.trim() : code;
  return [`### ${name}`, `\`\`\`ts\n${head}\n\`\`\``, prose(comment), ...(rows.length > 0 ? [rows.join('\n')] : [])]
    .filter(Boolean)
    .join('\n\n');
}

const oneLine = (code: string): string =>
  code
    .replaceAll(/\s+/g, ' ')
    .replace(/^readonly /, '')
    .replace(/;$/, '');
const indented = (comment: string): string => prose(comment).replaceAll('\n', '\n  ');
/** `@throws` and the like as words. */
const prose = (comment: string): string =>
  comment
    .replaceAll(/^@default /gm, '\nDefault: ')
    .replaceAll(/@throws /g, 'Throws: ')
    .replaceAll(/@returns /g, 'Returns ')
    .replaceAll(/^@param (\w+) /gm, '`$1`: ');

/** Public members nobody told anything about, as `Interface.member`. What is inherited with its meaning needs no words of its own. */
export function undocumentedIn(entries: readonly Entry[]): string[] {
  const all = entries.flatMap(({ declarations }) => declarations).filter(({ kind }) => kind === 'own');
  const told = new Set(all.filter(({ comment }) => comment).map(({ name }) => name));
  // `readonly units: Units` and `createUnits: (transport: Transport) => Units` are told where `Units` is.
  const isTold = ({ name, code, comment }: Told): boolean =>
    comment !== '' || inherited.has(name) || told.has(/(?::|=>) (\w+);$/.exec(code)?.[1] ?? '');
  const missing = all.flatMap((declaration) => [
    ...(isTold(declaration) ? [] : [declaration.name]),
    ...declaration.members.filter((it) => !isTold(it)).map((it) => `${declaration.name}.${it.name}`),
  ]);
  return [...new Set(missing)];
}

type Told = Pick<Declaration, 'name' | 'code' | 'comment'>;
const inherited = new Set(['name', 'constructor', 'retryable']);
