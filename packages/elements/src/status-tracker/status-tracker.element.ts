import type { ClientOptions, FrameSession } from '@hcc/sdk';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { CenterElement } from '../internal/center-element.ts';
import { ErrorEvent, ReadyEvent, StatusChangedEvent } from '../internal/widget-events.ts';
import { errorDetailOf } from '../localize/problem-code.ts';
import { WordsController } from '../localize/words-controller.ts';
import { alertStyles } from '../styles/alert.styles.ts';
import { buttonStyles } from '../styles/button.styles.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { textInputStyles } from '../styles/text-input.styles.ts';
import { connectTracker, type TrackerClient } from './connect-tracker.ts';
import type { DossierView } from './dossier-view.ts';
import { vi } from './locales/vi.ts';
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
  static override styles = [hostStyles, buttonStyles, textInputStyles, alertStyles, trackerStyles];
  static override properties: PropertyDeclarations = {
    code: {},
    session: { attribute: false },
    linkToken: { attribute: false },
    isOwnPage: { attribute: false },
    announcement: { state: true },
    typed: { state: true },
    isChecked: { state: true },
  };

  protected override readonly text = new WordsController(this, {
    vi,
    en: () => import('./locales/en.ts').then((module) => module.en),
    'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
  });
  readonly #tracker = new TrackerController(this, {
    client: () => this.connection.client,
    session: () => this.session,
    changed: (progress) => {
      this.announcement = this.#dossier?.changeWords(progress) ?? '';
      this.dispatchEvent(new StatusChangedEvent({ status: progress.status, sequence: progress.sequence }));
    },
  });

  declare private announcement: string;
  declare private typed: { code: string; secret: string };
  /** Whether "look up" was pressed: only then is a missing value a fault. */
  declare private isChecked: boolean;
  /** Shows a dossier, or the choice between several; fetched when there is one. */
  #dossier: DossierView | undefined;
  #fetching: Promise<void> | undefined;
  #fetchFailure: unknown;
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
      this.#dossier?.reset();
      void this.#tracker.open({ linkToken: this.linkToken, code: this.code || undefined });
    } else if (this.#spokenLocale !== undefined && this.#spokenLocale !== this.text.locale) {
      // The reckoning is worded by the Center.
      this.#tracker.forgetVersion();
    }
    this.#spokenLocale = this.text.locale;
    if (this.isOwnPage || this.#tracker.view !== 'lookUp') void this.#fetchDossierView();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const loading = this.#dossier?.text.load();
    return loading ? loading.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override updated(): void {
    const { view, progress, failure, trouble, lookUpError } = this.#tracker;
    const error = failure ?? trouble ?? lookUpError ?? this.#fetchFailure ?? this.#dossier?.error;
    const isShown = view === 'lookUp' || (this.#dossier && (view === 'choose' || progress));
    if (!this.#isReady && (isShown || error)) {
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
    void this.#lookUp(code.trim(), secret.trim());
  };

  async #lookUp(code: string, secret: string): Promise<void> {
    await Promise.all([this.#tracker.lookUp(code, secret), this.#fetchDossierView()]);

    this.isChecked = false;
    this.#focusSoon(this.#tracker.view === 'follow' ? 'h2' : 'input');
  }

  #fetchDossierView(): Promise<void> {
    this.#fetching ??= import('./dossier-view.ts').then(
      ({ DossierView: View }) => {
        this.#dossier = new View(this, {
          tracker: this.#tracker,
          client: () => this.connection.client,
          isOwnPage: () => this.isOwnPage,
          words: () => this.text.strings,
          failure: (error) => this.#failure(error),
          announce: (words) => (this.announcement = words),
          focusSoon: (selector) => this.#focusSoon(selector),
          leave: () => this.#leave(),
        });
        const sheets = View.styles.flatMap(({ styleSheet }) => styleSheet ?? []);
        this.shadowRoot?.adoptedStyleSheets.push(...sheets);
        this.requestUpdate();
      },
      () => {
        // A module that failed stays failed in some browsers: the person is offered to load the page again.
        this.#fetchFailure = { code: 'load_failed', retryable: true };
        this.requestUpdate();
      },
    );
    return this.#fetching;
  }

  #leave(): void {
    this.#dossier?.reset();
    this.typed = { code: '', secret: '' };
    this.isChecked = false;
    this.#tracker.leave();
    this.#focusSoon('h2');
  }

  #focusSoon(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  override render(): TemplateResult {
    const { view } = this.#tracker;
    const { locale } = this.text;
    return html`<div class="root" lang=${locale}>
      ${this.isOwnPage && this.#dossier ? this.#dossier.pageHead() : nothing}
      ${view === 'lookUp' ? this.#fields() : this.#found()}
      <p class="visually-hidden" role="status">${this.announcement || nothing}</p>
    </div>`;
  }

  #found(): TemplateResult {
    const { view, failure } = this.#tracker;
    if (view !== 'opening' && this.#dossier) return this.#dossier.render();
    const error = failure ?? this.#fetchFailure;
    return error === undefined ? html`<p role="status">${this.text.shared.loading}</p>` : this.#failure(error);
  }

  #fields(): TemplateResult {
    const { strings } = this.text;
    const { isLookingUp, lookUpError, filed } = this.#tracker;
    return html`<form class="look-up" novalidate @submit=${this.#onSubmit}>
      ${this.isOwnPage ? nothing : html`<h2 tabindex="-1">${strings.title}</h2>`}
      <p>${strings.intro}</p>
      ${lookUpError === undefined ? nothing : html`<div class="alert error" role="alert"><p>${this.text.problem(lookUpError)}</p></div>`}
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
        .value=${this.typed[name]}
        @input=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) this.typed = { ...this.typed, [name]: event.target.value };
          // On its way while the rest is typed.
          void this.#fetchDossierView();
        }}
      />
    </div>`;
  }

  #failure(error: unknown): TemplateResult {
    const { shared, strings } = this.text;
    const { code } = errorDetailOf(error);
    const mustReload = code.startsWith('credential_') || code === 'load_failed';
    return html`<div class="alert error" role="alert">
      <p>${this.text.problem(error)}</p>
      <p>
        ${
          mustReload
            ? html`<button class="button" type="button" @click=${() => location.reload()}>${strings.reload}</button>`
            : html`<button class="button" type="button" @click=${() => void this.#tracker.again()}>${shared.retry}</button>`
        }
      </p>
    </div>`;
  }
}
