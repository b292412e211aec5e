/** A transfer that is awaited: where to, how much, under which words; and plainly that showing it pays nothing. */
import type { Payment, TransferInstructions } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentContext } from './payment.template.ts';

export function transferTemplate(
  { expiresAt }: Payment,
  transfer: TransferInstructions,
  { payment: { qr }, text }: PaymentContext,
  copyButton: (what: string, value: string) => TemplateResult,
): TemplateResult {
  const { strings } = text;
  const words = strings.transfer;
  const row = (name: string, shown: string, copied?: string): TemplateResult =>
    html`<div>
      <dt class="muted small">${name}</dt>
      <dd class="value" lang=${copied === undefined ? 'vi' : nothing}>${shown}</dd>
      ${copied === undefined ? nothing : html`<dd class="copied">${copyButton(name, copied)}</dd>`}
    </div>`;
  return html`
    <h4 tabindex="-1">${words.title}</h4>
    ${transfer.isSample ? html`<p class="alert warning sample">${words.sample}</p>` : nothing}
    <p class="alert info not-a-payment">${words.notAPayment}</p>
    <div class="transfer">
      <div class="qr">
        ${
          qr === 'failed'
            ? html`<p>${words.noQr}</p>`
            : qr
              ? html`<svg role="img" aria-label=${words.qr} viewBox="0 0 ${qr.side} ${qr.side}" shape-rendering="crispEdges">
                  <path fill="currentColor" d=${qr.path}></path>
                </svg>`
              : nothing
        }
      </div>
      <dl class="transfer-facts">
        ${row(words.bank, transfer.bankName)} ${row(words.holder, transfer.accountName)}
        ${row(words.account, transfer.account, transfer.account)}
        ${row(words.amount, text.money(transfer.amount), String(transfer.amount))}
        ${row(words.reference, transfer.reference, transfer.reference)}
      </dl>
    </div>
    <p>${words.exact}</p>
    <p class="small muted">${words.until(text.instant(expiresAt))} ${words.leave}</p>
  `;
}
