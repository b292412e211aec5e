import { createProcedures, createTransport, createUnits, type ClientOptions } from '@hcc/sdk';
import { html, nothing, svg, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { CenterElement } from '../internal/center-element.ts';
import { ErrorEvent, ProcedureSelectedEvent, ReadyEvent } from '../internal/widget-events.ts';
import { errorDetailOf } from '../localize/problem-code.ts';
import { TextController } from '../localize/text-controller.ts';
import { buttonStyles } from '../styles/button.styles.ts';
import { feedbackStyles } from '../styles/feedback.styles.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { inputStyles } from '../styles/input.styles.ts';
import { LoadController } from '../internal/load-controller.ts';
import { costText } from './cost-text.ts';
import { vi } from './locales/vi.ts';
import { ProcedureFinderController, type FinderClient, type FinderHit } from './procedure-finder.controller.ts';
import { finderStyles } from './procedure-finder.styles.ts';

/** The result count is read out once typing has paused this long; sooner it would talk over each key. */
const announcePauseMs = 700;

/**
 * @summary Finds an administrative procedure by what people call it, and tells what it costs, how long it takes, which
 * papers it needs and where it may be handed in.
 * @event {ReadyEvent} hcc-ready - The search field can be used.
 * @event {ProcedureSelectedEvent} hcc-procedure-selected - The person wants to file this procedure; carries its code.
 * @event {ErrorEvent} hcc-error - Something failed and the person has been told.
 */
export class ProcedureFinder extends CenterElement<FinderClient> {
  static override styles = [hostStyles, buttonStyles, inputStyles, feedbackStyles, finderStyles];
  static override properties: PropertyDeclarations = {
    query: {},
    active: { state: true },
    announcement: { state: true },
  };

  protected override readonly text = new TextController(this, {
    vi,
    en: () => import('./locales/en.ts').then((module) => module.en),
    'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
  });
  readonly #finder = new ProcedureFinderController(this, () => this.connection.client);

  /** The view of one procedure comes when the first is opened. */
  readonly #view = new LoadController(this, () => import('./procedure-details.template.ts'));

  /** Place of the option that the arrow keys have reached; -1 for none. */
  declare private active: number;
  declare private announcement: string;
  #announceTimer: ReturnType<typeof setTimeout> | undefined;
  #reported: unknown;

  /** What to search for at first; the person may change it. */
  declare query: string;

  constructor() {
    super();
    this.query = '';
    this.active = -1;
    this.announcement = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#announceTimer);
  }

  protected override connect(options: ClientOptions): FinderClient {
    const transport = createTransport(options);
    return { procedures: createProcedures(transport), units: createUnits(transport) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query') && this.query !== this.#finder.query) this.#finder.ask(this.query);
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new ReadyEvent());
  }

  protected override updated(): void {
    const failed = [this.#finder.index, this.#finder.details, this.#view].find(({ status }) => status === 'error');
    if (failed && failed.error !== this.#reported) this.dispatchEvent(new ErrorEvent(errorDetailOf(failed.error)));
    this.#reported = failed?.error;
  }

  /** Moves the focus to the search field. */
  override focus(options?: FocusOptions): void {
    this.#input?.focus(options);
  }

  readonly #onInput = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) this.#search(event.target.value);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // While an input method composes a syllable, its keys are not ours.
    if (event.isComposing || event.keyCode === 229) return;
    const last = this.#finder.hits.length - 1;
    const to = {
      ArrowDown: this.active >= last ? 0 : this.active + 1,
      ArrowUp: this.active <= 0 ? last : this.active - 1,
    }[event.key];
    if (to !== undefined && last >= 0) {
      event.preventDefault();
      this.#activate(to);
    } else if (event.key === 'Enter') {
      const hit = this.#finder.hits[this.active];
      if (!hit) return;
      event.preventDefault();
      this.#open(hit);
    } else if (event.key === 'Escape' && this.#finder.query !== '') {
      event.preventDefault();
      this.#clear();
    }
  };

  #search(query: string): void {
    this.active = -1;
    this.#finder.ask(query);
    this.query = query;
    clearTimeout(this.#announceTimer);
    this.#announceTimer = setTimeout(() => this.#announce(), announcePauseMs);
  }

  #clear(): void {
    const input = this.#input;
    if (input) input.value = '';
    this.#search('');
    input?.focus();
  }

  #announce(): void {
    const { query, hits, index } = this.#finder;
    if (query.trim() === '') this.announcement = '';
    else if (index.status !== 'complete') this.announcement = this.text.shared.loading;
    else
      this.announcement =
        hits.length === 0 ? this.text.strings.noHits(query.trim()) : this.text.strings.count(hits.length);
  }

  #activate(at: number): void {
    this.active = at;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector(`#hit-${at}`)?.scrollIntoView({ block: 'nearest' }),
    );
  }

  #open(hit: FinderHit): void {
    if (this.#view.status !== 'complete') void this.#view.run();
    void this.#finder.open(hit);
    void this.#goToHeading();
  }

  async #goToHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.details h2')?.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  #back(): void {
    this.#finder.close();
    void this.updateComplete.then(() => this.focus());
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  override render(): TemplateResult {
    const opened = this.#finder.details.status !== 'initial';
    return html`<div class="root" lang=${this.text.locale}>
      ${opened ? this.#details() : this.#list()}
      <p class="visually-hidden" role="status">${opened ? '' : this.announcement}</p>
    </div>`;
  }

  #list(): TemplateResult {
    const { strings, shared } = this.text;
    const { hits } = this.#finder;
    const isSearching = this.#finder.query.trim() !== '';
    return html`<div class="search">
        <label class="label" for="query">${strings.label}</label>
        <p class="help" id="help">${strings.help}</p>
        <div class="box">
          ${lens}
          <input
            class="input"
            id="query"
            type="text"
            role="combobox"
            inputmode="search"
            enterkeyhint="search"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            maxlength="200"
            aria-autocomplete="list"
            aria-controls="hits"
            aria-describedby="help"
            aria-expanded=${hits.length > 0}
            aria-activedescendant=${this.active >= 0 && hits[this.active] ? `hit-${this.active}` : nothing}
            .value=${live(this.query)}
            @focus=${() => this.#finder.prepare()}
            @input=${this.#onInput}
            @keydown=${this.#onKeydown}
          />
          ${
            isSearching
              ? html`<button class="button clear" type="button" aria-label=${strings.clear} @click=${() => this.#clear()}>${cross}</button>`
              : nothing
          }
        </div>
        ${
          isSearching
            ? nothing
            : html`<p class="examples">
              <span class="muted">${strings.examplesLabel}</span>
              ${strings.examples.map(
                (example) =>
                  html`<button class="button example" type="button" lang="vi" @click=${() => this.#tryExample(example)}>${example}</button>`,
              )}
            </p>`
        }
      </div>
      <div class="found">
        ${isSearching && this.#finder.index.status === 'pending' ? skeletonHits : nothing}
        ${
          isSearching && this.#finder.index.status === 'error'
            ? html`<div class="alert error" role="alert">
              <p>${this.text.problem(this.#finder.index.error)}</p>
              <p><button class="button" type="button" @click=${() => this.#finder.prepare()}>${shared.retry}</button></p>
            </div>`
            : nothing
        }
        <ul class="hits" id="hits" role="listbox" aria-label=${strings.resultsLabel} ?hidden=${hits.length === 0}>
          ${hits.map((hit, at) => this.#hit(hit, at))}
        </ul>
        ${isSearching && this.#finder.index.status === 'complete' ? this.#afterHits(hits.length) : nothing}
      </div>`;
  }

  #afterHits(shown: number): TemplateResult | typeof nothing {
    const { strings } = this.text;
    const { count, query } = this.#finder;
    if (count === 0) {
      return html`<div class="alert info">
        <p><strong>${strings.noHits(query.trim())}</strong></p>
        <p>${strings.noHitsHelp}</p>
      </div>`;
    }
    return html`<div class="below">
      <span class="muted small">${strings.shown(shown)}</span>
      ${shown < count ? html`<button class="button" type="button" @click=${() => this.#more()}>${strings.more}</button>` : nothing}
    </div>`;
  }

  #more(): void {
    this.#finder.showMore();
    this.#announce();
  }

  #tryExample(example: string): void {
    this.focus();
    this.#search(example);
  }

  #hit(hit: FinderHit, at: number): TemplateResult {
    const { shared } = this.text;
    return html`<li
      class="hit"
      id="hit-${at}"
      role="option"
      aria-selected=${at === this.active}
      @click=${() => this.#open(hit)}
      @mousedown=${keepFocus}
    >
      <span class="name" lang="vi">${hit.name.map(({ text, isMet }) => (isMet ? html`<mark>${text}</mark>` : text))}</span>
      <span class="facts small">
        <span class="tag">${shared.level[hit.level] ?? hit.level}</span>
        ${hit.cost && hit.cost.state !== 'notStated' ? html`<span class="tag">${costText(hit.cost, this.text)}</span>` : nothing}
        ${hit.duration && hit.duration.unit !== 'none' ? html`<span class="tag">${this.text.duration(hit.duration)}</span>` : nothing}
      </span>
    </li>`;
  }

  #details(): TemplateResult {
    const { strings, shared } = this.text;
    const { details } = this.#finder;
    const heading = this.#finder.opened;
    const procedure = details.status === 'complete' ? details.value : undefined;
    const failed = (error: unknown, onRetry: () => void) => html`<div class="alert error" role="alert">
      <p>${this.text.problem(error)}</p>
      <p><button class="button" type="button" @click=${onRetry}>${shared.retry}</button></p>
    </div>`;
    return html`<article class="details" aria-busy=${details.status === 'pending'}>
      <header>
        <button class="button plain" type="button" @click=${() => this.#back()}>${arrow}${strings.back}</button>
        <h2 tabindex="-1" lang="vi">${procedure?.name ?? heading?.name.map(({ text }) => text).join('')}</h2>
        <p class="facts small">
          ${heading ? html`<span class="tag">${shared.level[heading.level] ?? heading.level}</span>` : nothing}
          ${procedure?.fields.map(({ name }) => html`<span class="tag" lang="vi">${name}</span>`)}
          <span class="muted">${strings.code(heading?.code ?? '')}</span>
        </p>
      </header>
      ${
        this.#view.status === 'error'
          ? failed(this.#view.error, () => void this.#view.retry())
          : details.status === 'error'
            ? failed(details.error, () => void this.#finder.reopen())
            : procedure && this.#view.value
              ? this.#view.value.procedureDetails(procedure, this.text, {
                  dueDate: this.#finder.dueDate,
                  places: this.#finder.places,
                  onApply: () => this.dispatchEvent(new ProcedureSelectedEvent(procedure.code)),
                  onPlaces: this.#onPlaces,
                })
              : skeletonLines
      }
    </article>`;
  }

  readonly #onPlaces = (event: Event): void => {
    if (event.target instanceof HTMLDetailsElement && event.target.open && this.#finder.places.status === 'initial') {
      void this.#finder.places.run();
    }
  };
}

/** A press on an option must not take the focus from the field, or arrow keys would stop working. */
const keepFocus = (event: Event): void => event.preventDefault();

const stroke = (path: TemplateResult): TemplateResult =>
  html`<svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true">${path}</svg>`;
const lens = html`<svg class="lens" width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.5"></circle><path d="m13 13 4.5 4.5"></path></svg>`;
const cross = stroke(svg`<path d="m5 5 10 10M15 5 5 15"></path>`);
const arrow = stroke(svg`<path d="M16 10H4m5-5-5 5 5 5"></path>`);

const skeletonLines = html`<div class="list" aria-hidden="true">${[0, 1, 2, 3].map(() => html`<span class="skeleton"></span>`)}</div>`;

const skeletonHits = html`<div class="hits" aria-hidden="true">
  ${[0, 1, 2].map(() => html`<div class="hit"><span class="skeleton"></span><span class="skeleton"></span></div>`)}
</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'hcc-procedure-finder': ProcedureFinder;
  }
}
