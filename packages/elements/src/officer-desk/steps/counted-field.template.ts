/** Papers that came in across the counter for a notice: counted, as at the first intake. */
import type { DeskDossier } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TextController } from '../../localize/text-controller.ts';
import type { DossierController } from '../dossier/dossier.controller.ts';
import type { DeskStrings } from '../locales/vi.ts';

export function countedField(
  dossier: DeskDossier,
  control: DossierController,
  text: TextController<DeskStrings>,
): TemplateResult {
  const { strings } = text;
  const asked = new Set(dossier.supplements.at(-1)?.items.map(({ componentId }) => componentId));
  // What the notice names comes first; other papers may come with them.
  const papers = dossier.components.toSorted((a, b) => Number(asked.has(b.id)) - Number(asked.has(a.id)));
  const isMissing = control.faults.has('papers');
  return html`<fieldset class="field" id="papers" tabindex="-1" aria-invalid=${isMissing}>
    <legend class="label">${strings.commands.field.papers}</legend>
    ${isMissing ? html`<p class="message">${strings.commands.countSomething}</p>` : nothing}
    <table class="papers">
      <thead>
        <tr>
          <th scope="col">${strings.dossier.paper}</th>
          <th scope="col">${strings.dossier.originals}</th>
          <th scope="col">${strings.dossier.copies}</th>
        </tr>
      </thead>
      <tbody>
        ${papers.map(
          ({ id, name }) =>
            html`<tr>
              <th scope="row" lang="vi">${name}${asked.has(id) ? html` <span class="tag">${strings.checklist.askedFor}</span>` : nothing}</th>
              ${(['originals', 'copies'] as const).map(
                (which) =>
                  html`<td>
                    <input
                      class="input count"
                      type="number"
                      min="0"
                      max="99"
                      inputmode="numeric"
                      aria-label="${strings.dossier[which]}: ${name}"
                      .value=${live(String(control.draft.papers[id]?.[which] ?? 0))}
                      @input=${(event: Event) => control.count(id, { [which]: wholeNumber((event.target as HTMLInputElement).value) })}
                    />
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </fieldset>`;
}

const wholeNumber = (text: string): number => Math.min(99, Math.max(0, Math.trunc(Number(text)) || 0));
