/** The view of one procedure below its heading, section by section. Legal text is text, never markup, and marked Vietnamese. */
import type { Procedure } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { costAndTime } from './cost-and-time.template.ts';
import { filing } from './filing.template.ts';
import { papers } from './papers.template.ts';
import type { ProcedureView } from './procedure-view.ts';
import { where } from './where.template.ts';

export function procedureTemplate(procedure: Procedure, view: ProcedureView): TemplateResult {
  const { text, options } = view;
  const { guidance } = procedure;
  return html`
    ${options.isFilingSaid ? nothing : filing(procedure, { text, onApply: options.onApply })}
    ${guidance ? html`<p class="prose" lang=${text.langOf(guidance)}>${text.localized(guidance)}</p>` : nothing}
    ${changed(procedure, view)} ${costAndTime(procedure, view)} ${papers(procedure, view)} ${where(procedure, view)}
    ${results(procedure, view)}
    <div class="folds">${folds(procedure, view)} ${earlierVersions(procedure, view)}</div>
    ${related(view)} ${provenance(procedure, view)}
  `;
}

/** What is new in this version, and from when another holds. */
function changed(
  { validFromOn }: Procedure,
  { text, change, versions }: ProcedureView,
): TemplateResult | typeof nothing {
  const { strings } = text;
  const next = versions.value?.findLast((version) => version.validFromOn > validFromOn);
  const news = change.value?.changes ?? [];
  if (!next && news.length === 0) return nothing;
  return html`<div class="alert info">
    ${next ? html`<p>${strings.changesOn(text.day(next.validFromOn))}</p>` : nothing}
    ${
      news.length > 0
        ? html`<strong>${strings.changedOn(text.day(validFromOn))}</strong>
          <ul class="list">
            ${news.map((one) => html`<li>${one.text}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

const results = ({ results }: Procedure, { text }: ProcedureView): TemplateResult | typeof nothing =>
  results.length === 0
    ? nothing
    : html`<section>
        <h3>${text.strings.results}</h3>
        <ul class="list" lang="vi">
          ${results.map(({ name }) => html`<li>${name}</li>`)}
        </ul>
      </section>`;

function folds(procedure: Procedure, { text }: ProcedureView): (TemplateResult | typeof nothing)[] {
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

function earlierVersions(
  { validFromOn }: Procedure,
  { text, versions }: ProcedureView,
): TemplateResult | typeof nothing {
  const { strings } = text;
  const earlier = versions.value?.filter((version) => version.validFromOn < validFromOn) ?? [];
  if (earlier.length === 0) return nothing;
  return html`<details>
    <summary>${strings.earlier}</summary>
    <ul class="list inside">
      ${earlier.map(
        (version) =>
          html`<li>${strings.heldFromTo(text.day(version.validFromOn), version.validToOn && text.day(version.validToOn))}<div class="muted small" lang="vi">${version.name}</div></li>`,
      )}
    </ul>
  </details>`;
}

/** Nothing at all while it is on its way or where it failed: nobody came for it. */
const related = ({ related: load, text, options }: ProcedureView): TemplateResult | typeof nothing =>
  !load.value || load.value.length === 0
    ? nothing
    : html`<section>
        <h3>${text.strings.related}</h3>
        <ul class="list ${options.onRelated ? 'plain' : ''}" lang="vi">
          ${load.value.map(
            (one) =>
              html`<li>${options.onRelated ? html`<button class="button plain" type="button" @click=${() => options.onRelated?.(one)}>${one.name}</button>` : one.name}</li>`,
          )}
        </ul>
      </section>`;

const provenance = ({ asOfOn, validFromOn, version }: Procedure, { text }: ProcedureView): TemplateResult =>
  html`<p class="muted small">
    ${text.strings.asOf(text.day(asOfOn))} ${text.strings.version(version.slice(0, 8), text.day(validFromOn))}
  </p>`;
