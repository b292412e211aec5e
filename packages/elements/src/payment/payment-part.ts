/**
 * The part of a form or a tracker that is about money. It brings its own words and styles, so an element fetches it when
 * there is a dossier to pay for:
 *
 *     const { PaymentPart } = await import('../payment/payment-part.ts');
 *     this.#payment = new PaymentPart(this, { client: () => this.client, isFiled: () => true });
 *     void this.#payment.show(dossierId);
 *     … ${this.#payment.render()}
 */
import type { Payment, PaymentMethod } from '@hcc/sdk';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { copyText } from '../dossier-form/copy-text.ts';
import { wear } from '../internal/wear.ts';
import { TextController } from '../localize/text-controller.ts';
import { alertStyles } from '../styles/alert.styles.ts';
import { buttonStyles } from '../styles/button.styles.ts';
import { vi, type PaymentStrings } from './locales/vi.ts';
import { PaymentController, type PaymentClient } from './payment.controller.ts';
import { paymentStyles } from './payment.styles.ts';
import { paymentTemplate } from './payment.template.ts';

export interface PaymentPartOptions {
  /** With the session of the filing; asked for at each call. */
  readonly client: () => PaymentClient;
  /** A draft is quoted, and paid only where the Center is paid first. */
  readonly isFiled: () => boolean;
}

export class PaymentPart implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: PaymentPartOptions;
  readonly #text: TextController<PaymentStrings>;
  readonly #payment: PaymentController;
  #message = '';

  constructor(host: LitElement, options: PaymentPartOptions) {
    this.#host = host;
    this.#options = options;
    this.#text = new TextController(host, {
      vi,
      en: () => import('./locales/en.ts').then((module) => module.en),
      'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
    });
    this.#payment = new PaymentController(host, options.client, (payment) => this.#tell(payment));
    host.addController(this);
  }

  hostConnected(): void {
    wear(this.#host, [alertStyles, buttonStyles, paymentStyles]);
  }

  /** A language that came later than the element is rendered when it is here. */
  hostUpdate(): void {
    void this.#text.load()?.then(() => this.#host.requestUpdate());
  }

  /** The language it speaks now. */
  get locale(): string {
    return this.#text.locale;
  }

  /** Fetches what this dossier owes; a second call for the same one does nothing. */
  show(dossierId: string): Promise<void> {
    return this.#payment.show(dossierId);
  }

  /** Forgets the dossier: its person has left. */
  stop(): void {
    this.#payment.stop();
  }

  /** Fetches it anew: answers that decide on the fee have changed. */
  again(): Promise<void> {
    return this.#payment.again();
  }

  render(): TemplateResult {
    return paymentTemplate({
      payment: this.#payment,
      text: this.#text,
      mayBegin: this.#options.isFiled() || this.#payment.fees?.mode === 'prepaid',
      message: this.#message,
      pay: (method) => void this.#pay(method),
      copy: (what, value) => void this.#copy(what, value),
    });
  }

  /** What was pressed is gone: the state that took its place gets the focus. */
  async #pay(method: PaymentMethod): Promise<void> {
    this.#message = '';
    await this.#payment.pay(method);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.payment-part h4')?.focus();
  }

  async #copy(what: string, value: string): Promise<void> {
    const { copied, notCopied } = this.#text.strings.transfer;
    const { renderRoot } = this.#host;
    const root = renderRoot instanceof ShadowRoot ? renderRoot : this.#host;
    this.#message = (await copyText(value, root)) ? copied(what) : notCopied;
    this.#host.requestUpdate();
  }

  /** Read aloud: somebody waits for it and looks elsewhere. The focus stays where it is. */
  #tell({ status }: Payment): void {
    const { paid, held, failed, expired } = this.#text.strings;
    const words = { succeeded: paid.title, held: held.title, failed: failed.title, expired: expired.title };
    this.#message = status in words ? words[status as keyof typeof words] : '';
    this.#host.requestUpdate();
  }
}
