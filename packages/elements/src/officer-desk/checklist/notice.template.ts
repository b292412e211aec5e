/** The items of the one supplement notice, as the checklist has them, and the notice as the applicant will read it. */
import type { DeskDossier } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TextController } from '../../localize/text-controller.ts';
import type { DossierController } from '../dossier/dossier.controller.ts';
import type { DeskStrings } from '../locales/vi.ts';
import { faultWords } from '../steps/step-field.template.ts';
import { type Component, isAsked, isWhole, itemsOf, markOf, withMark, withWords } from './demands.ts';

type Text = TextController<DeskStrings>;

export function noticeItems(dossier: DeskDossier, control: DossierController, text: Text): TemplateResult {
  const { notice } = text.strings;
  const { demands } = control;
  const asked = dossier.components.filter((component) => isAsked(markOf(component, demands)));
  const general = control.faults.get('items');
  const isJudged = general !== undefined;
  const number = dossier.supplements.length + 1;
  return html`
    ${number > 1 ? html`<div class="alert warning"><p>${notice.further(number)}</p></div>` : nothing}
    <fieldset class="field items" id="items" tabindex="-1">
      <legend class="label">${notice.items}</legend>
      <p class="help">${notice.itemsHelp}</p>
      ${general ? html`<p class="message">${asked.length + demands.others.length === 0 ? notice.nothing : notice.unfinished}</p>` : nothing}
      ${!general && asked.length + demands.others.length === 0 ? html`<p>${notice.nothing}</p>` : nothing}
      <ol>
        ${asked.map((component, at) => html`<li>${paperItem(component, at, isJudged, control, text)}</li>`)}
        ${demands.others.map((_, at) => html`<li>${otherItem(at, asked.length + at, isJudged, control, text)}</li>`)}
      </ol>
      <p class="actions">
        <button
          class="button"
          type="button"
          @click=${() => control.demand({ ...demands, others: [...demands.others, { legalBasis: '', what: '' }] })}
        >
          ${notice.addOther}
        </button>
      </p>
    </fieldset>
    ${preview(dossier, control, text)}
  `;
}

function paperItem(
  component: Component,
  at: number,
  isJudged: boolean,
  control: DossierController,
  text: Text,
): TemplateResult {
  const { checklist } = text.strings;
  const { demands } = control;
  const marked = markOf(component, demands);
  return html`<p class="line">
      <span class="what" lang="vi">${component.name}</span> <span class="state ${marked.mark}">${checklist.mark[marked.mark]}</span>
    </p>
    ${item(
      {
        at,
        label: checklist.what,
        what: marked.what,
        isMissing: isJudged && marked.what.trim() === '',
        typed: (what) => control.demand(withWords(demands, component, what)),
        remove: () =>
          control.demand(withMark(demands, component, component.has || component.isRequired ? 'has' : 'spare')),
        about: component.name,
      },
      control,
      text,
    )}`;
}

function otherItem(
  index: number,
  at: number,
  isJudged: boolean,
  control: DossierController,
  text: Text,
): TemplateResult {
  const { checklist, commands } = text.strings;
  const { demands } = control;
  const other = demands.others[index] ?? { legalBasis: '', what: '' };
  const put = (changes: Partial<typeof other>): void =>
    control.demand({
      ...demands,
      others: demands.others.map((one, place) => (place === index ? { ...one, ...changes } : one)),
    });
  const isMissing = isJudged && other.legalBasis.trim() === '';
  return html`<div class="field">
      <label class="label" for="basis-${index}">${commands.field.legalBasis}</label>
      ${isMissing ? html`<p class="message">${commands.missing}</p>` : nothing}
      <input class="input" id="basis-${index}" lang="vi" maxlength="500" autocomplete="off" aria-invalid=${isMissing} .value=${live(other.legalBasis)} @input=${(event: Event) => put({ legalBasis: (event.target as HTMLInputElement).value })} />
    </div>
    ${item(
      {
        at,
        label: checklist.what,
        what: other.what,
        isMissing: isJudged && other.what.trim() === '',
        typed: (what) => put({ what }),
        remove: () => control.demand({ ...demands, others: demands.others.filter((_, place) => place !== index) }),
        about: other.legalBasis,
      },
      control,
      text,
    )}`;
}

interface Item {
  /** Its place in the notice, for what the Center says about it. */
  readonly at: number;
  readonly label: string;
  readonly what: string;
  readonly isMissing: boolean;
  readonly typed: (what: string) => void;
  readonly remove: () => void;
  /** Which one is left out, for who hears the button alone. */
  readonly about: string;
}

function item(
  { at, label, what, isMissing, typed, remove, about }: Item,
  control: DossierController,
  text: Text,
): TemplateResult {
  const { commands, notice } = text.strings;
  const fault = control.faults.get(`items/${at}`);
  const words = isMissing ? commands.missing : fault && faultWords(fault, text);
  return html`<div class="field">
    <label class="label small" for="item-${at}">${label}</label>
    ${words === undefined ? nothing : html`<p class="message" id="item-${at}-message">${words}</p>`}
    <textarea class="input" id="item-${at}" lang="vi" rows="2" maxlength="2000" aria-describedby=${words === undefined ? nothing : `item-${at}-message`} aria-invalid=${words !== undefined} .value=${live(what)} @input=${(event: Event) => typed((event.target as HTMLTextAreaElement).value)}></textarea>
    <button class="button plain small" type="button" @click=${remove}>${notice.leaveOut}<span class="visually-hidden">: ${about}</span></button>
  </div>`;
}

/** Kept in Vietnamese: so is the slip. */
function preview(dossier: DeskDossier, control: DossierController, text: Text): TemplateResult {
  const { notice } = text.strings;
  const items = itemsOf(dossier.components, control.demands).filter(isWhole);
  const names = new Map(dossier.components.map(({ id, name }) => [id, name]));
  const answerBy = control.draft.values.answerByOn ?? '';
  return html`<section class="preview" aria-label=${notice.preview}>
    <h4 class="small muted">${notice.preview}</h4>
    <div class="sheet" lang="vi">
      <p><strong>${dossier.progress.procedureName}</strong>, ${dossier.progress.code}</p>
      <ol>
        ${items.map(
          ({ componentId, legalBasis, what }) =>
            html`<li>
              <strong>${componentId === undefined ? legalBasis : names.get(componentId)}</strong><br />${what}
            </li>`,
        )}
      </ol>
      <p>${answerBy === '' ? nothing : notice.answerBy(text.day(answerBy))}</p>
    </div>
  </section>`;
}
