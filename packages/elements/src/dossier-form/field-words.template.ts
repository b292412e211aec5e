/** What stands around a field's control and is tied to it: label, help, source, reason and fault. */
import type { Field } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { controlId, faultText, reasonText, type FormContext } from './form-context.ts';

/** The label and, in words, whether an answer is needed. */
export function labelWords(field: Field, context: FormContext): TemplateResult {
  const { text } = context;
  const { strings } = text;
  // A box one need not tick says so by being a box.
  if (field.type === 'checkbox' && !isRequired(field, context))
    return html`<span lang=${text.langOf(field.label)}>${text.localized(field.label)}</span>`;
  return html`<span lang=${text.langOf(field.label)}>${text.localized(field.label)}</span>
    <span class="needed">(${isRequired(field, context) ? strings.required : strings.optional})</span>`;
}

/** Help, the partner's source, why it is asked, and the fault, in the order they are read out. */
export function about(field: Field, context: FormContext): TemplateResult {
  const { form, text } = context;
  const id = controlId(field.id);
  const source = sourceText(field, context);
  const fault = form.faults.get(field.id);
  return html`${field.help ? html`<p class="help" id="${id}-help" lang=${text.langOf(field.help)}>${text.localized(field.help)}</p>` : nothing}
    ${source ? html`<p class="help source" id="${id}-source">${source}</p>` : nothing} ${why(field, context)}
    ${fault ? html`<p class="message" id="${id}-fault">${faultText(fault, context)}</p>` : nothing}`;
}

/** Ids of what describes the control; undefined when nothing does. */
export function describedBy(field: Field, context: FormContext): string | undefined {
  const id = controlId(field.id);
  const parts = [
    context.form.faults.has(field.id) ? `${id}-fault` : '',
    field.help ? `${id}-help` : '',
    sourceText(field, context) ? `${id}-source` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' ') : undefined;
}

function sourceText(field: Field, { form, text }: FormContext): string | undefined {
  const source = form.prefillSource ?? text.strings.thePartner;
  if (form.isLocked(field.id)) return text.strings.lockedBy(source);
  return form.prefilled.has(field.id) ? text.strings.prefilledBy(source) : undefined;
}

function why(field: Field, context: FormContext): TemplateResult | typeof nothing {
  const { form, text } = context;
  const reasons = form.state.get(field.id)?.why.filter(({ holds }) => holds) ?? [];
  if (reasons.length === 0) return nothing;
  const { strings } = text;
  return html`<details class="why">
    <summary>${strings.why}</summary>
    ${reasons.map((reason) => {
      const words = reasonText(reason, context);
      return html`<p>${reason.about === 'visible' ? strings.whyShown : strings.whyRequired} ${words}.</p>`;
    })}
  </details>`;
}

export const isRequired = (field: Field, { form }: FormContext): boolean =>
  form.state.get(field.id)?.required === true || field.mustBeTrue === true;
