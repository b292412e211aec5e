/** The field: a combobox whose list stands below it (ARIA Authoring Practices, combobox with list autocomplete). */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cross, lens } from './icons.ts';
import type { FinderStrings } from './locales/vi.ts';
import { longestQuery } from './procedure-finder.controller.ts';

export interface SearchBox {
  readonly strings: FinderStrings;
  readonly query: string;
  readonly isListed: boolean;
  /** Id of the option that the arrow keys have reached. */
  readonly activeId: string | undefined;
  readonly onFocus: () => void;
  readonly onInput: (event: Event) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onClear: () => void;
}

export const searchBox = ({ strings, query, isListed, activeId, ...on }: SearchBox): TemplateResult =>
  html`<div class="search">
    <label class="label" for="query">${strings.label}</label>
    <p class="help" id="help">${strings.help}</p>
    <div class="box">
      ${lens}
      <input
        class="input"
        id="query"
        type="text"
        role="combobox"
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        maxlength=${longestQuery}
        aria-autocomplete="list"
        aria-controls="hits"
        aria-describedby="help"
        aria-expanded=${isListed}
        aria-activedescendant=${activeId ?? nothing}
        .value=${live(query)}
        @focus=${on.onFocus}
        @input=${on.onInput}
        @keydown=${on.onKeydown}
      />
      ${
        query === ''
          ? nothing
          : html`<button class="button clear" type="button" aria-label=${strings.clear} @click=${on.onClear}>${cross}</button>`
      }
    </div>
  </div>`;
