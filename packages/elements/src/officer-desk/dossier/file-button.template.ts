/** A file of the dossier: saved, never shown in this page's origin. */
import type { Attachment } from '@hcc/schemas';
import { html, type TemplateResult } from 'lit';
import type { TextController } from '../../localize/text-controller.ts';
import type { DeskClient } from '../connect-desk.ts';
import type { DeskStrings } from '../locales/vi.ts';
import type { DocumentsController } from './documents.controller.ts';

export interface FileParts {
  readonly client: () => DeskClient;
  readonly documents: DocumentsController;
}

export function fileButton(
  dossierId: string,
  { id, name, bytes }: Pick<Attachment, 'id' | 'name' | 'bytes'>,
  { client, documents }: FileParts,
  text: TextController<DeskStrings>,
): TemplateResult {
  const { dossier } = text.strings;
  return html`<button
      class="button small"
      type="button"
      aria-disabled=${documents.fetching === name}
      @click=${() => void documents.fetch(name, () => client().desk.attachment(dossierId, id))}
    >
      ${documents.fetching === name ? dossier.saving : dossier.save(name)}
    </button>
    <span class="small muted">${sizeWords(bytes)}</span>`;
}

const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
