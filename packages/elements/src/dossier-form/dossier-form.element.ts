import type { FrameSession } from '@hcc/sdk';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { CenterElement } from '../internal/center-element.ts';
import { askToSubmit, ErrorEvent, ReadyEvent, StepChangedEvent, SubmittedEvent } from '../internal/widget-events.ts';
import { errorDetailOf } from '../localize/problem-code.ts';
import { TextController } from '../localize/text-controller.ts';
import { buttonStyles } from '../styles/button.styles.ts';
import { feedbackStyles } from '../styles/feedback.styles.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { inputStyles } from '../styles/input.styles.ts';
import { DossierFormController, type View } from './dossier-form.controller.ts';
import { dossierFormStyles } from './dossier-form.styles.ts';
import type { FormClient } from './form-client.ts';
import type { FormContext } from './form-context.ts';
import type { FormLayout } from './form-steps.ts';
import { vi } from './locales/vi.ts';
import {
  faultSummary,
  filingMode,
  formHeader,
  stepTemplate,
  progressList,
  saveState,
  troubles,
} from './page.template.ts';
import { fieldStyles } from '../form-fields/fields.styles.ts';
import { beginLists } from '../form-fields/begin-lists.ts';
import { FieldEvents } from '../form-fields/field-events.ts';
import { OpenRows } from '../form-fields/open-rows.ts';
import type { PaymentPart } from '../payment/payment-part.ts';
import { PlacePickers } from '../form-fields/place-pickers.ts';
import { controlId } from '../form-fields/field-context.ts';
import type { ClosingPages } from './closing/closing-pages.ts';
import type { ReceiptActions } from './closing/receipt.template.ts';
import type { ElsewherePages } from './elsewhere/elsewhere-pages.ts';

/**
 * The application form of one procedure, as the Center's frame shows it. On a partner's page stands
 * `dossier-form.sealed.ts`, which carries this one's events.
 *
 * @event {ReadyEvent} hcc-ready - The form can be used.
 * @event {StepChangedEvent} hcc-step-changed - Another page of the form is shown.
 * @event {SubmitRequestedEvent} hcc-submit-requested - About to submit; `preventDefault()` stops it.
 * @event {SubmittedEvent} hcc-submitted - The Center has the dossier; carries its code, and again after a reload.
 * @event {ErrorEvent} hcc-error - Something failed and the person has been told.
 */
export class DossierForm extends CenterElement<FormClient> {
  static override styles = [hostStyles, buttonStyles, inputStyles, feedbackStyles, fieldStyles, dossierFormStyles];
  static override properties: PropertyDeclarations = {
    procedure: {},
    session: { attribute: false },
    layout: {},
    expiresAt: { state: true },
    message: { state: true },
    partError: { state: true },
  };

