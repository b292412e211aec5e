import { createUnits, type ClientOptions } from '@hcc/sdk';
import { createLeanTransport } from '@hcc/sdk/lean';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { CenterElement } from '../internal/center-element.ts';
import { LoadController } from '../internal/load-controller.ts';
import { ErrorEvent, ReadyEvent, UnitSelectedEvent } from '../internal/widget-events.ts';
import { errorDetailOf, problemCode } from '../localize/problem-code.ts';
import { TextController } from '../localize/text-controller.ts';
import type { OldAddress } from '../old-address/old-address.ts';
import { buttonStyles } from '../styles/button.styles.ts';
import { feedbackStyles } from '../styles/feedback.styles.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { inputStyles } from '../styles/input.styles.ts';
import { TestRibbonController } from '../test-ribbon/test-ribbon.controller.ts';
import { vi } from './locales/vi.ts';
import { pointItem } from './point.template.ts';
import { parsePosition } from './position.ts';
import { UnitFinderController, type UnitFinderClient } from './unit-finder.controller.ts';
import { unitFinderStyles } from './unit-finder.styles.ts';

/** The count is read out once typing has paused this long; sooner it would talk over each key. */
const announcePauseMs = 700;

/**
 * @summary Finds where to hand in a dossier and collect its result: open now or when, how far, and where an old address lies.
 * No map, no third party.
 * @event {ReadyEvent} hcc-ready - The service points are shown.
 * @event {UnitSelectedEvent} hcc-unit-selected - With `selectable`: the person chose a service point; carries its id.
 * @event {ErrorEvent} hcc-error - Something failed and the person has been told.
 */
export class UnitFinder extends CenterElement<UnitFinderClient> {
  static override styles = [hostStyles, buttonStyles, inputStyles, feedbackStyles, unitFinderStyles];
  static override properties: PropertyDeclarations = {
    query: {},
    position: {},
    selectable: { type: Boolean },
    selected: { state: true },
    announcement: { state: true },
  };

