/** The page of supervision: chips with counts, the watch list with each reason in words, and units that stand out. */
import type { SupervisionOverview, UnusualPattern, WatchedDossier, WatchReason, WatchReasonName } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../../localize/text-controller.ts';
import { formatRoute } from '../desk-route.ts';
import { back } from '../icons.ts';
import type { DeskStrings } from '../locales/vi.ts';
import { type FeedbackParts, feedbackView } from '../feedback/feedback.template.ts';
import { type TipParts, tipsView } from '../tips/tips.template.ts';
import { dueTag } from '../queue/due-tag.template.ts';
import type { SupervisionController, WatchView } from './supervision.controller.ts';

type Text = TextController<DeskStrings>;

export interface SupervisionParts {
  readonly control: SupervisionController;
  readonly markSeen: () => void;
  readonly feedback: FeedbackParts;
  readonly tips: TipParts;
  /** RFC 3339. */
  readonly now: string;
}

/** In the order of what burns. */
const reasons = [
  'late',
  'aboutToBeLate',
  'stuck',
  'repeatedSupplements',
  'reappointed',
] as const satisfies readonly (keyof SupervisionOverview['byReason'])[];

export function supervisionView(parts: SupervisionParts, text: Text): TemplateResult {
  const { strings, shared } = text;
  const { view } = parts.control;
  return html`<main class="watch">
    <a class="button plain to-queue" href=${formatRoute({ at: 'queue' })}>${back}${strings.queue.back}</a>
    <header>
      <h2 tabindex="-1">${strings.supervision.title}</h2>
      ${view.value === undefined ? nothing : scope(view.value.supervision, text)}
    </header>
    ${view.render({
      pending: (last) => (last ? whole(last, parts, text) : html`<p role="status">${shared.loading}</p>`),
      complete: (loaded) => whole(loaded, parts, text),
      error: (error) =>
        html`<div class="alert error" role="alert">
          <p>${text.problem(error)}</p>
          <p><button class="button" type="button" @click=${() => void view.retry()}>${shared.retry}</button></p>
        </div>`,
    })}
    ${feedbackView(parts.feedback, text)} ${tipsView(parts.tips, text)}
  </main>`;
}

function scope({ unit, at }: SupervisionOverview, text: Text): TemplateResult {
  const words = text.strings.supervision;
  return html`<p class="muted">
    ${unit ? html`<span lang="vi">${unit.name}</span>` : words.wholeCenter} ·
    <span class="small">${words.at(text.instant(at))}</span>
  </p>`;
}

function whole({ supervision, rows }: WatchView, parts: SupervisionParts, text: Text): TemplateResult {
  const words = text.strings.supervision;
  const { control } = parts;
  const total = control.reason === null ? supervision.total : countOf(supervision, control.reason);
  return html`
    ${
      supervision.unseen > 0
        ? html`<div class="alert warning unseen">
          <p>${words.unseen(supervision.unseen)}</p>
          <p><button class="button small" type="button" data-mark-seen @click=${parts.markSeen}>${words.markSeen}</button></p>
        </div>`
        : nothing
    }
    <section aria-label=${words.list}>
      <div class="chips" role="group" aria-label=${words.which}>
        ${chip(null, words.all, supervision.total, control)}
        ${reasons.map((reason) => chip(reason, words.reason[reason], countOf(supervision, reason), control))}
      </div>
      ${
        rows.length === 0
          ? html`<p role="status">${control.reason === null ? words.none : words.noneOfReason}</p>`
          : html`<p class="small muted" role="status">${words.shown(rows.length, total)}</p>
            <ul class="rows watched">
              ${rows.map((row) => html`<li>${watchedRow(row, parts.now, text)}</li>`)}
            </ul>`
      }
      ${
        rows.length < total && rows.length > 0
          ? html`<p><button class="button" type="button" data-more @click=${() => void control.more()}>${words.more}</button></p>`
          : nothing
      }
    </section>
    ${patternsView(supervision.patterns, text)}
  `;
}

