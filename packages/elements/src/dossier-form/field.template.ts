/** One field by its type: label, help, why it is asked, its fault, and a native control that is tied to all of them. */
import type { Field } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { attachmentField } from './attachment-field.template.ts';
import { about, describedBy, isRequired, labelWords } from './field-words.template.ts';
import { controlId, type FormContext } from './form-context.ts';
import { placeField } from './place-field.template.ts';

export function fieldTemplate(field: Field, context: FormContext): TemplateResult {
  switch (field.type) {
    case 'notice':
      return notice(field, context);
    case 'radio':
      return radio(field, context);
    case 'checkbox':
      return checkbox(field, context);
    case 'attachment':
      return attachmentField(field, context, about(field, context));
    case 'addressUnit':
    case 'servicePoint':
      return context.form.isLocked(field.id)
        ? given(field, context)
        : labelled(field, context, placeField(field, context, describedBy(field, context)));
    case 'select':
      return labelled(field, context, select(field, context));
    default:
      return labelled(field, context, input(field, context));
  }
}

function labelled(field: Field, context: FormContext, control: TemplateResult): TemplateResult {
  return html`<div class="field">
    <label class="label" for=${controlId(field.id)}>${labelWords(field, context)}</label>
    ${about(field, context)} ${control}
  </div>`;
}

const inputTypes = { phone: 'tel', email: 'email', date: 'date' } as const;

function input(field: Field, context: FormContext): TemplateResult {
  const { form } = context;
  const { id, type, maxLength, autocomplete } = field;
  const value = textOf(form.answers[id]);
  const keep = (event: Event): void => {
    const { target } = event;
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) form.answer(id, target.value);
  };
  const leave = (event: Event): void => {
    const { target } = event;
    // Half a date has no value, yet it is there to see.
    if (target instanceof HTMLInputElement && target.validity.badInput) form.answer(id, null, 'invalidDate');
    form.leave(id);
  };
  if (type === 'longText') {
    return html`<textarea
      class="input"
      id=${controlId(id)}
      rows="4"
      maxlength=${ifDefined(maxLength)}
      ?readonly=${form.isLocked(id)}
      aria-required=${isRequired(field, context)}
      aria-invalid=${form.faults.has(id)}
      aria-describedby=${ifDefined(describedBy(field, context))}
      .value=${live(value)}
      @input=${keep}
      @change=${leave}
    ></textarea>`;
  }
  return html`<input
    class="input ${type}"
    id=${controlId(id)}
    type=${type === 'phone' || type === 'email' || type === 'date' ? inputTypes[type] : 'text'}
    inputmode=${ifDefined(type === 'personalId' ? 'numeric' : undefined)}
    autocomplete=${autocomplete ?? 'off'}
    maxlength=${ifDefined(type === 'date' ? undefined : maxLength)}
    spellcheck="false"
    ?readonly=${form.isLocked(id)}
    aria-required=${isRequired(field, context)}
    aria-invalid=${form.faults.has(id)}
    aria-describedby=${ifDefined(describedBy(field, context))}
    .value=${live(value)}
    @input=${keep}
    @change=${leave}
    @blur=${type === 'date' ? leave : nothing}
  />`;
}

function select(field: Field, context: FormContext): TemplateResult {
  const { form, text } = context;
  const { id, options = [] } = field;
  const choose = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) form.answer(id, target.value);
    form.leave(id);
  };
  return html`<select
    class="input"
    id=${controlId(id)}
    ?disabled=${form.isLocked(id)}
    aria-required=${isRequired(field, context)}
    aria-invalid=${form.faults.has(id)}
    aria-describedby=${ifDefined(describedBy(field, context))}
    @change=${choose}
  >
    <option value="" .selected=${form.answers[id] === undefined}>${text.strings.choose}</option>
    ${options.map(
      ({ value, label }) =>
        html`<option value=${value} lang=${text.langOf(label)} .selected=${form.answers[id] === value}>${text.localized(label)}</option>`,
    )}
  </select>`;
}

function radio(field: Field, context: FormContext): TemplateResult {
  const { form, text } = context;
  const { id, options = [] } = field;
  const choose = (value: string): void => {
    form.answer(id, value);
    form.leave(id);
  };
  return html`<fieldset class="field" role="radiogroup" aria-required=${isRequired(field, context)} aria-describedby=${ifDefined(describedBy(field, context))}>
    <legend class="label">${labelWords(field, context)}</legend>
    ${about(field, context)}
    <div class="choices">
      ${options.map(
        ({ value, label }, at) =>
          html`<label class="choice boxed">
            <input
              type="radio"
              id=${at === 0 ? controlId(id) : `${controlId(id)}-${at}`}
              name=${id}
              value=${value}
              ?disabled=${form.isLocked(id)}
              aria-invalid=${form.faults.has(id)}
              .checked=${live(form.answers[id] === value)}
              @change=${() => choose(value)}
            />
            <span lang=${text.langOf(label)}>${text.localized(label)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function checkbox(field: Field, context: FormContext): TemplateResult {
  const { form } = context;
  const { id } = field;
  const tick = ({ target }: Event): void => {
    // Not ticked is no answer: nobody has said "no" by leaving a box alone.
    if (target instanceof HTMLInputElement) form.answer(id, target.checked ? true : null);
    form.leave(id);
  };
  return html`<div class="field">
    <label class="choice boxed">
      <input
        type="checkbox"
        id=${controlId(id)}
        ?disabled=${form.isLocked(id)}
        aria-required=${isRequired(field, context)}
        aria-invalid=${form.faults.has(id)}
        aria-describedby=${ifDefined(describedBy(field, context))}
        .checked=${live(form.answers[id] === true)}
        @change=${tick}
      />
      <span>${labelWords(field, context)}</span>
    </label>
    ${about(field, context)}
  </div>`;
}

function notice(field: Field, { text }: FormContext): TemplateResult {
  const { label, help } = field;
  return html`<div class="alert info">
    <p lang=${text.langOf(label)}><strong>${text.localized(label)}</strong></p>
    ${help ? html`<p lang=${text.langOf(help)}>${text.localized(help)}</p>` : nothing}
  </div>`;
}

/** A place that the partner gave and the person may not change. */
function given(field: Field, context: FormContext): TemplateResult {
  const { pickers, form } = context;
  const value = pickers.chosen(field)?.name ?? textOf(form.answers[field.id]);
  return labelled(
    field,
    context,
    html`<input class="input" id=${controlId(field.id)} readonly aria-describedby=${ifDefined(describedBy(field, context))} .value=${live(value)} />`,
  );
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
