/**
 * What a dossier of the session has beside its progress: what its owner is to do, what it costs, how it was. Each part is
 * fetched when there is something for it to show.
 */
import type { Dossier, DossierProgress } from '@hcc/sdk';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { TextController } from '../localize/text-controller.ts';
import type { TrackerClient } from './connect-tracker.ts';
import { LazyPart } from './lazy-part.ts';
import type { DossierStrings } from './locales/dossier/vi.ts';
import type { TrackerController } from './status-tracker.controller.ts';

export interface OwnPartsAround {
  readonly client: () => TrackerClient;
  readonly text: TextController<DossierStrings>;
  readonly announce: (words: string) => void;
  readonly focusSoon: (selector: string) => void;
}

export class OwnParts implements ReactiveController {
  readonly #tracker: TrackerController;
  readonly #text: TextController<DossierStrings>;
  readonly #supplement;
  readonly #payment;
  readonly #rating;
  readonly #resultCheck;

  constructor(host: LitElement, tracker: TrackerController, around: OwnPartsAround) {
    this.#tracker = tracker;
    this.#text = around.text;
    const changed = (): void => host.requestUpdate();
    const own = () => around.client().own();
    this.#supplement = new LazyPart(async () => {
      const [{ SupplementPart }, client] = await Promise.all([import('./supplement/supplement-part.ts'), own()]);
      return new SupplementPart(host, client, tracker, around);
    }, changed);
    this.#payment = new LazyPart(async () => {
      const [{ PaymentPart }, client] = await Promise.all([import('../payment/payment-part.ts'), own()]);
      return new PaymentPart(host, { client: () => client, isFiled: () => true });
    }, changed);
    this.#rating = new LazyPart(async () => {
      const [{ RatingPart }, client] = await Promise.all([import('./rating/rating-part.ts'), own()]);
      return new RatingPart(host, client, around);
    }, changed);
    this.#resultCheck = new LazyPart(async () => {
      const [{ ResultCheckPart }, client] = await Promise.all([import('./result-check/result-check-part.ts'), own()]);
      return new ResultCheckPart(host, client);
    }, changed);
    host.addController(this);
  }

  /** Each part that has something to show is told of which dossier. */
  hostUpdate(): void {
    const { dossier } = this.#tracker;
    if (!dossier?.progress) return;
    const { id, progress } = dossier;
    if (isAsked(dossier)) this.#supplement.wanted?.show(id);
    else this.#supplement.here?.stop();
    if (mayOwe(progress)) void this.#payment.wanted?.show(id);
    else this.#payment.here?.stop();
    if (mayBeRated(dossier)) this.#rating.wanted?.show(id, progress.sequence);
    else this.#rating.here?.stop();
  }

  /** Another dossier is shown. */
  stop(): void {
    for (const part of [this.#supplement, this.#payment, this.#rating, this.#resultCheck]) part.here?.stop();
  }

  /** Reads the signatures of the result that was just fetched. */
  async check(result: Blob, name: string): Promise<void> {
    await this.#resultCheck.fetch();
    await this.#resultCheck.here?.check(result, name);
  }

  /** Why it ended or moved, what does not stand any more, what is to be handed in or paid, where to be. */
  task(dossier: Dossier): TemplateResult {
    const { strings } = this.#text;
    const { refusal, financialDuty, fieldCheck, apology, fallenResults } = dossier;
    return html`${
      refusal
        ? html`<div class="why">
              <p>${strings.why.reason}: <span lang="vi">${refusal.reason}</span></p>
              <p class="small">${strings.why.legalBasis}: <span lang="vi">${refusal.legalBasis}</span></p>
            </div>`
        : nothing
    }
      ${
        apology
          ? html`<div class="why apology">
              <p>${strings.apology.reason}: <span lang="vi">${apology.reason}</span></p>
              <p class="small">${strings.apology.document(apology.documentNumber, this.#text.instant(apology.signedAt))}</p>
            </div>`
          : nothing
      }
      ${fallenResults.map(
        ({ kind, resultNumber, at, reason }) =>
          html`<div class="alert fallen ${kind === 'superseded' ? 'warning' : 'error'}">
            <p><strong>${(strings.fallen[kind] ?? strings.fallen.revoked)(resultNumber, this.#text.instant(at))}</strong></p>
            <p class="small">${strings.why.reason}: <span lang="vi">${reason}</span></p>
          </div>`,
      )}
      ${
        financialDuty
          ? html`<section class="duty">
              <h3>${strings.duty.title}</h3>
              <p><span lang="vi">${financialDuty.what}</span>: <strong>${this.#text.money(financialDuty.amount)}</strong></p>
              <p><strong>${strings.duty.payBy(this.#text.day(financialDuty.payByOn))}</strong></p>
              <p class="small">${strings.why.legalBasis}: <span lang="vi">${financialDuty.legalBasis}</span></p>
              <p>${strings.duty.how}</p>
            </section>`
          : nothing
      }
      ${fieldCheck ? html`<p class="alert info"><span>${strings.fieldCheck(this.#text.instant(fieldCheck.at), fieldCheck.place)}</span></p>` : nothing}
      ${isAsked(dossier) ? this.#part(this.#supplement) : nothing}`;
  }

  /** What was found out about the result that was fetched. */
  get resultCheck(): TemplateResult | typeof nothing {
    return this.#part(this.#resultCheck);
  }

  payment(progress: DossierProgress): TemplateResult | typeof nothing {
    return mayOwe(progress) ? this.#part(this.#payment) : nothing;
  }

  get rating(): TemplateResult | typeof nothing {
    // Nobody misses a question that was not asked.
    return this.#rating.here?.render() ?? nothing;
  }

  #part(part: LazyPart<{ render(): TemplateResult | typeof nothing }>): TemplateResult | typeof nothing {
    if (!part.hasFailed) return part.here?.render() ?? nothing;
    return html`<div class="alert error" role="alert">
      <p>${this.#text.strings.partFailed}</p>
      <p><button class="button" type="button" @click=${() => void part.fetch()}>${this.#text.shared.retry}</button></p>
    </div>`;
  }
}

const isAsked = ({ progress, supplements }: Dossier): boolean =>
  progress?.status === 'supplementRequested' && supplements.some(({ answeredAt }) => answeredAt === null);

/** What was not accepted, withdrawn or stopped is settled by a notice of its own. */
const mayOwe = ({ status, standstill }: DossierProgress): boolean =>
  status !== 'notAccepted' && status !== 'withdrawn' && (status !== 'stopped' || standstill === 'suspended');

const mayBeRated = ({ progress, supplements }: Dossier): boolean =>
  ['completed', 'returned', 'notAccepted'].includes(progress?.status ?? '') ||
  supplements.some(({ answeredAt }) => answeredAt !== null);
