import type { DeskDossier } from '@hcc/sdk';
import { html, type TemplateResult } from 'lit';
import type { TextController } from '../../localize/text-controller.ts';
import type { DeskStrings } from '../locales/vi.ts';

/** Papers as they were counted at the counter. */
export function papersTable(papers: DeskDossier['papers'], text: TextController<DeskStrings>): TemplateResult {
  const { dossier } = text.strings;
  return html`<table class="papers">
    <thead>
      <tr>
        <th scope="col">${dossier.paper}</th>
        <th scope="col">${dossier.originals}</th>
        <th scope="col">${dossier.copies}</th>
      </tr>
    </thead>
    <tbody>
      ${papers.map(
        ({ name, originals, copies }) =>
          html`<tr>
            <th scope="row" lang="vi">${name}</th>
            <td>${originals}</td>
            <td>${copies}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
