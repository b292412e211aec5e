/** Taking in a dossier at the counter: procedure, answers, counted papers. */
import type { AskedField } from '@hcc/rules/form';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlId, faultText, type FieldContext } from '../../form-fields/field-context.ts';
import type { FieldEvents } from '../../form-fields/field-events.ts';
import { isRequired } from '../../form-fields/field-words.template.ts';
import { isError } from '../../form-fields/filled-form.ts';
import { groupTemplate } from '../../form-fields/group.template.ts';
import type { OpenRows } from '../../form-fields/open-rows.ts';
import type { PlacePickers } from '../../form-fields/place-pickers.ts';
import type { TextController } from '../../localize/text-controller.ts';
import { formatRoute } from '../desk-route.ts';
import { back } from '../icons.ts';
import type { IntakeController } from './intake.controller.ts';
import type { DeskStrings } from '../locales/vi.ts';

type Text = TextController<DeskStrings>;

export interface IntakeParts {
  readonly intake: IntakeController;
  readonly pickers: PlacePickers;
  readonly rows: OpenRows;
  readonly events: FieldEvents;
  /** Where it is taken in. */
  readonly unit: string;
  readonly pick: (code: string) => void;
  readonly change: () => void;
  readonly submit: () => void;
}

export function intakeView(parts: IntakeParts, text: Text): TemplateResult {
  const { strings, shared } = text;
  const { intake } = parts;
  return html`<main class="intake">
    <a class="button plain to-queue" href=${formatRoute({ at: 'queue' })}>${back}${strings.queue.back}</a>
    <header>
      <h2 tabindex="-1">${strings.intake.title}</h2>
      <p class="muted" lang="vi">${strings.intake.at(parts.unit)}</p>
    </header>
    ${intake.picked.render({
      initial: () => choice(parts, text),
      pending: () => html`<p role="status">${shared.loading}</p>`,
      complete: ({ procedure, form }) =>
        html`<div class="picked">
            <div>
              <span class="small muted">${strings.intake.procedure} ${procedure.code}</span>
              <strong lang="vi">${procedure.name}</strong>
            </div>
            <button class="button" type="button" @click=${parts.change}>${strings.intake.change}</button>
          </div>
          ${fields(parts, form.toPresent, text)}`,
      error: (error) =>
        html`<div class="alert error" role="alert">
          <p>${text.problem(error)}</p>
          <p class="actions">
            <button class="button" type="button" @click=${() => void intake.picked.retry()}>${shared.retry}</button>
            <button class="button plain" type="button" @click=${parts.change}>${strings.intake.change}</button>
          </p>
        </div>`,
    })}
  </main>`;
}

function choice({ intake, pick }: IntakeParts, text: Text): TemplateResult {
  const { strings, shared } = text;
  return html`<div class="field">
      <label class="label" for="procedure-query">${strings.intake.search}</label>
      <input
        class="input"
        id="procedure-query"
        type="search"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        .value=${live(intake.query)}
        @input=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) intake.search(event.target.value);
        }}
      />
    </div>
    ${intake.hits.render({
      pending: () => html`<p role="status">${shared.loading}</p>`,
      complete: (hits) =>
        hits.length === 0
          ? html`<p role="status">${strings.intake.noHits}</p>`
          : html`<ul class="rows">
              ${hits.map(
                ({ code, name, level }) =>
                  html`<li>
                    <button class="row" type="button" @click=${() => pick(code)}>
                      <span class="name" lang="vi">${name}</span>
                      <span class="small muted">${code} · ${shared.level[level] ?? level}</span>
                    </button>
                  </li>`,
              )}
            </ul>`,
      error: (error) => html`<div class="alert error" role="alert"><p>${text.problem(error)}</p></div>`,
    })}`;
}

