/** One procedure as a person needs it: what it costs, how long it takes, which papers, where. Legal text is marked Vietnamese. */
import type { Component, Cost, DueDate, Procedure, Unit } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { LoadController } from '../internal/load-controller.ts';
import type { TextController } from '../localize/text-controller.ts';
import { costParts } from './cost-text.ts';
import type { FinderStrings } from './locales/vi.ts';

type Text = TextController<FinderStrings>;

export interface DetailsParts {
  readonly dueDate: LoadController<DueDate, [string, 'counter' | 'post' | 'online']>;
  readonly places: LoadController<readonly Unit[]>;
  readonly onApply: () => void;
  readonly onPlaces: (event: Event) => void;
}

/** The procedure below its heading; the element renders heading and "back". */
export function procedureDetails(procedure: Procedure, text: Text, parts: DetailsParts): TemplateResult {
  const { strings } = text;
  const { guidance } = procedure;
  return html`
    ${guidance ? html`<p class="prose" lang=${text.langOf(guidance)}>${text.localized(guidance)}</p>` : nothing}
    ${filing(procedure, text, parts)} ${costAndTime(procedure, text, parts)} ${papers(procedure, text)} ${where(procedure, text, parts)}
    ${
      procedure.results.length > 0
        ? html`<section>
          <h3>${strings.results}</h3>
          <ul class="list" lang="vi">
            ${procedure.results.map(({ name }) => html`<li>${name}</li>`)}
          </ul>
        </section>`
        : nothing
    }
    <div class="folds">${folds(procedure, text)}</div>
    <p class="muted small">${strings.asOf(text.day(procedure.asOfOn))}</p>
  `;
}

const tones = { here: 'success', handOver: 'info', counterOnly: 'warning' } as const;

function filing({ filingMode }: Procedure, text: Text, { onApply }: DetailsParts): TemplateResult {
  const { mode, reason, url } = filingMode;
  const title = text.strings.mode[mode] ?? '';
  const why = text.localized(reason);
  // Some reasons begin with the mode itself; nobody needs to read it twice.
  const isSaid = why.startsWith(title);
  return html`<div class="apply">
    <div class="alert ${tones[mode] ?? 'info'}">
      ${isSaid ? nothing : html`<strong>${title}</strong>`}
      <p lang=${text.langOf(reason)}>${why}</p>
    </div>
    ${
      mode === 'here'
        ? html`<p class="actions"><button class="button primary" type="button" @click=${onApply}>${text.strings.apply}</button></p>`
        : url && url.startsWith('https:')
          ? html`<p class="actions">
            <a class="button primary" href=${url} target="_blank" rel="noopener noreferrer">${text.strings.applyElsewhere}</a>
          </p>`
          : nothing
    }
  </div>`;
}

