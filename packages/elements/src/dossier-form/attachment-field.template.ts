/** A paper's slot: the files it has, those on their way with their true progress, and the ways to add one. */
import type { AskedField } from '@hcc/rules/form';
import { ApiError, type Attachment } from '@hcc/sdk';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { controlId } from '../form-fields/field-context.ts';
import { about, describedBy, isInvalid, isRequired, langOf, needed } from '../form-fields/field-words.template.ts';
import { problemCode } from '../localize/problem-code.ts';
import type { TextController } from '../localize/text-controller.ts';
import { acceptedTypes } from './file-check.ts';
import { isPassing, type FileUploads, type Unfinished, type Upload } from './file-uploads.ts';
import { sizeText, type FormContext } from './form-context.ts';
import type { FormStrings } from './locales/vi.ts';

/** Who keeps the files of a dossier: the form's draft, or a supplement. */
export interface FileHost {
  readonly keeper: { readonly attachments: readonly Attachment[] };
  readonly uploads: FileUploads;
  /** Ids of those on their way out. */
  readonly removing: ReadonlySet<string>;
  /** Name of the one that would not go. */
  readonly removeFailed: string | undefined;
  attach(fieldId: string, files: Iterable<File>): Promise<void>;
  detach(attachment: Attachment): Promise<void>;
}

export interface FileContext {
  readonly form: FileHost;
  readonly text: TextController<FormStrings>;
}

export function attachmentField(asked: AskedField, context: FormContext): TemplateResult {
  const { field } = asked;
  const id = controlId(asked.id);
  const described = describedBy(asked, context);
  return html`<div class="field slot" role="group" aria-labelledby="${id}-label">
    <p class="label" id="${id}-label"><span lang=${langOf(field.label, context)}>${context.text.localized(field.label)}</span> <span class="needed">${needed(asked, context)}</span></p>
    ${about(asked, context)}
    ${filesOf(asked.id, context)}
    ${choosers(asked.id, context.text.localized(field.label), context, {
      isRequired: isRequired(asked, context),
      isInvalid: isInvalid(asked.id, context),
      describedBy: described === nothing ? '' : described,
    })}
  </div>`;
}

/** The files that a slot has, and those on their way to it. */
export function filesOf(fieldId: string, context: FileContext): TemplateResult | typeof nothing {
  const { keeper, uploads: all } = context.form;
  const attached = keeper.attachments.filter((attachment) => attachment.fieldId === fieldId);
  const uploads = all.of(fieldId);
  const unfinished = all.unfinishedOf(fieldId);
  if (attached.length + uploads.length + unfinished.length === 0) return nothing;
  return html`<ul class="files">
    ${attached.map((attachment) => attachedFile(attachment, context))} ${uploads.map((upload) => uploadedFile(upload, context))}
    ${unfinished.map((upload) => unfinishedFile(upload, context))}
  </ul>`;
}

interface ChooserState {
  readonly isRequired: boolean;
  readonly isInvalid: boolean;
  /** Ids of what describes the slot, beside the limits. */
  readonly describedBy: string;
}

/** The ways to add a file to a slot. */
export function choosers(
  fieldId: string,
  label: string,
  { form, text: { strings } }: FileContext,
  { isRequired: required, isInvalid: invalid, describedBy: described }: ChooserState,
): TemplateResult {
  const id = controlId(fieldId);
  const take = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || !target.files) return;
    const files = [...target.files];
    // The same file may be chosen again after it was removed.
    target.value = '';
    void form.attach(fieldId, files);
  };
  return html`<div class="actions add">
    <span class="chooser">
      <input
        class="visually-hidden"
        id=${id}
        type="file"
        multiple
        accept=${acceptedTypes}
        aria-label=${strings.chooseFileFor(label)}
        aria-required=${required}
        aria-invalid=${invalid}
        aria-describedby="${described} file-limits"
        @change=${take}
      />
      <label class="button" for=${id} aria-hidden="true">${clip}${strings.chooseFile}</label>
    </span>
    <span class="chooser camera">
      <input
        class="visually-hidden"
        id="${id}-camera"
        type="file"
        accept="image/jpeg,image/png"
        capture="environment"
        aria-label=${strings.takePhotoFor(label)}
        @change=${take}
      />
      <label class="button" for="${id}-camera" aria-hidden="true">${camera}${strings.takePhoto}</label>
    </span>
  </div>`;
}

