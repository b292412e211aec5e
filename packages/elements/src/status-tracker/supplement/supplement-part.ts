/**
 * A notice that asks for more, answered where it is read: each item with its reason and the place for its file. Fetched
 * when there is one to answer; brings its own words and styles, and the form's for files.
 */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choosers, filesOf, type FileContext } from '../../dossier-form/attachment-field.template.ts';
import { fileStyles } from '../../dossier-form/files.styles.ts';
import { vi as fileVi, type FormStrings } from '../../dossier-form/locales/vi.ts';
import { wear } from '../../internal/wear.ts';
import { TextController } from '../../localize/text-controller.ts';
import type { OwnClient } from '../connect-own.ts';
import type { TrackerController } from '../status-tracker.controller.ts';
import { vi, type SupplementStrings } from './locales/vi.ts';
import { SupplementController, type AskedItem, type PaperField } from './supplement.controller.ts';
import { supplementStyles } from './supplement.styles.ts';

export interface SupplementAround {
  readonly announce: (words: string) => void;
  readonly focusSoon: (selector: string) => void;
}

export class SupplementPart implements ReactiveController {
  readonly #host: LitElement;
  readonly #client: OwnClient;
  readonly #tracker: TrackerController;
  readonly #around: SupplementAround;
  readonly #text: TextController<SupplementStrings>;
  readonly #files: TextController<FormStrings>;
  #answer: SupplementController | undefined;
  #id: string | undefined;

