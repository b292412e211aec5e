/**
 * A dossier's progress with what may be done about it, and the choice between several. Fetched when there is one to
 * show: who comes to look one up types first. Brings its own words and styles.
 */
import type { ApplicantSlip, Dossier } from '@hcc/sdk';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { TextController } from '../localize/text-controller.ts';
import { tagStyles } from '../styles/tag.styles.ts';
import type { TrackerClient } from './connect-tracker.ts';
import { dossierViewStyles } from './dossier-view.styles.ts';
import { dueDayOf, isOver } from './due-date.template.ts';
import { forgetLinkToken } from './link-token.ts';
import { LiveLine } from './live-line.ts';
import { vi, type DossierStrings } from './locales/dossier/vi.ts';
import type { TrackerStrings } from './locales/vi.ts';
import { pageHead } from './own-page-head.template.ts';
import { canWithdraw, OwnDossierController, type OwnDocument } from './own-dossier.controller.ts';
import { OwnParts } from './own-parts.ts';
import { progressStyles } from './progress.styles.ts';
import { progressView, statusWords, turnOf } from './progress.template.ts';
import { saveDocument } from './save-document.ts';
import type { TrackerController } from './status-tracker.controller.ts';

/** What the element around it does for the view. */
export interface DossierSurroundings {
  readonly tracker: TrackerController;
  readonly client: () => TrackerClient;
  readonly isOwnPage: () => boolean;
  /** Those of the look-up. */
  readonly words: () => TrackerStrings;
  readonly failure: (error: unknown) => TemplateResult;
  readonly announce: (words: string) => void;
  readonly focusSoon: (selector: string) => void;
  readonly leave: () => void;
}

type Host = LitElement & { locale: string | undefined };

export class DossierView {
  static readonly styles = [tagStyles, progressStyles, dossierViewStyles];

  readonly text: TextController<DossierStrings>;
  readonly #host: Host;
  readonly #around: DossierSurroundings;
  readonly #tracker: TrackerController;
  readonly #own: OwnDossierController;
  readonly #parts: OwnParts;

  constructor(host: Host, around: DossierSurroundings) {
    this.text = new TextController(host, {
      vi,
      en: () => import('./locales/dossier/en.ts').then((module) => module.en),
      'zh-Hans': () => import('./locales/dossier/zh-hans.ts').then((module) => module.zhHans),
    });
    this.#host = host;
    this.#around = around;
    this.#tracker = around.tracker;
    this.#own = new OwnDossierController(host, around.client, around.tracker);
    this.#parts = new OwnParts(host, around.tracker, { ...around, text: this.text });
    host.addController(new LiveLine(around.tracker, () => around.client().transport));
  }

  /** What went wrong with the person's last act on the dossier. */
  get error(): unknown {
    return this.#own.error;
  }

  /** Another dossier is shown. */
  reset(): void {
    this.#own.reset();
    this.#parts.stop();
  }

  /** What has just happened, to be read aloud. */
  changeWords(progress: NonNullable<TrackerController['progress']>): string {
    const { strings, shared } = this.text;
    const done = progress.steps.findLast(({ state }) => state === 'done');
    return progress.status === 'inProgress' && done
      ? strings.changedStep(shared.step[done.step] ?? done.step)
      : strings.changed(statusWords(progress, this.text));
  }

