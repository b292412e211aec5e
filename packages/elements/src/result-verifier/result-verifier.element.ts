import { createResults, type ClientOptions, type ResultVerification } from '@hcc/sdk';
import { createLeanTransport } from '@hcc/sdk/lean';
import type { SignatureReport } from '@hcc/rules/signed-pdf';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { CenterElement } from '../internal/center-element.ts';
import { ErrorEvent, ReadyEvent } from '../internal/widget-events.ts';
import { errorDetailOf } from '../localize/problem-code.ts';
import { TextController } from '../localize/text-controller.ts';
import { alertStyles } from '../styles/alert.styles.ts';
import { buttonStyles } from '../styles/button.styles.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { vi } from './locales/vi.ts';
import { type CheckedFile, instantOfClaim, type Outcome, outcomeOf } from './outcome.ts';
import { ResultVerifierController, type VerifierClient } from './result-verifier.controller.ts';
import { resultVerifierStyles } from './result-verifier.styles.ts';

type Tone = 'success' | 'warning' | 'error';

/** What may be relied on, what may not, and what nobody can tell. */
const tones: Partial<Record<Outcome, Tone>> = {
  valid: 'success',
  unknown: 'warning',
  other: 'warning',
  expired: 'warning',
};

/**
 * @summary Tells whether a result is the Center's, whole and in force: by its QR code, or by its PDF file, which is checked in
 * the browser and sent nowhere.
 * @event {ReadyEvent} hcc-ready - A file can be chosen.
 * @event {ErrorEvent} hcc-error - Something failed and the person has been told.
 * @slot - Shown until the element's file is there, such as the same facts from a server.
 */
export class ResultVerifier extends CenterElement<VerifierClient> {
  static override styles = [hostStyles, buttonStyles, alertStyles, resultVerifierStyles];
  static override properties: PropertyDeclarations = {
    token: {},
    isOver: { state: true },
    dropped: { state: true },
  };

  protected override readonly text = new TextController(this, {
    vi,
    en: () => import('./locales/en.ts').then((module) => module.en),
    'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
  });
  readonly #verifier = new ResultVerifierController(this, () => this.connection.client);

  /** A file is held over the element. */
  declare private isOver: boolean;
  /** How many files were dropped last. */
  declare private dropped: number;
  #reported: unknown;

  /** The token in the QR code of a result, or the link that it is part of; absent, only files are checked. */
  declare token: string;

  constructor() {
    super();
    this.token = '';
    this.isOver = false;
    this.dropped = 0;
  }

