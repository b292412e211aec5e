import {
  type ClientOptions,
  createFeedback,
  type Feedback as FeedbackClient,
  type FeedbackProgress,
  type FeedbackReceipt,
  type NewFeedback,
} from '@hcc/sdk';
import { createLeanTransport } from '@hcc/sdk/lean';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CenterElement } from '../internal/center-element.ts';
import { LoadController } from '../internal/load-controller.ts';
import { ErrorEvent, ReadyEvent } from '../internal/widget-events.ts';
import { errorDetailOf } from '../localize/problem-code.ts';
import { TextController } from '../localize/text-controller.ts';
import { speakOnOwnPage } from '../status-tracker/own-page-locale.ts';
import { alertStyles } from '../styles/alert.styles.ts';
import { buttonStyles } from '../styles/button.styles.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { inputStyles } from '../styles/input.styles.ts';
import { feedbackPageStyles } from './feedback.styles.ts';
import { vi } from './locales/vi.ts';

const subjects = ['conduct', 'time', 'cost', 'papers', 'rules', 'online', 'other'] as const;
const contactFields = ['name', 'phone', 'email'] as const;
const autocomplete = { name: 'name', phone: 'tel', email: 'email' } as const;

/** Each language by its own name. */
const languages = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
  ['zh-Hans', '中文'],
] as const;

/** Fewer say nothing an officer could look into; the Center asks for as many. */
const leastCharacters = 10;

/**
 * @summary Sends a report or a proposal, with or without a name, and follows it by its code. It belongs on the Center's own
 * page: a host page can read what is typed.
 * @event {ReadyEvent} hcc-ready - The form can be filled in.
 * @event {ErrorEvent} hcc-error - Something failed and the person has been told.
 */
export class Feedback extends CenterElement<{ feedback: FeedbackClient }> {
  static override styles = [hostStyles, buttonStyles, inputStyles, alertStyles, feedbackPageStyles];
  static override properties: PropertyDeclarations = {
    unit: {},
    mode: { state: true },
    isTooShort: { state: true },
  };

