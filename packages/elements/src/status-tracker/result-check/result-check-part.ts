/**
 * Whether the result that was just fetched is whole, signed and in force: read in this browser, beside the download.
 * Fetched with the first result, with the reader of signatures and the verifier's words.
 */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { TextController } from '../../localize/text-controller.ts';
import { checkFile } from '../../result-verifier/check-file.ts';
import { vi, type Strings } from '../../result-verifier/locales/vi.ts';
import { outcomeOf, type Outcome } from '../../result-verifier/outcome.ts';
import type { OwnClient } from '../connect-own.ts';

type State =
  | 'checking'
  | { readonly outcome: Outcome; readonly signers: readonly string[] }
  | { readonly error: unknown }
  | undefined;

const tones: Partial<Record<Outcome, string>> = { valid: 'success', superseded: 'warning' };

export class ResultCheckPart implements ReactiveController {
  readonly #host: LitElement;
  readonly #client: OwnClient;
  readonly #text: TextController<Strings>;
  #state: State;

  constructor(host: LitElement, client: OwnClient) {
    this.#host = host;
    this.#client = client;
    this.#text = new TextController(host, {
      vi,
      en: () => import('../../result-verifier/locales/en.ts').then((module) => module.en),
      'zh-Hans': () => import('../../result-verifier/locales/zh-hans.ts').then((module) => module.zhHans),
    });
    host.addController(this);
  }

  hostConnected(): void {}

  hostUpdate(): void {
    void this.#text.load()?.then(() => this.#host.requestUpdate());
  }

  async check(result: Blob, name: string): Promise<void> {
    this.#set('checking');
    try {
      const checked = await checkFile(new File([result], name), this.#client, new AbortController().signal);
      const signers = checked.signatures.map(({ signer }) => signer.name).filter((name) => name !== '');
      this.#set({ outcome: outcomeOf(checked, undefined), signers });
    } catch (error) {
      this.#set({ error });
    }
  }

  stop(): void {
    this.#set(undefined);
  }

  render(): TemplateResult | typeof nothing {
    const { strings } = this.#text;
    const state = this.#state;
    if (state === undefined) return nothing;
    if (state === 'checking') return html`<p role="status">${strings.checking}</p>`;
    if ('error' in state)
      return html`<div class="alert warning" role="status"><p>${this.#text.problem(state.error)}</p></div>`;
    const { title, todo } = strings.said[state.outcome];
    return html`<div class="alert ${tones[state.outcome] ?? 'error'} check" role="status">
      <p><strong>${title}</strong></p>
      <p>${todo}</p>
      ${state.signers.length > 0 ? html`<p class="small">${strings.signedBy}: <span lang="vi">${state.signers.join(' · ')}</span></p>` : nothing}
    </div>`;
  }

  #set(state: State): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
