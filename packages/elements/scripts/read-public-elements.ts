/** The public side of every registered element, from its class and doc comments, as modules of a custom-elements manifest. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, type Found, type FoundMember, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type { ElementDeclaration, ElementField, ElementModule } from './manifest.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** A frame hands it in; a page has no use for it. */
const notForPages = ['client'];

/** @throws Error when a registered class is not exported, or something public has no doc comment. */
export function readPublicElements(): ElementModule[] {
  const files = globSync('src/**/*.ts', { cwd: root, exclude: ['**/*.test.ts', '**/*.stories.ts'] }).toSorted();
  const { modules } = create({
    modules: files.map((file) => ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true)),
    plugins: litPlugin(),
    context: { dev: false },
  });
  const classes = modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ kind }) => kind === 'class').map((found) => ({ path, found })),
  );
  return readTags().map(([tagName, className]) => {
    const one = classes.find(({ found }) => found.name === className);
    if (!one) throw new Error(`src/define.ts registers ${className}, which no file declares.`);
    const { path, found } = one;
    const name = exportedNameOf(className);
    return {
      kind: 'javascript-module',
      path,
      declarations: [declarationOf(found, { path, name, tagName })],
      exports: [
        { kind: 'js', name, declaration: { name, module: path } },
        { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } },
      ],
    };
  });
}

function declarationOf(
  { name: className, summary, events = [], slots = [], cssParts = [], members = [] }: Found,
  { path, name, tagName }: { path: string; name: string; tagName: string },
): ElementDeclaration {
  const told = (what: string, text = ''): string => {
    if (text === '') throw new Error(`${className}: ${what} has no doc comment.`);
    return text.replaceAll(/\s+/g, ' ').trim();
  };
  const fields = members.filter(isPublicField).map((member): ElementField => {
    const attribute = member.attribute ?? attributeOf(member.name, path);
    return {
      kind: 'field',
      name: member.name,
      description: told(member.name, member.description),
      ...(member.type && { type: member.type }),
      ...(attribute !== undefined && { attribute }),
      ...(member.default !== undefined && { default: member.default }),
    };
  });
  return {
    kind: 'class',
    customElement: true,
    name,
    tagName,
    summary: told('the class', summary),
    attributes: fields.flatMap(({ attribute, name: fieldName, description, type }) =>
      attribute === undefined ? [] : [{ name: attribute, fieldName, description, ...(type && { type }) }],
    ),
    members: fields,
    // The analyzer adds what it makes of each `dispatchEvent`.
    events: events.flatMap(({ name: event, description, type }) =>
      event?.startsWith('hcc-') ? [{ name: event, description: told(event, description), type }] : [],
    ),
    slots,
    cssParts,
    cssProperties: readCssProperties(),
  };
}

const isPublicField = (member: FoundMember): boolean =>
  member.kind === 'field' &&
  !member.static &&
  (member.privacy ?? 'public') === 'public' &&
  !member.name.startsWith('#') &&
  !notForPages.includes(member.name) &&
  // The analyzer takes whatever a constructor assigns for a field.
  ('description' in member || 'attribute' in member);

/** A sealed element keeps a property in an attribute: `get code() { return this.read('code'); }`. */
function attributeOf(field: string, path: string): string | undefined {
  const getter = new RegExp(`get ${field}\\(\\)[^{]*\\{\\s*return this\\.read\\('([\\w-]+)'\\)`);
  return (getter.exec(read(path)) ?? getter.exec(read('src/frame/host/sealed-frame.ts')))?.[1];
}

/** As `src/define.ts` registers them. */
const readTags = (): [tag: string, className: string][] =>
  [...read('src/define.ts').matchAll(/^defineOnce\('([\w-]+)', (\w+)\);$/gm)].map(([, tag = '', name = '']) => [
    tag,
    name,
  ]);

function exportedNameOf(className: string): string {
  const found = new RegExp(`export \\{[^}]*\\b${className}(?: as (\\w+))?[ ,}]`).exec(read('src/index.ts'));
  if (!found) throw new Error(`src/index.ts does not export ${className}, which src/define.ts registers.`);
  return found[1] ?? className;
}

/** The public tier, each with what holds where a page sets nothing (in light colours). */
function readCssProperties(): { name: string; default: string }[] {
  const found = new Map<string, string>();
  const reads = read('src/styles/tokens.styles.ts').matchAll(/var\((--hcc-[\w-]+), (.*)\);/g);
  for (const [, name = '', fallback = ''] of reads) if (!found.has(name)) found.set(name, fallback);
  return [...found].map(([name, fallback]) => ({ name, default: fallback }));
}
