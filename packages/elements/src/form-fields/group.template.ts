/** Fields that belong together, under their title; or the rows of a repeating group. */
import type { FieldGroup } from '@hcc/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldContext } from './field-context.ts';
import { whyGroup } from './field-words.template.ts';
import { fieldsOf } from './fields.template.ts';
import { rowsTemplate } from './rows.template.ts';

export function groupTemplate(group: FieldGroup, context: FieldContext): TemplateResult | typeof nothing {
  const { form, text } = context;
  if (!form.filled.evaluation.isGroupVisible(group.id)) return nothing;
  if (group.repeat) return rowsTemplate(group, context);
  const { title, help } = group;
  if (!title)
    return html`<div class="group">${whyGroup(group.id, context)}${fieldsOf(group, undefined, context)}</div>`;
  return html`<fieldset class="group titled">
    <legend class="group-title" lang=${text.langOf(title)}>${text.localized(title)}</legend>
    ${help ? html`<p class="help" lang=${text.langOf(help)}>${text.localized(help)}</p>` : nothing}
    ${whyGroup(group.id, context)}
    ${fieldsOf(group, undefined, context)}
  </fieldset>`;
}
