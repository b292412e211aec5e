import type { ClientOptions } from '@hcc/sdk';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { FieldEvents } from '../form-fields/field-events.ts';
import { fieldStyles } from '../form-fields/fields.styles.ts';
import { OpenRows } from '../form-fields/open-rows.ts';
import { PlacePickers } from '../form-fields/place-pickers.ts';
import { CenterElement } from '../internal/center-element.ts';
import { ErrorEvent, ReadyEvent } from '../internal/widget-events.ts';
import { errorDetailOf } from '../localize/problem-code.ts';
import { TextController } from '../localize/text-controller.ts';
import { buttonStyles } from '../styles/button.styles.ts';
import { feedbackStyles } from '../styles/feedback.styles.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { inputStyles } from '../styles/input.styles.ts';
import { speakOnOwnPage } from '../status-tracker/own-page-locale.ts';
import { progressStyles } from '../status-tracker/progress.styles.ts';
import { isDirect, type CommandType } from './command-draft.ts';
import { connectDesk, type DeskClient } from './connect-desk.ts';
import { parseRoute, type DeskRoute } from './desk-route.ts';
import { DirectoryController } from './directory.controller.ts';
import { DocumentsController } from './documents.controller.ts';
import { DossierController } from './dossier.controller.ts';
import { dossierView } from './dossier.template.ts';
import { IntakeController } from './intake.controller.ts';
import { intakeView } from './intake.template.ts';
import { vi } from './locales/vi.ts';
import { deskStyles } from './officer-desk.styles.ts';
import { QueueController } from './queue.controller.ts';
import { queueView } from './queue.template.ts';
import { receiptView } from './receipt.template.ts';
import { signIn } from './sign-in.template.ts';
import { StaffController } from './staff.controller.ts';

/**
 * @summary The officers' desk on its own page of the Center: queue, dossier, the five steps, intake at the counter.
 * @event {ReadyEvent} hcc-ready - The desk, or its sign-in, can be used.
 * @event {ErrorEvent} hcc-error - Something failed and the officer has been told.
 */
export class OfficerDesk extends CenterElement<DeskClient> {
  static override styles = [
    hostStyles,
    buttonStyles,
    inputStyles,
    feedbackStyles,
    progressStyles,
    fieldStyles,
    deskStyles,
  ];
  static override properties: PropertyDeclarations = {
    route: { state: true },
    officerQuery: { state: true },
    announcement: { state: true },
  };

