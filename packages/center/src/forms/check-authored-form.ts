/** What is wrong with an authored form before it ships: what `hcc form check` tells its author. */
import { checkDefinition, deriveForm, type DefinitionProblem } from '@hcc/rules/form';
import { AuthoredForm, LocalizedText, type Procedure } from '@hcc/schemas';
import { checkPattern } from './check-pattern.ts';
import { faultOf } from './readable.ts';

export interface FormFault {
  /** The field, group, page or check, and what of it: `child.bornOn label`. */
  where: string;
  /** What is wrong, and how it is mended. */
  what: string;
}

/**
 * Every fault of a form as it stands in its file, judged alone and together with each record of its procedure. Empty for
 * one that may ship.
 */
export async function checkAuthoredForm(json: unknown, procedures: readonly Procedure[]): Promise<FormFault[]> {
  const parsed = AuthoredForm.safeParse(json);
  if (!parsed.success)
    return parsed.error.issues.map(faultOf).map(({ path, message }) => ({
      where: placeIn(json, path),
      what: `${message}. See docs/forms.md, or open the file in an editor that reads its $schema.`,
    }));
  const form = parsed.data;
  const records = procedures.filter(({ code }) => code === form.procedureCode);
  return [
    ...unknownKeys(json, form),
    ...untranslated(form),
    ...unsourced(form),
    ...(await refusedPatterns(form)),
    ...faultsWith(records, form),
  ];
}

/** Keys that the format does not have are left out when it is read: a misspelt `visble` would show the field to all. */
function unknownKeys(json: unknown, form: AuthoredForm): FormFault[] {
  const known: unknown = form;
  return [...walk(json)].flatMap(({ path, value }) => {
    const counterpart = at(known, path);
    if (typeof value !== 'object' || value === null || typeof counterpart !== 'object' || counterpart === null)
      return [];
    return Object.keys(value)
      .filter((key) => !Object.hasOwn(counterpart, key))
      .map((key) => ({ where: placeIn(json, path), what: `has no “${key}”: correct its spelling or take it out.` }));
  });
}

function untranslated(form: AuthoredForm): FormFault[] {
  return [...walk(form)].flatMap(({ path, value }) => {
    const text = LocalizedText.safeParse(value);
    if (!text.success) return [];
    const missing = (['vi', 'en', 'zh-Hans'] as const).filter((locale) => !text.data[locale]?.trim());
    return missing.map((locale) => ({ where: placeIn(form, path), what: `has no text in ${locale}: write it.` }));
  });
}

function unsourced(form: AuthoredForm): FormFault[] {
  const fields = form.pages.flatMap(({ groups }) => groups.flatMap((group) => group.fields));
  const faults = fields
    .filter(({ source }) => source === undefined)
    .map(({ id }) => ({
      where: `${id} source`,
      what: 'is missing: name the official form and its line, and whether you have read it (verified).',
    }));
  if (form.sources.length > 0) return faults;
  return [{ where: 'sources', what: 'is empty: name the official forms that it follows.' }, ...faults];
}

async function refusedPatterns({ pages }: AuthoredForm): Promise<FormFault[]> {
  const faults: FormFault[] = [];
  for (const field of pages.flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))) {
    if (field.type !== 'text' || field.pattern === undefined) continue;
    const what = await checkPattern(field.pattern.matches);
    if (what !== undefined) faults.push({ where: `${field.id} pattern`, what });
  }
  return faults;
}

function faultsWith(records: readonly Procedure[], form: AuthoredForm): FormFault[] {
  if (records.length === 0)
    return [
      {
        where: 'procedureCode',
        what: `is of no record in the catalogue: correct ${form.procedureCode}, or name a catalogue that has it with --catalogue.`,
      },
    ];
  const found = new Map<string, FormFault>();
  for (const record of records) {
    for (const problem of checkDefinition(deriveForm(record, form)))
      found.set(`${problem.fieldId} ${problem.code} ${problem.params?.reference}`, {
        where: problem.fieldId,
        what: problemWords(problem),
      });
  }
  const papers = records.flatMap(({ components }) => components.map(({ name }) => name.toLowerCase()));
  for (const part of form.standsFor.filter((each) => !papers.some((name) => name.includes(each.toLowerCase()))))
    found.set(part, {
      where: 'standsFor',
      what: `“${part}” is in the name of no paper of the record: write a part of its name as the record has it.`,
    });
  return [...found.values()];
}

function problemWords({ code, params }: DefinitionProblem): string {
  switch (code) {
    case 'duplicateField':
      return 'is the id of two fields or groups: rename one of them.';
    case 'badFieldId':
      return 'is no id that an answer could name: write page.fieldName, in a repeating group beginning with the group’s id.';
    case 'unknownReference':
      return `looks at “${params?.reference}”, which is not there or is in the rows of another group: correct the id, or look over the rows with some, every or sum.`;
    case 'cyclicCondition':
      return 'waits for itself: whether it is shown or what it is worth must hang on other fields.';
    case 'tooDeep':
      return 'has operators more than 20 deep in each other: split it up with a computed field.';
    case 'badPattern':
      return 'has a pattern that is no regular expression: see above.';
    case 'repeatedOption':
      return 'has two choices with one value: rename one of them.';
    case 'emptyRange':
      return 'has a min above its max: exchange them.';
  }
}

interface Place {
  path: PropertyKey[];
  value: unknown;
}

function* walk(value: unknown, path: PropertyKey[] = []): Generator<Place> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* walk(part, [...path, key]);
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((part, key) => (isKeyed(part) && Object.hasOwn(part, key) ? part[key] : undefined), value);

const isKeyed = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

/** A path in an author's words: the innermost id on the way, and what is left of the path after it. */
function placeIn(json: unknown, path: readonly PropertyKey[]): string {
  for (let length = path.length; length > 0; length--) {
    const part = at(json, path.slice(0, length));
    if (isKeyed(part) && typeof part['id'] === 'string') return [part['id'], ...path.slice(length)].join(' ');
  }
  return path.join(' ') || 'file';
}
