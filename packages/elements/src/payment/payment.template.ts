/** Every state a payment can be in, in words. */
import type { Payment, PaymentMethod, PaymentReceipt } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../localize/text-controller.ts';
import type { PaymentStrings } from './locales/vi.ts';
import type { PaymentController } from './payment.controller.ts';
import { quoteTemplate } from './quote.template.ts';
import { transferTemplate } from './transfer.template.ts';

export interface PaymentContext {
  readonly payment: PaymentController;
  readonly text: TextController<PaymentStrings>;
  /** A payment may begin now: the dossier is filed, or this Center is paid first. */
  readonly mayBegin: boolean;
  /** What was copied, or could not be. */
  readonly message: string;
  readonly pay: (method: PaymentMethod) => void;
  readonly copy: (what: string, value: string) => void;
}

export function paymentTemplate(context: PaymentContext): TemplateResult {
  const { payment: controller, text, message } = context;
  const { fees, payment, error, doing } = controller;
  const { strings, shared } = text;
  return html`<section class="payment" aria-labelledby="payment-title">
    <h3 id="payment-title" tabindex="-1">${strings.title}</h3>
    ${!fees && doing === 'loading' ? html`<p role="status">${shared.loading}</p>` : nothing}
    ${
      error === undefined
        ? nothing
        : html`<div class="alert error" role="alert">
            <p>${text.problem(error)}</p>
            ${fees ? nothing : html`<p><button class="button" type="button" @click=${() => void controller.again()}>${shared.retry}</button></p>`}
          </div>`
    }
    ${fees ? quoteTemplate(fees.quote, fees.due, text) : nothing}
    ${fees && payment ? html`<div class="payment-part ${payment.status}">${stateTemplate(payment, context)}</div>` : nothing}
    ${fees && !payment ? beginTemplate(context) : nothing}
    <p class="message-line" role="status">${waitingWords(context)} ${message}</p>
  </section>`;
}

function stateTemplate(payment: Payment, context: PaymentContext): TemplateResult {
  const { text } = context;
  const { strings } = text;
  switch (payment.status) {
    case 'awaiting':
      return payment.transfer
        ? html`${transferTemplate(payment, payment.transfer, context, copyButton(context))} ${whileWaiting('counter', context)}`
        : html``;
    case 'created':
      return html`<h4 tabindex="-1">${strings.counter.title}</h4>
        <p>${strings.counter.help}</p>
        <p class="payment-code">${payment.reference} ${copyButton(context)(strings.transfer.reference, payment.reference)}</p>
        <p class="small muted">${strings.counter.until(text.instant(payment.expiresAt))}</p>
        ${whileWaiting('transfer', context)}`;
    case 'succeeded':
      return html`<div class="alert success">
          <h4 tabindex="-1">${strings.paid.title}</h4>
          ${payment.paidAt === null ? nothing : html`<p>${strings.paid.at(text.instant(payment.paidAt))}</p>`}
        </div>
        <ul class="receipts">
          ${payment.receipts.map((receipt) => receiptTemplate(receipt, context))}
        </ul>`;
    case 'held':
      return html`<div class="alert warning">
        <h4 tabindex="-1">${strings.held.title}</h4>
        ${payment.held === null ? nothing : html`<p>${strings.held.reason[payment.held]}</p>`}
        <p>${strings.held.help} <span class="payment-code">${payment.reference}</span></p>
      </div>`;
    case 'failed':
    case 'expired':
      return html`<div class="alert ${payment.status === 'failed' ? 'error' : 'warning'}">
          <h4 tabindex="-1">${strings[payment.status].title}</h4>
          <p>${strings[payment.status].help}</p>
        </div>
        ${beginTemplate(context)}`;
    default:
      return html``;
  }
}

/** The ways to pay what is due; none where nothing is, or not yet. */
function beginTemplate({ payment: { fees, doing }, text, mayBegin, pay }: PaymentContext): TemplateResult {
  const { strings } = text;
  if (!mayBegin || fees?.due === null || fees?.due === undefined || fees.due === 0) return html``;
  const button = (method: PaymentMethod, words: string): TemplateResult =>
    html`<button
      class="button ${method === 'transfer' ? 'primary' : ''} pay-${method}"
      type="button"
      aria-disabled=${doing !== undefined}
      @click=${() => pay(method)}
    >
      ${doing === method ? strings.preparing : words}
    </button>`;
  return html`<p>${strings.due}: <strong>${text.money(fees.due)}</strong></p>
    <p class="actions no-print">${button('transfer', strings.payByTransfer)} ${button('counter', strings.payAtCounter)}</p>`;
}

/** Look now, or pay in the other way after all. */
function whileWaiting(other: PaymentMethod, { payment, text: { strings }, pay }: PaymentContext): TemplateResult {
  return html`<p class="actions no-print">
    <button class="button check" type="button" @click=${() => void payment.check()}>${strings.transfer.check}</button>
    <button
      class="button plain pay-${other}"
      type="button"
      aria-disabled=${payment.doing !== undefined}
      @click=${() => pay(other)}
    >
      ${other === 'transfer' ? strings.payByTransfer : strings.payAtCounter}
    </button>
  </p>`;
}

const copyButton =
  ({ text: { strings }, copy }: PaymentContext) =>
  (what: string, value: string): TemplateResult =>
    html`<button class="button copy no-print" type="button" aria-label=${strings.transfer.copyWhat(what)} @click=${() => copy(what, value)}>${strings.transfer.copy}</button>`;

function receiptTemplate({ type, amount, series, number }: PaymentReceipt, context: PaymentContext): TemplateResult {
  const { payment, text } = context;
  const { strings, shared } = text;
  const digits = String(number).padStart(7, '0');
  const isOnItsWay = payment.doing === `receipt-${type}`;
  const name = strings.paid.receipt(shared.costType[type] ?? type);
  return html`<li>
    <strong>${name}: ${text.money(amount)}</strong>
    <span class="muted">${strings.paid.number(series, digits)}</span>
    <button
      class="button no-print"
      type="button"
      aria-disabled=${isOnItsWay}
      aria-label="${name}: ${strings.paid.download}"
      @click=${() => void payment.fetchReceipt(type, `bien-lai-${series.replaceAll('/', '-')}-${digits}.pdf`)}
    >
      ${isOnItsWay ? strings.paid.fetching : strings.paid.download}
    </button>
  </li>`;
}

/** Stands in the live region, so a change of it is read aloud; what it says of time is not. */
function waitingWords({ payment: { payment, isUnreachable }, text: { strings } }: PaymentContext): string {
  if (payment?.status !== 'awaiting') return '';
  return isUnreachable ? strings.transfer.unreachable : strings.transfer.waiting;
}