function costAndTime(procedure: Procedure, text: Text, { dueDate }: DetailsParts): TemplateResult {
  const { strings, shared } = text;
  return html`<section>
    <h3>${strings.costAndTime}</h3>
    ${
      procedure.methods.length > 0
        ? html`<table>
          <thead>
            <tr>
              <th scope="col">${strings.channel}</th>
              <th scope="col">${strings.cost}</th>
              <th scope="col">${strings.time}</th>
            </tr>
          </thead>
          <tbody>
            ${procedure.methods.map(
              (method) =>
                html`<tr>
                  <th scope="row">${shared.channel[method.channel] ?? method.channel}</th>
                  <td data-label=${strings.cost}>${costLines(method.cost, text)}</td>
                  <td data-label=${strings.time}>
                    ${text.duration(method.duration)}
                    ${method.durationText && method.duration.unit !== 'sameDay' ? html`<div class="muted small prose" lang="vi">${method.durationText}</div>` : nothing}
                    ${method.note ? html`<div class="muted small prose" lang="vi">${method.note}</div>` : nothing}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>`
        : nothing
    }
    ${procedure.committed && procedure.committed.unit !== 'none' ? html`<p>${strings.committed(text.duration(procedure.committed))}</p>` : nothing}
    ${dueDate.render({
      pending: () => html`<span class="skeleton" aria-hidden="true"></span>`,
      complete: (due) => promisedDate(due, text),
    })}
  </section>`;
}

function promisedDate(due: DueDate, text: Text): TemplateResult {
  const { strings } = text;
  const sentence = due.dueAt
    ? strings.ifNow(text.instant(due.dueAt))
    : due.dueOn
      ? strings.ifNowByDay(text.day(due.dueOn))
      : strings.noDate;
  return html`<div class="alert info">
    <p class="due">${sentence}</p>
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

const costLines = (cost: Cost, text: Text): TemplateResult[] =>
  costParts(cost, text).map((line, at) => {
    const note = cost.state === 'stated' ? cost.items[at]?.text : undefined;
    return html`<div>${line}${note ? html` <span class="muted small prose" lang="vi">${note}</span>` : nothing}</div>`;
  });

function papers(procedure: Procedure, text: Text): TemplateResult {
  const { strings } = text;
  const { components, variants } = procedure;
  const cases = [undefined, ...variants];
  const group = (use: Component['use'], title: string) =>
    components.some((component) => component.use === use)
      ? html`<h4>${title}</h4>
          ${cases.map((variant) => {
            const rows = components.filter((component) => component.use === use && component.variantId === variant?.id);
            if (rows.length === 0) return nothing;
            return html`${variant ? html`<p class="muted" lang="vi">${variant.name}</p>` : nothing}
              <ul class="papers">
                ${rows.map((component) => paper(component, text))}
              </ul>`;
          })}`
      : nothing;
  return html`<section>
    <h3>${strings.papers}</h3>
    ${components.length === 0 ? html`<p>${strings.noPapers}</p>` : nothing} ${group('submit', strings.toSubmit)}
    ${group('present', strings.toPresent)}
    ${
      procedure.notes.length > 0
        ? html`<details>
          <summary>${strings.notes}</summary>
          <ul class="list inside" lang="vi">
            ${procedure.notes.map((note) => html`<li class="prose">${note}</li>`)}
          </ul>
        </details>`
        : nothing
    }
  </section>`;
}

function paper(component: Component, text: Text): TemplateResult {
  const { strings, shared } = text;
  const { originals, copies, forms, channel } = component;
  const tags = [
    originals > 0 ? strings.originals(originals) : undefined,
    copies > 0 ? strings.copies(copies) : undefined,
    component.electronicForm ? strings.onScreen : undefined,
    channel ? strings.ifFiledBy(shared.channel[channel] ?? channel) : undefined,
    component.authorisation ? strings.ifAuthorised : undefined,
  ].filter((tag) => tag !== undefined);
  return html`<li>
    <span class="prose" lang="vi">${component.name}</span>
    ${
      component.condition && !component.name.includes(component.condition)
        ? html`<span class="muted small prose" lang="vi">${component.condition}</span>`
        : nothing
    }
    ${tags.length > 0 ? html`<span class="facts">${tags.map((tag) => html`<span class="tag">${tag}</span>`)}</span>` : nothing}
    ${forms.length > 0 ? html`<span class="muted small">${strings.forms(forms.join(', '))}</span>` : nothing}
  </li>`;
}

function where(procedure: Procedure, text: Text, { places, onPlaces }: DetailsParts): TemplateResult {
  const { strings, shared } = text;
  const { competent, executing } = procedure.agencies;
  const deciding = competent.length > 0 ? competent : executing;
  return html`<section>
    <h3>${strings.where}</h3>
    <p>${strings.anywhere}</p>
    ${deciding.length > 0 ? html`<p>${strings.competent}: <span lang="vi">${deciding.join('; ')}</span></p>` : nothing}
    <details @toggle=${onPlaces}>
      <summary>${strings.showPlaces}</summary>
      <div class="inside">
        ${places.render({
          pending: () => html`<p role="status">${shared.loading}</p>`,
          complete: (units) =>
            html`<ul class="list" lang="vi">
                ${units.map(
                  ({ name, address, phone }) =>
                    html`<li>${name}${address ? html`<div class="muted small">${address}</div>` : nothing}${phone ? html`<div class="muted small">${phone}</div>` : nothing}</li>`,
                )}
              </ul>
              <p class="muted">${strings.placesNote}</p>`,
          error: (error) => html`<p role="alert">${text.problem(error)}</p>
            <p><button class="button" type="button" @click=${() => void places.retry()}>${shared.retry}</button></p>`,
        })}
      </div>
    </details>
  </section>`;
}

function folds(procedure: Procedure, text: Text): (TemplateResult | typeof nothing)[] {
  const { strings } = text;
  const fold = (title: string, content: TemplateResult) =>
    html`<details>
      <summary>${title}</summary>
      <div class="inside" lang="vi">${content}</div>
    </details>`;
  return [
    procedure.steps.length > 0
      ? fold(
          strings.steps,
          html`<ol class="list">
            ${procedure.steps.map(
              (step) =>
                html`<li>${step.title ? html`<strong>${step.title}</strong>` : nothing}<div class="prose">${step.text}</div></li>`,
            )}
          </ol>`,
        )
      : nothing,
    procedure.conditions ? fold(strings.conditions, html`<p class="prose">${procedure.conditions}</p>`) : nothing,
    procedure.legalBasis.length > 0
      ? fold(
          strings.legalBasis,
          html`<ul class="list">
            ${procedure.legalBasis.map(({ number, title }) => html`<li>${number && !title.includes(number) ? `${number}: ` : ''}${title}</li>`)}
          </ul>`,
        )
      : nothing,
  ];
}
