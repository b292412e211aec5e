/** The peer in browsing: all rows in a list that is virtualised by @lit-labs/virtualizer and scrolls with the window. */
import { virtualize } from '@lit-labs/virtualizer/virtualize.js';
import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { finderStyles } from '../../../../packages/elements/src/procedure-finder/procedure-finder.styles.ts';
import { feedbackStyles } from '../../../../packages/elements/src/styles/feedback.styles.ts';
import { hostStyles } from '../../../../packages/elements/src/styles/host.styles.ts';
import './bench.ts';
import { row, type Row } from './row.ts';

/** The virtualiser lays its rows out by itself, so they need a width. */
const full = css`
  .hit {
    inline-size: 100%;
  }
`;

export class VirtualList extends LitElement {
  static override styles = [hostStyles, feedbackStyles, finderStyles, full];
  static override properties: PropertyDeclarations = { rows: { attribute: false } };
  declare rows: Row[];

  constructor() {
    super();
    this.rows = [];
  }

  override render(): TemplateResult {
    return html`<div class="root" lang="vi">
      <div class="found"><ul class="hits">${virtualize({ items: this.rows, renderItem: row })}</ul></div>
    </div>`;
  }
}
customElements.define('virtual-list', VirtualList);
