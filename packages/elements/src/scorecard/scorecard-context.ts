import type { TemplateResult } from 'lit';
import type { Figure } from './figures.ts';
import type { Strings } from './locales/vi.ts';

/** What the templates share: words, numbers as the language writes them, and how a figure explains itself. */
export interface ScorecardContext {
  readonly strings: Strings;
  /** At most one decimal. */
  number(value: number): string;
  /** 0.971 as 97,1 %. All and none are said where they are so, never by rounding. */
  percent(share: number): string;
  /** `2026-08` as Tháng 8/2026. */
  periodName(id: string): string;
  /** A fold that tells how the figure was reckoned. */
  explain(figure: Figure): TemplateResult;
}
