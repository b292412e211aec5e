import { createProcedures, createUnits, type ClientOptions, type Procedure } from '@hcc/sdk';
import { createLeanTransport } from '@hcc/sdk/lean';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { CenterElement } from '../internal/center-element.ts';
import { LoadController } from '../internal/load-controller.ts';
import { ServerDrawn } from '../internal/server-drawn.ts';
import { ErrorEvent, ProcedureSelectedEvent, ReadyEvent } from '../internal/widget-events.ts';
import { errorDetailOf } from '../localize/problem-code.ts';
import { TextController } from '../localize/text-controller.ts';
import { costText } from '../procedure-view/cost-text.ts';
import { filing, isPromised } from '../procedure-view/filing.template.ts';
import type { ProcedureView } from '../procedure-view/procedure-view.ts';
import { buttonStyles } from '../styles/button.styles.ts';
import { feedbackStyles } from '../styles/feedback.styles.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { TestRibbonController } from '../test-ribbon/test-ribbon.controller.ts';
import { vi } from './locales/vi.ts';
import { paperCount } from './paper-count.ts';
import { ProcedureCardController, type CardClient } from './procedure-card.controller.ts';
import { procedureCardStyles } from './procedure-card.styles.ts';

/**
 * @summary One procedure in short, beside a page's own text: whether it can be filed here, what it costs, how long it
 * takes, how many papers. Unfolds to everything the Center knows about it.
 * @event {ReadyEvent} hcc-ready - The procedure is shown, or it is said that there is none.
 * @event {ProcedureSelectedEvent} hcc-procedure-selected - The person wants to file it; carries its code. The card opens nothing.
 * @event {ErrorEvent} hcc-error - Something failed and the person has been told.
 */
export class ProcedureCard extends CenterElement<CardClient> {
  static override styles = [hostStyles, buttonStyles, feedbackStyles, procedureCardStyles];
  static override properties: PropertyDeclarations = { procedure: {}, details: { type: Boolean } };

  protected override readonly text = new TextController(this, {
    vi,
    en: () => import('./locales/en.ts').then((module) => module.en),
    'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
  });
  readonly #card = new ProcedureCardController(this, () => this.connection.client);
  /** All that stands behind "see everything" comes when it is first unfolded. */
  readonly #module = new LoadController(this, () => import('../procedure-view/procedure-view.ts'));
  #view: ProcedureView | undefined;

  #unfolded: Procedure | undefined;
  #isReady = false;
  #reported: unknown;

  /** Code of the procedure, such as `1.001193`. */
  declare procedure: string | undefined;
  /** Everything is unfolded. Set it to open the card so; it follows what the person does. */
  declare details: boolean;