  protected override readonly text = new TextController(this, {
    vi,
    en: () => import('./locales/en.ts').then((module) => module.en),
    'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
  });
  readonly #form = new DossierFormController(this, () => this.connection.client, {
    askToSubmit: (procedure) => askToSubmit(this, procedure),
    // After the receipt is on the screen, and after `hcc-ready` where a reload brought it back.
    submitted: (code) => void this.updateComplete.then(() => this.dispatchEvent(new SubmittedEvent(code))),
    failed: (error) => this.dispatchEvent(new ErrorEvent(errorDetailOf(error))),
  });
  readonly #pickers = new PlacePickers(
    () => this.#form,
    () => this.requestUpdate(),
  );
  readonly #rows = new OpenRows(
    () => this.#form,
    () => this.requestUpdate(),
  );
  readonly #fieldEvents = new FieldEvents(() => this.#form);

  /** When the session ends, once the frame has warned of it. */
  declare private expiresAt: string | undefined;
  /** What the receipt's buttons have to say. */
  declare private message: string;
  /** Why the pages that come later could not be fetched. */
  declare private partError: unknown;
  #shown = '';
  /** Papers, review and receipt. */
  #closing: ClosingPages | undefined;
  /** Where nothing is filed on this screen. */
  #elsewhere: ElsewherePages | undefined;
  #isFetching = false;
  #payment: PaymentPart | undefined;
  #moneyShown = '';
  #moneyOf = '';
  #isReady = false;

  /** Code of the procedure to file, such as `1.001193`. */
  declare procedure: string | undefined;
  /** `single`: all questions on one page. @default "pages" */
  declare layout: FormLayout | undefined;
  /** The frame's session: which drafts there are, and who filled in answers. */
  declare session: FrameSession | undefined;

  constructor() {
    super();
    this.message = '';
    this.addEventListener('hcc-session-expiring', ({ detail }) => {
      this.expiresAt = detail.expiresAt;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('layout')) this.#form.layout = this.layout === 'single' ? 'single' : 'pages';
    // A resume link names no procedure: it goes on with the draft there is, or what became of it.
    const { dossiers = [] } = this.session ?? {};
    this.procedure ??= (dossiers.findLast(({ status }) => status === null) ?? dossiers.at(-1))?.procedureCode;
    if ((changed.has('procedure') || changed.has('session')) && this.procedure)
      void this.#form.start(this.procedure, this.session);
  }

  protected override updated(): void {
    const { view, stepId, index, steps } = this.#form;
    void this.#showMoney();
    if (view === 'page') this.#beginLists();
    if (this.partError === undefined) {
      if (view === 'elsewhere' || isClosing(view)) void this.#fetchPart();
      // After the questions are painted. A page in the background paints nothing, and fetches it when it is wanted.
      else if (view === 'page') requestAnimationFrame(() => setTimeout(() => void this.#fetchPart()));
    }
    const now = view === 'page' ? `page ${stepId}` : view;
    if (now === this.#shown || view === 'loading' || (isClosing(view) && !this.#closing)) return;
    this.#shown = now;
    this.message = '';
    // What could not be fetched is asked for once a page.
    this.partError = undefined;
    if (!this.#isReady) {
      this.#isReady = view !== 'failed';
      if (this.#isReady) this.dispatchEvent(new ReadyEvent());
      return;
    }
    // Warnings are told too, and have no summary to go to.
    (this.#byId('faults') ?? this.#byId('heading'))?.focus();
    if (view === 'page' || view === 'review') {
      this.dispatchEvent(
        new StepChangedEvent({ step: view === 'review' ? 'review' : stepId, index, count: steps.length + 1 }),
      );
    }
  }

  /** Lists are begun once something is answered: who only looks leaves no draft behind. */
  #beginLists(): void {
    const { step, answers } = this.#form;
    if (step && Object.keys(answers).length > 0) beginLists(step.pages, this.#rows, this.#form);
  }

  /** Papers, review and receipt are fetched while the questions are answered; tried again at the next change where that failed. */
  async #fetchPart(): Promise<void> {
    const isElsewhere = this.#form.view === 'elsewhere';
    if (this.#isFetching || (isElsewhere ? this.#elsewhere : this.#closing)) return;
    this.#isFetching = true;
    this.partError = undefined;
    try {
      if (isElsewhere) {
        const { ElsewherePages } = await import('./elsewhere/elsewhere-pages.ts');
        this.#elsewhere = new ElsewherePages(this, {
          client: () => this.connection.client,
          failed: (error) => this.dispatchEvent(new ErrorEvent(errorDetailOf(error))),
        });
      } else {
        const { ClosingPages } = await import('./closing/closing-pages.ts');
        this.#closing = new ClosingPages(this);
      }
    } catch (error) {
      this.partError = error;
    }
    this.#isFetching = false;
    this.requestUpdate();
  }

  /** The part about money is fetched when there is a dossier to tell about. */
  async #showMoney(): Promise<void> {
    const { view, keeper } = this.#form;
    const id = this.#form.receipt?.dossierId ?? keeper.dossier?.id;
    if (id === undefined || (view !== 'review' && view !== 'receipt' && view !== 'filed')) return;
    const shown = `${view} ${id} ${view === 'review' ? (keeper.dossier?.version ?? 0) : ''}`;
    if (shown === this.#moneyShown) return;
    this.#moneyShown = shown;
    try {
      const { PaymentPart } = await import('../payment/payment-part.ts');
      this.#payment ??= new PaymentPart(this, {
        client: () => this.connection.client,
        isFiled: () => this.#form.view !== 'review',
      });
      // Answers that decide on the fee may have changed since it was last asked.
      await (this.#moneyOf === id ? this.#payment.again() : this.#payment.show(id));
      this.#moneyOf = id;
    } catch {
      // Without it the record's own words on the cost stand there; it is tried again at the next change.
      this.#moneyShown = '';
    }
  }

  /** Moves the focus to the first control of the page. */
  override focus(options?: FocusOptions): void {
    const control = this.renderRoot.querySelector<HTMLElement>('.fields input, .fields select, .fields textarea');
    (control ?? this.#byId('heading'))?.focus(options);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    // Nothing is ever sent by the browser's own submission.
    event.preventDefault();
    this.#pickers.settle();
    if (this.#form.view === 'review') void this.#submit();
    else if (!this.#form.next()) void this.#focusFaults();
  };

  async #submit(): Promise<void> {
    await this.#form.submit();
    if (this.#form.view !== 'review') return;
    await this.#focusFaults();
    if (!this.#byId('faults') && this.#form.notice !== undefined) this.#byId('submission')?.focus();
  }

  async #focusFaults(): Promise<void> {
    await this.updateComplete;
    this.#byId('faults')?.focus();
  }

  readonly #renew = (): void => {
    void this.#form.renew().then(() => {
      if (!this.#form.renewFailed) this.expiresAt = undefined;
    });
  };

  readonly #goTo = (answerId: string): void => {
    // A control in a row that is not open, or not on this page of the list, is not there yet.
    this.#rows.reveal(answerId);
    void this.updateComplete.then(() => this.#byId(controlId(answerId))?.focus());
  };

  /** Of the pages that come later, which bring the words and the means. */
  readonly #actions = {
    copy: async (text: string): Promise<void> => {
      this.message = '';
      this.message = (await this.#closing?.copy(text)) ?? '';
    },
    download: async (dossierId: string, code: string): Promise<void> => {
      this.message = '';
      try {
        this.#closing?.save(await this.#form.receiptDocument(dossierId), code);
      } catch (error) {
        this.message = this.#closing?.strings.downloadFailed ?? '';
        this.dispatchEvent(new ErrorEvent(errorDetailOf(error)));
      }
    },
    leave: async (): Promise<void> => {
      try {
        await this.#form.leaveDevice();
        this.#payment?.stop();
        this.#payment = undefined;
        this.#moneyShown = this.#moneyOf = '';
      } catch {
        this.message = this.#closing?.strings.leaveFailed ?? '';
      }
    },
  };

  #byId(id: string): HTMLElement | null {
    return this.renderRoot instanceof ShadowRoot ? this.renderRoot.getElementById(id) : null;
  }

  override render(): TemplateResult {
    const press = (isPressed: boolean) => (): void => this.#pickers.press(isPressed);
    return html`<div class="root" lang=${this.text.locale} @pointerdown=${press(true)} @pointerup=${press(false)} @pointercancel=${press(false)}>
      ${this.#content()}
    </div>`;
  }

  #content(): TemplateResult {
    const context: FormContext = {
      form: this.#form,
      text: this.text,
      words: this.text.strings.fields,
      pickers: this.#pickers,
      rows: this.#rows,
      money: this.#payment?.render() ?? nothing,
      slot: (asked, fields) => this.#closing?.slot(asked, fields as FormContext) ?? this.#fetching(),
    };
    const { strings, shared } = this.text;
    if (!this.procedure) return html`<p class="alert error" role="alert">${strings.procedureMissing}</p>`;
    switch (this.#form.view) {
      case 'loading':
        return html`<p role="status">${shared.loading}</p>
          <div class="waiting" aria-hidden="true">${[0, 1, 2, 3].map(() => html`<span class="skeleton"></span>`)}</div>`;
      case 'failed':
        return html`<div class="alert error" role="alert">
          <h2 id="heading" tabindex="-1">${strings.loadFailed}</h2>
          <p>${this.text.problem(this.#form.error)}</p>
          <p class="actions"><button class="button" type="button" @click=${() => void this.#form.retry()}>${shared.retry}</button></p>
        </div>`;
      case 'elsewhere':
        return html`${formHeader(context)} ${filingMode(context)} ${this.#elsewhere?.render(context) ?? this.#fetching()}`;
      case 'receipt':
        return this.#closing?.receipt(context, this.#receiptActions()) ?? this.#fetching();
      case 'filed':
        return this.#closing?.filed(context, this.#receiptActions()) ?? this.#fetching();
      case 'left':
        return this.#closing?.left(context) ?? this.#fetching();
      default:
        return this.#filling(context);
    }
  }

  #filling(context: FormContext): TemplateResult {
    const { view, filed } = this.#form;
    const { input, change, focusout } = this.#fieldEvents;
    const { strings } = this.text;
    const spoken = filed
      ? filed.what === 'attached'
        ? strings.attached(filed.name)
        : strings.removed(filed.name)
      : '';
    return html`${formHeader(context)} ${progressList(context)} ${troubles(context, this.expiresAt, this.#renew)}
      <form novalidate @submit=${this.#onSubmit} @input=${input} @change=${change} @focusout=${focusout}>
        ${faultSummary(context, this.#goTo)} ${view === 'review' ? (this.#closing?.review(context) ?? this.#fetching()) : stepTemplate(context)}
      </form>
      ${saveState(context)} ${this.#closing?.elsewhere(context, (url) => void this.#actions.copy(url)) ?? nothing}
      <p class="message-line" role="status">${this.message}</p>
      <p class="visually-hidden" role="status">${spoken}</p>`;
  }

  /** In place of a page that is still on its way, or did not come: nothing that was typed is lost by waiting. */
  #fetching(): TemplateResult {
    const { shared } = this.text;
    if (this.partError === undefined) return html`<p role="status">${shared.loading}</p>`;
    return html`<div class="alert error" role="alert">
      <p>${this.text.problem(this.partError)}</p>
      <p class="actions"><button class="button" type="button" @click=${() => void this.#fetchPart()}>${shared.retry}</button></p>
    </div>`;
  }

  #receiptActions(): ReceiptActions {
    const { copy, download, leave } = this.#actions;
    return {
      message: this.message,
      copy: (text) => void copy(text),
      download: (dossierId, code) => void download(dossierId, code),
      print: () => window.print(),
      leave: () => void leave(),
    };
  }
}

/** The pages after the last question. */
const isClosing = (view: View): boolean =>
  view === 'review' || view === 'receipt' || view === 'filed' || view === 'left';
