/**
 * How somebody was served, asked for after a result, a refusal and a supplement. Fetched when there is something to rate;
 * brings its own words and styles. What is chosen here stands in the page alone until it is sent.
 */
import type { Rating, RatingAnswers, RatingOccasion, Satisfaction } from '@hcc/sdk';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { wear } from '../../internal/wear.ts';
import { problemCode } from '../../localize/problem-code.ts';
import { TextController } from '../../localize/text-controller.ts';
import { choiceStyles } from '../../styles/input.styles.ts';
import type { OwnClient } from '../connect-own.ts';
import { IntentKey } from '../intent-key.ts';
import { vi, type RatingStrings } from './locales/vi.ts';
import { ratingStyles } from './rating.styles.ts';

type Question = keyof RatingAnswers;

const scale: readonly Satisfaction[] = ['verySatisfied', 'satisfied', 'notSatisfied'];
/** As Decree 61/2018 Art. 31 asks them. */
const questions: readonly Question[] = [
  'time',
  'bodies',
  'contacts',
  'information',
  'attitude',
  'lawfulness',
  'explanations',
  'onlineService',
];

export interface RatingAround {
  readonly announce: (words: string) => void;
  readonly focusSoon: (selector: string) => void;
}

export class RatingPart implements ReactiveController {
  readonly #host: LitElement;
  readonly #client: OwnClient;
  readonly #around: RatingAround;
  readonly #text: TextController<RatingStrings>;
  readonly #intent = new IntentKey();
  #id: string | undefined;
  #askedFor: string | undefined;
  #open: readonly RatingOccasion[] = [];
  #overall: Satisfaction | undefined;
  #answers: RatingAnswers = {};
  #words = '';
  /** `send` was pressed: only then is a missing choice a fault. */
  #isChecked = false;
  #isSending = false;
  #isThanked = false;
  #error: unknown;

  constructor(host: LitElement, client: OwnClient, around: RatingAround) {
    this.#host = host;
    this.#client = client;
    this.#around = around;
    this.#text = new TextController(host, {
      vi,
      en: () => import('./locales/en.ts').then((module) => module.en),
      'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
    });
    host.addController(this);
  }

  hostConnected(): void {
    wear(this.#host, [choiceStyles, ratingStyles]);
  }

  hostUpdate(): void {
    void this.#text.load()?.then(() => this.#host.requestUpdate());
  }

  /** Asks what of this dossier may be rated; again when it has moved on. Should that fail, nothing is asked of the person. */
  show(id: string, sequence: number): void {
    const asked = `${id} ${sequence}`;
    if (asked === this.#askedFor) return;
    if (id !== this.#id) this.stop();
    this.#id = id;
    this.#askedFor = asked;
    void this.#client.dossiers.openRatings(id).then(
      ({ occasions }) => {
        if (id !== this.#id) return;
        this.#open = occasions;
        this.#host.requestUpdate();
      },
      () => {},
    );
  }

  stop(): void {
    this.#id = undefined;
    this.#askedFor = undefined;
    this.#open = [];
    this.#isThanked = false;
    this.#clear();
  }

  render(): TemplateResult | typeof nothing {
    const { strings } = this.#text;
    const [occasion] = this.#open;
    if (!occasion)
      return this.#isThanked
        ? html`<section class="rating no-print"><p class="alert success thanks" tabindex="-1">${strings.thanks}</p></section>`
        : nothing;
    const isMissing = this.#isChecked && this.#overall === undefined;
    return html`<section class="rating no-print" aria-labelledby="rating-title">
      <h3 id="rating-title" tabindex="-1">${strings.title}</h3>
      <p>${strings.about[occasion]}</p>
      <p class="small muted" id="rating-confidential">${strings.confidential}</p>
      ${this.#error === undefined ? nothing : html`<div class="alert error trouble" id="rating-trouble" role="group" aria-labelledby="rating-trouble" tabindex="-1"><p>${this.#text.problem(this.#error)}</p></div>`}
      <fieldset class="field overall" aria-describedby="rating-confidential ${isMissing ? 'rating-missing' : ''}">
        <legend class="label">${strings.overall}</legend>
        ${isMissing ? html`<p class="message" id="rating-missing">${strings.overallMissing}</p>` : nothing}
        ${this.#choices('overall', this.#overall, isMissing, (value) => (this.#overall = value))}
      </fieldset>
      <details>
        <summary>${strings.more}</summary>
        ${questions.map(
          (question) =>
            html`<fieldset class="field question">
              <legend>${strings.question[question]}</legend>
              ${this.#choices(question, this.#answers[question], false, (value) => (this.#answers = { ...this.#answers, [question]: value }))}
            </fieldset>`,
        )}
      </details>
      <div class="field">
        <label class="label" for="rating-words">${strings.words}</label>
        <p class="help" id="rating-words-help">${strings.wordsHelp}</p>
        <textarea
          class="input"
          id="rating-words"
          rows="3"
          maxlength="2000"
          aria-describedby="rating-words-help"
          .value=${live(this.#words)}
          @input=${({ target }: Event) => {
            if (target instanceof HTMLTextAreaElement) this.#words = target.value;
          }}
        ></textarea>
      </div>
      <p class="actions">
        <button class="button primary send" type="button" aria-disabled=${this.#isSending} @click=${() => void this.#send(occasion)}>${this.#isSending ? strings.sending : strings.send}</button>
      </p>
    </section>`;
  }

  #choices(
    name: string,
    chosen: Satisfaction | undefined,
    isInvalid: boolean,
    choose: (value: Satisfaction) => void,
  ): TemplateResult {
    return html`<div class="scale">
      ${scale.map(
        (value) =>
          html`<label class="choice ${value}">
            <input
              type="radio"
              name="rating-${name}"
              value=${value}
              aria-invalid=${isInvalid}
              .checked=${live(chosen === value)}
              @change=${() => {
                choose(value);
                this.#host.requestUpdate();
              }}
            />
            <span>${this.#text.strings.satisfaction[value]}</span>
          </label>`,
      )}
    </div>`;
  }

  async #send(occasion: RatingOccasion): Promise<void> {
    const [id, overall] = [this.#id, this.#overall];
    if (id === undefined || this.#isSending) return;
    this.#isChecked = true;
    if (overall === undefined) {
      this.#host.requestUpdate();
      return this.#around.focusSoon('.rating .overall input');
    }
    const words = this.#words.trim();
    const body: Rating = { occasion, overall, answers: this.#answers, ...(words === '' ? {} : { words }) };
    this.#isSending = true;
    this.#error = undefined;
    this.#host.requestUpdate();
    try {
      await this.#client.dossiers.rate(id, body, { idempotencyKey: this.#intent.for([id, body]) });
      this.#done(occasion);
    } catch (error) {
      // In another tab, or a reply that was lost: it is there.
      if (problemCode(error) === 'already_rated') this.#done(occasion);
      else this.#error = error;
    }
    this.#isSending = false;
    this.#host.requestUpdate();
    this.#around.focusSoon(this.#error === undefined ? '.rating .thanks, .rating h3' : '.rating .trouble');
  }

  #done(occasion: RatingOccasion): void {
    this.#intent.settle();
    this.#open = this.#open.filter((one) => one !== occasion);
    this.#isThanked = true;
    this.#clear();
    this.#around.announce(this.#text.strings.thanks);
  }

  #clear(): void {
    this.#overall = undefined;
    this.#answers = {};
    this.#words = '';
    this.#isChecked = false;
    this.#error = undefined;
  }
}