  protected override readonly text = new TextController(this, {
    vi,
    en: () => import('./locales/en.ts').then((module) => module.en),
    'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
  });
  readonly #sent = new LoadController<FeedbackReceipt, [NewFeedback, string]>(this, (signal, body, idempotencyKey) =>
    this.connection.client.feedback.file(body, { signal, idempotencyKey }),
  );
  readonly #followed = new LoadController<FeedbackProgress, [string]>(this, (signal, token) =>
    this.connection.client.feedback.follow(token, { signal }),
  );

  declare private mode: 'file' | 'follow';
  declare private isTooShort: boolean;
  #reported: unknown;
  /** One for each thing that is said: sent again after a lost reply it is one report. */
  #intent = { said: '', key: '' };

  /** Id of the unit it is about, as on a poster of hers; absent, it goes to the head office. */
  declare unit: string;

  constructor() {
    super();
    this.unit = '';
    this.mode = 'file';
    this.isTooShort = false;
  }

  protected override connect(options: ClientOptions): { feedback: FeedbackClient } {
    return { feedback: createFeedback(createLeanTransport(options)) };
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new ReadyEvent());
  }

  protected override updated(): void {
    const failed = [this.#sent, this.#followed].find(({ status }) => status === 'error');
    if (failed && failed.error !== this.#reported) this.dispatchEvent(new ErrorEvent(errorDetailOf(failed.error)));
    this.#reported = failed?.error;
  }

  readonly #onSend = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement) || this.#sent.status === 'pending') return;
    const fields = new FormData(event.target);
    const of = (name: string): string => {
      const value = fields.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const words = of('words');
    this.isTooShort = words.length < leastCharacters;
    if (this.isTooShort) return this.#focusSoon('#words');
    const contact = Object.fromEntries(contactFields.flatMap((name) => (of(name) === '' ? [] : [[name, of(name)]])));
    const body: NewFeedback = {
      kind: of('kind') === 'proposal' ? 'proposal' : 'report',
      subject: subjects.find((subject) => subject === of('subject')) ?? 'other',
      words,
      ...(this.unit === '' ? {} : { unit: this.unit }),
      ...(of('dossierCode') === '' ? {} : { dossierCode: of('dossierCode') }),
      ...(Object.keys(contact).length === 0 ? {} : { contact }),
    };
    const said = JSON.stringify(body);
    if (said !== this.#intent.said) this.#intent = { said, key: crypto.randomUUID() };
    void this.#sent.run(body, this.#intent.key).then(() => {
      if (this.#sent.status === 'complete') this.#focusSoon('.sent h2');
    });
  };

  readonly #onFollow = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const token = new FormData(event.target).get('token');
    if (typeof token === 'string' && token.trim() !== '') void this.#followed.run(token.trim());
  };

  #show(mode: 'file' | 'follow'): void {
    this.mode = mode;
    this.#followed.reset();
    if (this.#sent.status !== 'pending') this.#sent.reset();
  }

  #focusSoon(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  override render(): TemplateResult {
    const { strings, locale } = this.text;
    return html`<main class="root" lang=${locale}>
      <div class="feedback">
        <div class="head">
          <h1>${strings.title}</h1>
          <label>
            <span class="visually-hidden">${strings.language}</span>
            <select
              class="input"
              @change=${({ target }: Event) => {
                if (!(target instanceof HTMLSelectElement)) return;
                this.locale = target.value;
                speakOnOwnPage(target.value);
              }}
            >
              ${languages.map(([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === locale}>${name}</option>`)}
            </select>
          </label>
        </div>
        <p>${strings.intro}</p>
        <p class="help">${strings.notThese}</p>
        <div class="actions" role="group" aria-label=${strings.title}>
          ${(['file', 'follow'] as const).map(
            (mode) =>
              html`<button class="button" type="button" data-mode=${mode} aria-pressed=${this.mode === mode} @click=${() => this.#show(mode)}>
                ${strings.tabs[mode]}
              </button>`,
          )}
        </div>
        ${this.mode === 'follow' ? this.#followView() : this.#sent.status === 'complete' ? this.#receipt() : this.#form()}
      </div>
    </main>`;
  }

  #form(): TemplateResult {
    const { strings } = this.text;
    const { status, error } = this.#sent;
    return html`<form novalidate @submit=${this.#onSend}>
      <fieldset class="field">
        <legend class="label">${strings.kind.label}</legend>
        ${(['report', 'proposal'] as const).map(
          (kind, at) =>
            html`<label class="choice"><input type="radio" name="kind" value=${kind} ?checked=${at === 0} /> <span>${strings.kind[kind]}</span></label>`,
        )}
      </fieldset>
      <div class="field">
        <label class="label" for="subject">${strings.subject.label}</label>
        <select class="input" id="subject" name="subject">
          ${subjects.map((subject) => html`<option value=${subject}>${strings.subject[subject]}</option>`)}
        </select>
      </div>
      <div class="field">
        <label class="label" for="words">${strings.words}</label>
        <p class="help" id="words-help">${strings.wordsHelp}</p>
        ${this.isTooShort ? html`<p class="message" id="words-message" role="alert">${strings.tooShort}</p>` : nothing}
        <textarea
          class="input"
          id="words"
          name="words"
          maxlength="5000"
          required
          aria-invalid=${this.isTooShort}
          aria-describedby=${this.isTooShort ? 'words-help words-message' : 'words-help'}
        ></textarea>
      </div>
      <div class="field">
        <label class="label" for="dossierCode">${strings.dossierCode}</label>
        <input class="input" id="dossierCode" name="dossierCode" maxlength="50" autocomplete="off" />
      </div>
      <fieldset class="contact">
        <legend class="label">${strings.contact.title}</legend>
        <p class="help">${strings.contact.help}</p>
        ${contactFields.map(
          (name) =>
            html`<div class="field">
              <label class="label" for=${name}>${strings.contact[name]}</label>
              <input class="input" id=${name} name=${name} maxlength="200" autocomplete=${autocomplete[name]} />
            </div>`,
        )}
      </fieldset>
      ${status === 'error' ? html`<div class="alert error" role="alert"><p>${this.text.problem(error)}</p></div>` : nothing}
      <p>
        <button class="button primary" type="submit" aria-disabled=${status === 'pending'}>
          ${status === 'pending' ? strings.sending : strings.send}
        </button>
      </p>
    </form>`;
  }

  #receipt(): TemplateResult {
    const { strings } = this.text;
    const { value } = this.#sent;
    return html`<section class="sent">
      <h2 tabindex="-1">${strings.sent}</h2>
      <div class="alert warning"><p>${strings.keep}</p></div>
      ${
        value
          ? html`<dl class="facts">
              <dt>${strings.token}</dt>
              <dd class="token" translate="no">${value.token}</dd>
            </dl>
            ${this.#progress(value.progress)}`
          : nothing
      }
      <p><button class="button" type="button" @click=${() => this.#show('file')}>${strings.another}</button></p>
    </section>`;
  }

  #followView(): TemplateResult {
    const { strings, shared } = this.text;
    return html`<form @submit=${this.#onFollow}>
        <div class="field">
          <label class="label" for="token">${strings.token}</label>
          <input class="input" id="token" name="token" maxlength="100" autocomplete="off" spellcheck="false" />
        </div>
        <p><button class="button primary" type="submit">${strings.follow}</button></p>
      </form>
      ${this.#followed.render({
        pending: () => html`<p role="status">${shared.loading}</p>`,
        complete: (progress) => html`<section class="sent" role="status">${this.#progress(progress)}</section>`,
        error: (error) =>
          html`<div class="alert error" role="alert">
            <p>${errorDetailOf(error).code === 'feedback_not_found' ? strings.notFound : this.text.problem(error)}</p>
          </div>`,
      })}`;
  }

  #progress({
    unit,
    forwardings,
    status,
    receivedAt,
    acknowledgeByAt,
    answerByAt,
    answer,
    rules,
  }: FeedbackProgress): TemplateResult {
    const { strings } = this.text;
    return html`<dl class="facts">
        <dt>${strings.statusLabel}</dt>
        <dd data-status=${status}>${strings.status[status] ?? status}</dd>
        <dt>${strings.to}</dt>
        <dd lang="vi">${unit.name}</dd>
        <dt>${strings.receivedAt}</dt>
        <dd>${this.text.instant(receivedAt)}</dd>
        ${forwardings.map(
          ({ from, to, forwardedAt }) =>
            html`<dt>${strings.forwarded}</dt>
              <dd>${this.text.instant(forwardedAt)}: <span lang="vi">${from.name} → ${to.name}</span></dd>`,
        )}
        ${
          answer === null
            ? html`${status === 'received' ? html`<dt>${strings.acknowledgeBy}</dt><dd>${this.text.instant(acknowledgeByAt)}</dd>` : nothing}
                <dt>${strings.answerBy}</dt>
                <dd>${this.text.instant(answerByAt)}</dd>`
            : html`<dt>${strings.answer}</dt>
                <dd class="words" lang="vi">${answer}</dd>`
        }
      </dl>
      ${rules.isVerified || answer !== null ? nothing : html`<p class="help">${strings.unverified}</p>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hcc-feedback': Feedback;
  }
}
