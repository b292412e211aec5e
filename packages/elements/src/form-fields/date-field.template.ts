/**
 * A date in three boxes, since a birthday is known by heart and not looked up in a calendar; the browser's own picker
 * writes days in the browser's order and knows no year alone.
 */
import type { AskedField } from '@hcc/rules/form';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { boxesAsText, toBoxes, type DatePart } from './date-text.ts';
import { controlId, type FieldContext } from './field-context.ts';
import { about, describedBy, isInvalid, isRequired, langOf, needed } from './field-words.template.ts';

const parts = ['day', 'month', 'year'] as const;
const birthdays: Record<DatePart, string> = { day: 'bday-day', month: 'bday-month', year: 'bday-year' };

export function dateField(asked: AskedField, context: FieldContext): TemplateResult {
  const { id, field } = asked;
  const { form, text, words } = context;
  const answer = form.filled.evaluation.answerTo(id);
  const boxes = toBoxes(form.filled.typedIn(id) ?? (typeof answer === 'string' ? answer : boxesAsText(noBoxes)));
  const isCoarse = field.type === 'date' && field.coarsest !== undefined && field.coarsest !== 'day';
  const isBirthday = field.type === 'date' && field.autocomplete === 'bday';
  const control = controlId(id);
  const described = describedBy(asked, context);
  return html`<fieldset class="field" role="group" aria-describedby=${isCoarse ? `${described === nothing ? '' : described} ${control}-coarse` : described}>
    <legend class="label"><span lang=${langOf(asked.field.label, context)}>${text.localized(asked.field.label)}</span> <span class="needed">${needed(asked, context)}</span></legend>
    ${about(asked, context)} ${isCoarse ? html`<p class="help" id="${control}-coarse">${words.coarseDate}</p>` : nothing}
    <div class="date-boxes">
      ${parts.map(
        (part) =>
          html`<label class="date-box ${part}">
            <span class="small">${words.dateParts[part]}</span>
            <input
              class="input"
              id=${part === 'day' ? control : `${control}-${part}`}
              name=${id}
              data-part=${part}
              type="text"
              inputmode="numeric"
              maxlength="10"
              autocomplete=${isBirthday ? birthdays[part] : 'off'}
              ?readonly=${form.isLocked(id)}
              aria-required=${isRequired(asked, context) && (!isCoarse || part === 'year')}
              aria-invalid=${isInvalid(id, context)}
              .value=${live(boxes[part])}
            />
          </label>`,
      )}
    </div>
  </fieldset>`;
}

const noBoxes = { day: '', month: '', year: '' };
