/** A repeating group: a list of its rows, one of them open, and what adds, takes out and puts back. */
import { answerIdOf } from '@hcc/rules/form';
import type { FieldGroup } from '@hcc/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { controlId, faultText, rowTitle, type FieldContext } from './field-context.ts';
import { whyGroup } from './field-words.template.ts';
import { fieldsOf } from './fields.template.ts';
import { rowsOnPage } from './open-rows.ts';

export function rowsTemplate(group: FieldGroup, context: FieldContext): TemplateResult {
  const { form, rows, text, words } = context;
  const { id, title, help, repeat: rule } = group;
  if (!rule) return html``;
  const count = form.filled.evaluation.rowKeys(id).length;
  const name = text.localized(rule.rowName);
  const fault = form.filled.faults.get(id);
  const heading = title ?? rule.rowName;
  return html`<section class="group titled" aria-labelledby="${controlId(id)}-title">
    <h3 class="group-title" id="${controlId(id)}-title" lang=${text.langOf(heading)}>${text.localized(heading)} <span class="muted small">${words.rowCount(count)}</span></h3>
    ${help ? html`<p class="help" lang=${text.langOf(help)}>${text.localized(help)}</p>` : nothing}
    ${whyGroup(id, context)}
    ${fault === undefined ? nothing : html`<p class="message" id="${controlId(id)}-fault">${faultText(fault, context)}</p>`}
    <ol class="row-list" start=${rows.pageOf(id) * rowsOnPage + 1}>
      ${repeat(
        rows.listed(id),
        ({ key }) => key,
        ({ key, number }) => row(group, key, number, context),
      )}
    </ol>
    ${count > rowsOnPage ? pager(id, count, context) : nothing}
    ${
      rows.takenOut?.groupId === id
        ? html`<p class="alert info put-back" role="status">
          ${words.rowTakenOut} <button class="button plain" type="button" @click=${() => rows.putBack()}>${words.putBack}</button>
        </p>`
        : nothing
    }
    <div class="actions">
      <button
        class="button"
        type="button"
        id=${controlId(id)}
        ?disabled=${count >= rule.max || form.isLocked(id)}
        aria-describedby=${fault === undefined ? nothing : `${controlId(id)}-fault`}
        @click=${(event: Event) => addRow(group, event.currentTarget, context)}
      >
        ${words.addRow(name)}
      </button>
      ${count >= rule.max ? html`<span class="help">${words.mostRows(rule.max)}</span>` : nothing}
    </div>
  </section>`;
}

function row(group: FieldGroup, key: string, number: number, context: FieldContext): TemplateResult {
  const { form, rows, words } = context;
  const isOpen = rows.openKey(group.id) === key;
  const title = rowTitle(group, key, number, context);
  const faulty = group.fields.filter((field) => form.filled.faults.has(answerIdOf(field.id, group.id, key))).length;
  const bodyId = `${controlId(group.id)}-${key}`;
  return html`<li class="row-item ${isOpen ? 'open' : ''}">
    <div class="row-head">
      <button
        class="row-toggle"
        type="button"
        aria-expanded=${isOpen}
        aria-controls=${bodyId}
        @click=${() => rows.toggle(group.id, key)}
      >
        <span class="row-title">${title}</span>
        ${faulty > 0 ? html`<span class="message small">${words.rowFaults(faulty)}</span>` : nothing}
      </button>
      <button
        class="button plain"
        type="button"
        aria-label=${words.takeOutRow(title)}
        ?disabled=${form.isLocked(group.id)}
        @click=${(event: Event) => takeOut(group, key, event.currentTarget, context)}
      >
        ${words.takeOut}
      </button>
    </div>
    <div class="row-body" id=${bodyId} ?hidden=${!isOpen}>${isOpen ? fieldsOf(group, key, context) : nothing}</div>
  </li>`;
}

function pager(groupId: string, count: number, { rows, words }: FieldContext): TemplateResult {
  const page = rows.pageOf(groupId);
  const last = Math.ceil(count / rowsOnPage) - 1;
  return html`<nav class="actions pager" aria-label=${words.rowPages}>
    <button class="button" type="button" ?disabled=${page === 0} @click=${() => rows.turnTo(groupId, page - 1)}>${words.rowsBefore}</button>
    <span aria-live="polite">${words.rowsShown(page * rowsOnPage + 1, Math.min(count, (page + 1) * rowsOnPage), count)}</span>
    <button class="button" type="button" ?disabled=${page === last} @click=${() => rows.turnTo(groupId, page + 1)}>${words.rowsAfter}</button>
  </nav>`;
}

/** The first field of a new row takes the focus: whoever adds a row wants to fill it in. */
function addRow(group: FieldGroup, button: EventTarget | null, { rows }: FieldContext): void {
  const key = rows.add(group);
  const [first] = group.fields;
  if (first) focusSoon(button, controlId(answerIdOf(first.id, group.id, key)));
}

/** The button under the finger goes with its row; the one that adds takes the focus. */
function takeOut(group: FieldGroup, key: string, button: EventTarget | null, { rows }: FieldContext): void {
  rows.takeOut(group, key);
  focusSoon(button, controlId(group.id));
}

function focusSoon(from: EventTarget | null, id: string): void {
  const root = from instanceof Node ? from.getRootNode() : null;
  if (root instanceof ShadowRoot) requestAnimationFrame(() => root.getElementById(id)?.focus());
}
