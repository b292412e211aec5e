/** The unit's page: what waits for this officer's name, who has how much, and the register of the days. */
import type { Workload } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../../localize/text-controller.ts';
import { formatRoute } from '../desk-route.ts';
import type { FileParts } from '../dossier/file-button.template.ts';
import { back } from '../icons.ts';
import type { DeskStrings } from '../locales/vi.ts';
import { dueTag } from '../queue/due-tag.template.ts';
import { type MoneyParts, moneyView } from '../money/money.template.ts';
import type { UnitView, WorkloadController } from './workload.controller.ts';

type Text = TextController<DeskStrings>;
type Load = Workload['total'];

export interface WorkloadParts extends FileParts, MoneyParts {
  readonly control: WorkloadController;
  readonly unit: string;
  /** RFC 3339. */
  readonly now: string;
}

const columns = ['open', 'overdue', 'dueToday', 'waiting', 'finishedToday'] as const satisfies readonly (keyof Load)[];

export function workloadView(parts: WorkloadParts, text: Text): TemplateResult {
  const { strings, shared } = text;
  const { control, unit } = parts;
  return html`<main class="unit">
    <a class="button plain to-queue" href=${formatRoute({ at: 'queue' })}>${back}${strings.queue.back}</a>
    <header>
      <h2 tabindex="-1">${strings.workload.title}</h2>
      <p class="muted" lang="vi">${unit}</p>
    </header>
    ${control.view.render({
      pending: (last) => (last ? whole(last, parts, text) : html`<p role="status">${shared.loading}</p>`),
      complete: (view) => whole(view, parts, text),
      error: (error) =>
        html`<div class="alert error" role="alert">
          <p>${text.problem(error)}</p>
          <p><button class="button" type="button" @click=${() => void control.view.retry()}>${shared.retry}</button></p>
        </div>`,
    })}
    ${moneyView(parts, text)} ${register(parts, text)}
  </main>`;
}

function whole({ workload, waiting }: UnitView, { now }: WorkloadParts, text: Text): TemplateResult {
  const { strings } = text;
  return html`
    ${waiting.map(
      ({ step, rows }) =>
        html`<section class="waiting">
          <h3>${strings.workload.waitingFor[step]} (${rows.length})</h3>
          <ul class="rows">
            ${rows.map(
              (dossier) =>
                html`<li>
                  <a class="row" href=${formatRoute({ at: 'dossier', id: dossier.id })}
                    ><span class="line"><strong class="code">${dossier.code}</strong>${dueTag(dossier, now, text)}</span
                    ><span class="name" lang="vi">${dossier.procedureName}</span><span class="small" lang="vi">${dossier.applicantName}</span></a
                  >
                </li>`,
            )}
          </ul>
        </section>`,
    )}
    <section>
      <h3>${strings.workload.perOfficer}</h3>
      <div class="scroll" role="region" tabindex="0" aria-label=${strings.workload.perOfficer}>
        <table class="load">
          <thead>
            <tr>
              <th scope="col">${strings.workload.officer}</th>
              ${columns.map((column) => html`<th scope="col">${strings.workload.column[column]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${workload.officers.map(({ officer, ...load }) => line(html`<span lang="vi">${officer.name}</span> <span class="small muted" lang="vi">${officer.title}</span>`, load))}
            ${line(strings.workload.unclaimed, workload.unclaimed)}
          </tbody>
          <tfoot>
            ${line(strings.workload.total, workload.total)}
          </tfoot>
        </table>
      </div>
      <p class="small muted">${strings.workload.at(text.instant(workload.at))}</p>
    </section>
  `;
}

const line = (who: TemplateResult | string, load: Load): TemplateResult =>
  html`<tr>
    <th scope="row">${who}</th>
    ${columns.map((column) => html`<td class=${load[column] > 0 && column === 'overdue' ? 'overdue' : ''}>${load[column]}</td>`)}
  </tr>`;

function register({ control, client, documents }: WorkloadParts, text: Text): TemplateResult {
  const { strings } = text;
  const { fromOn, toOn } = control.days;
  const name = `register-${fromOn}-${toOn}.pdf`;
  const isWhole = fromOn !== '' && toOn !== '' && fromOn <= toOn;
  return html`<section class="register">
    <h3>${strings.slip.register}</h3>
    <div class="days">
      ${(['fromOn', 'toOn'] as const).map(
        (which) =>
          html`<label class="field"
            ><span class="label small">${strings.workload[which]}</span
            ><input class="input day" type="date" .value=${control.days[which]} @change=${(event: Event) => control.setDay(which, (event.target as HTMLInputElement).value)}
          /></label>`,
      )}
      <button
        class="button"
        type="button"
        data-slip="register"
        aria-disabled=${!isWhole || documents.fetching === name}
        @click=${() => {
          if (isWhole) void documents.fetch(name, () => client().desk.register(control.days));
        }}
      >
        ${documents.fetching === name ? strings.dossier.saving : strings.workload.saveRegister}
      </button>
    </div>
    ${isWhole ? nothing : html`<p class="message" role="alert">${strings.workload.daysWrong}</p>`}
    ${documents.error === undefined ? nothing : html`<div class="alert error" role="alert"><p>${text.problem(documents.error)}</p></div>`}
  </section>`;
}
