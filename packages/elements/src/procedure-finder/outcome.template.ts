/** What stands below a list: how much of it is shown, and the ways on; or what to do where nothing was found. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FinderStrings } from './locales/vi.ts';

export interface Outcome {
  readonly strings: FinderStrings;
  readonly query: string;
  readonly shown: number;
  readonly count: number;
  /** What the words alone would find, where the filters leave nothing. */
  readonly countWithoutFilter: number;
  readonly onMore: () => void;
  readonly onNoFilter: () => void;
  readonly onStartOver: () => void;
}

export const outcome = (of: Outcome): TemplateResult => (of.count === 0 ? nothingFound(of) : found(of));

const found = ({ strings, shown, count, onMore, onStartOver }: Outcome): TemplateResult =>
  html`<div class="below">
    <span class="muted small">${strings.shown(shown, count)}</span>
    ${shown < count ? html`<button class="button more" type="button" @click=${onMore}>${strings.more}</button>` : nothing}
    <button class="button plain" type="button" @click=${onStartOver}>${strings.startOver}</button>
  </div>`;

const nothingFound = ({ strings, query, countWithoutFilter, onNoFilter, onStartOver }: Outcome): TemplateResult =>
  html`<div class="alert info">
    <p><strong>${strings.noHits(query)}</strong></p>
    <p>${countWithoutFilter > 0 ? strings.hidden(countWithoutFilter) : strings.noHitsHelp}</p>
    <p class="actions">
      ${countWithoutFilter > 0 ? html`<button class="button" type="button" @click=${onNoFilter}>${strings.noFilter}</button>` : nothing}
      <button class="button" type="button" @click=${onStartOver}>${strings.startOver}</button>
    </p>
  </div>`;
