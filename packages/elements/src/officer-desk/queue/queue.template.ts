/** The queue: what waits for this officer, the most urgent first; filters above, steps with many below them. */
import type { Attention } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { TextController } from '../../localize/text-controller.ts';
import { formatRoute } from '../desk-route.ts';
import { plus } from '../icons.ts';
import type { DeskStrings } from '../locales/vi.ts';
import { bulkBar } from './bulk.template.ts';
import type { QueueController } from './queue.controller.ts';
import { moveByArrows } from './roving.ts';
import { isOpenable, row } from './row.template.ts';

type Text = TextController<DeskStrings>;

export interface QueueParts {
  readonly queue: QueueController;
  /** Id of the dossier that is open. */
  readonly openId: string | undefined;
  readonly officerId: string;
  /** The officer may take in dossiers at the counter. */
  readonly mayTakeIn: boolean;
  /** The officer leads or supervises. */
  readonly maySupervise: boolean;
  /** RFC 3339. */
  readonly now: string;
}

/** In the order of what burns. */
const attentions: readonly Attention[] = [
  'overdue',
  'dueToday',
  'apologyDue',
  'apologyToSign',
  'withdrawalAsked',
  'answered',
  'responseOverdue',
];

export function queueView(parts: QueueParts, text: Text): TemplateResult {
  const { queue, openId, mayTakeIn, maySupervise } = parts;
  const { strings, shared } = text;
  // One row at a time is reached by Tab; the arrow keys, j and k lead to the others.
  const links = queue.rows.filter(isOpenable).map(({ id }) => id);
  const activeId = [queue.active, openId].find((id) => id !== undefined && links.includes(id)) ?? links[0];
  return html`<nav class="queue" aria-label=${strings.queue.title}>
    <div class="bar">
      <h2 tabindex="-1">${strings.queue.title}</h2>
      <div class="actions">
        <a class="button" href=${formatRoute({ at: 'unit' })}>${strings.workload.open}</a>
        ${maySupervise ? html`<a class="button" href=${formatRoute({ at: 'watch' })}>${strings.supervision.open}</a>` : nothing}
        ${mayTakeIn ? html`<a class="button primary" href=${formatRoute({ at: 'intake' })}>${plus}${strings.queue.intake}</a>` : nothing}
      </div>
    </div>
    ${filters(queue, text)}
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
        ? html`<p class="small muted" role="status">${queue.rows.length > 0 ? strings.queue.count(queue.rows.length, totalOf(queue)) : nothing}</p>
          ${queue.rows.length === 0 ? empty(queue, text) : nothing}`
        : nothing
    }
    ${bulkBar(queue, text)}
    <ul class="rows" @keydown=${moveByArrows}>
      ${repeat(
        queue.rows.slice(0, queue.drawn),
        ({ id }) => id,
        (dossier) =>
          html`<li>${row(dossier, { ...parts, isOpen: dossier.id === openId, isActive: dossier.id === activeId }, text)}</li>`,
      )}
    </ul>
    ${
      queue.hasMore || queue.page > 0
        ? html`<p class="turn">
          <button class="button" type="button" aria-disabled=${queue.page === 0} @click=${() => void queue.turn(-1)}>${strings.queue.before}</button>
          <span class="small">${strings.queue.page(queue.page + 1)}</span>
          <button class="button" type="button" aria-disabled=${!queue.hasMore} @click=${() => void queue.turn(1)}>${strings.queue.after}</button>
        </p>`
        : nothing
    }
  </nav>`;
}

/** How many there are of what is shown. */
const totalOf = ({ counts, attention, rows }: QueueController): number =>
  (attention === undefined ? counts?.total : counts?.attention[attention]) ?? rows.length;

function filters(queue: QueueController, text: Text): TemplateResult {
  const { strings } = text;
  const counted = (name: Attention): number => queue.counts?.attention[name] ?? 0;
  return html`<div class="tabs" role="group" aria-label=${strings.queue.which}>
      ${([true, false] as const).map(
        (isMine) =>
          html`<button class="button" type="button" aria-pressed=${queue.isMine === isMine} @click=${() => queue.show(isMine)}>${isMine ? strings.queue.mine : strings.queue.all}</button>`,
      )}
    </div>
    <div class="narrowing">
      <div class="field">
        <label class="label small" for="queue-query">${strings.queue.search}</label>
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
      <div class="field">
        <label class="label small" for="queue-assigned">${strings.queue.assigned.label}</label>
        <select
          class="input"
          id="queue-assigned"
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            queue.showAssigned(value === 'me' || value === 'nobody' ? value : undefined);
          }}
        >
          ${(['anybody', 'me', 'nobody'] as const).map((who) => html`<option value=${who} ?selected=${(queue.assigned ?? 'anybody') === who}>${strings.queue.assigned[who]}</option>`)}
        </select>
      </div>
    </div>
    <div class="chips" role="group" aria-label=${strings.queue.attention}>
      ${attentions
        .filter((name) => queue.attention === name || counted(name) > 0)
        .map(
          (name) =>
            html`<button class="chip ${name}" type="button" aria-pressed=${queue.attention === name} @click=${() => queue.showAttention(name)}>
              ${strings.attention[name]} <span class="number">${counted(name)}</span>
            </button>`,
        )}
    </div>`;
}

function empty(queue: QueueController, text: Text): TemplateResult {
  const { strings } = text;
  const q = queue.query.trim();
  const isNarrowed = queue.attention !== undefined || queue.assigned !== undefined;
  const words =
    q !== ''
      ? strings.queue.noHits(q)
      : isNarrowed
        ? strings.queue.emptyNarrowed
        : queue.isMine
          ? strings.queue.emptyMine
          : strings.queue.emptyAll;
  return html`<div class="empty">
    <p>${words}</p>
    ${queue.isMine && !isNarrowed ? html`<p><button class="button plain" type="button" @click=${() => queue.show(false)}>${strings.queue.tryAll}</button></p>` : nothing}
  </div>`;
}
