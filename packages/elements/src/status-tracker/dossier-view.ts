/**
 * A dossier's progress with what may be done about it, and the choice between several. Fetched when there is one to
 * show: who comes to look one up types first. Brings its own words and styles.
 */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { TextController } from '../localize/text-controller.ts';
import { tagStyles } from '../styles/tag.styles.ts';
import type { TrackerClient } from './connect-tracker.ts';
import { dossierViewStyles } from './dossier-view.styles.ts';
import { forgetLinkToken } from './link-token.ts';
import { vi, type DossierStrings } from './locales/dossier/vi.ts';
import type { TrackerStrings } from './locales/vi.ts';
import { pageHead } from './own-page-head.template.ts';
import { canWithdraw, OwnDossierController, type OwnDocument } from './own-dossier.controller.ts';
import { progressStyles } from './progress.styles.ts';
import { progressView, statusWords } from './progress.template.ts';
import type { TrackerController } from './status-tracker.controller.ts';

/** What the element around it does for the view. */
export interface DossierSurroundings {
  readonly tracker: TrackerController;
  readonly client: () => TrackerClient;
  readonly isOwnPage: () => boolean;
  /** Those of the look-up. */
  readonly words: () => TrackerStrings;
  readonly failure: (error: unknown) => TemplateResult;
  readonly announce: (words: string) => void;
  readonly focusSoon: (selector: string) => void;
  readonly leave: () => void;
}

type Host = ReactiveControllerHost & Element & { locale: string | undefined };

export class DossierView {
  static readonly styles = [tagStyles, progressStyles, dossierViewStyles];

  readonly text: TextController<DossierStrings>;
  readonly #host: Host;
  readonly #around: DossierSurroundings;
  readonly #tracker: TrackerController;
  readonly #own: OwnDossierController;

  constructor(host: Host, around: DossierSurroundings) {
    this.text = new TextController(host, {
      vi,
      en: () => import('./locales/dossier/en.ts').then((module) => module.en),
      'zh-Hans': () => import('./locales/dossier/zh-hans.ts').then((module) => module.zhHans),
    });
    this.#host = host;
    this.#around = around;
    this.#tracker = around.tracker;
    this.#own = new OwnDossierController(host, around.client, around.tracker);
  }

  /** What went wrong with the person's last act on the dossier. */
  get error(): unknown {
    return this.#own.error;
  }

  /** Another dossier is shown. */
  reset(): void {
    this.#own.reset();
  }

  /** What has just happened, to be read aloud. */
  changeWords(progress: NonNullable<TrackerController['progress']>): string {
    const { strings, shared } = this.text;
    const done = progress.steps.findLast(({ state }) => state === 'done');
    return progress.status === 'inProgress' && done
      ? strings.changedStep(shared.step[done.step] ?? done.step)
      : strings.changed(statusWords(progress, this.text));
  }

