/** Answers prepared on this screen, to be copied to the portal one by one. They are in the page's memory alone, and it says so. */
import type { SummaryRow } from '@hcc/rules/form';
import { html, nothing, type TemplateResult } from 'lit';
import { groupTemplate } from '../../form-fields/group.template.ts';
import type { ElsewhereContext } from './elsewhere-context.ts';

export function answerSheet(context: ElsewhereContext): TemplateResult {
  const { preparation, fields, text, update } = context;
  const { sheet: words } = text.strings;
  const toggle = (): void => {
    preparation.isOpen = !preparation.isOpen;
    update();
  };
  return html`<section class="part">
    <h3>${words.title}</h3>
    <p class="no-print">${words.help}</p>
    <p class="alert info no-print">${words.privacy}</p>
    <p class="actions no-print">
      <button class="button" type="button" aria-expanded=${preparation.isOpen} @click=${toggle}>${preparation.isOpen ? words.close : words.open}</button>
    </p>
    ${
      preparation.isOpen
        ? html`<div class="preparing no-print">
          ${preparation.pages.map(
            ({ title, groups }) => html`<h4 lang=${text.langOf(title)}>${text.localized(title)}</h4>
              <div class="fields">${groups.map((group) => groupTemplate(group, fields))}</div>`,
          )}
        </div>`
        : nothing
    }
    ${prepared(context)}
  </section>`;
}

function prepared({ preparation, text, copy }: ElsewhereContext): TemplateResult | typeof nothing {
  const { strings } = text;
  const { sheet } = preparation;
  if (sheet.length === 0) return preparation.isOpen ? html`<p class="muted">${strings.sheet.empty}</p>` : nothing;
  const line = (row: SummaryRow): TemplateResult => {
    const label = text.localized(row.label);
    const value = valueOf(row, preparation);
    return html`<div class="row">
      <dt lang=${text.langOf(row.label)}>${label}</dt>
      <dd>
        <span class="typed" lang="vi">${value}</span>
        <button class="button plain no-print" type="button" aria-label=${strings.sheet.copyOf(label)} @click=${() => copy(value)}>${strings.copy}</button>
      </dd>
    </div>`;
  };
  return html`<h4>${strings.sheet.result}</h4>
    ${sheet.map(
      ({ groups }) =>
        html`${groups.map(
          ({
            title,
            rowNumber,
            rows,
          }) => html`${title ? html`<p class="muted" lang=${text.langOf(title)}>${text.localized(title)}${rowNumber === undefined ? nothing : ` ${rowNumber}`}</p>` : nothing}
            <dl>${rows.map(line)}</dl>`,
        )}`,
    )}`;
}

/** A portal of the state is filled in in Vietnamese, whatever language this page speaks. A place is told by its name. */
function valueOf({ type, value }: SummaryRow, { places }: ElsewhereContext['preparation']): string {
  if (type !== 'addressUnit' && type !== 'servicePoint') return value.vi;
  const all = Object.values(places).flatMap((load) => load.value ?? []);
  return all.find(({ id }) => id === value.vi)?.name ?? value.vi;
}
