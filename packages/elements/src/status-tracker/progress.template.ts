/** One dossier's progress in words: what its status means for the person, the steps, the dates, the units. */
import type { DossierProgress } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../localize/text-controller.ts';
import { dueDate, isOver } from './due-date.template.ts';
import type { DossierStrings } from './locales/dossier/vi.ts';
import { steps, units } from './steps.template.ts';

type Text = TextController<DossierStrings>;

export interface ProgressParts {
  /** RFC 3339. */
  readonly now: string;
  /** What this person is to do now. */
  readonly task: TemplateResult | typeof nothing;
  /** What this person may take home or do: first once there is a result, else last. */
  readonly documents: TemplateResult | typeof nothing;
}

export function progressView(
  progress: DossierProgress,
  text: Text,
  { now, task, documents }: ProgressParts,
): TemplateResult {
  const { strings } = text;
  const { tone, turn, meaning } = standOf(progress, strings);
  return html`
    <div class="alert ${tone}">
      <p class="turn">${turn}</p>
      <p class="status">${statusWords(progress, text)}</p>
      <p>${meaning}</p>
      ${circumstances(progress, text)}
    </div>
    ${task}
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

/** Whether the clock runs, until when an answer is awaited, what the applicant has asked for. */
function circumstances(progress: DossierProgress, text: Text): TemplateResult {
  const { status, standsStillSince, acceptedAt, respondByOn, withdrawalAsked } = progress;
  const { standstill, respondBy, withdrawalAsked: asked } = text.strings;
  const why =
    status === 'paymentRequired' || status === 'stopped' ? standstill[status] : standstill.supplementRequested;
  return html`${
    standsStillSince === null
      ? nothing
      : html`<p>${acceptedAt === null ? standstill.notStarted : why(text.instant(standsStillSince))}</p>`
  }
  ${respondByOn === null ? nothing : html`<p><strong>${respondBy(text.day(respondByOn))}</strong></p>`}
  ${withdrawalAsked ? html`<p>${asked}</p>` : nothing}`;
}

/** Whose move is next. */
export const turnOf = (progress: DossierProgress): 'you' | 'center' | 'nobody' => {
  if (
    progress.yourTurn ||
    (progress.status === 'completed' && progress.track === 'onSite' && progress.outcome !== 'refused')
  )
    return 'you';
  return isOver(progress) || progress.status === 'returned' || progress.outcome === 'refused' ? 'nobody' : 'center';
};

type Tone = 'info' | 'success' | 'warning' | 'error';

function standOf(progress: DossierProgress, strings: DossierStrings): { tone: Tone; turn: string; meaning: string } {
  const { status, track, yourTurn, outcome, standstill } = progress;
  const [receiving, competent, returning] = [
    progress.receivingUnit.name,
    progress.competentUnit.name,
    progress.returningUnit.name,
  ];
  const { meaning, nothingToDo, isOver: ended, resultReady } = strings;
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
    case 'returned':
      if (outcome === 'refused') return { tone: 'error', turn: ended, meaning: meaning.refused(competent) };
      if (status === 'returned') return { tone: 'success', turn: ended, meaning: meaning.returned };
      return track === 'onSite'
        ? { tone: 'success', turn: strings.yourTurn, meaning: meaning.completedOnSite(returning) }
        : { tone: 'success', turn: resultReady, meaning: meaning.completedElectronic(returning) };
    case 'withdrawn':
      return { tone: 'warning', turn: ended, meaning: meaning.withdrawn };
    case 'stopped':
      if (standstill === 'suspended')
        return { tone: 'warning', turn: nothingToDo, meaning: meaning.suspended(competent) };
      return { tone: 'error', turn: ended, meaning: meaning.stopped(receiving) };
    case 'notAccepted':
      return { tone: 'error', turn: ended, meaning: meaning.notAccepted(receiving) };
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
