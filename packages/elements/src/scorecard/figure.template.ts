import { html, type TemplateResult } from 'lit';
import type { Figure } from './figures.ts';
import type { Strings } from './locales/vi.ts';
import type { ScorecardContext } from './scorecard-context.ts';

type FigureId = keyof Strings['figures'];

/** A share with what it is a share of, or why there is none. */
export function shareCard(
  id: FigureId,
  figure: Figure | undefined,
  context: ScorecardContext,
): TemplateResult | undefined {
  if (!figure) return undefined;
  const { strings, number, percent, explain } = context;
  return html`<li class="card">
    <h4>${strings.figures[id]}</h4>
    ${
      figure.value === null
        ? html`<p class="value none">${noValue(figure, strings)}</p>`
        : html`<p class="value">${percent(figure.value)}</p>
          <p class="muted small">${strings.of(number(figure.numerator), number(figure.denominator))}</p>`
    }
    ${explain(figure)}
  </li>`;
}

/** Nothing to count and nothing to measure it by are two things. */
export const noValue = ({ noData }: Figure, strings: Strings): string =>
  noData === 'notMeasured' ? strings.notMeasured : strings.noData;
