import type { AuthoredForm, FieldGroup, FormDefinition, FormPage, Procedure } from '@hcc/schemas';
import { authoredPages } from './authored-pages.ts';
import { declaration } from './declaration.ts';
import { fees } from './fees.ts';
import { handIn } from './hand-in.ts';
import { pageTitles } from './labels.ts';
import { matter } from './matter.ts';
import { papers } from './papers.ts';
import { people } from './people.ts';

/** Part of every version, raised when the rules of this folder change, so that drafts notice. */
const derivation = 'f3';

/**
 * The form of a procedure, from its catalogue record alone: who hands in and for whom, the case, one slot for each paper
 * to be handed in, where, how the result comes back, the declaration and the consents. An authored form adds its pages
 * before the papers. The same record gives the same form.
 *
 * Field ids are fixed: `submitter.*`, `applicant.*`, `assistant.*`, `matter.*`, `papers.<componentId>`,
 * `applies.<componentId>`, `exempt.<componentId>`, `held.<componentId>`, `applies.authorisation`, `handIn.unit`,
 * `return.*`, `fees.*`, `declaration.truth`, `consent.*`.
 */
export function deriveForm(procedure: Procedure, authored?: AuthoredForm): FormDefinition {
  const pages: FormPage[] = [
    { id: 'people', title: pageTitles.people, groups: people(procedure) },
    { id: 'matter', title: pageTitles.matter, groups: matter(procedure) },
    ...authoredPages(authored),
    { id: 'papers', title: pageTitles.papers, groups: papers(procedure, authored?.standsFor ?? []) },
    { id: 'handIn', title: pageTitles.handIn, groups: [...handIn(), ...fees(procedure)] },
    { id: 'declaration', title: pageTitles.declaration, groups: declaration() },
  ];
  return {
    procedureCode: procedure.code,
    procedureName: procedure.name,
    version: [procedure.version, derivation, ...(authored ? [`a${authored.revision}`] : [])].join('+'),
    filingMode: procedure.filingMode,
    pages: pages.map((page) => ({ ...page, groups: page.groups.filter(hasFields) })),
    checks: authored?.checks ?? [],
    toPresent: procedure.components.filter(({ use }) => use === 'present').map(({ name }) => name),
  };
}

const hasFields = ({ fields }: FieldGroup): boolean => fields.length > 0;