  protected override readonly text = new TextController(this, {
    vi,
    en: () => import('./locales/en.ts').then((module) => module.en),
    'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
  });
  readonly #finder = new UnitFinderController(this, () => this.connection.client);
  /** Few come with an old address: what asks for it is fetched when it is unfolded. */
  readonly #oldModule = new LoadController(this, async () => {
    const { OldAddress } = await import('../old-address/old-address.ts');
    this.#oldAddress ??= new OldAddress(this, {
      client: () => this.connection.client,
      onShow: (name) => void this.#showPlace(name),
    });
  });
  #oldAddress: OldAddress | undefined;

  /** Id of the service point that was chosen. */
  declare private selected: string;
  declare private announcement: string;
  #announceTimer: ReturnType<typeof setTimeout> | undefined;
  #isReady = false;
  #reported: unknown;

  /** What to search for at first, such as the commune of the page; the person may change it. */
  declare query: string;
  /**
   * Where the person is, when the page knows and may say it: latitude and longitude in degrees, `20.95,107.08`. It is
   * rounded to about a hundred metres and sent to the Center once. Absent, the person may let the browser tell.
   */
  declare position: string | undefined;
  /** Offers to choose one, and says so by `hcc-unit-selected`. */
  declare selectable: boolean;

  constructor() {
    super();
    this.query = '';
    this.selectable = false;
    this.selected = '';
    this.announcement = '';
    this.addController(
      new TestRibbonController(
        this,
        () => this.connection.configuration,
        () => this.text.locale,
      ),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#announceTimer);
  }

  protected override connect(options: ClientOptions): UnitFinderClient {
    return { units: createUnits(createLeanTransport(options)) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) void this.#finder.load();
    if (changed.has('query') && this.query !== this.#finder.query) this.#finder.search(this.query);
    if (changed.has('position')) this.#sortFrom(this.position);
  }

  protected override updated(): void {
    const { points } = this.#finder;
    if (points.status === 'complete' && !this.#isReady) {
      this.#isReady = true;
      this.dispatchEvent(new ReadyEvent());
    }
    const failed = [points, this.#oldModule].find(({ status }) => status === 'error');
    if (failed && failed.error !== this.#reported) this.dispatchEvent(new ErrorEvent(errorDetailOf(failed.error)));
    this.#reported = failed?.error;
  }

  /** Moves the focus to the search field. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLInputElement>('#query')?.focus(options);
  }

  #sortFrom(position: string | undefined): void {
    if (!position) return this.#finder.distances.reset();
    const near = parsePosition(position);
    if (near !== undefined) return void this.#finder.distances.run(near);
    this.#finder.distances.reset();
    console.warn(
      `hcc: <hcc-unit-finder position="${position}"> is no position; write latitude and longitude in degrees, as in position="20.95,107.08".`,
    );
  }

  #search(query: string): void {
    this.query = query;
    this.#finder.search(query);
    this.#announceSoon();
  }

  readonly #onOpenOnly = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.#finder.filterOpen(target.checked);
    this.#announceSoon();
  };

  #showClosed(): void {
    this.#finder.filterOpen(false);
    this.renderRoot.querySelector<HTMLElement>('#open-only')?.focus();
    this.#announceSoon();
  }

  #announceSoon(): void {
    clearTimeout(this.#announceTimer);
    this.#announceTimer = setTimeout(() => {
      const { strings } = this.text;
      if (this.#finder.points.status !== 'complete') return;
      const { count } = this.#finder.found(new Date());
      this.announcement =
        count > 0
          ? strings.count(count)
          : this.query.trim() === ''
            ? strings.noneOpen
            : strings.noHits(this.query.trim());
    }, announcePauseMs);
  }

  /** The first of the new ones gets the focus: a keyboard or a reader goes on from there. */
  async #more(): Promise<void> {
    const first = this.#finder.found(new Date()).shown.length;
    this.#finder.showMore();
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.points h2')[first]?.focus();
  }

  #choose(id: string): void {
    this.selected = id;
    this.dispatchEvent(new UnitSelectedEvent(id));
  }

  readonly #onOldAddress = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement && target.open && this.#oldModule.status === 'initial')
      void this.#oldModule.run();
  };

  async #showPlace(name: string): Promise<void> {
    this.#search(name);
    await this.updateComplete;
    this.focus();
  }

  override render(): TemplateResult {
    const { strings, shared } = this.text;
    const { points } = this.#finder;
    return html`<div class="root" lang=${this.text.locale}>
      <div class="finder">
        <div class="search">
          <label class="label" for="query">${strings.label}</label>
          <p class="help" id="help">${strings.help}</p>
          <input
            class="input"
            id="query"
            type="text"
            inputmode="search"
            enterkeyhint="search"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            maxlength="200"
            aria-describedby="help"
            .value=${this.query}
            @input=${({ target }: Event) => target instanceof HTMLInputElement && this.#search(target.value)}
          />
          <label class="choice">
            <input id="open-only" type="checkbox" .checked=${this.#finder.isOpenOnly} @change=${this.#onOpenOnly} />
            <span>${strings.openOnly}</span>
          </label>
          ${this.#near()}
          <details @toggle=${this.#onOldAddress}>
            <summary>${strings.old}</summary>
            ${this.#oldModule.render({
              pending: () => html`<p role="status">${shared.loading}</p>`,
              complete: () => this.#oldAddress?.render(),
              error: (error) => html`<p role="alert">${this.text.problem(error)}</p>
                <p><button class="button" type="button" @click=${() => void this.#oldModule.retry()}>${shared.retry}</button></p>`,
            })}
          </details>
        </div>
        ${points.render({
          pending: () => html`<p class="visually-hidden" role="status">${shared.loading}</p>${skeleton}`,
          complete: () => this.#found(),
          error: (error) => html`<div class="alert error" role="alert">
            <p>${this.text.problem(error)}</p>
            <p><button class="button" type="button" @click=${() => void this.#finder.load()}>${shared.retry}</button></p>
          </div>`,
        })}
      </div>
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </div>`;
  }

  /** One button all the time, so that whoever pressed it does not lose her place. */
  #near(): TemplateResult {
    const { strings } = this.text;
    const { distances } = this.#finder;
    const isSorted = distances.status === 'complete' && (distances.value?.size ?? 0) > 0;
    return html`<div class="near">
      <button
        class="button"
        type="button"
        aria-describedby="near-help"
        aria-disabled=${distances.status === 'pending'}
        @click=${() => {
          if (isSorted) distances.reset();
          else if (distances.status !== 'pending') void distances.run(undefined);
        }}
      >
        ${isSorted ? strings.unsort : strings.near}
      </button>
      <p role="status" ?hidden=${distances.status === 'initial'}>
        ${distances.render({
          pending: () => strings.locating,
          complete: () => (isSorted ? strings.sorted : strings.noDistances),
          error: (error) => this.#whyNoPosition(error),
        })}
      </p>
      <p class="help" id="near-help" ?hidden=${isSorted}>${strings.nearHelp}</p>
    </div>`;
  }

  #whyNoPosition(error: unknown): string {
    const reasons: Readonly<Record<string, string>> = this.text.strings.noPosition;
    const code = problemCode(error);
    return (Object.hasOwn(reasons, code) ? reasons[code] : undefined) ?? this.text.problem(error);
  }

  #found(): TemplateResult {
    const { strings } = this.text;
    const now = new Date();
    const { shown, count } = this.#finder.found(now);
    if (count === 0) return this.#nothing();
    return html`<p class="muted small">${strings.count(count)}</p>
      <ul class="points">
        ${shown.map(({ unit }) =>
          pointItem(unit, {
            text: this.text,
            now,
            distance: this.#finder.distances.value?.get(unit.id),
            choice: this.selectable
              ? { isChosen: unit.id === this.selected, choose: () => this.#choose(unit.id) }
              : undefined,
          }),
        )}
      </ul>
      ${
        shown.length < count
          ? html`<div class="below">
            <span class="muted small">${strings.shown(shown.length, count)}</span>
            <button class="button" type="button" @click=${() => void this.#more()}>${strings.more}</button>
          </div>`
          : nothing
      }
      ${shown.some(({ unit }) => unit.assumed) ? html`<p class="muted small">${strings.assumed}</p>` : nothing}`;
  }

  #nothing(): TemplateResult {
    const { strings } = this.text;
    const query = this.query.trim();
    const everything = html`<p>
      <button class="button" type="button" @click=${() => this.#showClosed()}>${strings.showAll}</button>
    </p>`;
    return html`<div class="alert info">
      ${
        query === ''
          ? html`<p>${this.#finder.isOpenOnly ? strings.noneOpen : strings.none}</p>`
          : html`<p><strong>${strings.noHits(query)}</strong></p>
            <p>${strings.noHitsHelp}</p>`
      }
      ${this.#finder.isOpenOnly ? everything : nothing}
    </div>`;
  }
}

const skeleton = html`<ul class="points" aria-hidden="true">
  ${[0, 1, 2].map(() => html`<li><span class="skeleton"></span><span class="skeleton"></span></li>`)}
</ul>`;

declare global {
  interface HTMLElementTagNameMap {
    'hcc-unit-finder': UnitFinder;
  }
}
