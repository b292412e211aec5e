/** The step that was begun: what follows from it, what it asks for, and the button that takes it. */
import type { DeskDossier } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../../localize/text-controller.ts';
import { noticeItems } from '../checklist/notice.template.ts';
import type { DirectoryController } from '../directory.controller.ts';
import type { DossierController } from '../dossier/dossier.controller.ts';
import { uploadButton } from '../dossier/upload-button.template.ts';
import { resultPlace, type UploadsController } from '../dossier/uploads.controller.ts';
import type { DeskStrings } from '../locales/vi.ts';
import { countedField } from './counted-field.template.ts';
import { askedFields, isNeeded, openQuestion } from './step-draft.ts';
import { effectsOf } from './step-effects.ts';
import { stepField } from './step-field.template.ts';
import type { CommandType } from './step-fields.ts';

type Text = TextController<DeskStrings>;

export interface StepParts {
  readonly control: DossierController;
  readonly directory: DirectoryController;
  readonly uploads: UploadsController;
  /** Of the officer. */
  readonly unitId: string;
  readonly send: () => void;
  readonly cancel: () => void;
}

export function step(type: CommandType, dossier: DeskDossier, parts: StepParts, text: Text): TemplateResult {
  const { strings } = text;
  const { control, send, cancel } = parts;
  const isAllowed = control.allowed.includes(type);
  return html`<form
    class="step"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      send();
    }}
  >
    <h3 tabindex="-1">${strings.command[type]}</h3>
    <div class="follows">${isAllowed ? follows(type, dossier, text) : html`<p>${strings.commands.notAnyMore}</p>`}</div>
    ${ground(type, dossier, parts, text)}
    ${askedFields(type, control.draft).map((field) => {
      if (field.kind === 'items') return noticeItems(dossier, control, text);
      if (field.kind === 'papers') return countedField(dossier, control, text);
      return stepField(type, { ...field, isRequired: isNeeded(field, dossier) }, parts, text);
    })}
    <p class="actions">
      ${
        isAllowed
          ? html`<button class="button primary" type="submit" aria-disabled=${control.isSending}>${control.isSending ? strings.commands.sending : `${strings.commands.confirm}: ${strings.command[type]}`}</button>`
          : nothing
      }
      <button class="button plain" type="button" @click=${cancel}>${isAllowed ? strings.commands.cancel : text.shared.close}</button>
    </p>
  </form>`;
}

/** What comes of it: in a sentence, on paper, and for the date that was promised. */
export function follows(type: CommandType, dossier: DeskDossier, text: Text): TemplateResult {
  const { commands, slip: slipWords } = text.strings;
  const effects = effectsOf(type, dossier);
  return html`<p>${commands.explain[type]}</p>
    ${
      effects
        ? html`<ul class="effects small">
          ${effects.slip ? html`<li>${commands.writes(slipWords[effects.slip] ?? effects.slip)}</li>` : nothing}
          ${effects.clock ? html`<li>${commands.clock[effects.clock]}</li>` : nothing}
          ${effects.tellsApplicant ? html`<li>${commands.tells}</li>` : nothing}
        </ul>`
        : nothing
    }`;
}

/** What the officer has to see before deciding: the question, the request, the apology, the document. */
function ground(
  type: CommandType,
  dossier: DeskDossier,
  parts: StepParts,
  text: Text,
): TemplateResult | typeof nothing {
  const { records, upload } = text.strings;
  switch (type) {
    case 'answerConsultation': {
      const asked = openQuestion({ dossier, unitId: parts.unitId });
      return asked
        ? html`<blockquote class="ground">
          <p class="small muted">${records.askedBy(text.instant(asked.askedAt), text.day(asked.answerByOn))}</p>
          <p lang="vi">${asked.question}</p>
        </blockquote>`
        : nothing;
    }
    case 'confirmWithdrawal':
      return dossier.withdrawalRequest
        ? html`<blockquote class="ground">
          <p class="small muted">${records.withdrawalAsked(text.instant(dossier.withdrawalRequest.at))}</p>
          <p lang="vi">${dossier.withdrawalRequest.reason ?? records.noReason}</p>
        </blockquote>`
        : nothing;
    case 'signReappointment':
    case 'declineReappointment':
      return dossier.reappointment
        ? html`<blockquote class="ground">
          <p class="small muted">${records.proposedBy(dossier.reappointment.proposedBy, text.instant(dossier.reappointment.proposedAt))}</p>
          <p lang="vi">${dossier.reappointment.reason}</p>
          <p><strong>${records.newDate(text.day(dossier.reappointment.newDueOn))}</strong></p>
          ${dossier.apologyByOn ? html`<p class="small">${records.apologyBy(text.day(dossier.apologyByOn))}</p>` : nothing}
        </blockquote>`
        : nothing;
    case 'stamp':
    case 'sign': {
      const etag = parts.control.etag;
      return html`<div class="ground">
        <p>${dossier.hasPreparedResult ? upload.prepared : upload.fromTemplate}</p>
        ${uploadButton(
          {
            uploads: parts.uploads,
            place: resultPlace,
            label: dossier.hasPreparedResult ? upload.replaceResult : upload.result,
            about: '',
            accept: 'application/pdf',
            isCamera: false,
            send: (file) => {
              if (etag !== undefined) void parts.uploads.prepareResult(dossier.id, file, etag);
            },
          },
          text,
        )}
      </div>`;
    }
    default:
      return nothing;
  }
}
