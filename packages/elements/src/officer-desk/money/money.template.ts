/** Money that settled nothing: why it is held, and what an officer with the authority decides about it. */
import type { DeskPayment } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../../localize/text-controller.ts';
import { formatRoute } from '../desk-route.ts';
import type { DeskStrings } from '../locales/vi.ts';
import type { MoneyController, MoneyDecision } from './money.controller.ts';

type Text = TextController<DeskStrings>;

export interface MoneyParts {
  readonly money: MoneyController;
  /** The officer may decide. */
  readonly mayDecide: boolean;
  readonly send: (payment: DeskPayment) => void;
  readonly begin: (payment: DeskPayment, decision: MoneyDecision) => void;
  readonly cancel: (payment: DeskPayment) => void;
}

export function moneyView(parts: MoneyParts, text: Text): TemplateResult {
  const { strings, shared } = text;
  const { money } = parts;
  return html`<section class="money">
    <h3 tabindex="-1">${strings.money.title}</h3>
    ${money.done ? html`<p class="alert success" role="status">${strings.money.done[money.done.decision](money.done.code)}</p>` : nothing}
    ${money.list.render({
      pending: (last) => (last ? rows(last, parts, text) : html`<p role="status">${shared.loading}</p>`),
      complete: (list) => rows(list, parts, text),
      error: (error) =>
        html`<div class="alert error" role="alert">
          <p>${text.problem(error)}</p>
          <p><button class="button" type="button" @click=${() => void money.list.retry()}>${shared.retry}</button></p>
        </div>`,
    })}
  </section>`;
}

const rows = (list: readonly DeskPayment[], parts: MoneyParts, text: Text): TemplateResult =>
  list.length === 0
    ? html`<p class="muted">${text.strings.money.none}</p>`
    : html`<ul class="rows">
        ${list.map((payment) => html`<li class="held" data-payment=${payment.id}>${row(payment, parts, text)}</li>`)}
      </ul>`;

function row(payment: DeskPayment, parts: MoneyParts, text: Text): TemplateResult {
  const { money: words } = text.strings;
  const { money, mayDecide, begin } = parts;
  const came = payment.unsettled.map(({ amount, currency }) => sum(amount, currency, text)).join(' + ');
  return html`<p class="line">
      <a class="code" href=${formatRoute({ at: 'dossier', id: payment.dossierId })}>${payment.dossierCode}</a>
      <span class="tag warn">${payment.held ? (words.held[payment.held] ?? payment.held) : words.leftOver}</span>
    </p>
    <p class="small">${words.asked(text.money(payment.amount))} · ${words.came(came)}</p>
    <p class="small muted">${payment.unsettled.map(({ transactionId }) => transactionId).join(', ')}</p>
    ${
      money.open?.id === payment.id
        ? decision(payment, money.open.decision, parts, text)
        : mayDecide
          ? html`<p class="actions">
              ${payment.maySettle ? html`<button class="button" type="button" data-decision="settle" @click=${() => begin(payment, 'settle')}>${words.settle}</button>` : nothing}
              <button class="button" type="button" data-decision="refund" @click=${() => begin(payment, 'refund')}>${words.refund}</button>
            </p>`
          : html`<p class="small muted">${words.byLeader}</p>`
    }`;
}

function decision(payment: DeskPayment, chosen: MoneyDecision, parts: MoneyParts, text: Text): TemplateResult {
  const { money: words, commands } = text.strings;
  const { money, send, cancel } = parts;
  const id = `money-reason-${payment.id}`;
  return html`<form
    class="step"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      send(payment);
    }}
  >
    <p>${words.explain[chosen]}</p>
    <div class="field">
      <label class="label" for=${id}>${words.reason}</label>
      <textarea
        class="input"
        id=${id}
        rows="3"
        maxlength="2000"
        aria-invalid=${money.isMissing}
        aria-describedby=${money.isMissing ? `${id}-fault` : nothing}
        .value=${money.reason}
        @input=${(event: Event) => {
          if (event.target instanceof HTMLTextAreaElement) money.write(event.target.value);
        }}
      ></textarea>
      ${money.isMissing ? html`<p class="message" id="${id}-fault" role="alert">${commands.missing}</p>` : nothing}
    </div>
    ${money.error === undefined ? nothing : html`<div class="alert error" role="alert"><p>${text.problem(money.error)}</p></div>`}
    <p class="actions">
      <button class="button primary" type="submit" aria-disabled=${money.isSending}>${money.isSending ? commands.sending : words[chosen]}</button>
      <button class="button plain" type="button" @click=${() => cancel(payment)}>${commands.cancel}</button>
    </p>
  </form>`;
}

/** What came need not be đồng. */
const sum = (amount: number, currency: string, text: Text): string =>
  currency === 'VND' ? text.money(amount) : `${amount} ${currency}`;
