/** How a figure was reckoned: fetched with the first one that somebody asks about. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../figures.ts';
import type { ScorecardContext } from '../scorecard-context.ts';
import { formulaWords, measureWords } from './formula-words.ts';
import { vi, type ExplainStrings } from './locales/vi.ts';
import type { Locale } from '../../localize/locale.ts';

export type Explain = (figure: Figure, context: ScorecardContext) => TemplateResult;

/** With the words of a language. */
export async function createExplain(locale: Locale): Promise<Explain> {
  const words = await wordsOf[locale]();
  return (figure, context) => explanation(figure, context, words);
}

const wordsOf: Record<Locale, () => Promise<ExplainStrings>> = {
  vi: async () => vi,
  en: async () => (await import('./locales/en.ts')).en,
  'zh-Hans': async () => (await import('./locales/zh-hans.ts')).zhHans,
};

function explanation(
  { formula, numerator, denominator, noData, needs, exclusions, ruleVersion, period }: Figure,
  { number, periodName }: ScorecardContext,
  words: ExplainStrings,
): TemplateResult {
  const sides = formula === null ? null : formulaWords(formula, words.measures);
  const needed: Readonly<Record<string, string>> = words.needs;
  const why = noData === 'notMeasured' && needs !== null && Object.hasOwn(needed, needs) ? needed[needs] : undefined;
  return html`<dl class="why">
    ${
      sides
        ? html`<dt>${words.numerator}</dt>
          <dd><strong>${number(numerator)}</strong> ${sides.numerator}</dd>
          <dt>${words.denominator}</dt>
          <dd><strong>${number(denominator)}</strong> ${sides.denominator}</dd>`
        : nothing
    }
    ${
      exclusions.length > 0
        ? html`<dt>${words.excluded}</dt>
          <dd>
            <ul>
              ${exclusions.map(
                ({ measure, count }) => html`<li>${number(count)} ${measureWords(measure, words.measures)}</li>`,
              )}
            </ul>
          </dd>`
        : nothing
    }
    <dt>${words.rule}</dt>
    <dd>${ruleVersion}</dd>
    <dt>${words.period}</dt>
    <dd>${periodName(period)}</dd>
  </dl>
  ${noData === 'nothingCounted' ? html`<p>${words.nothingCounted}</p>` : nothing}
  ${why ? html`<p>${why}</p>` : nothing}`;
}
