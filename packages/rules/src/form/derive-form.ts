import type { Component, Condition, Field, FormDefinition, LocalizedText, Procedure } from '@hcc/schemas';
import { appliesLabel, countsOf, help, joinTexts, labels, options, pageTitles } from './labels.ts';

/** Part of every version, raised when the rules below change, so that drafts notice. */
const derivation = 'f1';
/** A label stays on two lines; the full legal name goes into the help. */
const longestLabel = 140;

/**
 * The form of a procedure, from its catalogue record alone: who applies and for whom, the case, one slot for each paper
 * to be handed in, where, how the result comes back, the declaration. The same record gives the same form.
 *
 * Field ids are fixed: `submitter.*`, `applicant.*`, `matter.*`, `papers.<componentId>`, `applies.<componentId>`,
 * `handIn.unit`, `return.*`, `declaration.truth`, `consent.contact`.
 */
export function deriveForm(procedure: Procedure): FormDefinition {
  return {
    procedureCode: procedure.code,
    procedureName: procedure.name,
    version: `${procedure.version}+${derivation}`,
    filingMode: procedure.filingMode,
    pages: [
      { id: 'people', title: pageTitles.people, fields: people() },
      { id: 'matter', title: pageTitles.matter, fields: matter(procedure) },
      {
        id: 'papers',
        title: pageTitles.papers,
        fields: procedure.components.filter(({ use }) => use === 'submit').flatMap(paper),
      },
      { id: 'handIn', title: pageTitles.handIn, fields: handIn() },
      { id: 'declaration', title: pageTitles.declaration, fields: declaration() },
    ],
    toPresent: procedure.components.filter(({ use }) => use === 'present').map(({ name }) => name),
  };
}

/** The answers field for a component's paper. */
export const papersFieldId = (componentId: string): string => `papers.${asIdPart(componentId)}`;
/** The answers field that says a conditional paper is needed. */
export const appliesFieldId = (componentId: string): string => `applies.${asIdPart(componentId)}`;

const forOther: Condition = { '==': [{ var: 'submitter.for' }, 'other'] };

function people(): Field[] {
  return [
    {
      id: 'submitter.fullName',
      type: 'text',
      label: labels.submitterFullName,
      required: true,
      maxLength: 120,
      autocomplete: 'name',
    },
    {
      id: 'submitter.personalId',
      type: 'personalId',
      label: labels.submitterPersonalId,
      help: help.personalId,
      required: true,
      maxLength: 20,
    },
    {
      id: 'submitter.phone',
      type: 'phone',
      label: labels.submitterPhone,
      help: help.phone,
      required: true,
      maxLength: 30,
      autocomplete: 'tel',
    },
    {
      id: 'submitter.email',
      type: 'email',
      label: labels.submitterEmail,
      required: false,
      maxLength: 254,
      autocomplete: 'email',
    },
    {
      id: 'submitter.for',
      type: 'radio',
      label: labels.submitterFor,
      required: true,
      options: [
        { value: 'self', label: options.self },
        { value: 'other', label: options.other },
      ],
    },
    {
      id: 'applicant.fullName',
      type: 'text',
      label: labels.applicantFullName,
      required: true,
      visible: forOther,
      maxLength: 120,
    },
    {
      id: 'applicant.birthOn',
      type: 'date',
      label: labels.applicantBirthOn,
      help: help.birthOn,
      required: false,
      visible: forOther,
    },
    {
      id: 'applicant.personalId',
      type: 'personalId',
      label: labels.applicantPersonalId,
      help: help.personalId,
      required: false,
      visible: forOther,
      maxLength: 20,
    },
  ];
}

function matter({ variants, level }: Procedure): Field[] {
  const fields: Field[] = [];
  if (variants.length > 0) {
    fields.push({
      id: 'matter.variant',
      type: 'radio',
      label: labels.variant,
      required: true,
      options: variants.map(({ id, name }) => ({ value: id, label: { vi: name } })),
    });
  }
  const isSettledByCommune = level !== 'provincial';
  return [
    ...fields,
    {
      id: 'matter.addressUnit',
      type: 'addressUnit',
      label: labels.addressUnit,
      help: help.addressUnit,
      required: isSettledByCommune,
    },
    {
      id: 'matter.summary',
      type: 'longText',
      label: labels.summary,
      help: help.summary,
      required: false,
      maxLength: 2000,
    },
  ];
}

