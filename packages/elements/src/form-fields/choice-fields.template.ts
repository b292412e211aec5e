/** Choosing and ticking. */
import type { AskedField } from '@hcc/rules/form';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlId, type FieldContext } from './field-context.ts';
import { about, describedBy, isInvalid, isRequired, langOf, needed } from './field-words.template.ts';

export function selectField(asked: AskedField, context: FieldContext): TemplateResult {
  const { id } = asked;
  const { form, text, words } = context;
  const { evaluation } = form.filled;
  const chosen = evaluation.answerTo(id);
  return html`<div class="field">
    <label class="label" for=${controlId(id)}><span lang=${langOf(asked.field.label, context)}>${text.localized(asked.field.label)}</span> <span class="needed">${needed(asked, context)}</span></label>
    ${about(asked, context)}
    <select
      class="input"
      id=${controlId(id)}
      name=${id}
      ?disabled=${form.isLocked(id)}
      aria-required=${isRequired(asked, context)}
      aria-invalid=${isInvalid(id, context)}
      aria-describedby=${describedBy(asked, context)}
    >
      <option value="" .selected=${chosen === undefined}>${words.choose}</option>
      ${evaluation
        .optionsOf(id)
        .map(
          ({ value, label }) =>
            html`<option value=${value} lang=${langOf(label, context)} .selected=${chosen === value}>${text.localized(label)}</option>`,
        )}
    </select>
  </div>`;
}

export function radioField(asked: AskedField, context: FieldContext): TemplateResult {
  const { id } = asked;
  const { form, text } = context;
  const { evaluation } = form.filled;
  const chosen = evaluation.answerTo(id);
  return html`<fieldset class="field" role="radiogroup" aria-required=${isRequired(asked, context)} aria-describedby=${describedBy(asked, context)}>
    <legend class="label"><span lang=${langOf(asked.field.label, context)}>${text.localized(asked.field.label)}</span> <span class="needed">${needed(asked, context)}</span></legend>
    ${about(asked, context)}
    <div class="choices">
      ${evaluation.optionsOf(id).map(
        ({ value, label }, at) =>
          html`<label class="choice boxed">
            <input
              type="radio"
              id=${at === 0 ? controlId(id) : `${controlId(id)}-${at}`}
              name=${id}
              value=${value}
              ?disabled=${form.isLocked(id)}
              aria-invalid=${isInvalid(id, context)}
              .checked=${live(chosen === value)}
            />
            <span lang=${langOf(label, context)}>${text.localized(label)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** A box one need not tick says so by being a box. */
export function checkboxField(asked: AskedField, context: FieldContext): TemplateResult {
  const { id } = asked;
  const { form, text } = context;
  return html`<div class="field">
    <label class="choice boxed">
      <input
        type="checkbox"
        id=${controlId(id)}
        name=${id}
        ?disabled=${form.isLocked(id)}
        aria-required=${isRequired(asked, context)}
        aria-invalid=${isInvalid(id, context)}
        aria-describedby=${describedBy(asked, context)}
        .checked=${live(form.filled.evaluation.answerTo(id) === true)}
      />
      <span
        ><span lang=${langOf(asked.field.label, context)}>${text.localized(asked.field.label)}</span>
        ${isRequired(asked, context) ? html`<span class="needed">${needed(asked, context)}</span>` : nothing}</span
      >
    </label>
    ${about(asked, context)}
  </div>`;
}
