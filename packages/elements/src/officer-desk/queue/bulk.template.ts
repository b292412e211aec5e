/** A step with all that are ticked: chosen, confirmed, and what came of each. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TextController } from '../../localize/text-controller.ts';
import type { DeskStrings } from '../locales/vi.ts';
import { inDeskWords } from '../steps/step-faults.ts';
import type { BulkReport, QueueController } from './queue.controller.ts';

type Text = TextController<DeskStrings>;

export function bulkBar(queue: QueueController, text: Text): TemplateResult | typeof nothing {
  const { bulk } = text.strings;
  const open = queue.rows.filter(({ next }) => next.length > 0).length;
  if (open === 0 && !queue.report) return nothing;
  const count = queue.tickedRows.length;
  return html`<div class="bulk" role="group" aria-label=${bulk.title}>
    ${
      open === 0
        ? nothing
        : html`<label class="tick-all"
          ><input
            type="checkbox"
            .checked=${live(count > 0 && count === open)}
            .indeterminate=${live(count > 0 && count < open)}
            @change=${() => queue.tickAll()}
          /><span class="small">${count === 0 ? bulk.all : bulk.chosen(count)}</span></label
        >`
    }
    ${count === 0 ? nothing : queue.bulk === undefined ? choices(queue, text) : confirmation(queue, count, text)}
    ${queue.report ? report(queue.report, queue, text) : nothing}
    ${queue.bulkError === undefined ? nothing : html`<div class="alert error" role="alert"><p>${text.problem(queue.bulkError)}</p></div>`}
  </div>`;
}

function choices(queue: QueueController, text: Text): TemplateResult {
  const { bulk, command } = text.strings;
  return queue.bulkSteps.length === 0
    ? html`<p class="small" role="status">${bulk.nothingInCommon}</p>`
    : html`<div class="actions">
        ${queue.bulkSteps.map((type) => html`<button class="button small" type="button" data-bulk=${type} @click=${() => queue.choose(type)}>${command[type]}</button>`)}
      </div>`;
}

function confirmation(queue: QueueController, count: number, text: Text): TemplateResult {
  const { bulk, command, commands } = text.strings;
  const type = queue.bulk;
  if (type === undefined) return html``;
  return html`<div class="alert info">
    <p><strong>${bulk.sure(command[type], count)}</strong></p>
    <p class="small">${commands.explain[type]}</p>
    <p class="actions">
      <button class="button primary" type="button" data-bulk-confirm aria-disabled=${queue.isSending} @click=${() => void queue.sendBulk()}>
        ${queue.isSending ? commands.sending : bulk.confirm(command[type], count)}
      </button>
      <button class="button plain" type="button" @click=${() => queue.choose(undefined)}>${commands.cancel}</button>
    </p>
  </div>`;
}

function report({ type, done, refused }: BulkReport, queue: QueueController, text: Text): TemplateResult {
  const { bulk, command } = text.strings;
  return html`<div class="alert ${refused.length > 0 ? 'warning' : 'success'} report" role="status">
    <p>${bulk.done(command[type], done)}</p>
    ${
      refused.length === 0
        ? nothing
        : html`<p>${bulk.refused(refused.length)}</p>
          <ul>
            ${refused.map(
              ({ code, why }) =>
                html`<li>
                  <strong class="code">${code}</strong><br /><span class="small">${inDeskWords(why, command)}</span>
                </li>`,
            )}
          </ul>`
    }
    <p><button class="button plain small" type="button" @click=${() => queue.forgetReport()}>${text.shared.close}</button></p>
  </div>`;
}
