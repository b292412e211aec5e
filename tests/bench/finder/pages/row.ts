/** One row as the finder paints it: the same texts in the same elements, without its behaviour. */
import { html, nothing, type TemplateResult } from 'lit';

/** Read off the finder's own list, so that both paint the same. */
export interface Row {
  readonly name: readonly { readonly text: string; readonly isMet: boolean }[];
  /** `“sổ đỏ” tức là:` and the official words; absent where the name shows by itself why it was found. */
  readonly meant: { readonly said: string; readonly official: string } | undefined;
  readonly facts: readonly { readonly text: string; readonly isTag: boolean }[];
}

export const row = ({ name, meant, facts }: Row): TemplateResult =>
  html`<li class="hit"><span class="name" lang="vi">${name.map(({ text, isMet }) => (isMet ? html`<mark>${text}</mark>` : text))}</span> ${meant ? html`<span class="muted small">${meant.said} <span lang="vi">${meant.official}</span></span>` : nothing} <span class="facts small">${facts.map(({ text, isTag }) => (isTag ? html`<span class="tag">${text}</span>` : html`<span class="muted" lang="vi">${text}</span>`))}</span></li>`;
