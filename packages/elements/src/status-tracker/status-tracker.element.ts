import type { ClientOptions, FrameSession } from '@hcc/sdk';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { CenterElement } from '../internal/center-element.ts';
import { ErrorEvent, ReadyEvent, StatusChangedEvent } from '../internal/widget-events.ts';
import { errorDetailOf } from '../localize/problem-code.ts';
import { TextController } from '../localize/text-controller.ts';
import { buttonStyles } from '../styles/button.styles.ts';
import { feedbackStyles } from '../styles/feedback.styles.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { inputStyles } from '../styles/input.styles.ts';
import { connectTracker, type TrackerClient } from './connect-tracker.ts';
import { forgetLinkToken } from './link-token.ts';
import { vi } from './locales/vi.ts';
import { speakOnOwnPage } from './own-page-locale.ts';
import { canWithdraw, OwnDossierController, type OwnDocument } from './own-dossier.controller.ts';
import { progressStyles } from './progress.styles.ts';
import { progressView, statusWords } from './progress.template.ts';
import { TrackerController } from './status-tracker.controller.ts';
import { trackerStyles } from './status-tracker.styles.ts';

/**
 * @summary Where a dossier stands, whose turn it is and when its result is due. Runs on the Center's own pages alone:
 * in the frame behind `SealedStatusTracker`, and on the page the receipt's link opens.
 * @event {ReadyEvent} hcc-ready - The tracker can be used.
 * @event {StatusChangedEvent} hcc-status-changed - The dossier has moved on.
 * @event {ErrorEvent} hcc-error - Something failed and the person has been told.
 */
export class StatusTracker extends CenterElement<TrackerClient> {
  static override styles = [hostStyles, buttonStyles, inputStyles, feedbackStyles, progressStyles, trackerStyles];
  static override properties: PropertyDeclarations = {
    code: {},
    session: { attribute: false },
    linkToken: { attribute: false },
    isOwnPage: { attribute: false },
    announcement: { state: true },
    typed: { state: true },
    isChecked: { state: true },
  };

