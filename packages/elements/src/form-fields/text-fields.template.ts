/** Everything that is typed on one line or several: texts, numbers, money, identifiers. */
import { dayFirst, maxLengthOf, type AskedField } from '@hcc/rules/form';
import { formatMoney, formatNumber } from '@hcc/rules/identifiers';
import type { AnswerValue, Field } from '@hcc/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlId, type FieldContext } from './field-context.ts';
import { about, describedBy, isInvalid, isRequired, langOf, needed } from './field-words.template.ts';

const keyboards: Partial<Record<Field['type'], string>> = {
  personalId: 'numeric',
  number: 'decimal',
  money: 'numeric',
  phone: 'tel',
  email: 'email',
};

export function textField(asked: AskedField, context: FieldContext): TemplateResult {
  const { id, field } = asked;
  const { form, text } = context;
  const control = controlId(id);
  const { label } = field;
  const value = form.filled.typedIn(id) ?? textOf(field, form.filled.evaluation.answerTo(id));
  const unit = unitOf(field, context);
  if (field.type === 'longText')
    return html`<div class="field">
      <label class="label" for=${control}><span lang=${langOf(label, context)}>${text.localized(label)}</span> <span class="needed">${needed(asked, context)}</span></label>
      ${about(asked, context)}
      <textarea
        class="input"
        id=${control}
        name=${id}
        rows="4"
        maxlength=${maxLengthOf(field)}
        ?readonly=${form.isLocked(id)}
        aria-required=${isRequired(asked, context)}
        aria-invalid=${isInvalid(id, context)}
        aria-describedby=${describedBy(asked, context)}
        .value=${live(value)}
      ></textarea>
    </div>`;
  return html`<div class="field">
    <label class="label" for=${control}><span lang=${langOf(label, context)}>${text.localized(label)}</span> <span class="needed">${needed(asked, context)}</span></label>
    ${about(asked, context)}
    <div class=${unit === undefined ? 'boxless' : 'with-unit'}>
      <input
          class="input ${field.type}"
          id=${control}
          name=${id}
          type=${field.type === 'phone' ? 'tel' : field.type === 'email' ? 'email' : 'text'}
          inputmode=${keyboards[field.type] ?? nothing}
          autocomplete=${('autocomplete' in field ? field.autocomplete : undefined) ?? 'off'}
          maxlength=${field.type === 'number' || field.type === 'money' ? 40 : maxLengthOf(field)}
          spellcheck="false"
          ?readonly=${form.isLocked(id)}
          aria-required=${isRequired(asked, context)}
          aria-invalid=${isInvalid(id, context)}
          aria-describedby=${describedBy(asked, context)}
          .value=${live(value)}
        />${unit === undefined ? nothing : html`<span class="unit">${unit}</span>`}
    </div>
  </div>`;
}

/** A value that is worked out: shown where a control would stand, and told when it changes. */
export function computedField(asked: AskedField, context: FieldContext): TemplateResult {
  const { id, field } = asked;
  const { form, text } = context;
  const value = form.filled.evaluation.valueOf(id);
  const unit = unitOf(field, context);
  return html`<div class="field">
    <p class="label" id="${controlId(id)}-label" lang=${langOf(field.label, context)}>${text.localized(field.label)}</p>
    ${about(asked, context)}
    <output class="computed" id=${controlId(id)} aria-labelledby="${controlId(id)}-label" aria-live="polite"
      >${value === undefined ? '–' : `${textOf(field, value)}${unit ? ` ${unit}` : ''}`}</output
    >
  </div>`;
}

function unitOf(field: Field, { text, words }: FieldContext): string | undefined {
  if (field.type === 'money') return words.dong;
  return field.type === 'number' && field.unit ? text.localized(field.unit) : undefined;
}

/** An answer as it is written here. */
export function textOf(field: Field, value: AnswerValue | undefined): string {
  if (typeof value === 'number')
    return field.type === 'money' && Number.isSafeInteger(value) ? formatMoney(value) : formatNumber(value);
  if (typeof value !== 'string') return '';
  return field.type === 'date' ? dayFirst(value) : value;
}