const countOf = ({ byReason }: SupervisionOverview, reason: WatchReasonName): number =>
  (byReason as Readonly<Partial<Record<string, number>>>)[reason] ?? 0;

const chip = (
  reason: WatchReasonName | null,
  words: string,
  count: number,
  control: SupervisionController,
): TemplateResult =>
  html`<button
    class="chip ${reason === 'late' && count > 0 ? 'overdue' : ''}"
    type="button"
    data-reason=${reason ?? 'all'}
    aria-pressed=${control.reason === reason}
    @click=${() => void control.narrow(reason)}
  >
    ${words} <span class="number">${count}</span>
  </button>`;

function watchedRow(row: WatchedDossier, now: string, text: Text): TemplateResult {
  const { strings } = text;
  const words = strings.supervision;
  const content = html`<span class="line"><strong class="code">${row.code}</strong>${dueTag({ ...row, punctuality: null }, now, text)}</span>
    <span class="name" lang="vi">${row.procedureName}</span>
    <span class="small" lang="vi">${row.unit.name}</span>
    ${row.assignee === null ? nothing : html`<span class="small muted">${words.holder(row.assignee.name)}</span>`}
    <span class="reasons"
      >${row.reasons.map(
        (why) =>
          html`<span class="reason small"
            ><span class="tag ${why.reason === 'late' ? 'warn' : ''}">${words.reason[why.reason] ?? why.reason}</span> ${why.isNew ? html`<strong>${words.isNew}</strong> · ` : nothing}${reasonInWords(why, text)}</span
          >`,
      )}</span
    >`;
  return row.mayOpen
    ? html`<a class="row" href=${formatRoute({ at: 'dossier', id: row.id })}>${content}</a>`
    : html`<div class="row">${content}</div>`;
}

/** A reason of a newer Center has its name alone. */
function reasonInWords(why: WatchReason, text: Text): string {
  const words = text.strings.supervision;
  const dayOr = (day: string | null): string => (day === null ? words.why.noDate : text.day(day));
  switch (why.reason) {
    case 'late':
    case 'aboutToBeLate':
      return words.why[why.reason](text.instant(why.dueAt));
    case 'stuck': {
      const { amount, unit } = why.allowed;
      const allowed = unit === 'workingHour' ? words.hours(amount) : words.days(amount);
      return words.why.stuck(words.step[why.step], text.instant(why.sinceAt), allowed);
    }
    case 'repeatedSupplements':
      return words.why.repeatedSupplements(why.times);
    case 'reappointed':
      return words.why.reappointed(why.times, dayOr(why.firstDueOn), dayOr(why.dueOn));
    default:
      return '';
  }
}

function patternsView({ fromOn, toOn, items }: SupervisionOverview['patterns'], text: Text): TemplateResult {
  const words = text.strings.supervision.patterns;
  const share = ({ numerator, denominator }: UnusualPattern['own']): string =>
    words.of(numerator, denominator, percentOf(numerator / denominator, text.locale));
  return html`<section class="patterns">
    <h3>${words.title}</h3>
    <p class="small muted">${words.from(text.day(fromOn), text.day(toOn))}</p>
    ${
      items.length === 0
        ? html`<p>${words.none}</p>`
        : html`<div class="scroll" role="region" tabindex="0" aria-label=${words.title}>
          <table class="load">
            <thead>
              <tr>
                <th scope="col">${words.unit}</th>
                <th scope="col">${words.what}</th>
                <th scope="col">${words.own}</th>
                <th scope="col">${words.others}</th>
              </tr>
            </thead>
            <tbody>
              ${items.map(
                ({ unit, pattern, own, others }) =>
                  html`<tr>
                    <th scope="row" lang="vi">${unit.name}</th>
                    <td>${words.pattern[pattern] ?? pattern}</td>
                    <td>${share(own)}</td>
                    <td>${share(others)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>`
    }
  </section>`;
}

const percentOf = (share: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);
