/** A file field that looks like a button: the camera on a phone, a file at a desk. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../../localize/text-controller.ts';
import type { DeskStrings } from '../locales/vi.ts';
import { detailOf } from '../steps/step-faults.ts';
import type { UploadPlace, UploadsController } from './uploads.controller.ts';

export interface UploadButton {
  readonly uploads: UploadsController;
  readonly place: UploadPlace;
  readonly label: string;
  /** What it is for, where several stand on the page. */
  readonly about: string;
  readonly accept: string;
  readonly isCamera: boolean;
  readonly send: (file: File) => void;
}

export function uploadButton(
  { uploads, place, label, about, accept, isCamera, send }: UploadButton,
  text: TextController<DeskStrings>,
): TemplateResult {
  const { upload } = text.strings;
  const isSending = uploads.sending === place;
  const failure = uploads.failure?.place === place ? uploads.failure.error : undefined;
  const arrived = uploads.arrived[place] ?? 0;
  return html`<div class="upload">
    <label class="button small">
      ${isSending ? upload.sending : label} <span class="visually-hidden">${about}</span>
      <input
        type="file"
        class="visually-hidden"
        accept=${accept}
        capture=${isCamera ? 'environment' : nothing}
        ?disabled=${uploads.sending !== undefined}
        @change=${(event: Event) => {
          if (!(event.target instanceof HTMLInputElement)) return;
          const file = event.target.files?.[0];
          // The same file may be chosen again after a failure.
          event.target.value = '';
          if (file) send(file);
        }}
      />
    </label>
    ${arrived > 0 ? html`<span class="small" role="status">${upload.arrived(arrived)}</span>` : nothing}
    ${failure === undefined ? nothing : html`<p class="message small" role="alert">${detailOf(failure) ?? text.problem(failure)}</p>`}
  </div>`;
}
