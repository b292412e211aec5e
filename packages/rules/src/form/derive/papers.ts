import type { Component, Condition, Field, FieldGroup, LocalizedText, Procedure } from '@hcc/schemas';
import { is, isAuthorised, visibleWhen } from './conditions.ts';
import { holderOf } from './held-papers.ts';
import { appliesLabel, countsOf, exemptLabel, heldLabel, help, joinTexts, labels } from './labels.ts';
import { shorten, tidy } from './paper-name.ts';

/** The answers field for a component's paper. */
export const papersFieldId = (componentId: string): string => `papers.${asIdPart(componentId)}`;
/** The answers field that says a conditional paper is needed. */
export const appliesFieldId = (componentId: string): string => `applies.${asIdPart(componentId)}`;
/** The answers field that says the Center is to take the paper from a database. */
export const heldFieldId = (componentId: string): string => `held.${asIdPart(componentId)}`;

/** The answers field that says a paper is not needed of this applicant. */
export const exemptFieldId = (componentId: string): string => `exempt.${asIdPart(componentId)}`;

/** The slot of the authorisation where the record names none of its own. */
const authorisationId = 'authorisation';

/** One slot for each paper to hand in, with who must give it, when, and how many. */
export function papers({ components }: Procedure, standsFor: readonly string[]): FieldGroup[] {
  const toSubmit = components.filter(({ use }) => use === 'submit');
  const ways = waysToAuthorise(toSubmit);
  const fields = toSubmit.flatMap((component) => slot(component, standsFor, ways));
  const own = toSubmit.some(isOwnAuthorisation) ? [] : [authorisation()];
  return [{ id: 'papers', fields: [...wayToAuthorise(ways), ...fields, ...own] }];
}

/** Behind a tick where it is needed only in some cases; a notice where a form on screen stands for it. */
function slot(component: Component, standsFor: readonly string[], ways: readonly Way[]): Field[] {
  const { id, name, electronicForm, channel, condition, variantId } = component;
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
  if (component.authorisation === true) when.push(isAuthorised);
  const way = ways.find(({ papers: ofWay }) => ofWay.includes(id));
  if (way !== undefined) when.push(is(wayFieldId, way.value));
  else if (condition !== undefined && !isOwnAuthorisation(component))
    when.push(
      isExemption(condition)
        ? { '!': tick(exemptFieldId(id), { label: exemptLabel(shorten(condition)), help: help.exempt }) }
        : tick(appliesFieldId(id), {
            label: appliesLabel(shorten(condition.normalize('NFC')), shorten(name)),
            help: help.applies,
          }),
    );
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

/** It is the authorisation itself, or of a way to authorise; not a paper that is added in some other case. */
const isOwnAuthorisation = ({ authorisation: isOne, condition = '' }: Component): boolean =>
  isOne === true && (condition === '' || /(?:ủy|uỷ) quyền|đại diện/iu.test(condition.normalize('NFC')));

/** "trừ trường hợp đã kết nối", "không áp dụng đối với …": needed of everybody but these. */
const isExemption = (condition: string): boolean =>
  /^(?:ngoại\s+)?trừ\s|^không áp dụng\s/iu.test(condition.normalize('NFC'));

/** A person, an organisation or the post may be authorised, each with papers of its own. */
interface Way {
  /** Of its first paper, so that it stays when the record grows. */
  value: string;
  label: LocalizedText;
  papers: string[];
}

const wayFieldId = 'applies.authorisation';

/** The ways that a record tells apart; none where there is only one. */
function waysToAuthorise(components: readonly Component[]): Way[] {
  const ways = new Map<string, Way>();
  for (const component of components) {
    const { id, condition = '' } = component;
    const key = condition.normalize('NFC').replaceAll('uỷ', 'ủy').toLowerCase();
    if (!isOwnAuthorisation(component) || !/ủy quyền cho\s/u.test(key)) continue;
    const way = ways.get(key) ?? { value: asIdPart(id), label: { vi: shorten(condition) }, papers: [] };
    ways.set(key, { ...way, papers: [...way.papers, id] });
  }
  return ways.size > 1 ? [...ways.values()] : [];
}

function wayToAuthorise(ways: readonly Way[]): Field[] {
  const [first, ...others] = ways.map(({ value, label }) => ({ value, label }));
  if (first === undefined) return [];
  const options = [first, ...others];
  return [
    { id: wayFieldId, type: 'radio', label: labels.wayToAuthorise, required: true, visible: isAuthorised, options },
  ];
}

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
