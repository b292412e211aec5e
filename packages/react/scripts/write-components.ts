/**
 * Writes `src/generated/components.ts` from the elements' manifest: a new element is a new component. With `--check` it
 * fails when the committed file differs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type ElementDeclaration, readElements } from '../../elements/scripts/manifest.ts';

const file = new URL('../src/generated/components.ts', import.meta.url);

/** React keeps these names for itself; `data-key`, which `key` writes, can be given as it is. */
const keptByReact = ['key', 'ref'];

const elements = readElements();
const text = `// Made by \`run generate\` from packages/elements/custom-elements.json. DO NOT EDIT.
import type {
${importedTypes().join('\n')}
} from '@hcc/elements';
import { type ElementComponent, type HostProps, wrapElement } from '../wrap-element.ts';

${elements.map(component).join('\n')}`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error('packages/react is behind the elements: run `npx -y pnpm@12.21.0 run generate` and read what changed.');
  process.exitCode = 1;
}

function importedTypes(): string[] {
  const classes = elements.map(({ name }) => `  ${name} as ${name}Element,`);
  const heard = elements.flatMap(({ events }) => events.map(({ type }) => `  ${type.text},`));
  return [...classes, ...new Set(heard)].toSorted((a, b) => (a < b ? -1 : 1));
}

function component({ name, tagName, summary, members, events }: ElementDeclaration): string {
  const fields = members.filter((member) => !keptByReact.includes(member.name));
  const attributes = fields.flatMap((field) =>
    field.attribute === undefined ? [] : [`${field.name}: '${field.attribute}'`],
  );
  const properties = fields.flatMap((field) => (field.attribute === undefined ? [`'${field.name}'`] : []));
  const own = [
    ...fields.map((field) => [field.description, `${field.name}?: ${name}Element['${field.name}'] | undefined;`]),
    ...events.map((event) => [
      event.description,
      `${listenerName(event.name)}?: ((event: ${event.type.text}) => void) | undefined;`,
    ]),
  ];
  return `interface ${name}Own {
${own.map(([told, member]) => `  /** ${told} */\n  ${member}`).join('\n')}
}
export type ${name}Props = ${name}Own & HostProps<${name}Element, ${name}Own>;
/** \`<${tagName}>\`: ${summary} */
export const ${name}: ElementComponent<${name}Element, ${name}Props> = /* @__PURE__ */ wrapElement({
  tag: '${tagName}',
  attributes: { ${attributes.join(', ')} },
  properties: [${properties.join(', ')}],
  events: { ${events.map((event) => `${listenerName(event.name)}: '${event.name}'`).join(', ')} },
});
`;
}

/** `hcc-step-changed` is `onHccStepChanged`: React has an `onError` of its own. */
function listenerName(event: string): string {
  return `on${event.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}
