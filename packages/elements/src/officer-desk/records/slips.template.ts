/** The papers of a dossier that can be printed now, each saved as PDF. */
import type { DeskDossier } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../../localize/text-controller.ts';
import type { FileParts } from '../dossier/file-button.template.ts';
import type { DeskStrings } from '../locales/vi.ts';

export function slips(
  { id, progress, slips: there }: DeskDossier,
  { client, documents }: FileParts,
  text: TextController<DeskStrings>,
): TemplateResult | typeof nothing {
  const { strings } = text;
  const kinds = there.flatMap((kind) => (kind === 'register' ? [] : [kind]));
  if (kinds.length === 0) return nothing;
  return html`<section class="slips">
    <h3>${strings.records.slips}</h3>
    <p class="actions">
      ${kinds.map((kind) => {
        const name = `${kind}-${progress.code}.pdf`;
        return html`<button class="button" type="button" data-slip=${kind} aria-disabled=${documents.fetching === name} @click=${() => void documents.fetch(name, () => client().desk.slip(id, kind))}>
          ${documents.fetching === name ? strings.dossier.saving : (strings.slip[kind] ?? kind)} (PDF)
        </button>`;
      })}
    </p>
  </section>`;
}
