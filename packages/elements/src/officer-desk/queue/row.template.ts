/** One dossier of the queue: a link to it, a tick for a step with many, and a press to take it on. */
import type { DeskDossierSummary } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TextController } from '../../localize/text-controller.ts';
import { formatRoute } from '../desk-route.ts';
import type { DeskStrings } from '../locales/vi.ts';
import { commandTypes, groupOf } from '../steps/step-fields.ts';
import { dueTag } from './due-tag.template.ts';
import type { QueueParts } from './queue.template.ts';

type Text = TextController<DeskStrings>;

export interface RowParts extends Pick<QueueParts, 'queue' | 'officerId' | 'now'> {
  readonly isOpen: boolean;
  /** Tab leads here. */
  readonly isActive: boolean;
}

/** The Center names the applicant only to those who may open the dossier. */
export const isOpenable = ({ applicantName }: DeskDossierSummary): boolean => applicantName !== '';

export function row(dossier: DeskDossierSummary, parts: RowParts, text: Text): TemplateResult {
  const { isOpen, isActive, queue } = parts;
  const tabindex = isActive ? 0 : -1;
  if (!isOpenable(dossier)) return html`<div class="row">${content(dossier, parts, text)}</div>`;
  return html`<div class="row-box ${dossier.next.length > 0 ? 'with-tools' : ''}" data-id=${dossier.id}>
    <a
      class="row"
      href=${formatRoute({ at: 'dossier', id: dossier.id })}
      tabindex=${tabindex}
      aria-current=${isOpen ? 'true' : nothing}
      @focus=${() => queue.reach(dossier.id)}
      >${content(dossier, parts, text)}</a
    >
    ${dossier.next.length > 0 ? tools(dossier, parts, tabindex, text) : nothing}
  </div>`;
}

function content(dossier: DeskDossierSummary, { now, officerId }: RowParts, text: Text): TemplateResult {
  const { strings, shared } = text;
  const next = commandTypes.find((type) => groupOf[type] === 'next' && dossier.next.includes(type));
  const { assignee } = dossier;
  return html`<strong class="code">${dossier.code}</strong>
    <span class="name" lang="vi">${dossier.procedureName}</span>
    <span class="small"
      >${isOpenable(dossier) ? html`<span lang="vi">${dossier.applicantName}</span>` : html`<span class="muted">${strings.queue.elsewhere}</span>`}<span class="muted" lang="vi"> · ${dossier.competentUnit.name}</span></span
    >
    <span class="tags"
      >${dueTag(dossier, now, text)}<span class="tag">${shared.status[dossier.status] ?? dossier.status}</span><span class="tag">${strings.track[dossier.track] ?? dossier.track}</span>${dossier.attention
        .filter((name) => name !== 'overdue' && name !== 'dueToday')
        .map((name) => html`<span class="tag warn">${strings.attention[name] ?? name}</span>`)}${
        assignee === null
          ? nothing
          : html`<span class="tag holder">${assignee.id === officerId ? strings.holding.me : html`<span lang="vi">${assignee.name}</span>`}</span>`
      }</span
    >
    <span class="next small">${next ? strings.queue.next(strings.command[next]) : nothing}</span>`;
}

function tools(dossier: DeskDossierSummary, { queue }: RowParts, tabindex: number, text: Text): TemplateResult {
  const { strings } = text;
  const hold = (['release', 'claim'] as const).find((type) => dossier.next.includes(type));
  return html`<div class="row-tools">
    <label class="tick"
      ><input
        type="checkbox"
        tabindex=${tabindex}
        aria-label=${strings.queue.tick(dossier.code)}
        .checked=${live(queue.ticked.has(dossier.id))}
        @change=${() => queue.tick(dossier.id)}
    /></label>
    ${
      hold
        ? html`<button class="button plain small" type="button" tabindex=${tabindex} aria-label="${strings.command[hold]}: ${dossier.code}" aria-disabled=${queue.isSending} @click=${() => void queue.hold(dossier)}>${strings.command[hold]}</button>`
        : nothing
    }
  </div>`;
}
