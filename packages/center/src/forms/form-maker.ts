import { checkDefinition, deriveForm } from '@hcc/rules/form';
import { AuthoredForm, type FormDefinition, type Procedure } from '@hcc/schemas';
import { readable } from './readable.ts';

/** The form of a procedure: derived from its record, with an author's pages where there are some. */
export type FormMaker = (procedure: Procedure) => FormDefinition;

/**
 * Each record's form is made once, so that its order of evaluation is worked out once.
 * @throws Error naming every fault of an authored form, with its procedure and where in it.
 */
export function createFormMaker(authoredForms: readonly unknown[]): FormMaker {
  const authored = new Map(authoredForms.map(parseAuthoredForm).map((form) => [form.procedureCode, form]));
  const made = new WeakMap<Procedure, FormDefinition>();
  return (procedure) => {
    const known = made.get(procedure);
    if (known) return known;
    const form = deriveForm(procedure, authored.get(procedure.code));
    const [problem] = checkDefinition(form);
    // An author wrote for an older record: the record's own form is better than one that cannot be filled in.
    const fit = problem === undefined ? form : deriveForm(procedure);
    made.set(procedure, fit);
    return fit;
  };
}

/** @throws Error naming each fault */
export function parseAuthoredForm(json: unknown): AuthoredForm {
  const parsed = AuthoredForm.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new Error(`The authored form ${nameOf(json)} cannot be used: ${readable(parsed.error).join('; ')}.`);
}

const nameOf = (json: unknown): string =>
  typeof json === 'object' && json !== null && 'procedureCode' in json ? String(json.procedureCode) : 'without a code';
