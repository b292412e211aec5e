import type { Level, ProcedureFilter } from '@hcc/schemas';
import { createProcedures, createUnits, type ClientOptions } from '@hcc/sdk';
import { createLeanTransport } from '@hcc/sdk/lean';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { Announcer } from '../internal/announcer.ts';
import { CenterElement } from '../internal/center-element.ts';
import { FocusKeeper } from '../internal/focus-keeper.ts';
import { LoadController } from '../internal/load-controller.ts';
import { ServerDrawn } from '../internal/server-drawn.ts';
import { ErrorEvent, ProcedureSelectedEvent, ReadyEvent } from '../internal/widget-events.ts';
import { errorDetailOf } from '../localize/problem-code.ts';
import { TextController } from '../localize/text-controller.ts';
import type { ProcedureView } from '../procedure-view/procedure-view.ts';
import { buttonStyles } from '../styles/button.styles.ts';
import { feedbackStyles } from '../styles/feedback.styles.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { inputStyles } from '../styles/input.styles.ts';
import { TestRibbonController } from '../test-ribbon/test-ribbon.controller.ts';
import type { Found, Leaning } from './catalogue-engine.ts';
import { DeepLinkController } from './deep-link.controller.ts';
import { hitList, skeletonHits } from './hits.template.ts';
import { arrow } from './icons.ts';
import { vi } from './locales/vi.ts';
import type { Narrowing } from './narrowing.ts';
import { outcome } from './outcome.template.ts';
import { ProcedureFinderController, type FinderClient } from './procedure-finder.controller.ts';
import { finderStyles } from './procedure-finder.styles.ts';
import { searchBox } from './search-box.template.ts';
import { WhenWorthIt } from './when-worth-it.ts';

/** The procedure that is looked at; its name stands over the view before the rest has come. */
interface Opened {
  readonly code: string;
  readonly name?: string;
  readonly level?: string;
}

/**
 * @summary Finds an administrative procedure by what people call it, by filters or by what has happened in their life,
 * and tells what it costs, how long it takes, which papers it needs, where it may be handed in and who decides.
 * @event {ReadyEvent} hcc-ready - The search field can be used.
 * @event {ProcedureSelectedEvent} hcc-procedure-selected - The person wants to file this procedure; carries its code.
 * @event {ErrorEvent} hcc-error - Something failed and the person has been told.
 */
export class ProcedureFinder extends CenterElement<FinderClient> {
  static override styles = [hostStyles, buttonStyles, inputStyles, feedbackStyles, finderStyles];
  static override properties: PropertyDeclarations = {
    query: {},
    lifeEvent: { attribute: 'life-event' },
    preferLevel: { attribute: 'prefer-level' },
    preferField: { attribute: 'prefer-field' },
    preferAudience: { attribute: 'prefer-audience' },
    deepLink: { attribute: 'deep-link' },
    active: { state: true },
    opened: { state: true },
    isChoosingEvent: { state: true },
  };