function fields(parts: IntakeParts, toPresent: readonly string[], text: Text): TemplateResult {
  const { intake, submit, events, pickers, rows } = parts;
  const { strings } = text;
  const context: FieldContext = {
    form: intake,
    text,
    words: strings.fields,
    pickers,
    rows,
    slot: (asked, fieldContext) => paper(asked, parts, fieldContext, text),
  };
  return html`<form
    novalidate
    @input=${events.input}
    @change=${events.change}
    @focusout=${events.focusout}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      submit();
    }}
  >
    ${intake.error === undefined ? nothing : html`<div class="alert error refused" id="refused" role="group" aria-labelledby="refused" tabindex="-1"><p>${text.problem(intake.error)}</p></div>`}
    ${faults(parts, text)}
    ${intake.pages.map(({ id, title, groups }) => {
      const isPapers = id === 'papers';
      const isEmpty = groups.every(({ fields: asked }) =>
        asked.every((field) => !intake.filled.evaluation.isVisible(field.id)),
      );
      if (isEmpty && !isPapers) return nothing;
      return html`<fieldset class="page">
        <legend lang=${text.langOf(title)}>${text.localized(title)}</legend>
        ${isPapers ? html`<p class="help">${isEmpty ? strings.intake.noPapers : strings.intake.papersHelp}</p>` : nothing}
        ${groups.map((group) => groupTemplate(group, context))}
        ${
          isPapers && toPresent.length > 0
            ? html`<div>
              <p class="label">${strings.intake.toPresent}</p>
              <ul lang="vi">
                ${toPresent.map((name) => html`<li>${name}</li>`)}
              </ul>
            </div>`
            : nothing
        }
      </fieldset>`;
    })}
    <p><button class="button primary" type="submit" aria-disabled=${intake.isSending}>${intake.isSending ? strings.intake.sending : strings.intake.submit}</button></p>
  </form>`;
}

/** Every error in one place, each a way to its field. */
function faults({ intake, rows }: IntakeParts, text: Text): TemplateResult | typeof nothing {
  const errors = [...intake.faults].filter(([, fault]) => isError(fault));
  if (errors.length === 0) return nothing;
  return html`<div class="alert error faults" role="group" aria-labelledby="faults-title" tabindex="-1">
    <p id="faults-title">${text.strings.intake.faults(errors.length)}</p>
    <ul>
      ${errors.map(
        ([answerId, fault]) =>
          html`<li>
            <a
              href="#"
              @click=${(event: MouseEvent) => {
                event.preventDefault();
                rows.reveal(answerId);
                const root = (event.currentTarget as HTMLElement).getRootNode();
                if (root instanceof ShadowRoot)
                  requestAnimationFrame(() => root.getElementById(controlId(answerId))?.focus());
              }}
              >${faultText(fault, { form: intake, text, words: text.strings.fields })}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** A paper is counted, not uploaded. */
function paper(asked: AskedField, { intake }: IntakeParts, context: FieldContext, text: Text): TemplateResult {
  const { strings } = text;
  const { id, field } = asked;
  if (field.type !== 'attachment' || !intake.filled.evaluation.isVisible(id)) return html``;
  const { componentId } = field;
  const control = controlId(id);
  const fault = intake.faults.get(id);
  const component = intake.componentOf(field);
  const [originals, copies] = [component?.originals ?? 0, component?.copies ?? 0];
  const name = text.localized(field.label);
  const number = (which: 'originals' | 'copies', inputId: string) =>
    html`<label class="count">
      <span class="small">${strings.dossier[which]}</span>
      <input
        class="input"
        id=${inputId}
        type="number"
        min="0"
        max="99"
        inputmode="numeric"
        aria-invalid=${fault !== undefined}
        .value=${live(String(intake.countOf(componentId)[which]))}
        @input=${(event: Event) => {
          if (event.target instanceof HTMLInputElement)
            intake.count(componentId, { [which]: wholeNumber(event.target.value) });
        }}
      />
    </label>`;
  return html`<div class="field paper" role="group" aria-labelledby="${control}-label">
    <p class="label" id="${control}-label" lang=${text.langOf(field.label)}>${name}${isRequired(asked, context) ? html` <span class="muted">(${strings.intake.required})</span>` : nothing}</p>
    ${originals + copies > 0 ? html`<p class="help">${strings.intake.asked(originals, copies)}</p>` : nothing}
    ${fault === undefined ? nothing : html`<p class="message">${faultText(fault, context)}</p>`}
    <div class="counts">
      ${number('originals', control)} ${number('copies', `${control}-copies`)}
      ${
        originals + copies > 0
          ? html`<button class="button" type="button" aria-label=${strings.intake.wholeOf(name)} @click=${() => intake.count(componentId, { originals, copies })}>${strings.intake.whole}</button>`
          : nothing
      }
    </div>
  </div>`;
}

const wholeNumber = (text: string): number => Math.min(99, Math.max(0, Math.trunc(Number(text)) || 0));
