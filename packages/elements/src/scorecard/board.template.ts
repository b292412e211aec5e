/** What a period came to: on time, how long it took, what is in hand, online, satisfaction. */
import type { Scorecard } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { lengthBar, type Part, partsBar } from './drawing.ts';
import { noValue, shareCard } from './figure.template.ts';
import { figureOf } from './figures.ts';
import type { ScorecardContext } from './scorecard-context.ts';

type Board = NonNullable<Scorecard['board']>;

export const boardSections = (scorecard: Scorecard, board: Board, context: ScorecardContext): TemplateResult =>
  html`${onTimeSection(scorecard, board, context)} ${timeSection(scorecard, context)} ${workSection(board, context)}
  ${onlineSection(scorecard, context)} ${satisfactionSection(scorecard, context)}`;

function onTimeSection(scorecard: Scorecard, { resolved }: Board, context: ScorecardContext): TemplateResult {
  const { strings, number } = context;
  const { early, onTime, late } = resolved;
  const dated = early + onTime + late;
  return html`<section>
    <h3>${strings.sections.onTime}</h3>
    ${
      dated === 0
        ? html`<p class="value none">${strings.noData}</p>`
        : html`<p>${strings.finished(number(dated))}</p>
          ${drawnParts(
            [
              { tone: 'good', count: early, name: strings.punctuality.early },
              { tone: 'fair', count: onTime, name: strings.punctuality.onTime },
              { tone: 'poor', count: late, name: strings.punctuality.late },
            ],
            context,
          )}`
    }
    <ul class="cards">
      ${(['onTime', 'early', 'withinStatutory'] as const).map((id) => shareCard(id, figureOf(scorecard, id), context))}
    </ul>
  </section>`;
}

/** A bar, and below it each part with its mark, its count and its share: the words carry all that the colours do. */
function drawnParts(
  parts: readonly (Part & { readonly name: string })[],
  { strings, number, percent }: ScorecardContext,
): TemplateResult {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const said = parts.map(({ name, count }) => `${name} ${percent(count / all)}`).join(', ');
  return html`${partsBar(parts, strings.parts(said))}
    <ul class="legend">
      ${parts.map(
        ({ tone, name, count }) => html`<li>
          <span class="mark ${tone}" aria-hidden="true"></span>${name}: <strong>${number(count)}</strong>
          <span class="muted">(${percent(count / all)})</span>
        </li>`,
      )}
    </ul>`;
}

const times = ['averageWorkingDays', 'promisedWorkingDays', 'statutoryWorkingDays'] as const;

function timeSection(scorecard: Scorecard, context: ScorecardContext): TemplateResult {
  const { strings, number, explain } = context;
  const { time } = scorecard;
  const saved = figureOf(scorecard, 'savedWorkingDays');
  const rows = times.flatMap((id) => figureOf(scorecard, id) ?? []);
  const longest = Math.max(0, ...rows.map(({ value }) => value ?? 0));
  return html`<section>
    <h3>${strings.sections.time}</h3>
    <ul class="lengths">
      ${rows.map(
        (figure, at) => html`<li>
          <h4>${strings.figures[times[at] ?? 'averageWorkingDays']}</h4>
          ${figure.value === null ? nothing : lengthBar(longest === 0 ? 0 : figure.value / longest, at === 0 ? 'good' : 'other')}
          <p class="value ${figure.value === null ? 'none' : ''}">
            ${figure.value === null ? noValue(figure, strings) : strings.days(number(figure.value))}
          </p>
          ${explain(figure)}
        </li>`,
      )}
    </ul>
    ${
      time?.nineOfTen
        ? html`<p>${time.nineOfTen.days === null ? strings.nineOfTenLonger : strings.nineOfTen(time.nineOfTen.days)}</p>`
        : nothing
    }
    ${
      saved && saved.value !== null
        ? html`<div>
          <p>
            ${strings.figures.savedWorkingDays}: <strong>${strings.days(number(saved.value))}</strong>.
            ${time ? strings.savedInAll(number(time.savedWorkingDays)) : nothing}
          </p>
          ${explain(saved)}
        </div>`
        : nothing
    }
    ${time && time.lateWorkingDays > 0 ? html`<p>${strings.lateInAll(number(time.lateWorkingDays))}</p>` : nothing}
  </section>`;
}

