import { createEvaluation, type ClientOptions, type Scorecard as Figures } from '@hcc/sdk';
import { createLeanTransport } from '@hcc/sdk/lean';
import { shareToTell } from '@hcc/rules/indicators';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { Announcer } from '../internal/announcer.ts';
import { CenterElement } from '../internal/center-element.ts';
import { LoadController } from '../internal/load-controller.ts';
import { ServerDrawn } from '../internal/server-drawn.ts';
import { ErrorEvent, ReadyEvent, ScopeChangedEvent } from '../internal/widget-events.ts';
import { formatNumber } from '../localize/numbers.ts';
import { errorDetailOf } from '../localize/problem-code.ts';
import { TextController } from '../localize/text-controller.ts';
import { alertStyles } from '../styles/alert.styles.ts';
import { buttonStyles } from '../styles/button.styles.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { inputStyles } from '../styles/input.styles.ts';
import { boardSections } from './board.template.ts';
import type { Explain } from './explain/explain.ts';
import type { Figure } from './figures.ts';
import { vi } from './locales/vi.ts';
import { monthAt, periodAround, periodName, periodsToChoose } from './periods.ts';
import type { ScorecardContext } from './scorecard-context.ts';
import { ScorecardController, type Scope, type ScorecardClient } from './scorecard.controller.ts';
import { scorecardStyles } from './scorecard.styles.ts';
import type { SortKey } from './sort-units.ts';
import { trendSection } from './trend.template.ts';
import { unitsSection } from './units.template.ts';

type Role = 'competent' | 'receiving';

/**
 * @summary How dossiers are settled, in figures that anybody may see: of the whole Center, of a unit or of a procedure, with how
 * each was reckoned. Names nobody, and tells nothing of few.
 * @event {ReadyEvent} hcc-ready - Figures are shown, or why there are none.
 * @event {ScopeChangedEvent} hcc-scope-changed - The person chose another unit, period or way of counting; carries the choice.
 * @event {ErrorEvent} hcc-error - Something failed and the person has been told.
 * @slot - Shown until the element's file is there, such as the same figures from a server.
 */
export class Scorecard extends CenterElement<ScorecardClient> {
  static override styles = [hostStyles, buttonStyles, inputStyles, alertStyles, scorecardStyles];
  static override properties: PropertyDeclarations = {
    unit: {},
    unitRole: { attribute: 'unit-role' },
    procedure: {},
    period: {},
    noUnitChoice: { type: Boolean, attribute: 'no-unit-choice' },
    sort: { state: true },
    isWhole: { state: true },
  };

