/** One field by its type. */
import type { AskedField } from '@hcc/rules/form';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { checkboxField, radioField, selectField } from './choice-fields.template.ts';
import { dateField } from './date-field.template.ts';
import type { FieldContext } from './field-context.ts';
import { computedField, textField } from './text-fields.template.ts';
import { placeField } from './place-field.template.ts';

/**
 * A field as it stands now; nothing while it is hidden. It keeps its place among its neighbours either way, so nothing
 * that has the focus is moved, and is rendered anew only when something it shows has changed.
 */
export function fieldTemplate(asked: AskedField, context: FieldContext): unknown {
  const { form, text } = context;
  const { filled } = form;
  const { type } = asked.field;
  // What these show changes without an answer: files on their way, an open list.
  if (type === 'attachment' || type === 'addressUnit' || type === 'servicePoint') return shown(asked, context);
  return guard(
    [filled, asked.id, filled.revisionOf(asked.id), text.locale, form.isLocked(asked.id), form.sourceOf(asked.id)],
    () => shown(asked, context),
  );
}

function shown(asked: AskedField, context: FieldContext): TemplateResult | typeof nothing {
  const { evaluation } = context.form.filled;
  if (!evaluation.isVisible(asked.id)) return nothing;
  if (evaluation.isComputed(asked.id)) return computedField(asked, context);
  switch (asked.field.type) {
    case 'notice':
      return notice(asked, context);
    case 'radio':
      return radioField(asked, context);
    case 'select':
      return selectField(asked, context);
    case 'checkbox':
      return checkboxField(asked, context);
    case 'date':
      return dateField(asked, context);
    case 'addressUnit':
    case 'servicePoint':
      return placeField(asked, context);
    case 'attachment':
      return context.slot(asked, context);
    default:
      return textField(asked, context);
  }
}

function notice({ field: { label, help } }: AskedField, { text }: FieldContext): TemplateResult {
  return html`<div class="alert info">
    <p lang=${text.langOf(label)}><strong>${text.localized(label)}</strong></p>
    ${help ? html`<p lang=${text.langOf(help)}>${text.localized(help)}</p>` : nothing}
  </div>`;
}