  protected override readonly text = new TextController(this, {
    vi,
    en: () => import('./locales/en.ts').then((module) => module.en),
    'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
  });
  readonly #client = (): DeskClient => this.connection.client;
  readonly #staff = new StaffController(this, this.#client);
  readonly #failed = (error: unknown): void => {
    this.#staff.note(error);
    this.dispatchEvent(new ErrorEvent(errorDetailOf(error)));
  };
  readonly #queue = new QueueController(this, this.#client, this.#failed);
  readonly #directory = new DirectoryController(this, this.#client);
  readonly #documents = new DocumentsController(this, this.#failed);
  readonly #dossier = new DossierController(this, {
    client: this.#client,
    failed: this.#failed,
    taken: (type, { progress }) => {
      this.announcement = this.text.strings.commands.done(this.text.strings.command[type], progress.code);
      void this.#queue.refresh();
      this.#focusSoon('.commands [data-command]', '.commands .taken');
    },
  });
  readonly #intake = new IntakeController(this, {
    client: this.#client,
    officer: () => this.#staff.officer,
    failed: this.#failed,
  });

  readonly #pickers = new PlacePickers(
    () => this.#intake,
    () => this.requestUpdate(),
  );
  readonly #rows = new OpenRows(
    () => this.#intake,
    () => this.requestUpdate(),
  );
  readonly #fieldEvents = new FieldEvents(() => this.#intake);

  declare private route: DeskRoute;
  declare private officerQuery: string;
  declare private announcement: string;
  #signedInId: string | undefined;
  #isReady = false;

  constructor() {
    super();
    this.route = parseRoute(location.hash);
    this.officerQuery = '';
    this.announcement = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
    void this.#staff.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
  }

  protected override connect(options: ClientOptions): DeskClient {
    return connectDesk(options);
  }

  protected override willUpdate(): void {
    const { officer } = this.#staff;
    if (officer && officer.id !== this.#signedInId) this.#begin(officer.id);
    else if (officer === null && this.#signedInId !== undefined) this.#end();
  }

  protected override updated(): void {
    if (this.#isReady || (this.#staff.officer === undefined && this.#staff.error === undefined)) return;
    this.#isReady = true;
    this.dispatchEvent(new ReadyEvent());
  }

  readonly #onHashChange = (): void => {
    this.route = parseRoute(location.hash);
    this.announcement = '';
    this.#follow();
    // On a narrow screen the place that was left is gone, and the focus with it.
    this.#focusSoon(this.route.at === 'queue' ? '.queue h2' : 'main h2');
  };

  /** Somebody has signed in. What they were typing when the session ended is still there, if it is the same person. */
  #begin(officerId: string): void {
    if (this.#lastId !== officerId) {
      this.#intake.restart();
      this.#dossier.close();
    }
    this.#lastId = officerId;
    this.#signedInId = officerId;
    this.announcement = '';
    void this.#queue.open();
    void this.#directory.prepare();
    this.#follow();
    this.#focusSoon('.queue h2');
  }
  #lastId: string | undefined;

  #end(): void {
    this.#signedInId = undefined;
    // It names a dossier, and whoever looks at the sign-in next need not hear it.
    this.announcement = '';
    this.#queue.close();
    // Another officer may sit down here next; an ended session alone keeps what was typed, out of sight.
    if (!this.#staff.hasExpired) {
      this.#dossier.close();
      this.#intake.restart();
      this.#lastId = undefined;
    }
    this.#focusSoon('.sign-in h2');
  }

  #follow(): void {
    if (!this.#staff.officer) return;
    if (this.route.at === 'dossier') void this.#dossier.open(this.route.id);
    else if (this.route.at === 'queue') this.#dossier.close();
  }

  #beginStep(type: CommandType): void {
    this.#dossier.begin(type);
    if (isDirect(type)) return;
    this.#focusSoon('.step .input', '.step h3');
  }

  #sendStep(): void {
    void this.#dossier.send().then(() => {
      if (this.#dossier.missing.length > 0) this.#focusSoon('.step [aria-invalid="true"]');
      else if (this.#dossier.commandError !== undefined) {
        // Somebody else may have taken it off this officer's list.
        void this.#queue.refresh();
        this.#focusSoon('.commands .changed');
      }
    });
  }

  #cancelStep(): void {
    const { command } = this.#dossier;
    this.#dossier.cancel();
    this.#focusSoon(`[data-command="${command ?? ''}"]`, '.dossier h2');
  }

  async #takeIn(): Promise<void> {
    this.#pickers.settle();
    const isFiled = await this.#intake.submit();
    if (!isFiled) return this.#focusSoon('.faults', '.refused');
    this.announcement = this.text.strings.receipt.title;
    void this.#queue.refresh();
    this.#focusSoon('.receipt h2');
  }

  #restartIntake(): void {
    this.#intake.restart();
    this.#focusSoon('#procedure-query');
  }

  /** The first of these that is there once the change is shown. */
  #focusSoon(...selectors: readonly string[]): void {
    void this.updateComplete.then(() => {
      for (const selector of selectors) {
        const target = this.renderRoot.querySelector<HTMLElement>(selector);
        if (target) return target.focus();
      }
    });
  }

  override render(): TemplateResult {
    const { officer, error } = this.#staff;
    const { shared } = this.text;
    return html`<div class="root" lang=${this.text.locale}>
      ${this.#head()}
      ${
        officer === undefined
          ? error === undefined
            ? html`<p class="opening" role="status">${shared.loading}</p>`
            : html`<div class="alert error" role="alert">
              <p>${this.text.problem(error)}</p>
              <p><button class="button" type="button" @click=${() => void this.#staff.open()}>${shared.retry}</button></p>
            </div>`
          : officer === null
            ? signIn(
                { staff: this.#staff, query: this.officerQuery, search: (query) => (this.officerQuery = query) },
                this.text,
              )
            : this.#panes()
      }
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </div>`;
  }

  #head(): TemplateResult {
    const { strings, locale } = this.text;
    const { officer } = this.#staff;
    return html`<header class="head no-print">
      <h1>${strings.title}</h1>
      ${
        officer
          ? html`<div class="who">
            <span><span class="visually-hidden">${strings.signedInAs}</span> <strong lang="vi">${officer.name}</strong></span>
            <span class="small" lang="vi">${officer.title}, ${officer.unit.name}</span>
            <span class="small">${officer.roles.map((role) => strings.role[role] ?? role).join(' · ')}</span>
          </div>`
          : nothing
      }
      <label class="language">
        <span class="visually-hidden">${strings.language}</span>
        <select
          class="input"
          @change=${(event: Event) => {
            if (!(event.target instanceof HTMLSelectElement)) return;
            this.locale = event.target.value;
            speakOnOwnPage(this.locale);
          }}
        >
          ${languages.map(([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === locale}>${name}</option>`)}
        </select>
      </label>
      ${officer ? html`<button class="button" type="button" @click=${() => void this.#staff.signOut()}>${strings.signOut}</button>` : nothing}
    </header>`;
  }

  #panes(): TemplateResult {
    const { route, text } = this;
    const now = new Date().toISOString();
    const mayTakeIn = this.#staff.officer?.roles.includes('receive') === true;
    return html`<div class="panes at-${route.at}">
      ${queueView({ queue: this.#queue, openId: route.at === 'dossier' ? route.id : undefined, mayTakeIn, now }, text)}
      <div class="pane">${this.#pane(now)}</div>
    </div>`;
  }

  #pane(now: string): TemplateResult {
    const { officer } = this.#staff;
    if (!officer || this.route.at === 'queue')
      return html`<main class="choose muted"><p>${this.text.strings.queue.choose}</p></main>`;
    if (this.route.at === 'dossier') {
      return dossierView(
        {
          control: this.#dossier,
          client: this.#client,
          directory: this.#directory,
          documents: this.#documents,
          begin: (type) => this.#beginStep(type),
          send: () => this.#sendStep(),
          cancel: () => this.#cancelStep(),
          nextId: this.#queue.rows.find(({ id, next }) => id !== this.#dossier.id && next.length > 0)?.id,
          now,
        },
        this.text,
      );
    }
    const { receipt, filed } = this.#intake;
    if (receipt) return receiptView({ receipt, filed, officer, next: () => this.#restartIntake() }, this.text);
    return intakeView(
      {
        intake: this.#intake,
        pickers: this.#pickers,
        rows: this.#rows,
        events: this.#fieldEvents,
        unit: officer.unit.name,
        pick: (code) => void this.#intake.pick(code).then(() => this.#focusSoon('.intake form .input')),
        change: () => this.#restartIntake(),
        submit: () => void this.#takeIn(),
      },
      this.text,
    );
  }
}

/** Each language by its own name. */
const languages = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
  ['zh-Hans', '中文'],
] as const;

declare global {
  interface HTMLElementTagNameMap {
    'hcc-officer-desk': OfficerDesk;
  }
}
