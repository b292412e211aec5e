/** What a frame page shows while its session opens, and when it cannot: a sentence and a way on. */
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CenterElement } from '../../internal/center-element.ts';
import { WordsController } from '../../localize/words-controller.ts';
import { alertStyles } from '../../styles/alert.styles.ts';
import { buttonStyles } from '../../styles/button.styles.ts';
import { hostStyles } from '../../styles/host.styles.ts';

const noWordsOfItsOwn = {};

export class FrameNotice extends CenterElement {
  static override styles = [hostStyles, buttonStyles, alertStyles];
  static override properties: PropertyDeclarations = { error: { attribute: false }, retry: { attribute: false } };

  protected override readonly text = new WordsController(this, {
    vi: noWordsOfItsOwn,
    en: async () => noWordsOfItsOwn,
    'zh-Hans': async () => noWordsOfItsOwn,
  });

  /** What went wrong; while there is none, the notice says that it is loading. */
  declare error: unknown;
  declare retry: (() => void) | undefined;

  override render(): TemplateResult {
    const { shared, locale } = this.text;
    return html`<div class="root" lang=${locale}>
      ${
        this.error === undefined
          ? html`<p role="status">${shared.loading}</p>`
          : html`<div class="alert error" role="alert">
            <p>${this.text.problem(this.error)}</p>
            ${this.retry && html`<p class="actions"><button class="button" type="button" @click=${this.retry}>${shared.retry}</button></p>`}
          </div>`
      }
    </div>`;
  }
}