function workSection(board: Board, { strings, number }: ScorecardContext): TemplateResult {
  const { carriedOver, received, reopened, moved, resolved, inProgress, paused, notReceived } = board;
  const item = (name: string, count: number, more: string | undefined): TemplateResult => html`<div class="card">
    <dt>${name}</dt>
    <dd class="value">${number(count)}</dd>
    ${more === undefined ? nothing : html`<dd class="muted small">${more}</dd>`}
  </div>`;
  const overdue = ({ overdue: count }: { overdue: number }): string | undefined =>
    count > 0 ? strings.overdue(number(count)) : undefined;
  const pausedFor = (['supplement', 'payment', 'suspension'] as const)
    .filter((why) => paused[why] > 0)
    .map((why) => strings.pausedFor[why](number(paused[why])));
  return html`<section>
    <h3>${strings.sections.work}</h3>
    <dl class="cards">
      ${item(
        strings.work.received,
        received.total,
        received.total > 0
          ? strings.receivedBy(number(received.online), number(received.counter), number(received.post))
          : undefined,
      )}
      ${item(
        strings.work.resolved,
        resolved.total,
        resolved.withdrawn + resolved.stopped > 0
          ? strings.besidesFinished(number(resolved.withdrawn), number(resolved.stopped))
          : undefined,
      )}
      ${item(strings.work.inProgress, inProgress.total, overdue(inProgress))}
      ${item(strings.work.paused, paused.total, [pausedFor.join(', '), overdue(paused)].filter(Boolean).join('; ') || undefined)}
      ${item(strings.work.carriedOver, carriedOver, undefined)} ${item(strings.work.waiting, notReceived.waiting, undefined)}
      ${item(strings.work.notAccepted, notReceived.notAccepted, undefined)}
    </dl>
    <details>
      <summary>${strings.balance}</summary>
      <p>
        ${strings.balanceSum(
          `${number(carriedOver)} + ${number(received.total)} + ${number(reopened)} + ${number(moved)} = ${number(carriedOver + received.total + reopened + moved)}`,
          `${number(resolved.total)} + ${number(inProgress.total)} + ${number(paused.total)} = ${number(resolved.total + inProgress.total + paused.total)}`,
        )}
      </p>
    </details>
  </section>`;
}

const onlineIds = [
  'online',
  'electronicResults',
  'papersDigitised',
  'dataReused',
  'papersSpared',
  'withoutSupplement',
  'refused',
] as const;

const onlineSection = (scorecard: Scorecard, context: ScorecardContext): TemplateResult => html`<section>
  <h3>${context.strings.sections.online}</h3>
  <ul class="cards">
    ${onlineIds.map((id) => shareCard(id, figureOf(scorecard, id), context))}
  </ul>
</section>`;

function satisfactionSection(scorecard: Scorecard, context: ScorecardContext): TemplateResult {
  const { strings, number } = context;
  const { satisfaction } = scorecard;
  if (!satisfaction)
    return html`<section>
      <h3>${strings.sections.satisfaction}</h3>
      <p>${strings.tooFewRatings(scorecard.minimumCell)}</p>
    </section>`;
  const { verySatisfied, satisfied, notSatisfied } = satisfaction;
  const all = verySatisfied + satisfied + notSatisfied;
  return html`<section>
    <h3>${strings.sections.satisfaction}</h3>
    ${
      all === 0
        ? html`<p>${strings.noRatings}</p>`
        : html`<p>${strings.ratings(number(all))}</p>
          ${drawnParts(
            [
              { tone: 'good', count: verySatisfied, name: strings.satisfaction.verySatisfied },
              { tone: 'fair', count: satisfied, name: strings.satisfaction.satisfied },
              { tone: 'poor', count: notSatisfied, name: strings.satisfaction.notSatisfied },
            ],
            context,
          )}`
    }
    <ul class="cards">
      ${shareCard('satisfied', figureOf(scorecard, 'satisfied'), context)}
    </ul>
  </section>`;
}