  constructor() {
    super();
    this.details = false;
    this.addController(new ServerDrawn(this, () => this.#isWhole));
    this.addController(
      new TestRibbonController(
        this,
        () => this.connection.configuration,
        () => this.text.locale,
      ),
    );
  }

  protected override connect(options: ClientOptions): CardClient {
    const transport = createLeanTransport(options);
    return { procedures: createProcedures(transport), units: createUnits(transport) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('procedure')) {
      if (this.procedure) void this.#card.show(this.procedure);
      else this.#card.content.reset();
    }
    const { status, value } = this.#card.content;
    if (this.details && status === 'complete' && value?.state === 'inForce') void this.#unfold(value.procedure);
  }

  protected override firstUpdated(): void {
    if (!this.procedure)
      console.warn('hcc: <hcc-procedure-card> shows nothing: write the code, as in procedure="1.001193".');
  }

  protected override updated(): void {
    const { content } = this.#card;
    if (content.status === 'complete') {
      if (content.value?.state === 'notFound') this.#warn();
      if (!this.#isReady) this.dispatchEvent(new ReadyEvent());
      this.#isReady = true;
    }
    const failed = [content, this.#module].find(({ status }) => status === 'error');
    if (failed && failed.error !== this.#reported) this.dispatchEvent(new ErrorEvent(errorDetailOf(failed.error)));
    this.#reported = failed?.error;
  }

  #warnedOf: string | undefined;
  /** For whoever wrote the page; the person in front of it reads other words. */
  #warn(): void {
    if (this.#warnedOf === this.procedure) return;
    this.#warnedOf = this.procedure;
    console.warn(
      `hcc: <hcc-procedure-card procedure="${this.procedure}"> names no procedure of this Center. <hcc-procedure-finder> shows the code of each under its name; write that one.`,
    );
  }

  async #unfold(procedure: Procedure): Promise<void> {
    if (this.#unfolded === procedure || this.#module.status === 'pending' || this.#module.status === 'error') return;
    if (this.#module.status === 'initial') await this.#module.run();
    // Its own update comes back here and goes on below.
    const module = this.#module.value;
    if (!module || this.#unfolded === procedure) return;
    this.#unfolded = procedure;
    this.#view ??= new module.ProcedureView(this, {
      client: () => this.connection.client,
      onApply: (code) => this.#apply(code),
      isFilingSaid: true,
    });
    await this.#view.show(procedure.code, procedure);
  }

  #apply(code: string): void {
    this.dispatchEvent(new ProcedureSelectedEvent(code));
  }

  /** With the date that is promised, where one is, and with everything where that is unfolded. */
  get #isWhole(): boolean {
    const { content, dueDate } = this.#card;
    if (content.status === 'pending') return false;
    if (content.value?.state !== 'inForce') return true;
    const isDated = isPromised(content.value.procedure);
    const isDateHere = !isDated || dueDate.status === 'complete' || dueDate.status === 'error';
    return isDateHere && (!this.details || this.#module.status === 'error' || this.#view?.isWhole === true);
  }

  readonly #onToggle = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement && target.classList.contains('all')) this.details = target.open;
  };

  override render(): TemplateResult {
    const { content } = this.#card;
    const code = this.procedure ?? '';
    return html`<div class="root" lang=${this.text.locale}>
      <article class="card" aria-labelledby="name" aria-busy=${content.status === 'pending'}>
        ${content.render({
          initial: () => html`<p id="name">${this.text.strings.askedForNothing}</p>`,
          pending: () => this.#loading(),
          error: (error) => html`<div class="alert error" role="alert">
            <p id="name">${this.text.problem(error)}</p>
            <p><button class="button" type="button" @click=${() => void this.#card.show(code)}>${this.text.shared.retry}</button></p>
          </div>`,
          complete: (found) =>
            found.state === 'inForce'
              ? this.#inForce(found.procedure)
              : found.state === 'ended'
                ? html`<header>
                    <h2 id="name" lang="vi">${found.name}</h2>
                    <p class="muted small">${this.text.strings.code(code)}</p>
                  </header>
                  <div class="alert warning"><p>${this.text.strings.filing.ended(this.text.day(found.lastDay))}</p></div>`
                : html`<h2 id="name">${this.text.strings.notFound(code)}</h2>
                  <p>${this.text.strings.notFoundHelp}</p>`,
        })}
      </article>
    </div>`;
  }

  #loading(): TemplateResult {
    return html`<p class="visually-hidden" id="name" role="status">${this.text.shared.loading}</p>
      ${[0, 1, 2, 3].map(() => html`<span class="skeleton" aria-hidden="true"></span>`)}`;
  }

  #inForce(procedure: Procedure): TemplateResult {
    const { strings, shared } = this.text;
    const { code, name, level } = procedure;
    const { least, most } = paperCount(procedure);
    return html`<header>
        <h2 id="name" lang="vi">${name}</h2>
        <p class="facts small">
          <span class="tag">${shared.level[level] ?? level}</span>
          <span class="muted">${strings.code(code)}</span>
        </p>
      </header>
      ${filing(procedure, { text: this.text, onApply: (chosen) => this.#apply(chosen) })}
      <dl class="summary">
        ${this.#fact(
          strings.costLabel,
          procedure.methods.length > 0
            ? this.#byChannel(procedure, (method) => costText(method.cost, this.text))
            : strings.cost.notStated,
        )}
        ${this.#fact(strings.papersLabel, strings.papers(least, most))}
        ${procedure.methods.length > 0 || procedure.committed ? this.#fact(strings.timeLabel, this.#time(procedure)) : nothing}
        ${isPromised(procedure) ? this.#promise() : nothing}
      </dl>
      <details class="all" ?open=${this.details} @toggle=${this.#onToggle}>
        <summary>${strings.details}</summary>
        <div class="view">${this.#everything()}</div>
      </details>`;
  }

  #everything(): TemplateResult | undefined {
    return this.#module.render({
      pending: () => html`<p role="status">${this.text.shared.loading}</p>`,
      complete: () => this.#view?.render(),
      error: (error) => html`<div class="alert error" role="alert">
        <p>${this.text.problem(error)}</p>
        <p><button class="button" type="button" @click=${() => void this.#module.retry()}>${this.text.shared.retry}</button></p>
      </div>`,
    });
  }

  #time(procedure: Procedure): TemplateResult {
    const { committed } = procedure;
    return html`${this.#byChannel(procedure, ({ duration }) => this.text.duration(duration))}
    ${committed && committed.unit !== 'none' ? html`<div>${this.text.strings.sooner(this.text.duration(committed))}</div>` : nothing}`;
  }

  #promise(): TemplateResult | undefined {
    const { strings } = this.text;
    return this.#card.dueDate.render({
      pending: () => this.#fact(strings.dateLabel, html`<span class="skeleton" aria-hidden="true"></span>`),
      complete: ({ dueAt, dueOn }) =>
        this.#fact(
          strings.dateLabel,
          dueAt
            ? strings.before(this.text.instant(dueAt))
            : dueOn
              ? strings.byDay(this.text.day(dueOn))
              : strings.noDate,
        ),
    });
  }

  /** One line where it is the same for every way to file, else a line for each that differs. */
  #byChannel({ methods }: Procedure, textOf: (method: Procedure['methods'][number]) => string): TemplateResult {
    const channels = new Map<string, string[]>();
    for (const method of methods) {
      const said = textOf(method);
      const name = this.text.shared.channel[method.channel] ?? method.channel;
      channels.set(said, [...(channels.get(said) ?? []), name]);
    }
    return html`${[...channels].map(
      ([said, names]) =>
        html`<div>${channels.size === 1 ? said : this.text.strings.by([...new Set(names)].join(', '), said)}</div>`,
    )}`;
  }

  #fact(label: string, content: TemplateResult | string): TemplateResult {
    return html`<div>
      <dt>${label}</dt>
      <dd>${content}</dd>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hcc-procedure-card': ProcedureCard;
  }
}