  #leave(): void {
    forgetLinkToken();
    this.#around.leave();
  }

  #choose(id: string): void {
    this.#own.reset();
    void this.#tracker.choose(id);
    this.#around.focusSoon('h2');
  }

  async #withdraw(): Promise<void> {
    if (!(await this.#own.withdraw())) return;
    this.#around.announce(this.text.strings.withdrawal.done);
    this.#around.focusSoon('h2');
  }

  #askToWithdraw(): void {
    this.#own.askToWithdraw();
    this.#around.focusSoon('.withdrawal h3');
  }

  #keep(): void {
    this.#own.keep();
    this.#around.focusSoon('.withdraw');
  }

  /** The head of the Center's own page. */
  pageHead(): TemplateResult {
    const { strings, locale } = this.text;
    return pageHead(this.#around.words().title, strings.language, locale, (chosen) => (this.#host.locale = chosen));
  }

  render(): TemplateResult {
    return this.#tracker.view === 'choose' ? this.#list() : this.#dossier();
  }

  #list(): TemplateResult {
    const { strings } = this.text;
    return html`<section class="list">
      <h2 tabindex="-1">${this.#around.words().choose}</h2>
      <ul>
        ${this.#tracker.filed.map(
          ({ id, progress }) =>
            html`<li>
              <button class="filed" type="button" @click=${() => this.#choose(id)}>
                <span class="name" lang="vi">${progress.procedureName}</span>
                <span class="facts small"><span class="tag">${statusWords(progress, this.text)}</span><span>${progress.code}</span><span class="muted">${strings.submittedAt(this.text.instant(progress.submittedAt))}</span></span>
              </button>
            </li>`,
        )}
      </ul>
      <p><button class="button plain" type="button" @click=${() => this.#leave()}>${strings.lookUpOther}</button></p>
    </section>`;
  }

  #dossier(): TemplateResult {
    const { progress, failure, trouble, seenAt, filed } = this.#tracker;
    const { strings, shared } = this.text;
    return html`<article class="dossier">
      ${
        progress
          ? html`<header>
            <h2 tabindex="-1" lang="vi">${progress.procedureName}</h2>
            <p><span class="muted">${strings.dossierCode}</span> <strong class="code">${progress.code}</strong></p>
          </header>`
          : nothing
      }
      ${failure === undefined ? nothing : this.#around.failure(failure)}
      ${
        trouble !== undefined && progress && seenAt
          ? html`<div class="alert warning" role="status"><p>${strings.offline(this.text.instant(seenAt))}</p></div>`
          : nothing
      }
      ${trouble !== undefined && !progress ? this.#around.failure(trouble) : nothing}
      ${!progress && trouble === undefined && failure === undefined ? html`<p role="status">${shared.loading}</p>` : nothing}
      ${progress ? progressView(progress, this.text, { now: new Date().toISOString(), documents: this.#documents(progress) }) : nothing}
      <footer class="actions no-print">
        <button class="button plain" type="button" @click=${() => this.#leave()}>${filed.length > 1 ? strings.chooseOther : strings.lookUpOther}</button>
        ${this.#around.isOwnPage() && progress ? html`<button class="button plain" type="button" @click=${() => window.print()}>${strings.print}</button>` : nothing}
        ${seenAt && progress ? html`<span class="small muted">${strings.seen(this.text.instant(seenAt))}</span>` : nothing}
      </footer>
    </article>`;
  }

  /** Beyond progress: what the session of the filing opens. A link's holder is told where to go. */
  #documents(progress: NonNullable<TrackerController['progress']>): TemplateResult | typeof nothing {
    const { strings } = this.text;
    const onPaper =
      progress.status === 'completed' && progress.track === 'onSite' ? html`<p>${strings.resultOnPaper}</p>` : nothing;
    if (!this.#tracker.own) {
      if (progress.hasResult) return html`<p class="muted no-print">${strings.resultInSession}</p>`;
      return onPaper;
    }
    return html`<section class="documents no-print">
      <h3>${strings.documents}</h3>
      ${onPaper} ${this.#own.error === undefined ? nothing : html`<div class="alert error" role="alert"><p>${this.text.problem(this.#own.error)}</p></div>`}
      <p class="actions">
        ${progress.hasResult ? this.#download('result', progress.code) : nothing} ${this.#download('receipt', progress.code)}
        ${
          canWithdraw(progress) && this.#own.withdrawal === 'none'
            ? html`<button class="button withdraw" type="button" @click=${() => this.#askToWithdraw()}>${strings.withdraw}</button>`
            : nothing
        }
      </p>
      ${canWithdraw(progress) && this.#own.withdrawal !== 'none' ? this.#withdrawal() : nothing}
    </section>`;
  }

  #download(which: OwnDocument, code: string): TemplateResult {
    const { strings } = this.text;
    const isOnItsWay = this.#own.fetching === which;
    return html`<button
      class="button ${which === 'result' ? 'primary' : ''}"
      type="button"
      aria-disabled=${isOnItsWay}
      @click=${() => void this.#own.fetch(which, `${fileNames[which]}-${code}.pdf`)}
    >
      ${isOnItsWay ? strings.fetching : strings[which]}
    </button>`;
  }

  #withdrawal(): TemplateResult {
    const { withdrawal } = this.text.strings;
    const isSending = this.#own.withdrawal === 'sending';
    return html`<div class="alert warning withdrawal">
      <h3 tabindex="-1">${withdrawal.title}</h3>
      <p>${withdrawal.warning}</p>
      <div class="field">
        <label class="label" for="reason">${withdrawal.reason}</label>
        <textarea
          class="input"
          id="reason"
          rows="2"
          maxlength="2000"
          .value=${live(this.#own.reason)}
          @input=${(event: Event) => {
            if (event.target instanceof HTMLTextAreaElement) this.#own.reason = event.target.value;
          }}
        ></textarea>
      </div>
      <p class="actions">
        <button class="button" type="button" aria-disabled=${isSending} @click=${() => void this.#withdraw()}>${isSending ? withdrawal.sending : withdrawal.confirm}</button>
        <button class="button plain" type="button" @click=${() => this.#keep()}>${withdrawal.keep}</button>
      </p>
    </div>`;
  }
}

/** As the Center names them too. */
const fileNames = { receipt: 'giay-tiep-nhan', result: 'ket-qua' } as const;
