/** The list of keys under "?", and the switch that turns them off (WCAG 2.1.4). */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TextController } from '../../localize/text-controller.ts';
import type { DeskStrings } from '../locales/vi.ts';
import { shortcuts } from './shortcuts.ts';

export function shortcutsDialog(
  isOn: boolean,
  turn: (isOn: boolean) => void,
  { strings, shared }: TextController<DeskStrings>,
): TemplateResult {
  const { keys } = strings;
  return html`<dialog class="shortcuts" aria-labelledby="shortcuts-title">
    <h2 id="shortcuts-title">${keys.title}</h2>
    <dl>
      ${shortcuts.map(
        ({ keys: pressed, action }) =>
          html`<div>
            <dt>${pressed.map((key) => html`<kbd>${key}</kbd> `)}</dt>
            <dd>${keys.action[action]}</dd>
          </div>`,
      )}
      <div>
        <dt><kbd>Enter</kbd></dt>
        <dd>${keys.enter}</dd>
      </div>
    </dl>
    <label class="choice"
      ><input type="checkbox" .checked=${live(isOn)} @change=${(event: Event) => turn((event.target as HTMLInputElement).checked)} /><span>${keys.on}</span></label
    >
    <p>
      <button class="button" type="button" @click=${(event: Event) => (event.currentTarget as HTMLElement).closest('dialog')?.close()}>${shared.close}</button>
    </p>
  </dialog>`;
}
