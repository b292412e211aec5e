/** Fee and charge for each way of filing, the law's time and the Center's, and the date that would be promised now. */
import type { Cost, DueDate, Procedure } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { costParts } from './cost-text.ts';
import { savedBy } from './days-saved.ts';
import { isPromised } from './filing.template.ts';
import type { ProcedureView } from './procedure-view.ts';

export function costAndTime(procedure: Procedure, view: ProcedureView): TemplateResult {
  const { strings, shared } = view.text;
  return html`<section>
    <h3>${strings.costAndTime}</h3>
    ${
      procedure.methods.length > 0
        ? html`<table>
          <thead>
            <tr>
              <th scope="col">${strings.channel}</th>
              <th scope="col">${strings.costs}</th>
              <th scope="col">${strings.time}</th>
            </tr>
          </thead>
          <tbody>
            ${procedure.methods.map(
              (method) =>
                html`<tr>
                  <th scope="row">${shared.channel[method.channel] ?? method.channel}</th>
                  <td data-label=${strings.costs}>${costLines(method.cost, view)}</td>
                  <td data-label=${strings.time}>
                    ${view.text.duration(method.duration)}
                    ${method.durationText && method.duration.unit !== 'sameDay' ? html`<div class="muted small prose" lang="vi">${method.durationText}</div>` : nothing}
                    ${method.note ? html`<div class="muted small prose" lang="vi">${method.note}</div>` : nothing}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>`
        : nothing
    }
    ${committed(procedure, view)} ${isPromised(procedure) ? promised(procedure, view) : nothing}
  </section>`;
}

const costLines = (cost: Cost, { text }: ProcedureView): TemplateResult[] =>
  costParts(cost, text).map((line, at) => {
    const note = cost.state === 'stated' ? cost.items[at]?.text : undefined;
    return html`<div>${line}${note ? html` <span class="muted small prose" lang="vi">${note}</span>` : nothing}</div>`;
  });

function committed(procedure: Procedure, { text }: ProcedureView): TemplateResult | typeof nothing {
  const { committed: duration, committedAssumed } = procedure;
  if (!duration || duration.unit === 'none') return nothing;
  const saved = savedBy(procedure);
  return html`<p>
    ${text.strings.committed(text.duration(duration))}
    ${saved ? html`<strong>${text.strings.saved(text.duration(saved))}</strong>` : nothing}
    ${committedAssumed ? html`<span class="muted small">${text.strings.committedAssumed}</span>` : nothing}
  </p>`;
}

function promised({ methods }: Procedure, view: ProcedureView): TemplateResult {
  const { strings, shared } = view.text;
  const channels = [...new Set(methods.map(({ channel }) => channel))];
  return html`${
    channels.length > 1
      ? html`<p class="field">
          <label class="label" for="channel">${strings.dueFor}</label>
          <select
            class="input"
            id="channel"
            .value=${live(view.channel ?? '')}
            @change=${(event: Event) => event.target instanceof HTMLSelectElement && view.reckonFor(event.target.value)}
          >
            ${channels.map((channel) => html`<option value=${channel} ?selected=${channel === view.channel}>${shared.channel[channel] ?? channel}</option>`)}
          </select>
        </p>`
      : nothing
  }
  ${view.dueDate.render({
    pending: (last) => (last ? dueDate(last, view) : html`<span class="skeleton" aria-hidden="true"></span>`),
    complete: (due) => dueDate(due, view),
  })}`;
}

function dueDate(due: DueDate, { text }: ProcedureView): TemplateResult {
  const { strings } = text;
  const sentence = due.dueAt
    ? strings.ifNow(text.instant(due.dueAt))
    : due.dueOn
      ? strings.ifNowByDay(text.day(due.dueOn))
      : strings.noDate;
  return html`<div class="alert info">
    <p class="due" aria-live="polite">${sentence}</p>
    ${due.provisional ? html`<p class="small">${strings.provisional}</p>` : nothing}
    ${
      due.reckoning.length > 0
        ? html`<details>
          <summary>${strings.reckoning}</summary>
          <ol class="list inside small">
            ${due.reckoning.map((step) => html`<li>${step.text}</li>`)}
          </ol>
        </details>`
        : nothing
    }
  </div>`;
}
