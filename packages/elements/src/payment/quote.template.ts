/** What a dossier costs, phí and lệ phí apart, and what of it cannot be told. */
import type { FeeLine, FeeQuote } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../localize/text-controller.ts';
import type { PaymentStrings } from './locales/vi.ts';

type Text = TextController<PaymentStrings>;

export function quoteTemplate(quote: FeeQuote, due: number | null, text: Text): TemplateResult {
  const { strings } = text;
  const { state, lines, total } = quote;
  if (state === 'notStated' && lines.length === 0) return html`<p>${strings.notStated}</p>`;
  return html`
    ${
      lines.length > 0
        ? html`<dl class="fee-lines">
          ${lines.map((line) => lineTemplate(line, text))}
          ${
            lines.length > 1 && total > 0
              ? html`<div class="sum">
                  <dt>${strings.total}</dt>
                  <dd>${state === 'exact' ? text.money(total) : strings.from(text.money(total))}</dd>
                </div>`
              : nothing
          }
        </dl>`
        : nothing
    }
    ${state === 'free' ? html`<p>${strings.free}</p>` : nothing} ${exemptionTemplate(quote, text)}
    ${due === null ? html`<p>${strings.cannotPay}</p>` : nothing}
  `;
}

function lineTemplate({ type, amount, atLeast, unit, text: source, why }: FeeLine, text: Text): TemplateResult {
  const { strings, shared } = text;
  const known = atLeast > 0 ? strings.from(text.money(atLeast)) : strings.notTold;
  const notes = [
    unit && strings.perUnit(text.money(unit.price), unit.name, unit.quantity),
    amount === null || why === 'exempted' ? strings.why[why] : undefined,
  ].filter(Boolean);
  return html`<div>
    <dt>${shared.costType[type] ?? type}</dt>
    <dd>${amount === null ? known : text.money(amount)}</dd>
    ${notes.length > 0 ? html`<dd class="note small muted">${notes.join(' · ')}</dd>` : nothing}
    ${
      amount === null && source !== null
        ? html`<dd class="note small muted prose">${strings.source} <span lang="vi">${source}</span></dd>`
        : nothing
    }
  </div>`;
}

function exemptionTemplate({ exemption }: FeeQuote, { strings }: Text): TemplateResult | typeof nothing {
  if (!exemption) return nothing;
  const { group, state, attachmentId } = exemption;
  // A newer Center may know more states and groups than these words do.
  if (!Object.hasOwn(tones, state)) return nothing;
  return html`<div class="alert ${tones[state]} exemption">
    <p>${strings.exemption[state](strings.exemption.group[group] ?? group)}</p>
    ${state === 'claimed' && attachmentId === null ? html`<p>${strings.exemption.unproved}</p>` : nothing}
  </div>`;
}

const tones = { claimed: 'info', approved: 'success', refused: 'warning' } as const;