  protected override readonly text = new TextController(this, {
    vi,
    en: () => import('./locales/en.ts').then((module) => module.en),
    'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
  });
  readonly #tracker = new TrackerController(this, {
    client: () => this.connection.client,
    session: () => this.session,
    changed: (progress) => {
      this.announcement = this.#changeWords(progress);
      this.dispatchEvent(new StatusChangedEvent({ status: progress.status, sequence: progress.sequence }));
    },
  });
  readonly #own = new OwnDossierController(this, () => this.connection.client, this.#tracker);

  declare private announcement: string;
  declare private typed: { code: string; secret: string };
  /** Whether "look up" was pressed: only then is a missing value a fault. */
  declare private isChecked: boolean;
  #isReady = false;
  #reported: unknown;
  #spokenLocale: string | undefined;

  /** The code on the receipt. Alone it opens nothing; it picks among the session's dossiers, or fills the field. */
  declare code: string | undefined;
  /** The frame's session, whose dossiers are shown without typing. */
  declare session: FrameSession | undefined;
  /** From the receipt's link: opens progress alone. */
  declare linkToken: string | undefined;
  /** On a page of the Center itself: with a heading, a choice of language and a print button. */
  declare isOwnPage: boolean;

  constructor() {
    super();
    this.announcement = '';
    this.typed = { code: '', secret: '' };
    this.isChecked = false;
    this.isOwnPage = false;
  }

  protected override connect(options: ClientOptions): TrackerClient {
    return connectTracker(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('code') || changed.has('session') || changed.has('linkToken')) {
      this.typed = { code: this.code ?? '', secret: '' };
      this.#own.reset();
      void this.#tracker.open({ linkToken: this.linkToken, code: this.code || undefined });
    } else if (this.#spokenLocale !== undefined && this.#spokenLocale !== this.text.locale) {
      // The reckoning is worded by the Center.
      this.#tracker.forgetVersion();
    }
    this.#spokenLocale = this.text.locale;
  }

  protected override updated(): void {
    const { view, progress, failure, trouble, lookUpError } = this.#tracker;
    const error = failure ?? trouble ?? lookUpError ?? this.#own.error;
    if (!this.#isReady && (view === 'choose' || view === 'lookUp' || progress || error)) {
      this.#isReady = true;
      this.dispatchEvent(new ReadyEvent());
    }
    if (error !== undefined && error !== this.#reported) this.dispatchEvent(new ErrorEvent(errorDetailOf(error)));
    this.#reported = error;
  }

  /** Moves the focus to the first thing to type in or to press. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input, h2, button')?.focus(options);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.isChecked = true;
    const { code, secret } = this.typed;
    if (code.trim() === '' || secret.trim() === '') return this.#focusSoon('[aria-invalid="true"]');
    void this.#tracker.lookUp(code.trim(), secret.trim()).then(() => {
      this.isChecked = false;
      this.#focusSoon(this.#tracker.view === 'follow' ? 'h2' : '.look-up .alert');
    });
  };

  #leave(): void {
    forgetLinkToken();
    this.#own.reset();
    this.typed = { code: '', secret: '' };
    this.isChecked = false;
    this.#tracker.leave();
    this.#focusSoon('h2');
  }

  #choose(id: string): void {
    this.#own.reset();
    void this.#tracker.choose(id);
    this.#focusSoon('h2');
  }

  async #withdraw(): Promise<void> {
    if (!(await this.#own.withdraw())) return;
    this.announcement = this.text.strings.withdrawal.done;
    this.#focusSoon('h2');
  }

  #askToWithdraw(): void {
    this.#own.askToWithdraw();
    this.#focusSoon('.withdrawal h3');
  }

  #keep(): void {
    this.#own.keep();
    this.#focusSoon('.withdraw');
  }

  #speak(locale: string): void {
    this.locale = locale;
    speakOnOwnPage(locale);
  }

  #focusSoon(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  #changeWords(progress: NonNullable<TrackerController['progress']>): string {
    const { strings, shared } = this.text;
    const done = progress.steps.findLast(({ state }) => state === 'done');
    return progress.status === 'inProgress' && done
      ? strings.changedStep(shared.step[done.step] ?? done.step)
      : strings.changed(statusWords(progress, this.text));
  }

  override render(): TemplateResult {
    const { view, failure } = this.#tracker;
    const { locale, shared } = this.text;
    return html`<div class="root" lang=${locale}>
      ${this.isOwnPage ? this.#pageHead() : nothing}
      ${view === 'opening' && failure === undefined ? html`<p role="status">${shared.loading}</p>` : nothing}
      ${view === 'opening' && failure !== undefined ? this.#failure(failure) : nothing} ${view === 'choose' ? this.#list() : nothing}
      ${view === 'lookUp' ? this.#fields() : nothing} ${view === 'follow' ? this.#dossier() : nothing}
      <p class="visually-hidden" role="status">${this.announcement || nothing}</p>
    </div>`;
  }

  #pageHead(): TemplateResult {
    const { strings, locale } = this.text;
    return html`<header class="page-head">
      <h1>${strings.title}</h1>
      <div class="languages" role="group" aria-label=${strings.language}>
        ${languages.map(
          ([tag, name]) =>
            html`<button class="button plain" type="button" lang=${tag} aria-pressed=${tag === locale} @click=${() => this.#speak(tag)}>${name}</button>`,
        )}
      </div>
    </header>`;
  }

  #list(): TemplateResult {
    const { strings } = this.text;
    return html`<section class="list">
      <h2 tabindex="-1">${strings.choose}</h2>
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

  #fields(): TemplateResult {
    const { strings } = this.text;
    const { isLookingUp, lookUpError, filed } = this.#tracker;
    return html`<form class="look-up" novalidate @submit=${this.#onSubmit}>
      ${this.isOwnPage ? nothing : html`<h2 tabindex="-1">${strings.title}</h2>`}
      <p>${strings.intro}</p>
      ${lookUpError === undefined ? nothing : html`<div class="alert error" role="alert" tabindex="-1"><p>${this.text.problem(lookUpError)}</p></div>`}
      ${this.#field('code', 50)} ${this.#field('secret', 32)}
      <p class="actions">
        <button class="button primary" type="submit" aria-disabled=${isLookingUp}>${isLookingUp ? strings.lookingUp : strings.lookUp}</button>
        ${
          filed.length > 0
            ? html`<button class="button plain" type="button" @click=${() => void this.#tracker.open({})}>${strings.choose}</button>`
            : nothing
        }
      </p>
    </form>`;
  }

  #field(name: 'code' | 'secret', maxLength: number): TemplateResult {
    const { strings } = this.text;
    const isMissing = this.isChecked && this.typed[name].trim() === '';
    return html`<div class="field">
      <label class="label" for=${name}>${strings[name]}</label>
      <p class="help" id="${name}-help">${strings[`${name}Help`]}</p>
      ${isMissing ? html`<p class="message" id="${name}-message">${strings[`${name}Missing`]}</p>` : nothing}
      <input
        class="input"
        id=${name}
        name=${name}
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        maxlength=${maxLength}
        aria-describedby="${name}-help ${name}-message"
        aria-invalid=${isMissing}
        .value=${live(this.typed[name])}
        @input=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) this.typed = { ...this.typed, [name]: event.target.value };
        }}
      />
    </div>`;
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
      ${failure === undefined ? nothing : this.#failure(failure)}
      ${
        trouble !== undefined && progress && seenAt
          ? html`<div class="alert warning" role="status"><p>${strings.offline(this.text.instant(seenAt))}</p></div>`
          : nothing
      }
      ${trouble !== undefined && !progress ? this.#failure(trouble) : nothing}
      ${!progress && trouble === undefined && failure === undefined ? html`<p role="status">${shared.loading}</p>` : nothing}
      ${progress ? progressView(progress, this.text, { now: new Date().toISOString(), documents: this.#documents(progress) }) : nothing}
      <footer class="actions no-print">
        <button class="button plain" type="button" @click=${() => this.#leave()}>${filed.length > 1 ? strings.chooseOther : strings.lookUpOther}</button>
        ${this.isOwnPage && progress ? html`<button class="button plain" type="button" @click=${() => window.print()}>${strings.print}</button>` : nothing}
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

  #failure(error: unknown): TemplateResult {
    const { shared, strings } = this.text;
    const hasExpired = errorDetailOf(error).code.startsWith('credential_');
    return html`<div class="alert error" role="alert">
      <p>${this.text.problem(error)}</p>
      <p>
        ${
          hasExpired
            ? html`<button class="button" type="button" @click=${() => location.reload()}>${strings.reload}</button>`
            : html`<button class="button" type="button" @click=${() => void this.#tracker.again()}>${shared.retry}</button>`
        }
      </p>
    </div>`;
  }
}

/** Each language by its own name. */
const languages = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
  ['zh-Hans', '中文'],
] as const;

/** As the Center names them too. */
const fileNames = { receipt: 'giay-tiep-nhan', result: 'ket-qua' } as const;
