import type { Component, Condition, Field, FieldGroup, LocalizedText, Procedure } from '@hcc/schemas';
import { is, isAuthorised, visibleWhen } from './conditions.ts';
import { holderOf } from './held-papers.ts';
import { appliesLabel, countsOf, heldLabel, help, joinTexts, labels } from './labels.ts';
import { shorten, tidy } from './paper-name.ts';

/** The answers field for a component's paper. */
export const papersFieldId = (componentId: string): string => `papers.${asIdPart(componentId)}`;
/** The answers field that says a conditional paper is needed. */
export const appliesFieldId = (componentId: string): string => `applies.${asIdPart(componentId)}`;
/** The answers field that says the Center is to take the paper from a database. */
export const heldFieldId = (componentId: string): string => `held.${asIdPart(componentId)}`;

/** The slot of the authorisation where the record names none of its own. */
const authorisationId = 'authorisation';

/** One slot for each paper to hand in, with who must give it, when, and how many. */
export function papers({ components }: Procedure, standsFor: readonly string[]): FieldGroup[] {
  const toSubmit = components.filter(({ use }) => use === 'submit');
  const hasOwnAuthorisation = toSubmit.some(({ authorisation }) => authorisation === true);
  const fields = toSubmit.flatMap((component) => slot(component, standsFor));
  return [{ id: 'papers', fields: hasOwnAuthorisation ? fields : [...fields, authorisation()] }];
}

/** Behind a tick where it is needed only in some cases; a notice where a form on screen stands for it. */
function slot(component: Component, standsFor: readonly string[]): Field[] {
  const { id, name, electronicForm, channel, condition, authorisation: isAuthorisation, variantId } = component;
  const label = { vi: shorten(name) };
  const when: Condition[] = variantId === undefined ? [] : [is('matter.variant', variantId)];
  if (electronicForm === true || standsFor.some((part) => name.toLowerCase().includes(part.toLowerCase()))) {
    const notice = {
      id: papersFieldId(id),
      type: 'notice',
      label,
      help: help.replacedByForm,
      required: false,
    } as const;
    return [{ ...notice, ...visibleWhen(when) }];
  }

  const fields: Field[] = [];
  const tick = (fieldId: string, words: { label: LocalizedText; help: LocalizedText }): Condition => {
    fields.push({ id: fieldId, type: 'checkbox', ...words, required: false, ...visibleWhen(when) });
    return is(fieldId, true);
  };
  if (isAuthorisation === true) when.push(isAuthorised);
  else if (condition !== undefined)
    when.push(tick(appliesFieldId(id), { label: appliesLabel(shorten(condition)), help: help.applies }));
  const holder = holderOf(name);
  if (holder !== undefined)
    when.push({ '!': tick(heldFieldId(id), { label: heldLabel(shorten(name), holder), help: help.held }) });

  const helpText = slotHelp(component);
  fields.push({
    id: papersFieldId(id),
    type: 'attachment',
    label,
    ...(helpText === undefined ? {} : { help: helpText }),
    required: channel !== 'counter' && channel !== 'post',
    ...visibleWhen(when),
    componentId: id,
    originals: component.originals,
    copies: component.copies,
    ...(channel === undefined ? {} : { channel }),
    ...(holder === undefined ? {} : { heldBy: holder }),
  });
  return fields;
}

/** Whoever acts for another who is no relative shows by what right, whether the record thinks of it or not. */
const authorisation = (): Field => ({
  id: papersFieldId(authorisationId),
  type: 'attachment',
  label: labels.authorisationPaper,
  help: help.authorisationPaper,
  required: true,
  visible: isAuthorised,
  componentId: authorisationId,
});

function slotHelp({ name, originals, copies, channel }: Component): LocalizedText | undefined {
  const parts: LocalizedText[] = [];
  const counts = countsOf(originals, copies);
  if (counts !== undefined) parts.push(counts);
  if (channel === 'counter') parts.push(help.onlyAtCounter);
  if (channel === 'post') parts.push(help.onlyByPost);
  if (shorten(name) !== tidy(name)) parts.push(joinTexts([help.fullName, { vi: name, en: name, 'zh-Hans': name }], ''));
  return parts.length === 0 ? undefined : joinTexts(parts, '. ');
}

/** Field ids hold letters, digits, dots and dashes; whatever else a record's component id has becomes a dash. */
function asIdPart(componentId: string): string {
  return componentId.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/\.{2,}|^\.|\.$/g, '-') || '-';
}
