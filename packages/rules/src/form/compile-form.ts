import type { Expression, Field, FieldGroup, FormCheck, FormDefinition, FormPage } from '@hcc/schemas';
import { type Reference, referencesOf } from './references.ts';

/** A page, a group or a field, with what decides whether it is shown and, for a field, what it is worth. */
export interface Node {
  readonly key: string;
  readonly field: Field | undefined;
  /** Decided before this one. */
  readonly parent: Node | undefined;
  /** The repeating group whose rows have one of it each. */
  readonly rowsOf: string | undefined;
  readonly visible: Expression | undefined;
  readonly computed: Expression | undefined;
  /** Each node stands after all it looks at. `undefined`: it waits, over some way, for itself. */
  rank: number | undefined;
  /** Who is to be decided anew when this one changes. */
  readonly watchers: Watcher[];
}

export interface Watcher {
  readonly node: Node;
  /** Its instance in the same row; else its instances in all rows, or its only one. */
  readonly inSameRow: boolean;
  /** Only what is required, offered or checked hangs on it: shown anew, but nobody waits for it. */
  readonly isLeaf: boolean;
}

/** A form with its order of evaluation worked out, once. */
export interface CompiledForm {
  readonly definition: FormDefinition;
  /** In the order of the form. */
  readonly fields: readonly Field[];
  readonly nodes: readonly Node[];
  readonly node: ReadonlyMap<string, Node>;
  /** The order in which they are decided. */
  readonly ranked: readonly Node[];
  readonly cyclic: readonly Node[];
  /** Repeating groups by id. */
  readonly repeats: ReadonlyMap<string, FieldGroup>;
  /** Who looks at a repeating group's rows, or over them. */
  readonly rowWatchers: ReadonlyMap<string, readonly Watcher[]>;
  /** The checks to judge again when a field changes, by field id. */
  readonly checksOn: ReadonlyMap<string, readonly FormCheck[]>;
}

export const pageKey = (id: string): string => `page:${id}`;
export const groupKey = (id: string): string => `group:${id}`;
/** The condition on a group with this id, on a page, on a field: keys that no field id can have. */
const compiled = new WeakMap<FormDefinition, CompiledForm>();

/** Works out a form's order once for each definition object. */
export function compileForm(definition: FormDefinition): CompiledForm {
  const known = compiled.get(definition);
  if (known !== undefined) return known;
  const form = compile(definition);
  compiled.set(definition, form);
  return form;
}

function compile(definition: FormDefinition): CompiledForm {
  const node = new Map<string, Node>();
  const repeats = new Map<string, FieldGroup>();
  for (const page of definition.pages) addPage(page, node, repeats);

  const rowWatchers = new Map<string, Watcher[]>([...repeats.keys()].map((id) => [id, []]));
  const nodes = [...node.values()];
  for (const each of nodes) {
    const deciding = [each.visible, each.computed].flatMap((part) => (part === undefined ? [] : referencesOf(part)));
    for (const reference of deciding) watch(each, reference, false, node, rowWatchers);
    for (const reference of leavesOf(each.field)) watch(each, reference, true, node, rowWatchers);
    each.parent?.watchers.push({ node: each, inSameRow: each.parent.rowsOf === each.rowsOf, isLeaf: false });
  }
  const { ranked, cyclic } = rank(nodes, rowWatchers);
  return {
    definition,
    fields: definition.pages.flatMap(({ groups }) => groups.flatMap(({ fields }) => fields)),
    nodes,
    node,
    ranked,
    cyclic,
    repeats,
    rowWatchers,
    checksOn: checksByField(definition.checks),
  };
}

function addPage(page: FormPage, nodes: Map<string, Node>, repeats: Map<string, FieldGroup>): void {
  const parent = newNode(pageKey(page.id), { visible: page.visible });
  nodes.set(parent.key, parent);
  for (const group of page.groups) {
    const groupNode = newNode(groupKey(group.id), { visible: group.visible, parent });
    nodes.set(groupNode.key, groupNode);
    if (group.repeat) repeats.set(group.id, group);
    for (const field of group.fields) {
      // The first of two with one id stands; `checkDefinition` names the second.
      if (nodes.has(field.id)) continue;
      nodes.set(
        field.id,
        newNode(field.id, {
          field,
          parent: groupNode,
          visible: field.visible,
          computed: 'computed' in field ? field.computed : undefined,
          rowsOf: group.repeat ? group.id : undefined,
        }),
      );
    }
  }
}

const newNode = (key: string, parts: Partial<Node>): Node => ({
  key,
  field: undefined,
  parent: undefined,
  rowsOf: undefined,
  visible: undefined,
  computed: undefined,
  rank: undefined,
  watchers: [],
  ...parts,
});

/** What a field looks at without anybody waiting for it. */
function leavesOf(field: Field | undefined): Reference[] {
  if (field === undefined) return [];
  const expressions: Expression[] = typeof field.required === 'boolean' ? [] : [field.required];
  if ('options' in field) for (const { visible } of field.options) if (visible !== undefined) expressions.push(visible);
  const near = field.type === 'personalId' ? [field.bornOn, field.sex] : [];
  return [
    ...expressions.flatMap((each) => referencesOf(each)),
    ...near.flatMap((id) => (id === undefined ? [] : [{ id, acrossRows: false }])),
  ];
}

function watch(
  watcher: Node,
  { id, acrossRows }: Reference,
  isLeaf: boolean,
  nodes: ReadonlyMap<string, Node>,
  rowWatchers: ReadonlyMap<string, Watcher[]>,
): void {
  const ofRows = rowWatchers.get(id);
  if (ofRows) ofRows.push({ node: watcher, inSameRow: false, isLeaf });
  const watched = nodes.get(id);
  if (!watched) return;
  const inSameRow = !acrossRows && watched.rowsOf !== undefined && watched.rowsOf === watcher.rowsOf;
  watched.watchers.push({ node: watcher, inSameRow, isLeaf });
}

/** Kahn's order: a node is free once all it waits for are; what never gets free is cyclic. */
function rank(
  nodes: readonly Node[],
  rowWatchers: ReadonlyMap<string, readonly Watcher[]>,
): { ranked: Node[]; cyclic: Node[] } {
  // A group's rows are known once the group is: who counts them waits for the group.
  const watchersOf = (each: Node): readonly Watcher[] => {
    const rows = each.key.startsWith('group:') ? rowWatchers.get(each.key.slice('group:'.length)) : undefined;
    return rows ? [...each.watchers, ...rows] : each.watchers;
  };
  const waitsFor = new Map<Node, number>(nodes.map((each) => [each, 0]));
  for (const each of nodes)
    for (const { node, isLeaf } of watchersOf(each)) if (!isLeaf) waitsFor.set(node, (waitsFor.get(node) ?? 0) + 1);

  const ranked = nodes.filter((each) => waitsFor.get(each) === 0);
  // Grows while it is walked.
  for (const each of ranked) {
    for (const { node, isLeaf } of watchersOf(each)) {
      if (isLeaf) continue;
      const left = (waitsFor.get(node) ?? 0) - 1;
      waitsFor.set(node, left);
      if (left === 0) ranked.push(node);
    }
  }
  for (const [at, each] of ranked.entries()) each.rank = at;
  return { ranked, cyclic: nodes.filter(({ rank: place }) => place === undefined) };
}

function checksByField(checks: readonly FormCheck[]): Map<string, FormCheck[]> {
  const found = new Map<string, FormCheck[]>();
  for (const check of checks) for (const id of check.fields) found.set(id, [...(found.get(id) ?? []), check]);
  return found;
}