  protected override readonly text = new TextController(this, {
    vi,
    en: () => import('./locales/en.ts').then((module) => module.en),
    'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
  });
  readonly #finder = new ProcedureFinderController(this, {
    client: () => this.connection.client,
    locale: () => this.text.locale,
    leaning: () => ({ level: this.preferLevel, audience: this.preferAudience, field: this.preferField }),
    isHeld: () => this.active >= 0 || this.opened !== undefined,
  });
  /** Filters and life events come with the catalogue. */
  readonly #narrowing = new LoadController<Narrowing>(this, async () => {
    const { Narrowing } = await import('./narrowing.ts');
    const engine = this.#finder.engine.value;
    if (!engine) throw new Error('The catalogue comes first.');
    return new Narrowing(this, engine, (filter) => this.#narrow(filter));
  });
  /** The view of one procedure comes when the first is opened. */
  readonly #view = new LoadController<ProcedureView>(this, async () => {
    const { ProcedureView } = await import('../procedure-view/procedure-view.ts');
    return new ProcedureView(this, {
      client: () => this.connection.client,
      onApply: (code) => this.dispatchEvent(new ProcedureSelectedEvent(code)),
      onRelated: ({ code, name, level }) => this.#open({ code, name, level }),
    });
  });
  readonly #link = new DeepLinkController(this, (code) => this.#show(code === undefined ? undefined : { code }));
  readonly #announcer = new Announcer(this, () => this.#sentence);

  /** Place of the option that the arrow keys have reached; -1 for none. */
  declare private active: number;
  declare private opened: Opened | undefined;
  /** The tree of life events is unfolded. */
  declare private isChoosingEvent: boolean;
  #reported: unknown;
  /** What the view was asked for last. */
  #viewed: string | undefined;
  /** Place of the hit that was opened last, to come back to; and whether by a key. */
  #left: { readonly at: number; readonly byKey: boolean } | undefined;

  /** What to search for at first; the person may change it. */
  declare query: string;
  /** Id of the life event to begin with, such as `having-a-child`; the person may change it. */
  declare lifeEvent: string | undefined;
  /** Of procedures that fit alike, those of this level come first: `provincial`, `district` or `commune`. */
  declare preferLevel: Level | undefined;
  /** The same for a field (lĩnh vực), by its code or its name. */
  declare preferField: string | undefined;
  /** The same for who applies, such as `enterprise`. */
  declare preferAudience: Leaning['audience'];
  /**
   * Key of the page's own query string that shall name the procedure being looked at, so that it can be linked to and the
   * browser's Back works. Absent, the page's URL is left alone. What was typed never goes into it.
   */
  declare deepLink: string | undefined;

  constructor() {
    super();
    this.query = '';
    this.active = -1;
    this.isChoosingEvent = false;
    this.addController(
      new TestRibbonController(
        this,
        () => this.connection.configuration,
        () => this.text.locale,
      ),
    );
    this.addController(new WhenWorthIt(this, () => this.#finder.prefetch()));
    this.addController(new FocusKeeper(this, (lost) => this.#refocus(lost)));
    this.addController(new ServerDrawn(this));
  }

  protected override connect(options: ClientOptions): FinderClient {
    const transport = createLeanTransport(options);
    return { procedures: createProcedures(transport), units: createUnits(transport) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query') && this.#query !== this.#finder.query) this.#finder.ask({ query: this.#query });
    if (changed.has('lifeEvent') && (this.hasUpdated || this.lifeEvent)) {
      const { lifeEvent: _, ...filter } = this.#finder.filter;
      this.#finder.ask({ filter: this.lifeEvent ? { ...filter, lifeEvent: this.lifeEvent } : filter });
    }
    const isLeaningElsewhere =
      changed.has('preferLevel') || changed.has('preferField') || changed.has('preferAudience');
    if (isLeaningElsewhere && this.hasUpdated) this.#finder.ask({});
    if (this.#finder.engine.status === 'complete' && this.#narrowing.status === 'initial') void this.#narrowing.run();
    this.#askView();
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new ReadyEvent());
  }

  protected override updated(): void {
    const failed = [this.#finder.engine, this.#view, this.#view.value?.procedure].find(
      (load) => load?.status === 'error',
    );
    if (failed && failed.error !== this.#reported) this.dispatchEvent(new ErrorEvent(errorDetailOf(failed.error)));
    this.#reported = failed?.error;
  }

  /** Moves the focus to the search field. */
  override focus(options?: FocusOptions): void {
    this.#input?.focus(options);
  }

  /** Frameworks take an attribute away by setting the property to nothing. */
  get #query(): string {
    return this.query ?? '';
  }

  get #sentence(): string {
    const { isAsking, engine, count, shown, wanted } = this.#finder;
    const { strings, shared } = this.text;
    if (this.opened || !isAsking || engine.status === 'error') return '';
    const [first] = shown;
    if (engine.status !== 'complete') return shared.loading;
    return first ? strings.count(count, shown.length, nameOf(first)) : strings.noHits(brief(wanted.query));
  }

  readonly #onInput = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) this.#search(event.target.value);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // While an input method composes a syllable, its keys are not ours.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' && this.active === this.#finder.shown.length - 1) this.#finder.showMore();
    const last = this.#finder.shown.length - 1;
    const to = {
      ArrowDown: this.active >= last ? 0 : this.active + 1,
      ArrowUp: this.active <= 0 ? last : this.active - 1,
    }[event.key];
    if (to !== undefined && last >= 0) {
      event.preventDefault();
      this.#activate(to);
    } else if (event.key === 'Enter' && last >= 0) {
      event.preventDefault();
      const hit = this.#finder.shown[this.active];
      if (hit) this.#openHit(hit, this.active, true);
      else this.#goToList();
    } else if (event.key === 'Escape' && this.#finder.query !== '') {
      event.preventDefault();
      this.#clear();
    }
  };

  #search(query: string): void {
    this.active = -1;
    this.#finder.ask({ query });
    this.query = query;
    if (this.#narrowing.status === 'error') void this.#narrowing.run();
  }

  #narrow(filter: ProcedureFilter): void {
    this.active = -1;
    this.isChoosingEvent = false;
    // Taking the last filter away leaves the list there, not an empty page.
    this.#finder.ask({ filter, isBrowsing: true });
  }

  #startOver(): void {
    this.isChoosingEvent = false;
    this.#finder.ask({ filter: {}, isBrowsing: false });
    this.#clear();
  }

  #clear(): void {
    const input = this.#input;
    if (input) input.value = '';
    this.#search('');
    input?.focus();
  }

  /** The list is what was asked for by "Search" on a phone's keyboard, which then goes down; else its first row. */
  #goToList(): void {
    if (matchMedia('(pointer: coarse)').matches) this.#input?.blur();
    else this.#activate(0);
  }

  /** Where to go on when what had the focus is gone. */
  #refocus(lost: Element): void {
    const next = lost.matches('.more') ? this.renderRoot.querySelector<HTMLElement>('.below .plain') : this.#input;
    next?.focus({ preventScroll: true });
  }

  #activate(at: number): void {
    this.active = at;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector(`#hit-${at}`)?.scrollIntoView({ block: 'nearest' }),
    );
  }

  #openHit(hit: Found, at: number, byKey = false): void {
    this.#left = { at, byKey };
    this.#open({ code: hit.code, level: hit.level, name: nameOf(hit) });
  }

  #open(opened: Opened): void {
    this.#link.go(opened.code);
    this.#show(opened);
  }

  #show(opened: Opened | undefined): void {
    const wasOpen = this.opened !== undefined;
    this.opened = opened;
    if (opened) {
      this.#fetchView();
      // A link that opens with the page takes nobody's focus.
      if (this.hasUpdated && this.#isInUse) void this.#goToHeading();
    } else if (wasOpen) {
      void this.updateComplete.then(() => this.#returnToList());
    }
  }

  /** Back to the row that was left: by the field for who uses keys, by the row itself where a field would raise a keyboard. */
  #returnToList(): void {
    const { at, byKey } = this.#left ?? { at: -1, byKey: true };
    const row = this.renderRoot.querySelector<HTMLElement>(`#hit-${at}`);
    if (byKey || !row) this.focus({ preventScroll: true });
    else row.focus({ preventScroll: true });
    if (byKey && row) this.active = at;
    (row ?? this).scrollIntoView({ block: 'nearest' });
  }

  #fetchView(): void {
    if (this.#view.status === 'initial' || this.#view.status === 'error') void this.#view.run();
  }

  /** The view is asked when it is here, however it came: at once, after a failure, or after the element was moved. */
  #askView(): void {
    const view = this.#view.value;
    if (!view || this.#viewed === this.opened?.code) return;
    this.#viewed = this.opened?.code;
    if (this.#viewed === undefined) view.hide();
    else void view.show(this.#viewed);
  }

  async #goToHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.details h2')?.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  /** Somebody has done something here, or came by Back or Forward. */
  get #isInUse(): boolean {
    return this.#left !== undefined || this.renderRoot.contains(document.activeElement) || this.#finder.isAsking;
  }

  #back(): void {
    this.#link.leave();
    this.#show(undefined);
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  override render(): TemplateResult {
    return html`<div class="root" lang=${this.text.locale}>
      ${this.opened ? this.#details(this.opened) : html`${this.#searchBox()} ${this.#finder.isAsking ? this.#list() : this.#ways()}`}
      <p class="visually-hidden" role="status">${this.opened ? '' : this.#announcer.text}</p>
    </div>`;
  }

  #searchBox(): TemplateResult {
    const { query, shown } = this.#finder;
    return searchBox({
      strings: this.text.strings,
      query,
      isListed: shown.length > 0,
      activeId: shown[this.active] ? `hit-${this.active}` : undefined,
      onFocus: () => this.#finder.prepare(),
      onInput: this.#onInput,
      onKeydown: this.#onKeydown,
      onClear: () => this.#clear(),
    });
  }

  /** Ways to begin without a word. */
  #ways(): TemplateResult {
    const { strings } = this.text;
    return html`<p class="ways">
        <span class="muted">${strings.examplesLabel}</span>
        ${strings.examples.map(
          (example) =>
            html`<button class="button example" type="button" @click=${() => this.#tryExample(example)}>${example}</button>`,
        )}
      </p>
      <p class="ways">
        <button class="button" type="button" aria-expanded=${this.isChoosingEvent} @click=${() => this.#chooseEvent()}>${strings.byEvent}</button>
        <button class="button plain" type="button" @click=${() => this.#narrow({})}>${strings.browse}</button>
      </p>
      ${this.isChoosingEvent ? this.#events() : nothing}`;
  }

  #events(): TemplateResult {
    return this.#waitFor(() =>
      this.#narrowing.status === 'error'
        ? this.#failed(this.#narrowing.error, () => void this.#narrowing.run())
        : (this.#narrowing.value?.events(this.#finder.wanted) ?? skeletonHits),
    );
  }

  #chooseEvent(): void {
    this.isChoosingEvent = !this.isChoosingEvent;
    this.#finder.prepare();
    if (this.#narrowing.status === 'error') void this.#narrowing.run();
  }

  #list(): TemplateResult {
    const { text } = this;
    const { shown, count, wanted } = this.#finder;
    return html`<div class="found">
      ${this.#waitFor(
        () => html`
          ${this.#narrowing.value?.filters(wanted)}
          ${hitList({ hits: shown, active: this.active, text, onOpen: (hit, at) => this.#openHit(hit, at) })}
          ${outcome({
            strings: text.strings,
            query: brief(wanted.query),
            shown: shown.length,
            count,
            countWithoutFilter: count === 0 ? this.#finder.countWithoutFilter : 0,
            onMore: () => this.#finder.showMore(),
            onNoFilter: () => this.#narrow({}),
            onStartOver: () => this.#startOver(),
          })}
        `,
      )}
    </div>`;
  }

  /** What needs the catalogue, once it is here. */
  #waitFor(content: () => TemplateResult): TemplateResult {
    const { engine } = this.#finder;
    if (engine.status === 'complete') return content();
    if (engine.status === 'error') return this.#failed(engine.error, () => this.#finder.prepare());
    return skeletonHits;
  }

  #failed(error: unknown, onRetry: () => void): TemplateResult {
    return html`<div class="alert error" role="alert">
      <p>${this.text.problem(error)}</p>
      <p><button class="button" type="button" @click=${onRetry}>${this.text.shared.retry}</button></p>
    </div>`;
  }

  #tryExample(example: string): void {
    this.focus();
    this.#search(example);
  }

  #details({ code, name, level }: Opened): TemplateResult {
    const { strings, shared } = this.text;
    const view = this.#view.value;
    const procedure = view?.procedure.value;
    const shownLevel = procedure?.level ?? level;
    const levels: Readonly<Record<string, string>> = shared.level;
    return html`<article class="details view" aria-busy=${view?.procedure.status !== 'complete'}>
      <header>
        <button class="button plain" type="button" @click=${() => this.#back()}>${arrow}${strings.back}</button>
        <h2 tabindex="-1" lang="vi">${procedure?.name ?? name ?? code}</h2>
        <p class="facts small">
          ${shownLevel === undefined ? nothing : html`<span class="tag">${levels[shownLevel] ?? shownLevel}</span>`}
          ${procedure?.fields.map((field) => html`<span class="tag" lang="vi">${field.name}</span>`)}
          <span class="muted">${strings.code(code)}</span>
        </p>
      </header>
      ${this.#view.status === 'error' ? this.#failed(this.#view.error, () => this.#fetchView()) : (view?.render() ?? skeletonHits)}
    </article>`;
  }
}

const nameOf = ({ name }: Found): string => name.map(({ text }) => text).join('');

/** What was typed as far as it is worth saying again. */
const brief = (query: string): string => (query.length > 60 ? `${query.slice(0, 60)}…` : query);

declare global {
  interface HTMLElementTagNameMap {
    'hcc-procedure-finder': ProcedureFinder;
  }
}
