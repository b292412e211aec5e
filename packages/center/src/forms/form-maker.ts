import { checkDefinition, deriveForm } from '@hcc/rules/form';
import { AuthoredForm, type FormDefinition, type Procedure } from '@hcc/schemas';
import { readable } from './readable.ts';

/** The form of a procedure: derived from its record, with an author's pages where there are some. */
export type FormMaker = (procedure: Procedure) => FormDefinition;

/**
 * Each record's form is made once, so that its order of evaluation is worked out once. An authored form is read when its
 * procedure is first asked for: to read all of them would make every start a tenth of a second longer, and those that
 * ship were checked (`hcc form check`). Who then asks for a form with a fault gets an Error naming each.
 */
export function createFormMaker(authoredForms: readonly unknown[]): FormMaker {
  const authored = new Map(authoredForms.map((json) => [codeOf(json), json]));
  const made = new WeakMap<Procedure, FormDefinition>();
  return (procedure) => {
    const known = made.get(procedure);
    if (known) return known;
    const json = authored.get(procedure.code);
    const form = deriveForm(procedure, json === undefined ? undefined : parseAuthoredForm(json));
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
  throw new Error(
    `The authored form ${codeOf(json) ?? 'without a code'} cannot be used: ${readable(parsed.error).join('; ')}.`,
  );
}

const codeOf = (json: unknown): string | undefined =>
  typeof json === 'object' && json !== null && 'procedureCode' in json ? String(json.procedureCode) : undefined;
