/** The control: a field and a list that repaints rows prepared beforehand, with nothing to search and nothing around it. */
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { finderStyles } from '../../../../packages/elements/src/procedure-finder/procedure-finder.styles.ts';
import { feedbackStyles } from '../../../../packages/elements/src/styles/feedback.styles.ts';
import { hostStyles } from '../../../../packages/elements/src/styles/host.styles.ts';
import { inputStyles } from '../../../../packages/elements/src/styles/input.styles.ts';
import './bench.ts';
import { row, type Row } from './row.ts';

export class BareList extends LitElement {
  static override styles = [hostStyles, inputStyles, feedbackStyles, finderStyles];
  static override properties: PropertyDeclarations = { query: {} };
  declare query: string;
  /** By what is typed. */
  prepared: Readonly<Record<string, readonly Row[]>> = {};

  constructor() {
    super();
    this.query = '';
  }

  override render(): TemplateResult {
    const rows = this.prepared[this.query] ?? [];
    return html`<div class="root" lang="vi">
      <div class="search"><div class="box"><input class="input" @input=${this.#onInput} /></div></div>
      <div class="found"><ul class="hits" ?hidden=${rows.length === 0}>${rows.map(row)}</ul></div>
    </div>`;
  }

  readonly #onInput = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.query = target.value;
  };
}
customElements.define('bare-list', BareList);
