/** What stands in a step's way, by the field it is about. */
import type { FieldName } from './step-fields.ts';

/** `missing`: nothing was given. Else the Center's own words, in the language of the desk. */
export type StepFault = { readonly kind: 'missing' } | { readonly kind: 'refused'; readonly words: string };

/** By field; `items/2` is the third item of a notice. What is about no field in particular stands under ''. */
export type StepFaults = ReadonlyMap<string, StepFault>;

export const noFaults: StepFaults = new Map();

export const missingFaults = (names: readonly FieldName[]): StepFaults =>
  new Map(names.map((name) => [name, { kind: 'missing' }]));

/** The rows of a problem document, each at the field that its pointer names; empty when it has none. */
export function faultsOf(error: unknown): StepFaults {
  if (typeof error !== 'object' || error === null) return noFaults;
  // A unit that has closed meanwhile is named by no pointer.
  if ('code' in error && error.code === 'unit_not_found')
    return new Map([['unitId', { kind: 'refused', words: detailOf(error) ?? '' }]]);
  const rows = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return new Map(
    rows.flatMap((row: { pointer?: unknown; message?: unknown }) =>
      typeof row.pointer === 'string' && typeof row.message === 'string'
        ? [[fieldAt(row.pointer), { kind: 'refused', words: row.message }] as const]
        : [],
    ),
  );
}

const fieldAt = (pointer: string): string => {
  const [, first = '', second] = pointer.split('/');
  if (first === 'items' && second !== undefined) return `items/${second}`;
  return first === 'handing' && second !== undefined ? second : first;
};

/**
 * A detail for the officer: the Center closes some with what may be done instead, by the commands' own names.
 * @param words of the commands in the desk's language
 */
export const inDeskWords = (detail: string, words: Readonly<Record<string, string>>): string =>
  detail.replace(/([:：]\s*)([\w, ]+)([.。])$/, (_, lead: string, names: string, end: string) => {
    const named = names.split(', ').map((name) => words[name] ?? name);
    return `${lead}${named.join(', ')}${end}`;
  });

/** What the Center says about this one case, such as who holds the dossier: it is in the language of the desk. */
export function detailOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('problem' in error)) return undefined;
  const { problem } = error;
  return typeof problem === 'object' && problem !== null && 'detail' in problem && typeof problem.detail === 'string'
    ? problem.detail
    : undefined;
}