  protected override connect(options: ClientOptions): VerifierClient {
    return { results: createResults(createLeanTransport(options)) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('token')) this.#verifier.look(this.token);
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new ReadyEvent());
  }

  protected override updated(): void {
    const { file, statement } = this.#verifier;
    const failed = [file, statement].find(({ status }) => status === 'error');
    if (failed && failed.error !== this.#reported) this.dispatchEvent(new ErrorEvent(errorDetailOf(failed.error)));
    this.#reported = failed?.error;
  }

  /** Checks a file that the page has got in another way. It is read in the browser and sent nowhere. */
  async check(file: File): Promise<void> {
    await this.#verifier.file.run(file);
  }

  /** Moves the focus to the button that chooses a file. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLInputElement>('input')?.focus(options);
  }

  readonly #onChosen = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.#take(target.files);
    // The same file, mended meanwhile, can then be chosen again.
    target.value = '';
  };

  readonly #onOver = (event: DragEvent): void => {
    // Without this the browser would open the file in place of the page.
    event.preventDefault();
    this.isOver = true;
  };

  readonly #onLeft = (): void => {
    this.isOver = false;
  };

  readonly #onDropped = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = false;
    this.#take(event.dataTransfer?.files);
  };

  #take(files: FileList | null | undefined): void {
    this.dropped = files?.length ?? 0;
    const [file] = files ?? [];
    if (file && this.dropped === 1) void this.check(file);
  }

  override render(): TemplateResult {
    const { strings } = this.text;
    return html`<div class="root" lang=${this.text.locale}>
      <div class="verifier">
        ${this.#statement()}
        <label
          class="zone ${this.isOver ? 'over' : ''}"
          @dragover=${this.#onOver}
          @dragleave=${this.#onLeft}
          @drop=${this.#onDropped}
        >
          <input
            type="file"
            accept="application/pdf,.pdf"
            aria-describedby="private"
            @change=${this.#onChosen}
          />
          <span class="button primary">
            ${this.#verifier.file.status === 'initial' ? strings.choose : strings.again}
          </span>
          <span aria-hidden="true">${strings.drop}</span>
          <span class="muted small" id="private">${strings.private}</span>
        </label>
        <div class="outcome" role="status">
          ${this.dropped > 1 ? html`<p class="alert warning">${strings.notOne}</p>` : this.#checked()}
        </div>
      </div>
    </div>`;
  }

  #statement(): TemplateResult | undefined {
    const { strings, shared } = this.text;
    return this.#verifier.statement.render({
      pending: () => html`<p role="status">${shared.loading}</p>`,
      complete: (said) => {
        if (!said) return box('error', strings.statement.unknown);
        const verdict = said.verdict === 'valid' || said.verdict === 'superseded' ? said.verdict : 'revoked';
        return html`${box(verdict === 'valid' ? 'success' : 'error', strings.statement[verdict])}
          <dl class="facts">${this.#record(said)}</dl>
          <p class="muted">${strings.statement.compare}</p>`;
      },
      error: (error) => this.#failed(error, () => void this.#verifier.statement.retry()),
    });
  }

  #checked(): TemplateResult | undefined {
    const { strings } = this.text;
    return this.#verifier.file.render({
      pending: () => html`<p>${strings.checking}</p>`,
      complete: (checked) => this.#outcome(checked),
      error: (error) => this.#failed(error, () => void this.#verifier.file.retry()),
    });
  }

  #failed(error: unknown, retry: () => void): TemplateResult {
    const { strings, shared } = this.text;
    // WebCrypto is kept from pages that came over plain http; trying again would not help.
    if (!globalThis.isSecureContext) return html`<p class="alert error">${strings.insecure}</p>`;
    return html`<div class="alert error" role="alert">
      <p>${this.text.problem(error)}</p>
      <div><button class="button" type="button" @click=${retry}>${shared.retry}</button></div>
    </div>`;
  }

  #outcome(checked: CheckedFile): TemplateResult {
    const { strings } = this.text;
    const { name, signatures, record, sha256 } = checked;
    const outcome = outcomeOf(checked, this.#verifier.statement.value);
    const { title, todo } = strings.said[outcome];
    return html`${box(tones[outcome] ?? 'error', title, todo)}
      <dl class="facts">
        <dt>${strings.file}</dt>
        <dd>${name}</dd>
        ${
          signatures.length > 0
            ? html`<dt>${signatures.every(isProven) ? strings.signedBy : strings.namedAsSigner}</dt>
              <dd>
                <ul>
                  ${signatures.map((signature) => this.#signature(signature, record))}
                </ul>
              </dd>`
            : nothing
        }
        ${record ? this.#record(record) : nothing}
        ${
          sha256 === ''
            ? nothing
            : html`<dt>${strings.hash}</dt>
              <dd class="hash">${sha256}</dd>`
        }
      </dl>`;
  }

  #signature({ signer, claimedTime }: SignatureReport, record: ResultVerification | null): TemplateResult {
    const who = [signer.name, signer.title, signer.organisation].filter(Boolean).join(', ');
    // When the Center has the file on record, its record says when; else there is only what the signer says.
    const claimed = record ? undefined : instantOfClaim(claimedTime);
    return html`<li>
      <span lang="vi">${who || '–'}</span>
      ${claimed ? html`<span class="muted small">(${this.text.strings.claimedAt(this.text.instant(claimed))})</span>` : nothing}
    </li>`;
  }

  #record(record: ResultVerification): TemplateResult {
    const { strings } = this.text;
    return html`<dt>${strings.issuer}</dt>
      <dd lang="vi">${record.issuer}</dd>
      <dt>${strings.procedure}</dt>
      <dd lang="vi">${record.procedureName}</dd>
      <dt>${strings.number}</dt>
      <dd>${record.resultNumber}</dd>
      <dt>${strings.issuedAt}</dt>
      <dd>${this.text.instant(record.issuedAt)}</dd>
      ${
        record.revokedAt
          ? html`<dt>${strings.revokedAt}</dt>
            <dd>${this.text.instant(record.revokedAt)}</dd>`
          : nothing
      }
      ${
        record.supersededBy
          ? html`<dt>${strings.supersededBy}</dt>
            <dd>${record.supersededBy}</dd>`
          : nothing
      }`;
  }
}

/** The name in it is then the signer's, whatever has become of the file. */
const isProven = ({ digestOk, cmsOk, signingCertificateOk, trust }: SignatureReport): boolean =>
  digestOk && cmsOk && signingCertificateOk && trust !== 'unknown';

/** Said in a sign, a colour and a sentence. */
const box = (tone: Tone, title: string, todo = ''): TemplateResult => html`<div class="alert ${tone}">
  <h2><span class="mark" aria-hidden="true">${marks[tone]}</span>${title}</h2>
  ${todo ? html`<p>${todo}</p>` : nothing}
</div>`;

const marks: Record<Tone, string> = { success: '✓', warning: '!', error: '✕' };

declare global {
  interface HTMLElementTagNameMap {
    'hcc-result-verifier': ResultVerifier;
  }
}
