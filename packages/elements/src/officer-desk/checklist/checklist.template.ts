/** Every paper the procedure asks for: there, missing or faulty; its files; and the one notice that comes of it. */
import { papersFieldId } from '@hcc/rules/form';
import type { DeskDossier } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TextController } from '../../localize/text-controller.ts';
import { fileButton, type FileParts } from '../dossier/file-button.template.ts';
import type { DossierController } from '../dossier/dossier.controller.ts';
import { uploadButton } from '../dossier/upload-button.template.ts';
import type { UploadsController } from '../dossier/uploads.controller.ts';
import type { DeskStrings } from '../locales/vi.ts';
import { type Component, isAsked, itemsOf, markOf, type Mark, withMark, withWords } from './demands.ts';

type Text = TextController<DeskStrings>;

export interface ChecklistParts extends FileParts {
  readonly control: DossierController;
  readonly uploads: UploadsController;
  /** This officer takes in papers. */
  readonly mayAdd: boolean;
  readonly askForMore: () => void;
}

export function checklist(dossier: DeskDossier, parts: ChecklistParts, text: Text): TemplateResult {
  const { strings } = text;
  const { control } = parts;
  const mayAsk = control.allowed.includes('requestSupplement');
  const count = itemsOf(dossier.components, control.demands).length;
  return html`<section class="checklist">
    <h3>${strings.checklist.title}</h3>
    ${dossier.components.length === 0 ? html`<p class="muted">${strings.checklist.none}</p>` : nothing}
    ${mayAsk && dossier.components.length > 0 ? html`<p class="small muted">${strings.checklist.how}</p>` : nothing}
    <ul class="asked">
      ${dossier.components.map((component) => html`<li>${row(component, dossier, mayAsk, parts, text)}</li>`)}
    </ul>
    ${
      mayAsk && control.command !== 'requestSupplement'
        ? html`<p><button class="button" type="button" @click=${parts.askForMore}>${strings.checklist.build(count)}</button></p>`
        : nothing
    }
  </section>`;
}

function row(
  component: Component,
  dossier: DeskDossier,
  mayAsk: boolean,
  parts: ChecklistParts,
  text: Text,
): TemplateResult {
  const { strings } = text;
  const { control, uploads, mayAdd } = parts;
  const marked = markOf(component, control.demands);
  const counted = dossier.papers.filter(({ componentId }) => componentId === component.id);
  const files = dossier.attachments.filter(({ fieldId }) => fieldId === papersFieldId(component.id));
  const sum = (which: 'originals' | 'copies') => counted.reduce((all, paper) => all + paper[which], 0);
  return html`<div class="paper ${marked.mark}" role="group" aria-label=${component.name}>
    <div class="line">
      <span class="state ${marked.mark}">${strings.checklist.mark[marked.mark]}</span>
      <span class="what" lang="vi">${component.name}</span>
    </div>
    <p class="small muted">
      ${component.isRequired ? strings.checklist.required : strings.checklist.optional}${component.originals + component.copies > 0 ? html` · ${strings.intake.asked(component.originals, component.copies)}` : nothing}${counted.length > 0 ? html` · ${strings.checklist.counted(sum('originals'), sum('copies'))}` : nothing}
    </p>
    ${
      files.length > 0
        ? html`<ul class="files">
          ${files.map((file) => html`<li>${fileButton(dossier.id, file, parts, text)}</li>`)}
        </ul>`
        : nothing
    }
    <div class="tools">
      ${mayAsk ? marks(component, marked.mark, control, text) : nothing}
      ${
        mayAdd
          ? uploadButton(
              {
                uploads,
                place: component.id,
                label: strings.upload.paper,
                about: component.name,
                accept: 'image/jpeg,image/png,application/pdf',
                isCamera: true,
                send: (file) => void uploads.addPaper(dossier.id, component.id, file),
              },
              text,
            )
          : nothing
      }
    </div>
    ${
      mayAsk && isAsked(marked) && control.command !== 'requestSupplement'
        ? html`<label class="field"
            ><span class="small">${strings.checklist.what}</span>
            <textarea
              class="input"
              lang="vi"
              rows="2"
              maxlength="2000"
              .value=${live(marked.what)}
              @input=${(event: Event) => control.demand(withWords(control.demands, component, (event.target as HTMLTextAreaElement).value))}
            ></textarea>
          </label>`
        : nothing
    }
  </div>`;
}

function marks(component: Component, now: Mark, control: DossierController, text: Text): TemplateResult {
  const { checklist } = text.strings;
  const offered: readonly Mark[] = [component.has || component.isRequired ? 'has' : 'spare', 'missing', 'faulty'];
  return html`<div class="marks" role="radiogroup" aria-label=${checklist.markOf(component.name)}>
    ${offered.map(
      (mark) =>
        html`<label class="mark-choice"
          ><input type="radio" name="mark-${component.id}" value=${mark} .checked=${live(now === mark)} @change=${() => control.demand(withMark(control.demands, component, mark))} /><span>${checklist.mark[mark]}</span></label
        >`,
    )}
  </div>`;
}
