/** What stands around a field's control and is tied to it: label, help, source, reason and fault. */
import type { AskedField, Reason } from '@hcc/rules/form';
import type { LocalizedText } from '@hcc/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { controlId, faultText, reasonText, type FieldContext } from './field-context.ts';
import { isError } from './filled-form.ts';

type Words = TemplateResult | typeof nothing;

export const isRequired = ({ id, field }: AskedField, { form }: FieldContext): boolean =>
  form.filled.evaluation.isRequired(id) || (field.type === 'checkbox' && field.mustBeTrue === true);

/** Whether an answer is needed, in words. */
export const needed = (asked: AskedField, context: FieldContext): string =>
  `(${isRequired(asked, context) ? context.words.required : context.words.optional})`;

/** The language of a text where it is not that of all around it: a form has hundreds of texts, and most are in one. */
export function langOf(label: LocalizedText, { text }: Pick<FieldContext, 'text'>): string | typeof nothing {
  const lang = text.langOf(label);
  return lang === text.locale ? nothing : lang;
}

/** Help, the partner's source, why it is asked, and the fault, in the order they are read out; nothing where there is none. */
export function about(asked: AskedField, context: FieldContext): Words {
  const { id, field } = asked;
  const { form, text, words } = context;
  const source = sourceText(id, context);
  const fault = form.filled.faults.get(id);
  const reason = why(asked, context);
  if (!field.help && !source && fault === undefined && reason === nothing) return nothing;
  const control = controlId(id);
  return html`${field.help ? html`<p class="help" id="${control}-help" lang=${langOf(field.help, context)}>${text.localized(field.help)}</p>` : nothing}
    ${source ? html`<p class="help source" id="${control}-source">${source}</p>` : nothing} ${reason}
    ${
      fault === undefined
        ? nothing
        : html`<p class="message ${isError(fault) ? '' : 'warning'}" id="${control}-fault">
            ${isError(fault) ? nothing : html`<span class="visually-hidden">${words.warning}</span>`}${faultText(fault, context)}
          </p>`
    }`;
}

/** Ids of what describes the control; `nothing` when nothing does. */
export function describedBy({ id, field }: AskedField, context: FieldContext): string | typeof nothing {
  const control = controlId(id);
  const parts = [
    context.form.filled.faults.has(id) ? `${control}-fault` : '',
    field.help ? `${control}-help` : '',
    sourceText(id, context) ? `${control}-source` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' ') : nothing;
}

/** Only an error makes a control invalid; a warning is told beside it. */
export function isInvalid(id: string, { form }: FieldContext): boolean {
  const fault = form.filled.faults.get(id);
  return fault !== undefined && isError(fault);
}

function sourceText(id: string, { form, words }: FieldContext): string | undefined {
  const source = form.sourceOf(id);
  if (source === undefined) return undefined;
  const name = source === '' ? words.thePartner : source;
  return form.isLocked(id) ? words.lockedBy(name) : words.prefilledBy(name);
}

/** On request, why a field is asked: which answers decided, never what follows from them. */
const why = ({ id, field }: AskedField, context: FieldContext): Words =>
  // Most fields are simply asked; then there is nothing to work out.
  field.visible === undefined && typeof field.required === 'boolean'
    ? nothing
    : reasons(context.form.filled.evaluation.why(id), context);

export const whyGroup = (groupId: string, context: FieldContext): Words =>
  reasons(context.form.filled.evaluation.whyGroup(groupId), context);

function reasons(all: readonly Reason[], context: FieldContext): Words {
  const held = all.filter(({ holds }) => holds);
  if (held.length === 0) return nothing;
  const { words } = context;
  return html`<details class="why">
    <summary>${words.why}</summary>
    ${held.map((reason) => {
      const cause = reasonText(reason, context);
      return html`<p>${reason.about === 'visible' ? words.whyShown : words.whyRequired} ${cause}.</p>`;
    })}
  </details>`;
}
