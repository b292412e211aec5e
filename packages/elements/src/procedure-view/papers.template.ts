/** The papers: to hand in, to show, for each variant; with how many of each and the forms' names. */
import type { Component, Procedure } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { ProcedureView } from './procedure-view.ts';

export function papers({ components, variants, notes }: Procedure, view: ProcedureView): TemplateResult {
  const { strings } = view.text;
  const group = (use: Component['use'], title: string) => {
    const rows = components.filter((component) => component.use === use);
    return rows.length === 0
      ? nothing
      : html`<h4>${title}</h4>
          ${[undefined, ...variants].map((variant) => ofVariant(rows, variant, view))}`;
  };
  return html`<section>
    <h3>${strings.papers}</h3>
    ${components.length === 0 ? html`<p>${strings.noPapers}</p>` : nothing} ${group('submit', strings.toSubmit)}
    ${group('present', strings.toPresent)}
    ${
      notes.length > 0
        ? html`<details>
          <summary>${strings.notes}</summary>
          <ul class="list inside" lang="vi">
            ${notes.map((note) => html`<li class="prose">${note}</li>`)}
          </ul>
        </details>`
        : nothing
    }
  </section>`;
}

function ofVariant(
  components: readonly Component[],
  variant: Procedure['variants'][number] | undefined,
  view: ProcedureView,
): TemplateResult | typeof nothing {
  const rows = components.filter(({ variantId }) => variantId === variant?.id);
  if (rows.length === 0) return nothing;
  const isShared = !variant && rows.length < components.length;
  return html`${variant ? html`<p class="muted" lang="vi">${variant.name}</p>` : nothing}
    ${isShared ? html`<p class="muted">${view.text.strings.always}</p>` : nothing}
    <ul class="papers">
      ${rows.map((component) => paper(component, view))}
    </ul>`;
}

function paper(component: Component, { text }: ProcedureView): TemplateResult {
  const { strings } = text;
  const { originals, copies, forms, channel } = component;
  const tags = [
    originals > 0 ? strings.originals(originals) : undefined,
    copies > 0 ? strings.copies(copies) : undefined,
    component.electronicForm ? strings.onScreen : undefined,
    channel ? strings.ifFiledBy[channel] : undefined,
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
