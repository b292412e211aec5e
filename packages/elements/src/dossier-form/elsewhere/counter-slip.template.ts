/** Handed in at a counter: where, when it is open, what to bring and what it costs; to print, or as PDF. No receipt, and it says so. */
import { weekHours, type DaysAlike } from '@hcc/rules/directory';
import type { Unit } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { weekdayName } from '../../localize/dates.ts';
import type { Locale } from '../../localize/locale.ts';
import { fieldTemplate } from '../../form-fields/field.template.ts';
import { costAndTime } from './cost-and-time.template.ts';
import type { ElsewhereContext } from './elsewhere-context.ts';
import { papersPart } from './papers.template.ts';
import { pointField } from './preparation.ts';
import { row } from './row.template.ts';

export function counterSlip(context: ElsewhereContext): TemplateResult {
  const { procedure, preparation, fields, point, text, message, isDownloading, print, download } = context;
  const { strings } = text;
  const words = strings.slip;
  const field = preparation.filled.evaluation.form.node.get(pointField)?.field;
  return html`<h2 id="heading" tabindex="-1">${words.title}</h2>
    <p class="alert info">${words.notAReceipt}</p>
    ${
      field
        ? html`<section class="part no-print">
          <h3>${words.where}</h3>
          <div class="fields">${fieldTemplate({ id: pointField, field, rowKey: undefined }, fields)}</div>
        </section>`
        : nothing
    }
    <dl>
      ${row(strings.procedure, html`<span lang="vi">${procedure.name}</span> <span class="muted">(${procedure.code})</span>`)}
      ${
        point.render({
          initial: () => row(words.point, html`<span class="muted">${words.notChosen}</span>`),
          pending: () => row(words.point, html`<span class="skeleton" aria-hidden="true"></span>`),
          complete: (unit) => pointRows(unit, context),
          error: (error) =>
            row(
              words.point,
              html`<span class="muted">${text.problem(error)}</span>
                <button class="button no-print" type="button" @click=${() => void point.retry()}>${text.shared.retry}</button>`,
            ),
        }) ?? nothing
      }
    </dl>
    ${papersPart('counter', context)} ${costAndTime('counter', context)}
    <p class="actions no-print">
      <button class="button primary" type="button" aria-describedby="slip-help" aria-busy=${isDownloading} @click=${download}>${words.download}</button>
      <button class="button" type="button" @click=${print}>${strings.print}</button>
    </p>
    <p class="muted small no-print" id="slip-help">${words.downloadHelp}</p>
    <p class="message-line" role="status">${message}</p>`;
}

function pointRows({ name, address, phone, openingHours }: Unit, { text }: ElsewhereContext): TemplateResult {
  const { slip: words } = text.strings;
  const week = weekHours(openingHours);
  return html`${row(words.point, html`<strong lang="vi">${name}</strong>`)}
    ${address ? row(words.address, html`<span lang="vi">${address}</span>`) : nothing}
    ${phone ? row(words.phone, html`<a class="link" href="tel:${phone.replaceAll(/[^\d+]/g, '')}">${phone}</a>`) : nothing}
    ${row(words.hours, week.length === 0 ? words.noHours : week.map((days) => html`<div>${daysText(days, text.locale)}</div>`))}`;
}

const daysText = ({ first, last, spans }: DaysAlike, locale: Locale): string => {
  const days =
    last > first ? `${weekdayName(first, locale)} – ${weekdayName(last, locale)}` : weekdayName(first, locale);
  return `${days}: ${spans.map(({ from, to }) => `${from}–${to}`).join(', ')}`;
};