  constructor(host: LitElement, client: OwnClient, tracker: TrackerController, around: SupplementAround) {
    this.#host = host;
    this.#client = client;
    this.#tracker = tracker;
    this.#around = around;
    this.#text = new TextController(host, {
      vi,
      en: () => import('./locales/en.ts').then((module) => module.en),
      'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
    });
    this.#files = new TextController(host, {
      vi: fileVi,
      en: () => import('../../dossier-form/locales/en.ts').then((module) => module.en),
      'zh-Hans': () => import('../../dossier-form/locales/zh-hans.ts').then((module) => module.zhHans),
    });
    host.addController(this);
  }

  hostConnected(): void {
    wear(this.#host, [fileStyles, supplementStyles]);
  }

  /** A language that came later than the element is rendered when it is here. */
  hostUpdate(): void {
    for (const text of [this.#text, this.#files]) void text.load()?.then(() => this.#host.requestUpdate());
  }

  /** Shows the notice of this dossier; a second call for the same one does nothing. */
  show(id: string): void {
    if (id === this.#id) return;
    this.stop();
    this.#id = id;
    this.#answer = new SupplementController(this.#host, this.#client, this.#tracker, id);
    void this.#answer.load();
  }

  stop(): void {
    this.#answer?.stop();
    this.#answer = undefined;
    this.#id = undefined;
  }

  render(): TemplateResult | typeof nothing {
    const answer = this.#answer;
    const notice = answer?.notice;
    if (!answer || !notice) return nothing;
    const { strings, shared } = this.#text;
    const { items } = answer;
    const isAboutNoPaper = items.some(({ field }) => !field);
    return html`<section class="supplement no-print" aria-labelledby="supplement-title">
      <h3 id="supplement-title" tabindex="-1">${strings.title}</h3>
      <p class="small muted">${strings.askedAt(this.#text.instant(notice.askedAt))}</p>
      ${notice.justification === null ? nothing : html`<p class="small">${strings.justification}: <span lang="vi">${notice.justification}</span></p>`}
      ${
        answer.loadError === undefined
          ? nothing
          : html`<div class="alert error" role="alert">
              <p>${this.#text.problem(answer.loadError)}</p>
              <p><button class="button" type="button" @click=${() => void answer.load()}>${shared.retry}</button></p>
            </div>`
      }
      ${!answer.isReady && answer.loadError === undefined ? html`<p role="status">${shared.loading}</p>` : nothing}
      ${answer.isReady ? html`<p class="help" id="file-limits">${this.#files.strings.fileLimits(answer.mostFiles)}</p>` : nothing}
      <ol class="asked">
        ${items.map((item, at) => this.#item(item, at, answer))}
      </ol>
      ${isAboutNoPaper && answer.otherFields.length > 0 ? this.#others(answer) : nothing} ${answer.isReady ? this.#closing(answer) : nothing}
    </section>`;
  }

  #item(
    { fault, what, legalBasis, paper, field }: AskedItem,
    at: number,
    answer: SupplementController,
  ): TemplateResult {
    const { strings } = this.#text;
    const title = `asked-${at}`;
    return html`<li><div class="field slot" role="group" aria-labelledby=${title}>
      <p id=${title}>
        <span class="tag ${fault}">${strings.fault[fault]}</span> ${paper === undefined ? nothing : html`<strong lang="vi">${paper}</strong>`}
      </p>
      <p id="${title}-what" lang="vi">${what}</p>
      ${legalBasis === undefined ? nothing : html`<p class="small muted">${strings.legalBasis}: <span lang="vi">${legalBasis}</span></p>`}
      ${field ? this.#slot(field, fault === 'missing', `${title}-what`, answer) : answer.isReady ? html`<p class="help">${strings.noSlot}</p>` : nothing}
    </div></li>`;
  }

  #others(answer: SupplementController): TemplateResult {
    return html`<details>
      <summary>${this.#text.strings.otherPapers}</summary>
      ${answer.otherFields.map(
        (field) =>
          html`<div class="field slot" role="group" aria-label=${this.#text.localized(field.label)}>
            <p class="label" lang=${this.#text.langOf(field.label)}>${this.#text.localized(field.label)}</p>
            ${this.#slot(field, false, '', answer)}
          </div>`,
      )}
    </details>`;
  }

  #slot(field: PaperField, isMissing: boolean, describedBy: string, answer: SupplementController): TemplateResult {
    const context: FileContext = { form: answer, text: this.#files };
    const isInvalid = answer.trouble === 'nothingFor' && answer.without.some((item) => item.field?.id === field.id);
    return html`${filesOf(field.id, context)} ${choosers(field.id, this.#text.localized(field.label), context, { isRequired: isMissing, isInvalid, describedBy })}`;
  }

  #closing(answer: SupplementController): TemplateResult {
    const { strings } = this.#text;
    const { trouble } = answer;
    return html`<div class="field">
        <label class="label" for="supplement-note">${strings.note}</label>
        <p class="help" id="supplement-note-help">${strings.noteHelp}</p>
        <textarea
          class="input"
          id="supplement-note"
          rows="3"
          maxlength="2000"
          aria-describedby="supplement-note-help"
          .value=${live(answer.note)}
          @input=${({ target }: Event) => {
            if (target instanceof HTMLTextAreaElement) answer.note = target.value;
          }}
        ></textarea>
      </div>
      ${trouble === undefined ? nothing : html`<div class="alert ${typeof trouble === 'string' ? 'warning' : 'error'} trouble" id="supplement-trouble" role="group" aria-labelledby="supplement-trouble" tabindex="-1"><p>${this.#troubleWords(answer)}</p></div>`}
      <p class="actions">
        <button class="button primary send" type="button" aria-disabled=${answer.isSending} @click=${() => void this.#send(answer)}>${answer.isSending ? strings.sending : strings.send}</button>
      </p>`;
  }

  #troubleWords({ trouble, without }: SupplementController): string {
    const { strings } = this.#text;
    if (trouble === undefined) return '';
    if (typeof trouble === 'object') return this.#text.problem(trouble.error);
    return trouble === 'nothingFor'
      ? strings.nothingFor(without.map(({ paper }) => paper ?? '').join('; '))
      : strings[trouble];
  }

  async #send(answer: SupplementController): Promise<void> {
    const isSent = await answer.send();
    if (isSent) this.#around.announce(this.#text.strings.sent);
    // The notice is gone with what was pressed, or there is something to read before it.
    this.#around.focusSoon(isSent ? 'h2' : '.supplement .trouble');
  }
}
