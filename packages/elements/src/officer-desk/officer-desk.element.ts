import type { ClientOptions, DeskDossier, DeskPayment, Officer, TippedPaper } from '@hcc/sdk';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { FieldEvents } from '../form-fields/field-events.ts';
import { todayAtTheCenter } from '../form-fields/today.ts';
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
import { connectDesk, type DeskClient } from './connect-desk.ts';
import { formatRoute, parseRoute, type DeskRoute } from './desk-route.ts';
import { DirectoryController } from './directory.controller.ts';
import { FeedbackController } from './feedback/feedback.controller.ts';
import type { FeedbackParts } from './feedback/feedback.template.ts';
import { DocumentsController } from './dossier/documents.controller.ts';
import { DossierController } from './dossier/dossier.controller.ts';
import { dossierView } from './dossier/dossier.template.ts';
import { UploadsController } from './dossier/uploads.controller.ts';
import { IntakeController } from './intake/intake.controller.ts';
import { intakeView } from './intake/intake.template.ts';
import { receiptView } from './intake/receipt.template.ts';
import { actionOf, isTypedInto, type ShortcutAction } from './keyboard/shortcuts.ts';
import { shortcutsDialog } from './keyboard/shortcuts.template.ts';
import { vi } from './locales/vi.ts';
import { deskStyles } from './officer-desk.styles.ts';
import { queueStyles } from './queue/queue.styles.ts';
import { QueueController } from './queue/queue.controller.ts';
import { queueView } from './queue/queue.template.ts';
import { moveFrom } from './queue/roving.ts';
import { recordStyles } from './records/records.styles.ts';
import { signIn } from './sign-in/sign-in.template.ts';
import { StaffController } from './sign-in/staff.controller.ts';
import { type CommandType, groupOf, isDirect } from './steps/step-fields.ts';
import { stepStyles } from './steps/steps.styles.ts';
import { MoneyController } from './money/money.controller.ts';
import type { MoneyParts } from './money/money.template.ts';
import { maySupervise, SupervisionController } from './supervision/supervision.controller.ts';
import { supervisionStyles } from './supervision/supervision.styles.ts';
import { supervisionView } from './supervision/supervision.template.ts';
import { paperKey, TipsController } from './tips/tips.controller.ts';
import type { TipParts } from './tips/tips.template.ts';
import { WorkloadController } from './workload/workload.controller.ts';
import { workloadView } from './workload/workload.template.ts';

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
    queueStyles,
    stepStyles,
    recordStyles,
    supervisionStyles,
  ];
  static override properties: PropertyDeclarations = {
    route: { state: true },
    officerQuery: { state: true },
    announcement: { state: true },
    hasShortcuts: { state: true },
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
    officer: () => this.#staff.officer,
    failed: this.#failed,
    taken: (type, { progress }) => {
      this.announcement = this.text.strings.commands.done(this.text.strings.command[type], progress.code);
      void this.#queue.refresh();
      if (isDirect(type)) this.#focusSoon(`.dossier header [data-command]`, '.dossier h2');
      else this.#focusSoon('.commands .taken');
    },
  });
  readonly #uploads = new UploadsController(this, {
    client: this.#client,
    added: (dossier, etag) => {
      this.#dossier.put(dossier, etag);
      this.#intake.put(dossier);
    },
    failed: this.#failed,
  });
  readonly #workload = new WorkloadController(this, this.#client, () => this.#staff.officer, todayAtTheCenter());
  readonly #supervision = new SupervisionController(this, this.#client);
  readonly #feedback = new FeedbackController(this, this.#client);
  readonly #tips = new TipsController(this, this.#client);
  readonly #money = new MoneyController(this, this.#client);
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
  /** Until the page is left: nothing of it is kept on this device. */
  declare private hasShortcuts: boolean;
  #signedInId: string | undefined;
  #isReady = false;

  constructor() {
    super();
    this.route = parseRoute(location.hash);
    this.officerQuery = '';
    this.announcement = '';
    this.hasShortcuts = true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
    addEventListener('keydown', this.#onKey);
    void this.#staff.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
    removeEventListener('keydown', this.#onKey);
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

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.#staff.officer || this.#dialog?.open === true) return;
    const action = actionOf(event, isTypedInto(event.composedPath()[0]));
    // With the others turned off, the way to turn them on again stays.
    if (action === undefined || (!this.hasShortcuts && action !== 'help')) return;
    event.preventDefault();
    this.#act(action);
  };

  #act(action: ShortcutAction): void {
    const { active } = this.#queue;
    switch (action) {
      case 'down':
      case 'up':
        return moveFrom(this.renderRoot, active ?? this.#dossier.id, action === 'down' ? 1 : -1);
      case 'tick':
        return active === undefined ? undefined : this.#queue.tick(active);
      case 'hold':
        return this.#hold();
      case 'next': {
        const type = this.#dossier.allowed.find((allowed) => groupOf[allowed] === 'next');
        return type && this.#dossier.command === undefined ? this.#beginStep(type) : undefined;
      }
      case 'search':
        return this.renderRoot.querySelector<HTMLElement>('#queue-query')?.focus();
      case 'queue':
        return go({ at: 'queue' });
      case 'intake':
        return this.#staff.officer?.roles.includes('receive') === true ? go({ at: 'intake' }) : undefined;
      case 'unit':
        return go({ at: 'unit' });
      case 'help':
        return this.#dialog?.showModal();
    }
  }

  /** The row that has the focus, else the dossier that is open. */
  #hold(): void {
    const row = this.renderRoot.querySelector('.row-box:focus-within');
    const summary = this.#queue.rows.find(({ id }) => row instanceof HTMLElement && id === row.dataset['id']);
    if (summary) return void this.#queue.hold(summary);
    const type = (['release', 'claim'] as const).find((command) => this.#dossier.allowed.includes(command));
    if (type) this.#dossier.begin(type);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog.shortcuts');
  }

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
    this.#supervision.forget();
    this.#feedback.forget();
    this.#tips.forget();
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
    if (this.route.at === 'dossier') {
      if (this.route.id !== this.#dossier.id) this.#uploads.forget();
      void this.#dossier.open(this.route.id);
    } else if (this.route.at === 'queue') this.#dossier.close();
    else if (this.route.at === 'unit') {
      void this.#workload.view.run();
      void this.#money.list.run();
    } else if (this.route.at === 'watch') {
      void this.#supervision.open();
      void this.#feedback.open();
      void this.#tips.open();
    }
  }

  #markSeen(): void {
    void this.#supervision
      .markSeen()
      .then(() => {
        this.announcement = this.text.strings.supervision.seen;
        // The button is gone, and the focus with it.
        this.#focusSoon('.watch h2');
      })
      .catch(this.#failed);
  }

  #feedbackParts(): FeedbackParts {
    const control = this.#feedback;
    const words = this.text.strings.feedback;
    return {
      control,
      units: this.#directory.units,
      forward: (id, unit) => {
        void control.forward(id, unit).then((isDone) => {
          if (isDone) this.announcement = words.forwardDone;
          this.#focusSoon(isDone ? '.feedback h3' : '#feedback-unit');
        });
      },
      acknowledge: (id) => {
        void control.acknowledge(id).then((isDone) => {
          if (isDone) this.announcement = words.acknowledged;
          this.#focusSoon('#feedback-answer');
        });
      },
      answer: (id, answer) => {
        void control.answer(id, answer).then((isDone) => {
          if (isDone) this.announcement = words.answered;
          this.#focusSoon(isDone ? '.feedback h3' : '#feedback-answer');
        });
      },
    };
  }

  #tipParts({ roles }: Officer): TipParts {
    const control = this.#tips;
    const words = this.text.strings.tips;
    const changed = (work: Promise<boolean>, done: string, paper: TippedPaper): void =>
      void work.then((isDone) => {
        if (isDone) this.announcement = done;
        this.#focusSoon(`[data-paper="${paperKey(paper)}"] ${isDone ? 'summary' : 'textarea'}`, '.tips h3');
      });
    return {
      control,
      mayApprove: roles.includes('lead'),
      approve: (paper, vi) => changed(control.approve(paper, vi), words.approved, paper),
      retire: (paper, id) => changed(control.retire(paper, id), words.retired, paper),
    };
  }

  #beginStep(type: CommandType): void {
    this.#dossier.begin(type);
    if (isDirect(type)) return;
    this.#focusSoon('.step .input', '.step input[type=radio]', '.step [type=submit]');
  }

  #sendStep(): void {
    void this.#dossier.send().then(() => {
      const { faults, commandError } = this.#dossier;
      // Somebody else may have taken it off this officer's list.
      if (commandError !== undefined) void this.#queue.refresh();
      if (faults.size > 0) this.#focusSoon('.step [aria-invalid="true"]', '.step .items', '.commands .changed');
      else if (commandError !== undefined) this.#focusSoon('.commands .changed');
    });
  }

  #cancelStep(): void {
    const { command } = this.#dossier;
    this.#dossier.cancel();
    // A way out lies behind a disclosure that has closed.
    this.#focusSoon(`.commands > * > [data-command="${command ?? ''}"]`, '.commands [data-command]', '.dossier h2');
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
    this.#uploads.forget();
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
      ${officer ? shortcutsDialog(this.hasShortcuts, (isOn) => (this.hasShortcuts = isOn), this.text) : nothing}
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
      ${officer ? html`<button class="button" type="button" aria-label=${strings.keys.title} title=${strings.keys.title} @click=${() => this.#dialog?.showModal()}>?</button>` : nothing}
      ${officer ? html`<button class="button" type="button" @click=${() => void this.#staff.signOut()}>${strings.signOut}</button>` : nothing}
    </header>`;
  }

  #panes(): TemplateResult {
    const { route, text } = this;
    const now = new Date().toISOString();
    const { officer } = this.#staff;
    const mayTakeIn = officer?.roles.includes('receive') === true;
    const watches = officer ? maySupervise(officer) : false;
    return html`<div class="panes at-${route.at}">
      ${queueView({ queue: this.#queue, openId: route.at === 'dossier' ? route.id : undefined, officerId: officer?.id ?? '', mayTakeIn, maySupervise: watches, now }, text)}
      <div class="pane">${this.#pane(now)}</div>
    </div>`;
  }

  #moneyParts({ roles }: Officer): MoneyParts {
    const money = this.#money;
    const rowOf = ({ id }: DeskPayment): string => `.held[data-payment="${id}"]`;
    return {
      money,
      mayDecide: roles.includes('approve') || roles.includes('lead'),
      begin: (payment, decision) => {
        money.begin(payment.id, decision);
        this.#focusSoon(`${rowOf(payment)} textarea`);
      },
      cancel: (payment) => {
        money.cancel();
        this.#focusSoon(`${rowOf(payment)} button`);
      },
      send: (payment) => {
        void money.send(payment).then((isDone) => {
          this.#focusSoon(isDone ? '.money h3' : `${rowOf(payment)} textarea`);
        });
      },
    };
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
          uploads: this.#uploads,
          officerId: officer.id,
          unitId: officer.unit.id,
          mayAdd: mayAdd(officer, this.#dossier.dossier),
          begin: (type) => this.#beginStep(type),
          send: () => this.#sendStep(),
          cancel: () => this.#cancelStep(),
          nextId: this.#queue.rows.find(({ id, next }) => id !== this.#dossier.id && next.length > 0)?.id,
          now,
        },
        this.text,
      );
    }
    if (this.route.at === 'unit') {
      const parts = { control: this.#workload, client: this.#client, documents: this.#documents, now };
      return workloadView({ ...parts, ...this.#moneyParts(officer), unit: officer.unit.name }, this.text);
    }
    if (this.route.at === 'watch')
      return supervisionView(
        {
          control: this.#supervision,
          markSeen: () => this.#markSeen(),
          feedback: this.#feedbackParts(),
          tips: this.#tipParts(officer),
          now,
        },
        this.text,
      );
    const { receipt, filed } = this.#intake;
    if (receipt) {
      const next = (): void => this.#restartIntake();
      return receiptView({ receipt, filed, officer, uploads: this.#uploads, next }, this.text);
    }
    return intakeView(
      {
        intake: this.#intake,
        pickers: this.#pickers,
        rows: this.#rows,
        events: this.#fieldEvents,
        unit: (officer.seat ?? officer.unit).name,
        pick: (code) => void this.#intake.pick(code).then(() => this.#focusSoon('.intake form .input')),
        change: () => this.#restartIntake(),
        submit: () => void this.#takeIn(),
      },
      this.text,
    );
  }
}

const go = (route: DeskRoute): void => {
  location.hash = formatRoute(route);
};

/** Papers come in where they are received and where they are appraised, until the dossier has ended. */
const mayAdd = ({ roles }: Officer, dossier: DeskDossier | undefined): boolean =>
  (roles.includes('receive') || roles.includes('appraise')) &&
  dossier !== undefined &&
  ['submitted', 'accepted', 'inProgress', 'supplementRequested', 'paymentRequired'].includes(dossier.progress.status);

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
