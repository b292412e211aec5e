/** One dossier's progress in words: what its status means for the person, the steps, the dates, the units. */
import type { DossierProgress } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../localize/text-controller.ts';
import { dueDate } from './due-date.template.ts';
import type { DossierStrings } from './locales/dossier/vi.ts';
import { steps, units } from './steps.template.ts';

type Text = TextController<DossierStrings>;

export interface ProgressParts {
  /** RFC 3339. */
  readonly now: string;
  /** What this person may take home or do: first once there is a result, else last. */
  readonly documents: TemplateResult | typeof nothing;
}

export function progressView(progress: DossierProgress, text: Text, { now, documents }: ProgressParts): TemplateResult {
  const { strings } = text;
  const { tone, turn, meaning } = standOf(progress, strings);
  return html`
    <div class="alert ${tone}">
      <p class="turn">${turn}</p>
      <p class="status">${statusWords(progress, text)}</p>
      <p>${meaning}</p>
    </div>
    ${progress.hasResult ? documents : nothing}
    <div class="columns">
      <section>
        <h3>${strings.steps}</h3>
        <p class="small muted">${strings.track[progress.track] ?? nothing}</p>
        ${steps(progress, strings, text)}
      </section>
      <div class="aside">
        ${dueDate(progress, strings.due, text, now)}
        <section>
          <h3>${strings.units}</h3>
          ${units(progress, strings.unit)}
        </section>
        <section>
          <h3>${strings.dates}</h3>
          ${dates(progress, text)}
        </section>
      </div>
    </div>
    ${progress.hasResult ? nothing : documents}
  `;
}

/** The status in the national wording; what a newer Center sends is shown as it is. */
export const statusWords = ({ status }: Pick<DossierProgress, 'status'>, { shared }: TextController<unknown>): string =>
  shared.status[status] ?? status;

type Tone = 'info' | 'success' | 'warning' | 'error';

function standOf(progress: DossierProgress, strings: DossierStrings): { tone: Tone; turn: string; meaning: string } {
  const { status, track, yourTurn } = progress;
  const [receiving, competent, returning] = [
    progress.receivingUnit.name,
    progress.competentUnit.name,
    progress.returningUnit.name,
  ];
  const { meaning, nothingToDo, isOver, resultReady } = strings;
  switch (status) {
    case 'submitted':
      return { tone: 'info', turn: nothingToDo, meaning: meaning.submitted(receiving) };
    case 'accepted':
    case 'inProgress':
      return { tone: 'info', turn: nothingToDo, meaning: meaning[status](competent) };
    case 'supplementRequested':
    case 'paymentRequired':
      return { tone: 'warning', turn: strings.yourTurn, meaning: meaning[status](receiving) };
    case 'completed':
      return track === 'onSite'
        ? { tone: 'success', turn: strings.yourTurn, meaning: meaning.completedOnSite(returning) }
        : { tone: 'success', turn: resultReady, meaning: meaning.completedElectronic(returning) };
    case 'returned':
      return { tone: 'success', turn: isOver, meaning: meaning.returned };
    case 'withdrawn':
      return { tone: 'warning', turn: isOver, meaning: meaning.withdrawn };
    case 'notAccepted':
    case 'stopped':
      return { tone: 'error', turn: isOver, meaning: meaning[status](receiving) };
    default:
      return {
        tone: yourTurn ? 'warning' : 'info',
        turn: yourTurn ? strings.yourTurn : nothingToDo,
        meaning: meaning.other(receiving),
      };
  }
}

function dates(progress: DossierProgress, text: Text): TemplateResult {
  const { date } = text.strings;
  const rows = [
    [date.submitted, progress.submittedAt],
    [date.accepted, progress.acceptedAt],
    [date.completed, progress.completedAt],
    [date.returned, progress.returnedAt],
  ] as const;
  return html`<dl class="dates">
    ${rows.map(([name, at]) =>
      at
        ? html`<div>
            <dt>${name}</dt>
            <dd>${text.instant(at)}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}
