/** How it was in the periods before: two drawings, and one table behind both. */
import type { Scorecard } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { columns, floorOf, line } from './drawing.ts';
import type { ScorecardContext } from './scorecard-context.ts';

export function trendSection({ trend }: Scorecard, context: ScorecardContext): TemplateResult {
  const { strings } = context;
  const isDrawn = trend.some(({ figures }) => figures !== null && figures.received + figures.resolved > 0);
  return html`<section>
    <h3>${strings.sections.trend}</h3>
    ${isDrawn ? html`${onTimeChart(trend, context)} ${workChart(trend, context)}` : html`<p>${strings.trendNone}</p>`}
    <details>
      <summary>${strings.asTable}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${strings.sections.trend}>${trendTable(trend, context)}</div>
    </details>
  </section>`;
}

type Trend = Scorecard['trend'];

function onTimeChart(trend: Trend, { strings, percent, periodName }: ScorecardContext): TemplateResult {
  const values = trend.map(({ figures }) => figures?.onTime?.value ?? null);
  const known = values.filter((value) => value !== null);
  const latest = known.at(-1);
  if (latest === undefined) return html`<h4>${strings.trendOnTime}</h4><p>${strings.noData}</p>`;
  const said = strings.trendOnTimeSaid(
    ...endsOf(trend, periodName),
    percent(Math.min(...known)),
    percent(Math.max(...known)),
    percent(latest),
  );
  const floor = floorOf(values);
  return html`<figure>
    <figcaption><h4>${strings.trendOnTime}</h4></figcaption>
    <div class="plot">
      <span class="axis" aria-hidden="true"><span>${percent(1)}</span><span>${percent(floor)}</span></span>
      ${line(values, floor, said)}
    </div>
    ${ends(trend, periodName)}
  </figure>`;
}

function workChart(trend: Trend, { strings, number, periodName }: ScorecardContext): TemplateResult {
  const pairs = trend.map(({ figures }) => (figures ? ([figures.received, figures.resolved] as const) : null));
  const sum = (of: 0 | 1): number => pairs.reduce((all, pair) => all + (pair?.[of] ?? 0), 0);
  const highest = Math.max(...pairs.flatMap((pair) => pair ?? []));
  const said = strings.trendWorkSaid(...endsOf(trend, periodName), number(sum(0)), number(sum(1)));
  return html`<figure>
    <figcaption>
      <h4>${strings.trendWork}</h4>
      <ul class="legend">
        <li><span class="mark first" aria-hidden="true"></span>${strings.columns.received}</li>
        <li><span class="mark second" aria-hidden="true"></span>${strings.columns.resolved}</li>
      </ul>
    </figcaption>
    <div class="plot">
      <span class="axis" aria-hidden="true"><span>${number(highest)}</span><span>0</span></span>
      ${columns(pairs, said)}
    </div>
    ${ends(trend, periodName)}
  </figure>`;
}

type NameOf = ScorecardContext['periodName'];

const endsOf = (trend: Trend, nameOf: NameOf): [string, string] => [
  nameOf(trend[0]?.period ?? ''),
  nameOf(trend.at(-1)?.period ?? ''),
];

const ends = (trend: Trend, nameOf: NameOf): TemplateResult =>
  html`<p class="ends muted small" aria-hidden="true">${endsOf(trend, nameOf).map((name) => html`<span>${name}</span>`)}</p>`;

function trendTable(trend: Trend, { strings, number, percent, periodName }: ScorecardContext): TemplateResult {
  const { columns: heads } = strings;
  return html`<table>
    <thead>
      <tr>
        ${[heads.period, heads.received, heads.resolved, heads.onTime, heads.average].map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${trend.map(
        ({ period, figures }) => html`<tr>
          <th scope="row">${periodName(period)}</th>
          ${
            figures === null
              ? html`<td colspan="4" class="muted">${strings.notTold}</td>`
              : html`<td>${number(figures.received)}</td>
                <td>${number(figures.resolved)}</td>
                <td>
                  ${figures.onTime ? percent(figures.onTime.value) : strings.noData}
                  ${figures.onTime ? html`<span class="muted small">${strings.of(number(figures.onTime.numerator), number(figures.onTime.denominator))}</span>` : nothing}
                </td>
                <td>${figures.averageWorkingDays === null ? strings.noData : number(figures.averageWorkingDays)}</td>`
          }
        </tr>`,
      )}
    </tbody>
  </table>`;
}