function attachedFile(attachment: Attachment, { form, text }: FileContext): TemplateResult {
  const { id, name, bytes, fieldId } = attachment;
  const { strings } = text;
  const replace = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || !target.files) return;
    const files = [...target.files];
    target.value = '';
    void form.uploads.add(fieldId, files, id);
  };
  return html`<li class="file">
    <span class="about">
      <span class="name">${name}</span>
      <span class="muted small">${sizeText(bytes)}</span>
      ${form.removeFailed === name ? html`<span class="message small" role="alert">${strings.removeFailed(name)}</span>` : nothing}
    </span>
    <span class="chooser">
      <input
        class="visually-hidden"
        id="f-${id}-replace"
        type="file"
        accept=${acceptedTypes}
        aria-label=${strings.replaceFile(name)}
        @change=${replace}
      />
      <label class="button plain" for="f-${id}-replace" aria-hidden="true">${strings.replace}</label>
    </span>
    <button
      class="button plain"
      type="button"
      aria-label=${strings.removeFile(name)}
      ?disabled=${form.removing.has(id)}
      @click=${() => void form.detach(attachment)}
    >
      ${strings.remove}
    </button>
  </li>`;
}

function uploadedFile(upload: Upload, { form, text }: FileContext): TemplateResult {
  const { strings, shared } = text;
  const { key, name, state } = upload;
  if (state === 'failed') {
    const { fault, error } = upload;
    return html`<li class="file failed">
      <span class="about">
        <span class="name">${name}</span>
        <span class="message small" role="alert">${fault ? strings.fileFaults[fault] : refusalText(error, text)}</span>
      </span>
      ${
        fault === undefined && isPassing(error)
          ? html`<button class="button plain" type="button" aria-label=${strings.retryFile(name)} @click=${() => void form.uploads.retry(key)}>${shared.retry}</button>`
          : nothing
      }
      <button class="button plain" type="button" aria-label=${strings.putAwayFile(name)} @click=${() => form.uploads.drop(key)}>${strings.putAway}</button>
    </li>`;
  }
  return html`<li class="file">
    <span class="about">
      <span class="name">${name}</span>
      <span class="muted small">${sizeText(upload.bytes)} · ${uploadWords(upload, form.uploads.isOffline, strings)}</span>
      ${state === 'sending' || state === 'paused' ? html`<progress max="1" .value=${upload.share ?? 0} ?hidden=${upload.share === undefined} aria-label=${name}></progress>` : nothing}
    </span>
    ${
      state === 'paused'
        ? html`<button class="button plain" type="button" aria-label=${strings.resumeFile(name)} @click=${() => void form.uploads.resume(key)}>${strings.resume}</button>`
        : html`<button class="button plain" type="button" aria-label=${strings.pauseFile(name)} @click=${() => form.uploads.pause(key)}>${strings.pause}</button>`
    }
    <button class="button plain" type="button" aria-label=${strings.stopFile(name)} @click=${() => form.uploads.drop(key)}>${strings.stop}</button>
  </li>`;
}

function uploadWords({ state, share }: Upload, isOffline: boolean, strings: FileContext['text']['strings']): string {
  if (state === 'waiting') return isOffline ? strings.noNetwork : strings.waiting;
  if (state === 'paused') return strings.paused(Math.floor((share ?? 0) * 100));
  if (share === undefined) return strings.sending;
  return share >= 1 ? strings.finishing : strings.sendingShare(Math.round(share * 100));
}

/** The Center has a part of it; the file itself is on the person's device alone. */
function unfinishedFile(
  { id, name, bytes, offset }: Unfinished,
  { form, text: { strings } }: FileContext,
): TemplateResult {
  return html`<li class="file">
    <span class="about">
      <span class="name">${name}</span>
      <span class="muted small">${sizeText(bytes)} · ${strings.unfinished(Math.floor((offset / bytes) * 100))}</span>
      <progress max="1" .value=${offset / bytes} aria-label=${name}></progress>
    </span>
    <button class="button plain" type="button" aria-label=${strings.stopFile(name)} @click=${() => void form.uploads.forget(id)}>${strings.stop}</button>
  </li>`;
}

/** The Center's own sentence, which names what it found in the file; ours where its answer was lost on the way. */
function refusalText(error: unknown, text: FileContext['text']): string {
  const refusals: Readonly<Record<string, string>> = text.strings.fileRefusals;
  const code = problemCode(error);
  if (!Object.hasOwn(refusals, code)) return text.problem(error);
  return (error instanceof ApiError && error.problem?.detail) || (refusals[code] ?? '');
}

const icon = (paths: TemplateResult): TemplateResult =>
  html`<svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths}</svg>`;
const clip = icon(
  svg`<path d="M10 13V3.5m0 0L6.5 7M10 3.5 13.5 7M3.5 12.5v3a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1v-3"></path>`,
);
const camera = icon(svg`<path d="M3 6.5h3L7.5 4h5L14 6.5h3v9.5H3z"></path><circle cx="10" cy="11" r="2.75"></circle>`);
