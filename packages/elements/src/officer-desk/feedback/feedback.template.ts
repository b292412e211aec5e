/** Reports and proposals below the watch list: each opens in its place, to be acknowledged and answered. */
import type { DeskFeedback, DeskFeedbackSummary, UnitReference } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../../localize/text-controller.ts';
import type { DeskStrings } from '../locales/vi.ts';
import type { FeedbackController } from './feedback.controller.ts';

type Text = TextController<DeskStrings>;

export interface FeedbackParts {
  readonly control: FeedbackController;
  /** To which one may be sent on. */
  readonly units: readonly UnitReference[];
  readonly acknowledge: (id: string) => void;
  readonly answer: (id: string, answer: string) => void;
  readonly forward: (id: string, unit: string) => void;
}

export function feedbackView(parts: FeedbackParts, text: Text): TemplateResult {
  const { shared } = text;
  const words = text.strings.feedback;
  const { list } = parts.control;
  const shown = (rows: readonly DeskFeedbackSummary[]): TemplateResult =>
    rows.length === 0
      ? html`<p>${words.none}</p>`
      : html`<ul class="rows">
          ${rows.map((row) => html`<li class="said">${summary(row, parts, text)}</li>`)}
        </ul>`;
  return html`<section class="feedback" aria-label=${words.title}>
    <h3 tabindex="-1">${words.title}</h3>
    ${list.render({
      pending: (last) => (last ? shown(last) : html`<p role="status">${shared.loading}</p>`),
      complete: shown,
      error: (error) => html`<div class="alert error" role="alert"><p>${text.problem(error)}</p></div>`,
    })}
  </section>`;
}

function summary(row: DeskFeedbackSummary, parts: FeedbackParts, text: Text): TemplateResult {
  const words = text.strings.feedback;
  const { opened } = parts.control;
  const isOpen = opened.value?.id === row.id;
  const by =
    row.status === 'received'
      ? words.acknowledgeBy(text.instant(row.acknowledgeByAt))
      : words.answerBy(text.instant(row.answerByAt));
  return html`<p>
      <strong>${words.kind[row.kind] ?? row.kind}</strong> · ${words.subject[row.subject] ?? row.subject}
      ${row.isLate ? html`<span class="tag warn">${words.late}</span>` : nothing}
    </p>
    <p class="small"><span lang="vi">${row.unit.name}</span> · ${words.received(text.instant(row.receivedAt))}, ${by}</p>
    ${row.sameWords > 0 ? html`<p class="small"><span class="tag">${words.sameWords(row.sameWords)}</span></p>` : nothing}
    ${row.forwardings.map(
      ({ from, to, forwardedAt }) =>
        html`<p class="small">${words.forwarded(text.instant(forwardedAt))}: <span lang="vi">${from.name} → ${to.name}</span></p>`,
    )}
    ${
      isOpen && opened.value
        ? whole(opened.value, parts, text)
        : html`<p><button class="button small" type="button" data-feedback=${row.id} @click=${() => void opened.run(row.id)}>${words.open}</button></p>`
    }`;
}

function whole(
  { id, words: said, contact, dossierCode, status, unit }: DeskFeedback,
  parts: FeedbackParts,
  text: Text,
): TemplateResult {
  const words = text.strings.feedback;
  const { error } = parts.control;
  const who = [contact?.name, contact?.phone, contact?.email].filter((part) => part !== undefined).join(' · ');
  return html`<blockquote lang="vi">${said}</blockquote>
    <p class="small">${words.from}: ${who === '' ? words.nobody : who}${dossierCode === null ? nothing : html` · ${words.dossier}: ${dossierCode}`}</p>
    ${error === undefined ? nothing : html`<div class="alert error" role="alert"><p>${text.problem(error)}</p></div>`}
    ${
      status === 'received'
        ? html`<p><button class="button small" type="button" data-acknowledge @click=${() => parts.acknowledge(id)}>${words.acknowledge}</button></p>`
        : nothing
    }
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        if (!(event.target instanceof HTMLFormElement)) return;
        const answer = new FormData(event.target).get('answer');
        if (typeof answer === 'string') parts.answer(id, answer.trim());
      }}
    >
      <div class="field">
        <label class="label" for="feedback-answer">${words.answer}</label>
        <p class="help" id="feedback-answer-help">${words.answerHelp}</p>
        <textarea
          class="input"
          id="feedback-answer"
          name="answer"
          required
          minlength="10"
          maxlength="5000"
          aria-describedby="feedback-answer-help"
        ></textarea>
      </div>
      <p><button class="button primary small" type="submit">${words.send}</button></p>
    </form>
    ${forwarding(id, unit.id, parts, text)}`;
}

/** Closed at first: most of it is answered where it comes in. */
function forwarding(id: string, ownUnit: string, parts: FeedbackParts, text: Text): TemplateResult {
  const words = text.strings.feedback;
  const units = parts.units.filter((unit) => unit.id !== ownUnit);
  return html`<details>
    <summary>${words.forward}</summary>
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        if (!(event.target instanceof HTMLFormElement)) return;
        const unit = new FormData(event.target).get('unit');
        if (typeof unit === 'string') parts.forward(id, unit);
      }}
    >
      <div class="field">
        <label class="label" for="feedback-unit">${words.forwardTo}</label>
        <p class="help" id="feedback-unit-help">${words.forwardHelp}</p>
        <select class="input" id="feedback-unit" name="unit" required aria-describedby="feedback-unit-help">
          <option value=""></option>
          ${units.map((unit) => html`<option value=${unit.id} lang="vi">${unit.name}</option>`)}
        </select>
      </div>
      <p><button class="button small" type="submit" data-forward>${words.forwardSend}</button></p>
    </form>
  </details>`;
}