  #leave(): void {
    forgetLinkToken();
    this.#around.leave();
  }

  #choose(id: string): void {
    this.reset();
    void this.#tracker.choose(id);
    this.#around.focusSoon('h2');
  }

  async #withdraw(): Promise<void> {
    if (!(await this.#own.withdraw())) return;
    this.#around.announce(this.text.strings.withdrawal.done);
    this.#around.focusSoon('h2');
  }

  #askToWithdraw(): void {
    this.#own.askToWithdraw();
    this.#around.focusSoon('.withdrawal h3');
  }

  #keep(): void {
    this.#own.keep();
    this.#around.focusSoon('.withdraw');
  }

  /** The head of the Center's own page. */
  pageHead(): TemplateResult {
    const { strings, locale } = this.text;
    return pageHead(this.#around.words().title, strings.language, locale, (chosen) => (this.#host.locale = chosen));
  }

  render(): TemplateResult {
    return this.#tracker.view === 'choose' ? this.#list() : this.#dossier();
  }

  #list(): TemplateResult {
    const { strings } = this.text;
    return html`<section class="list">
      <h2 tabindex="-1">${this.#around.words().choose}</h2>
      <ul>
        ${this.#tracker.filed.map(({ id, progress }) => {
          const turn = turnOf(progress);
          const day = turn === 'nobody' || !progress.due ? undefined : dueDayOf(progress.due);
          return html`<li>
            <button class="filed" type="button" @click=${() => this.#choose(id)}>
              <span class="name" lang="vi">${progress.procedureName}</span>
              <span class="facts small"><strong class="whose ${turn}">${strings.nextTurn[turn]}</strong><span class="tag">${statusWords(progress, this.text)}</span>${day === undefined ? nothing : html`<span>${strings.dueOn(this.text.day(day))}</span>`}</span>
              <span class="facts small"><span>${progress.code}</span><span class="muted">${strings.submittedAt(this.text.instant(progress.submittedAt))}</span></span>
            </button>
          </li>`;
        })}
      </ul>
      <p><button class="button plain" type="button" @click=${() => this.#leave()}>${strings.lookUpOther}</button></p>
    </section>`;
  }

  #dossier(): TemplateResult {
    const { progress, dossier, failure, trouble, seenAt, filed } = this.#tracker;
    const { strings, shared } = this.text;
    return html`<article class="dossier">
      ${
        progress
          ? html`<header>
            <h2 tabindex="-1" lang="vi">${progress.procedureName}</h2>
            <p><span class="muted">${strings.dossierCode}</span> <strong class="code">${progress.code}</strong></p>
          </header>`
          : nothing
      }
      ${failure === undefined ? nothing : this.#around.failure(failure)}
      ${
        trouble !== undefined && progress && seenAt
          ? html`<div class="alert warning" role="status"><p>${strings.offline(this.text.instant(seenAt))}</p></div>`
          : nothing
      }
      ${trouble !== undefined && !progress ? this.#around.failure(trouble) : nothing}
      ${!progress && trouble === undefined && failure === undefined ? html`<p role="status">${shared.loading}</p>` : nothing}
      ${
        progress
          ? progressView(progress, this.text, {
              now: new Date().toISOString(),
              task: dossier ? this.#parts.task(dossier) : nothing,
              documents: dossier ? this.#documents(progress, dossier) : this.#elsewhere(progress),
            })
          : nothing
      }
      ${progress && dossier ? html`${this.#parts.payment(progress)} ${this.#parts.rating}` : nothing}
      <footer class="actions no-print">
        <button class="button plain" type="button" @click=${() => this.#leave()}>${filed.length > 1 ? strings.chooseOther : strings.lookUpOther}</button>
        ${progress && isAwaited(progress) ? html`<button class="button plain calendar" type="button" @click=${() => void this.#addToCalendar()}>${strings.calendar.add}</button>` : nothing}
        ${this.#around.isOwnPage() && progress ? html`<button class="button plain" type="button" @click=${() => window.print()}>${strings.print}</button>` : nothing}
        ${seenAt && progress ? html`<span class="small muted">${strings.seen(this.text.instant(seenAt))}</span>` : nothing}
      </footer>
    </article>`;
  }

  async #addToCalendar(): Promise<void> {
    const { progress } = this.#tracker;
    if (!progress?.due) return;
    const { calendarEntry } = await import('./calendar-entry.ts');
    const entry = calendarEntry(progress, progress.due, this.text.strings.calendar, new Date().toISOString());
    saveDocument(new Blob([entry], { type: 'text/calendar;charset=utf-8' }), `hen-tra-${progress.code}.ics`);
  }

  /** A link's holder is told where the papers are. */
  #elsewhere(progress: Progress): TemplateResult | typeof nothing {
    const { strings } = this.text;
    if (progress.hasResult) return html`<p class="muted no-print">${strings.resultInSession}</p>`;
    return isOnPaper(progress) ? html`<p>${strings.resultOnPaper}</p>` : nothing;
  }

  /** Beyond progress: what the session of the filing opens. */
  #documents(progress: Progress, { slips }: Dossier): TemplateResult {
    const { strings } = this.text;
    return html`<section class="documents no-print">
      <h3>${strings.documents}</h3>
      ${isOnPaper(progress) ? html`<p>${strings.resultOnPaper}</p>` : nothing} ${this.#own.error === undefined ? nothing : html`<div class="alert error" role="alert"><p>${this.text.problem(this.#own.error)}</p></div>`}
      <p class="actions">
        ${progress.hasResult ? this.#download('result', progress.code) : nothing} ${slips.filter(isKnownSlip).map((slip) => this.#download(slip, progress.code))}
        ${
          canWithdraw(progress) && this.#own.withdrawal === 'none'
            ? html`<button class="button withdraw" type="button" @click=${() => this.#askToWithdraw()}>${strings.withdraw}</button>`
            : nothing
        }
      </p>
      ${progress.hasResult ? this.#parts.resultCheck : nothing} ${canWithdraw(progress) && this.#own.withdrawal !== 'none' ? this.#withdrawal() : nothing}
    </section>`;
  }

  #download(which: OwnDocument, code: string): TemplateResult {
    const { strings } = this.text;
    const isOnItsWay = this.#own.fetching === which;
    return html`<button
      class="button ${which === 'result' ? 'primary' : ''}"
      type="button"
      aria-disabled=${isOnItsWay}
      @click=${() => void this.#fetch(which, `${fileNames[which]}-${code}.pdf`)}
    >
      ${isOnItsWay ? strings.fetching : which === 'result' || which === 'receipt' ? strings[which] : strings.slip[which]}
    </button>`;
  }

  async #fetch(which: OwnDocument, name: string): Promise<void> {
    const content = await this.#own.fetch(which, name);
    if (content && which === 'result') await this.#parts.check(content, name);
  }

  #withdrawal(): TemplateResult {
    const { withdrawal } = this.text.strings;
    const isSending = this.#own.withdrawal === 'sending';
    return html`<div class="alert warning withdrawal">
      <h3 tabindex="-1">${withdrawal.title}</h3>
      <p>${withdrawal.warning}</p>
      <div class="field">
        <label class="label" for="reason">${withdrawal.reason}</label>
        <textarea
          class="input"
          id="reason"
          rows="2"
          maxlength="2000"
          .value=${live(this.#own.reason)}
          @input=${(event: Event) => {
            if (event.target instanceof HTMLTextAreaElement) this.#own.reason = event.target.value;
          }}
        ></textarea>
      </div>
      <p class="actions">
        <button class="button" type="button" aria-disabled=${isSending} @click=${() => void this.#withdraw()}>${isSending ? withdrawal.sending : withdrawal.confirm}</button>
        <button class="button plain" type="button" @click=${() => this.#keep()}>${withdrawal.keep}</button>
      </p>
    </div>`;
  }
}

type Progress = NonNullable<TrackerController['progress']>;

const isOnPaper = ({ status, track }: Progress): boolean => status === 'completed' && track === 'onSite';

/** There is a day to wait for. */
const isAwaited = (progress: Progress): boolean =>
  progress.due !== null && dueDayOf(progress.due) !== undefined && progress.completedAt === null && !isOver(progress);

/** A newer Center may write slips that these words do not know. */
const isKnownSlip = (slip: ApplicantSlip): boolean => Object.hasOwn(fileNames, slip);

/** As the Center names them too. */
const fileNames: Readonly<Record<OwnDocument, string>> = {
  result: 'ket-qua',
  receipt: 'giay-tiep-nhan',
  supplementRequest: 'phieu-yeu-cau-bo-sung',
  refusal: 'phieu-tu-choi',
  apology: 'van-ban-xin-loi',
  stopNotice: 'thong-bao-dung-giai-quyet',
};
