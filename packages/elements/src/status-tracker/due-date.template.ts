/** A promised date as a person needs it: large, how it stands, and how it was reckoned. The tracker and the desk share it. */
import type { DossierProgress, DueDate } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { dayOf } from '../localize/dates.ts';
import type { TextController } from '../localize/text-controller.ts';
import { dueStanding, type DueStanding } from './due-standing.ts';
import type { DossierStrings } from './locales/dossier/vi.ts';

export type DueStrings = DossierStrings['due'];

const tones = {
  ahead: 'plain',
  today: 'warning',
  overdue: 'error',
  early: 'success',
  onTime: 'success',
  late: 'error',
} as const;

export function dueDate(
  progress: DossierProgress,
  strings: DueStrings,
  text: TextController<unknown>,
  now: string,
): TemplateResult {
  return html`<section class="due">
    <h3>${strings.title}</h3>
    ${progress.due ? promise(progress, progress.due, strings, text, now) : html`<p class="muted">${isOver(progress) ? strings.neverSet : strings.notYet}</p>`}
  </section>`;
}

function promise(
  progress: DossierProgress,
  due: DueDate,
  strings: DueStrings,
  text: TextController<unknown>,
  now: string,
): TemplateResult {
  const day = dueDayOf(due);
  // While the clock stands, no day of it is lost.
  const rests = isOver(progress) || progress.standsStillSince !== null;
  const standing = rests ? undefined : dueStanding(due, progress.completedAt, now);
  return html`
    ${
      day === undefined
        ? html`<p>${strings.none}</p>`
        : html`<p class="date">
          <strong>${text.day(day)}</strong>
          ${due.dueAt ? html`<span class="muted">${strings.before(text.time(due.dueAt))}</span>` : nothing}
        </p>`
    }
    ${standing ? html`<p class="standing ${tones[standing.kind]}">${standingWords(standing, strings)}</p>` : nothing}
    ${originally(progress, strings, text)}
    ${due.provisional ? html`<p class="standing warning">${strings.provisional}</p>` : nothing} ${limits(progress, due, strings, text)}
    ${
      due.reckoning.length > 0
        ? html`<details>
          <summary>${strings.reckoning}</summary>
          <ol class="small">
            ${due.reckoning.map((step) => html`<li>${step.text}</li>`)}
          </ol>
        </details>`
        : nothing
    }
  `;
}

/** Where it was moved, the date that was promised first; who moved it says so. */
const originally = (
  { originalDueOn, isReappointed }: DossierProgress,
  strings: DueStrings,
  text: TextController<unknown>,
): TemplateResult | typeof nothing =>
  originalDueOn === null
    ? nothing
    : html`<p class="small">${strings.original(text.day(originalDueOn))}</p>
        ${isReappointed ? html`<p class="standing warning">${strings.reappointed}</p>` : nothing}`;

/** The law's date stands beside the promise only where it is another. */
function limits(
  { statutoryDue }: DossierProgress,
  due: DueDate,
  strings: DueStrings,
  text: TextController<unknown>,
): TemplateResult {
  const statutoryDay = statutoryDue ? dueDayOf(statutoryDue) : undefined;
  const differs = statutoryDue !== null && statutoryDay !== undefined && statutoryDay !== dueDayOf(due);
  const words = differs ? strings.committed : strings.duration;
  return html`<p class="small muted">
    ${due.duration.unit === 'none' ? nothing : words(text.duration(due.duration))}
    ${differs ? html`<br />${strings.statutory(text.day(statutoryDay), text.duration(statutoryDue.duration))}` : nothing}
  </p>`;
}

export function standingWords(standing: DueStanding, strings: Pick<DueStrings, DueStanding['kind']>): string {
  switch (standing.kind) {
    case 'today':
    case 'onTime':
      return strings[standing.kind];
    default:
      return strings[standing.kind](standing.days);
  }
}

export const dueDayOf = ({ dueOn, dueAt }: DueDate): string | undefined => dueOn ?? (dueAt ? dayOf(dueAt) : undefined);

/** Ended without a result: nothing is due any more. */
export const isOver = ({ status, standstill }: DossierProgress): boolean =>
  status === 'notAccepted' || status === 'withdrawn' || (status === 'stopped' && standstill !== 'suspended');