  protected override readonly text = new TextController(this, {
    vi,
    en: () => import('./locales/en.ts').then((module) => module.en),
    'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
  });
  readonly #board = new ScorecardController(this, () => this.connection.client);
  /** How figures are reckoned: fetched when the first is asked about, and anew for another language. */
  readonly #explain = new LoadController<Explain>(this, async () => {
    const { locale } = this.text;
    this.#explainedIn = locale;
    const { createExplain } = await import('./explain/explain.ts');
    return createExplain(locale);
  });
  readonly #announcer = new Announcer(this, () => this.#sentence());

  /** In which order units stand. */
  declare private sort: SortKey;
  /** All units are listed. */
  declare private isWhole: boolean;
  #explainedIn: string | undefined;
  #isReady = false;
  #reported: unknown;

  /** Id of a unit, `qn-head`; absent, the whole Center. */
  declare unit: string | undefined;
  /** `competent`: what the unit settles; `receiving`: what was handed in there. Absent, what the unit mostly does. */
  declare unitRole: Role | undefined;
  /** Code of a procedure, `1.001193`; not together with `unit`. */
  declare procedure: string | undefined;
  /** A month `2026-08`, a quarter `2026-Q3` or a year `2026`; absent, the month under way. */
  declare period: string | undefined;
  /** The page fixes whose figures are shown; the period may still be chosen. */
  declare noUnitChoice: boolean;

  constructor() {
    super();
    this.noUnitChoice = false;
    this.sort = 'received';
    this.isWhole = false;
    this.addController(new ServerDrawn(this, () => ['complete', 'error'].includes(this.#board.scorecard.status)));
  }

  protected override connect(options: ClientOptions): ScorecardClient {
    return { evaluation: createEvaluation(createLeanTransport(options)) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const scope = ['unit', 'unitRole', 'procedure', 'period', 'noUnitChoice'] as const;
    if (!this.hasUpdated || scope.some((name) => changed.has(name)))
      void this.#board.show(this.#scope, !this.noUnitChoice);
    if (this.#explain.status === 'complete' && this.#explainedIn !== this.text.locale) void this.#explain.run();
  }

  protected override updated(): void {
    const { scorecard, file } = this.#board;
    if (scorecard.status === 'complete' && !this.#isReady) {
      this.#isReady = true;
      this.dispatchEvent(new ReadyEvent());
    }
    const failed = [scorecard, file, this.#explain].find(({ status }) => status === 'error');
    if (failed && failed.error !== this.#reported) this.dispatchEvent(new ErrorEvent(errorDetailOf(failed.error)));
    this.#reported = failed?.error;
  }

  /** Moves the focus to the choice of a period. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#period')?.focus(options);
  }

  get #scope(): Scope {
    const { unit, unitRole: role, procedure, period } = this;
    const given = Object.entries({ unit, role, procedure, period }).filter(([, value]) => value);
    return Object.fromEntries(given);
  }

  #sentence(): string {
    const { value, status } = this.#board.scorecard;
    if (!value || status !== 'complete') return '';
    return this.text.strings.shown(this.#scopeName(value), this.#periodName(value.period.id));
  }

  readonly #periodName = (id: string): string => periodName(id, this.text.strings);

  #scopeName({ unit, procedure }: Figures): string {
    return unit?.name ?? procedure?.name ?? this.text.strings.whole;
  }

  /** The person's choice becomes the element's own, as if the page had set it. */
  #choose(
    choice: Partial<Record<'unit' | 'procedure' | 'period', string | undefined>> & { role?: Role | undefined },
  ): void {
    const { role, ...rest } = choice;
    Object.assign(this, rest, 'role' in choice ? { unitRole: role } : {});
    const { unit, unitRole, procedure, period } = this;
    this.dispatchEvent(new ScopeChangedEvent({ unit, role: unitRole, procedure, period }));
  }

  /** Whose list it was chosen from goes with it, and the person goes on at the top. */
  async #chooseUnit(id: string): Promise<void> {
    const role = this.#board.scorecard.value?.role;
    this.#choose(id === '' ? { unit: undefined, procedure: undefined } : { unit: id, role, procedure: undefined });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  readonly #onExplain = ({ target }: Event): void => {
    const isOpened = target instanceof HTMLDetailsElement && target.open;
    if (isOpened && ['initial', 'error'].includes(this.#explain.status)) void this.#explain.run();
  };

  get #context(): ScorecardContext {
    const { strings, locale } = this.text;
    const context: ScorecardContext = {
      strings,
      number: (value) => formatNumber(Math.round(value * 10) / 10, locale),
      percent: (share) =>
        `${formatNumber(Math.round(shareToTell(share) * 1000) / 10, locale)}${locale === 'vi' ? ' ' : ''}%`,
      periodName: this.#periodName,
      explain: (figure) => this.#explained(figure, context),
    };
    return context;
  }

  #explained(figure: Figure, context: ScorecardContext): TemplateResult {
    const { strings, shared } = this.text;
    return html`<details class="explain" @toggle=${this.#onExplain}>
      <summary>${strings.explain}<span class="visually-hidden">: ${this.#figureName(figure.id)}</span></summary>
      ${this.#explain.render({
        pending: (last) => last?.(figure, context) ?? html`<p role="status">${shared.loading}</p>`,
        complete: (explain) => explain(figure, context),
        error: (error) => html`<p role="alert">${this.text.problem(error)}</p>
          <p><button class="button" type="button" @click=${() => void this.#explain.retry()}>${shared.retry}</button></p>`,
      })}
    </details>`;
  }

  #figureName(id: string): string {
    const names: Readonly<Record<string, string>> = this.text.strings.figures;
    return names[id] ?? id;
  }

  override render(): TemplateResult {
    const { shared } = this.text;
    const { scorecard } = this.#board;
    return html`<div class="root" lang=${this.text.locale}>
      ${scorecard.render({
        pending: (last) => (last ? this.#shown(last, true) : this.#loading()),
        complete: (value) => this.#shown(value, false),
        error: (error) => html`<div class="alert error" role="alert">
          <p>${this.text.problem(error)}</p>
          <p class="actions">
            <button class="button" type="button" @click=${() => void scorecard.retry()}>${shared.retry}</button>
            ${this.#scopeIsGiven ? this.#wholeButton() : nothing}
          </p>
        </div>`,
      })}
      <p class="visually-hidden" role="status">${this.#announcer.text}</p>
    </div>`;
  }

  get #scopeIsGiven(): boolean {
    return !this.noUnitChoice && Boolean(this.unit ?? this.procedure);
  }

  #wholeButton(): TemplateResult {
    return html`<button class="button" type="button" @click=${() => void this.#chooseUnit('')}>
      ${this.text.strings.showWhole}
    </button>`;
  }

  #loading(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.text.shared.loading}</p>
      <div class="skeletons" aria-hidden="true"><span></span><span></span><span></span></div>`;
  }

  #shown(value: Figures, isStale: boolean): TemplateResult {
    const { strings } = this.text;
    const { period, board, units } = value;
    const context = this.#context;
    return html`<article class="scorecard" aria-label=${strings.title} aria-busy=${isStale}>
      <header>
        <h2 tabindex="-1" lang=${value.unit || value.procedure ? 'vi' : nothing}>${this.#scopeName(value)}</h2>
        <p>
          <strong>${this.#periodName(period.id)}</strong>
          <span class="muted">(${this.text.day(period.fromOn)} – ${this.text.day(period.toOn)})</span>
        </p>
        ${period.isRunning ? html`<p class="muted">${strings.running}</p>` : nothing} ${this.#choices(value)}
      </header>
      ${board ? boardSections(value, board, context) : this.#tooFew(value)} ${trendSection(value, context)}
      ${
        units
          ? unitsSection(
              units,
              {
                sort: this.sort,
                isWhole: this.isWhole,
                choose: this.noUnitChoice ? undefined : (id) => void this.#chooseUnit(id),
                onSort: (key) => {
                  this.sort = key;
                },
                showWhole: () => {
                  this.isWhole = true;
                },
              },
              context,
            )
          : nothing
      }
      ${this.#downloads(value)}
    </article>`;
  }

  #choices({ scope, unit, role, period }: Figures): TemplateResult {
    const { strings } = this.text;
    const latest = [monthAt(new Date()), period.fromOn.slice(0, 7)].toSorted().at(-1) ?? '';
    const periods = periodsToChoose(latest, period.id);
    const valueOf = ({ target }: Event): string => (target instanceof HTMLSelectElement ? target.value : '');
    const option = (value: string, name: string, chosen: string): TemplateResult =>
      html`<option value=${value} ?selected=${value === chosen} .selected=${value === chosen}>${name}</option>`;
    return html`<div class="choices">
      <div class="field">
        <label class="label" for="period">${strings.choosePeriod}</label>
        <select class="input" id="period" @change=${(event: Event) => this.#choose({ period: valueOf(event) })}>
          ${(['month', 'quarter', 'year'] as const).map(
            (kind) => html`<optgroup label=${strings.periodKinds[kind]}>
              ${periods[kind].map((id) => option(id, this.#periodName(id), period.id))}
            </optgroup>`,
          )}
        </select>
      </div>
      ${
        this.noUnitChoice || scope === 'procedure'
          ? nothing
          : html`<div class="field">
            <label class="label" for="unit">${strings.chooseUnit}</label>
            <select class="input" id="unit" @change=${(event: Event) => void this.#chooseUnit(valueOf(event))}>
              ${option('', strings.whole, unit?.id ?? '')}
              ${this.#board.units.map(({ id, name }) => option(id, name, unit?.id ?? ''))}
            </select>
          </div>`
      }
      ${
        scope === 'procedure'
          ? nothing
          : html`<div class="field">
            <label class="label" for="role">${strings.chooseRole}</label>
            <select
              class="input"
              id="role"
              @change=${(event: Event) => this.#choose({ role: valueOf(event) === 'receiving' ? 'receiving' : 'competent' })}
            >
              ${(['competent', 'receiving'] as const).map((one) => option(one, strings.role[one], role))}
            </select>
          </div>`
      }
      ${scope === 'procedure' && !this.noUnitChoice ? this.#wholeButton() : nothing}
    </div>`;
  }

  /** Said in words, with the way to what is told. */
  #tooFew({ minimumCell, toldBy, period }: Figures): TemplateResult {
    const { strings } = this.text;
    const told = toldBy === 'quarter' || toldBy === 'year' ? periodAround(period.fromOn, toldBy) : undefined;
    return html`<div class="alert info">
      <p>${strings.tooFew(minimumCell)}</p>
      ${
        told
          ? html`<p>
            <button class="button" type="button" @click=${() => this.#choose({ period: told })}>
              ${strings.showTold(this.#periodName(told))}
            </button>
          </p>`
          : html`<p>${strings.tooFewEver}</p>`
      }
    </div>`;
  }

  #downloads({ unit, procedure, role, period }: Figures): TemplateResult {
    const { strings, shared } = this.text;
    const { file } = this.#board;
    // What is shown, whatever becomes the month under way.
    const scope: Scope = {
      period: period.id,
      ...(unit && { unit: unit.id }),
      ...(procedure ? { procedure: procedure.code } : { role }),
    };
    return html`<section>
      <h3>${strings.downloads}</h3>
      <p class="actions">
        ${(['csv', 'xlsx'] as const).map(
          (format) => html`<button
            class="button"
            type="button"
            aria-disabled=${file.status === 'pending'}
            @click=${() => file.status !== 'pending' && void file.run(format, scope)}
          >
            ${format === 'csv' ? strings.csv : strings.workbook}
          </button>`,
        )}
      </p>
      <div role="status">
        ${file.render({
          pending: () => html`<p>${shared.loading}</p>`,
          error: (error) => html`<p class="alert error">${this.text.problem(error)}</p>`,
        })}
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hcc-scorecard': Scorecard;
  }
}