/** A paper's slot, behind a tick where it is needed only in some cases; or a notice where this form stands for it. */
function paper(component: Component): Field[] {
  const { id, name, electronicForm, channel, condition, authorisation, variantId } = component;
  const label = { vi: shorten(name) };
  const when: Condition[] = [];
  if (variantId !== undefined) when.push({ '==': [{ var: 'matter.variant' }, variantId] });
  if (electronicForm === true) {
    return [
      {
        id: papersFieldId(id),
        type: 'notice',
        label,
        help: help.replacedByForm,
        required: false,
        ...visibleWhen(when),
      },
    ];
  }

  const fields: Field[] = [];
  if (authorisation === true) when.push(forOther);
  if (authorisation === true || condition !== undefined) {
    fields.push({
      id: appliesFieldId(id),
      type: 'checkbox',
      ...(authorisation === true
        ? { label: labels.authorisationApplies, help: help.authorisationApplies }
        : { label: appliesLabel(shorten(condition ?? '')), help: help.applies }),
      required: false,
      ...visibleWhen(when),
    });
    when.push({ '==': [{ var: appliesFieldId(id) }, true] });
  }
  const helpText = paperHelp(component);
  fields.push({
    id: papersFieldId(id),
    type: 'attachment',
    label,
    ...(helpText === undefined ? {} : { help: helpText }),
    required: channel !== 'counter' && channel !== 'post',
    ...visibleWhen(when),
    componentId: id,
  });
  return fields;
}

function paperHelp({ name, originals, copies, channel }: Component): LocalizedText | undefined {
  const parts: LocalizedText[] = [];
  const counts = countsOf(originals, copies);
  if (counts !== undefined) parts.push(counts);
  if (channel === 'counter') parts.push(help.onlyAtCounter);
  if (channel === 'post') parts.push(help.onlyByPost);
  if (shorten(name) !== tidy(name)) parts.push(joinTexts([help.fullName, { vi: name, en: name, 'zh-Hans': name }], ''));
  return parts.length === 0 ? undefined : joinTexts(parts, '. ');
}

function handIn(): Field[] {
  return [
    { id: 'handIn.unit', type: 'servicePoint', label: labels.handInUnit, help: help.handInUnit, required: true },
    {
      id: 'return.method',
      type: 'radio',
      label: labels.returnMethod,
      required: true,
      options: [
        { value: 'counter', label: options.counter },
        { value: 'electronic', label: options.electronic },
      ],
    },
    {
      id: 'return.unit',
      type: 'servicePoint',
      label: labels.returnUnit,
      required: true,
      visible: { '==': [{ var: 'return.method' }, 'counter'] },
    },
  ];
}

/** The consent is apart from the declaration and never ticked beforehand (Law 91/2025/QH15 on personal data). */
function declaration(): Field[] {
  return [
    { id: 'declaration.truth', type: 'checkbox', label: labels.truth, required: true, mustBeTrue: true },
    {
      id: 'consent.contact',
      type: 'checkbox',
      label: labels.consentContact,
      help: help.consentContact,
      required: false,
    },
  ];
}

function visibleWhen(conditions: readonly Condition[]): { visible?: Condition } {
  const [only, ...others] = conditions;
  if (only === undefined) return {};
  return { visible: others.length === 0 ? only : { and: [...conditions] } };
}

/** A legal name without its list mark and closing stops; of a long one the first clause, or as many words as a label holds. */
function shorten(name: string): string {
  const text = tidy(name);
  if (text.length <= longestLabel) return text;
  const clause = /^(.{8,140}?)(?:;|\.\s|\s\()/.exec(text)?.[1];
  return `${tidy(clause ?? text.slice(0, longestLabel).replace(/\s+\S*$/, ''))} …`;
}

function tidy(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/^\s?(?:(?:[a-zđ]|\(?[ivx]{1,4}|\(?\d{1,2})\)|\d{1,2}\.|[-+•*])\s+/i, '')
    .replace(/[\s.;:,]+$/, '');
}

/** Field ids hold letters, digits, dots and dashes; whatever else a record's component id has becomes a dash. */
function asIdPart(componentId: string): string {
  return componentId.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/\.{2,}|^\.|\.$/g, '-') || '-';
}
