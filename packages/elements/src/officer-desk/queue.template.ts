/** The queue: what waits for this officer, the most urgent first. */
import type { DeskDossierSummary } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { dayOf } from '../localize/dates.ts';
import type { TextController } from '../localize/text-controller.ts';
import { dueStanding } from '../status-tracker/due-standing.ts';
import { isCommandType } from './command-draft.ts';
import { formatRoute } from './desk-route.ts';
import { dueIcons, plus } from './icons.ts';
import type { DeskStrings } from './locales/vi.ts';
import type { QueueController } from './queue.controller.ts';

type Text = TextController<DeskStrings>;

export interface QueueParts {
  readonly queue: QueueController;
  /** Id of the dossier that is open. */
  readonly openId: string | undefined;
  /** The officer may take in dossiers at the counter. */
  readonly mayTakeIn: boolean;
  /** RFC 3339. */
  readonly now: string;
}

export function queueView({ queue, openId, mayTakeIn, now }: QueueParts, text: Text): TemplateResult {
  const { strings, shared } = text;
  const q = queue.query.trim();
  return html`<nav class="queue" aria-label=${strings.queue.title}>
    <div class="bar">
      <h2 tabindex="-1">${strings.queue.title}</h2>
      ${mayTakeIn ? html`<a class="button primary" href=${formatRoute({ at: 'intake' })}>${plus}${strings.queue.intake}</a>` : nothing}
    </div>
    <div class="tabs" role="group" aria-label=${strings.queue.which}>
      ${([true, false] as const).map(
        (isMine) =>
          html`<button class="button" type="button" aria-pressed=${queue.isMine === isMine} @click=${() => queue.show(isMine)}>${isMine ? strings.queue.mine : strings.queue.all}</button>`,
      )}
    </div>
    <div class="field">
      <label class="label" for="queue-query">${strings.queue.search}</label>
      <input
        class="input"
        id="queue-query"
        type="search"
        autocomplete="off"
        spellcheck="false"
        maxlength="100"
        .value=${live(queue.query)}
        @input=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) queue.search(event.target.value);
        }}
      />
    </div>
    ${queue.error !== undefined && queue.status === 'ready' ? html`<p class="alert warning small" role="status">${strings.queue.stale}</p>` : nothing}
    ${queue.status === 'loading' ? html`<p role="status">${shared.loading}</p>` : nothing}
    ${
      queue.status === 'error'
        ? html`<div class="alert error" role="alert">
          <p>${text.problem(queue.error)}</p>
          <p><button class="button" type="button" @click=${() => void queue.refresh()}>${shared.retry}</button></p>
        </div>`
        : nothing
    }
    ${
      queue.status === 'ready'
        ? html`<p class="small muted" role="status">${queue.rows.length > 0 ? strings.queue.count(queue.rows.length, queue.hasMore) : nothing}</p>
          ${queue.rows.length === 0 ? empty() : nothing}`
        : nothing
    }
    <ul class="rows" @keydown=${moveByArrows}>
      ${repeat(
        queue.rows,
        ({ id }) => id,
        (dossier) => html`<li>${row(dossier, { isOpen: dossier.id === openId, now }, text)}</li>`,
      )}
    </ul>
    ${queue.hasMore ? html`<p><button class="button" type="button" @click=${() => void queue.more()}>${strings.queue.more}</button></p>` : nothing}
  </nav>`;

  function empty(): TemplateResult {
    const words =
      q === '' ? (queue.isMine ? strings.queue.emptyMine : strings.queue.emptyAll) : strings.queue.noHits(q);
    return html`<div class="empty">
      <p>${words}</p>
      ${queue.isMine ? html`<p><button class="button plain" type="button" @click=${() => queue.show(false)}>${strings.queue.tryAll}</button></p>` : nothing}
    </div>`;
  }
}

function row(
  dossier: DeskDossierSummary,
  { isOpen, now }: { isOpen: boolean; now: string },
  text: Text,
): TemplateResult {
  const { strings, shared } = text;
  const next = dossier.next.find(isCommandType);
  // The Center names the applicant only to those who may open the dossier.
  const isElsewhere = dossier.applicantName === '';
  const content = html`<span class="line"><strong class="code">${dossier.code}</strong>${dueTag(dossier, now, text)}</span>
    <span class="name" lang="vi">${dossier.procedureName}</span>
    ${isElsewhere ? html`<span class="small muted">${strings.queue.elsewhere}</span>` : html`<span class="small" lang="vi">${dossier.applicantName}</span>`}
    <span class="small muted" lang="vi">${dossier.competentUnit.name}</span>
    <span class="tags"><span class="tag">${shared.status[dossier.status] ?? dossier.status}</span><span class="tag">${strings.track[dossier.track] ?? dossier.track}</span></span>
    ${next ? html`<span class="next small">${strings.queue.next(strings.command[next])}</span>` : nothing}`;
  return isElsewhere
    ? html`<div class="row">${content}</div>`
    : html`<a class="row" href=${formatRoute({ at: 'dossier', id: dossier.id })} aria-current=${isOpen ? 'true' : nothing}>${content}</a>`;
}

const underWay = ['submitted', 'accepted', 'inProgress', 'supplementRequested', 'paymentRequired'];

/** In words, colour and shape. Nothing is due of what is finished. */
function dueTag({ dueAt, status }: DeskDossierSummary, now: string, text: Text): TemplateResult | typeof nothing {
  const { due } = text.strings;
  if (!underWay.includes(status)) return nothing;
  const standing = dueStanding({ dueAt }, null, now);
  if (!standing || dueAt === null) return html`<span class="due-tag none">${dueIcons.none}${due.none}</span>`;
  const day = text.day(dayOf(dueAt));
  switch (standing.kind) {
    case 'overdue':
      return html`<span class="due-tag overdue" title=${due.on(day)}>${dueIcons.overdue}${due.overdue(standing.days)}</span>`;
    case 'today':
      return html`<span class="due-tag today" title=${due.on(day)}>${dueIcons.today}${due.today} ${text.time(dueAt)}</span>`;
    case 'ahead':
      return html`<span class="due-tag ahead" title=${due.on(day)}>${dueIcons.ahead}${due.ahead(standing.days)}</span>`;
    default:
      return nothing;
  }
}

/** Up and down move through the list; Tab still reaches each row. */
function moveByArrows(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.currentTarget instanceof HTMLElement) || !(event.target instanceof HTMLElement))
    return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('a.row')];
  const to = rows[rows.indexOf(event.target) + step];
  if (!to) return;
  event.preventDefault();
  to.focus();
}
