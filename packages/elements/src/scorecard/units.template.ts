/** Unit beside unit: a table whose shares are drawn as well, and each name leads to the unit's own figures. */
import type { Scorecard } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { lengthBar } from './drawing.ts';
import type { UnitBrief } from './figures.ts';
import type { ScorecardContext } from './scorecard-context.ts';
import { sortKeys, type SortKey, sortUnits } from './sort-units.ts';

/** As many as a person compares at a look. */
const firstShown = 10;

export interface UnitsView {
  readonly sort: SortKey;
  readonly isWhole: boolean;
  /** Leads to a unit; absent where the page fixed which one is shown. */
  readonly choose: ((id: string) => void) | undefined;
  onSort(key: SortKey): void;
  showWhole(): void;
}

export function unitsSection(
  { items, notTold }: NonNullable<Scorecard['units']>,
  view: UnitsView,
  context: ScorecardContext,
): TemplateResult {
  const { strings, number } = context;
  const sorted = sortUnits(items, view.sort);
  const shown = view.isWhole ? sorted : sorted.slice(0, firstShown);
  return html`<section>
    <h3>${strings.sections.units}</h3>
    ${items.length === 0 ? html`<p>${strings.noUnits}</p>` : unitsTable(shown, view, context)}
    ${
      shown.length < items.length
        ? html`<p class="actions">
          <span class="muted small">${strings.unitsShown(number(shown.length), number(items.length))}</span>
          <button class="button" type="button" @click=${() => view.showWhole()}>${strings.showAll}</button>
        </p>`
        : nothing
    }
    ${notTold > 0 ? html`<p class="muted">${strings.unitsNotTold(number(notTold))}</p>` : nothing}
  </section>`;
}

function unitsTable(shown: readonly UnitBrief[], view: UnitsView, context: ScorecardContext): TemplateResult {
  const { strings, number, percent } = context;
  const { columns } = strings;
  return html`<div class="field sort">
      <label class="label" for="sort">${strings.sortBy}</label>
      <select
        class="input"
        id="sort"
        @change=${({ target }: Event) => {
          const key = target instanceof HTMLSelectElement && sortKeys.find((one) => one === target.value);
          if (key) view.onSort(key);
        }}
      >
        ${sortKeys.map((key) => html`<option value=${key} ?selected=${key === view.sort}>${strings.sorts[key]}</option>`)}
      </select>
    </div>
    <table class="units">
      <thead>
        <tr>
          ${[columns.unit, columns.onTime, columns.received, columns.average].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          ({ unit, onTime, received, averageWorkingDays }) => html`<tr>
            <th scope="row" lang="vi">
              ${
                view.choose
                  ? html`<button class="button plain" type="button" @click=${() => view.choose?.(unit.id)}>${unit.name}</button>`
                  : unit.name
              }
            </th>
            <td data-head=${columns.onTime}>
              ${
                onTime
                  ? html`${lengthBar(onTime.value, 'good')}<span>${percent(onTime.value)}
                      <span class="muted small">${strings.of(number(onTime.numerator), number(onTime.denominator))}</span></span
                    >`
                  : strings.noData
              }
            </td>
            <td data-head=${columns.received}>${number(received)}</td>
            <td data-head=${columns.average}>
              ${averageWorkingDays === null ? strings.noData : number(averageWorkingDays)}
            </td>
          </tr>`,
        )}
      </tbody>
    </table>`;
}
