/** Taking in a dossier at the counter: procedure, answers, counted papers. */
import type { Field } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TextController } from '../localize/text-controller.ts';
import { formatRoute } from './desk-route.ts';
import { addressName, type DirectoryController } from './directory.controller.ts';
import { back } from './icons.ts';
import type { IntakeController } from './intake.controller.ts';
import type { DeskStrings } from './locales/vi.ts';

type Text = TextController<DeskStrings>;

export interface IntakeParts {
  readonly intake: IntakeController;
  readonly directory: DirectoryController;
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
  const { intake, submit } = parts;
  const { strings } = text;
  return html`<form
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      submit();
    }}
  >
    ${intake.error === undefined ? nothing : html`<div class="alert error refused" role="alert" tabindex="-1"><p>${text.problem(intake.error)}</p></div>`}
    ${intake.faults.size > 0 ? faults(parts, text) : nothing}
    ${intake.pages.map(({ id, page, fields }) => {
      const isPapers = id === 'papers';
      if (fields.length === 0 && !isPapers) return nothing;
      return html`<fieldset>
        <legend lang=${text.langOf(page.title)}>${text.localized(page.title)}</legend>
        ${isPapers ? html`<p class="help">${fields.some(({ type }) => type === 'attachment') ? strings.intake.papersHelp : strings.intake.noPapers}</p>` : nothing}
        ${fields.map((field) => one(field, parts, text))}
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

/** Every fault in one place, each a way to its field. */
function faults({ intake }: IntakeParts, text: Text): TemplateResult {
  return html`<div class="alert error faults" role="alert" tabindex="-1">
    <p>${text.strings.intake.faults(intake.faults.size)}</p>
    <ul>
      ${[...intake.faults].map(
        ([fieldId, message]) =>
          html`<li>
            <a
              href="#"
              @click=${(event: MouseEvent) => {
                event.preventDefault();
                const root = (event.currentTarget as HTMLElement).getRootNode();
                if (root instanceof ShadowRoot) root.getElementById(idOf(fieldId))?.focus();
              }}
              >${message}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Dots would read as classes in a selector. */
export const idOf = (fieldId: string): string => `f-${fieldId.replaceAll('.', '_')}`;

function one(field: Field, parts: IntakeParts, text: Text): TemplateResult {
  switch (field.type) {
    case 'attachment':
      return paper(field, parts, text);
    case 'notice':
      return html`<p class="help" lang=${text.langOf(field.label)}>${text.localized(field.label)}${field.help ? `: ${text.localized(field.help)}` : nothing}</p>`;
    case 'checkbox':
      return tick(field, parts, text);
    case 'radio':
      return choose(field, parts, text);
    default:
      return entry(field, parts, text);
  }
}

function entry(field: Field, { intake, directory }: IntakeParts, text: Text): TemplateResult {
  const { strings } = text;
  const id = idOf(field.id);
  const fault = intake.faults.get(field.id);
  const value = live(String(intake.answers[field.id] ?? ''));
  const described = `${field.help ? `${id}-help` : ''} ${fault ? `${id}-message` : ''}`.trim() || nothing;
  const typed = (event: Event): void => {
    const { target } = event;
    if (
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement
    )
      intake.answer(field.id, target.value);
  };
  return html`<div class="field">
    ${label(field, id, intake, text)} ${help(field, id, text)} ${message(fault, id)} ${control()}
  </div>`;

  function control(): TemplateResult {
    const chosen = String(intake.answers[field.id] ?? '');
    const list = (options: readonly (readonly [value: string, name: string])[]) =>
      html`<select class="input" id=${id} aria-describedby=${described} aria-invalid=${fault !== undefined} aria-required=${intake.isRequired(field.id)} @change=${typed}>
        <option value="" ?selected=${chosen === ''}>${strings.intake.choose}</option>
        ${options.map(([option, name]) => html`<option value=${option} ?selected=${chosen === option} lang="vi">${name}</option>`)}
      </select>`;
    switch (field.type) {
      case 'addressUnit':
        return list(directory.addressUnits.map((unit) => [unit.code, addressName(unit)]));
      case 'servicePoint':
        return list(directory.servicePoints.map((unit) => [unit.id, unit.name]));
      case 'select':
        return list((field.options ?? []).map((option) => [option.value, text.localized(option.label)]));
      case 'longText':
        return html`<textarea class="input" id=${id} lang="vi" rows="3" maxlength=${field.maxLength ?? 5000} aria-describedby=${described} aria-invalid=${fault !== undefined} .value=${value} @input=${typed}></textarea>`;
      default:
        return html`<input
          class="input"
          id=${id}
          lang="vi"
          type=${field.type === 'date' ? 'date' : 'text'}
          inputmode=${({ personalId: 'numeric', phone: 'tel', email: 'email' } as Record<string, string>)[field.type] ?? nothing}
          autocomplete="off"
          maxlength=${field.maxLength ?? 250}
          aria-describedby=${described}
          aria-invalid=${fault !== undefined}
          aria-required=${intake.isRequired(field.id)}
          .value=${value}
          @input=${typed}
        />`;
    }
  }
}

function choose(field: Field, { intake }: IntakeParts, text: Text): TemplateResult {
  const id = idOf(field.id);
  const fault = intake.faults.get(field.id);
  return html`<div class="field" role="radiogroup" aria-labelledby="${id}-label" id=${id} tabindex="-1">
    <p class="label" id="${id}-label" lang=${text.langOf(field.label)}>${text.localized(field.label)}</p>
    ${help(field, id, text)} ${message(fault, id)}
    <div class="choices">
      ${(field.options ?? []).map(
        (option) =>
          html`<label class="choice">
            <input type="radio" name=${id} value=${option.value} .checked=${live(intake.answers[field.id] === option.value)} @change=${() => intake.answer(field.id, option.value)} />
            <span lang=${text.langOf(option.label)}>${text.localized(option.label)}</span>
          </label>`,
      )}
    </div>
  </div>`;
}

function tick(field: Field, { intake }: IntakeParts, text: Text): TemplateResult {
  const id = idOf(field.id);
  const fault = intake.faults.get(field.id);
  return html`<div class="field">
    ${message(fault, id)}
    <label class="choice">
      <input
        type="checkbox"
        id=${id}
        aria-invalid=${fault !== undefined}
        .checked=${live(intake.answers[field.id] === true)}
        @change=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) intake.answer(field.id, event.target.checked);
        }}
      />
      <span><span lang=${text.langOf(field.label)}>${text.localized(field.label)}</span>${field.help ? html` <span class="help">${text.localized(field.help)}</span>` : nothing}</span>
    </label>
  </div>`;
}

/** A paper is counted, not uploaded. */
function paper(field: Field, { intake }: IntakeParts, text: Text): TemplateResult {
  const { strings } = text;
  const { componentId } = field;
  if (componentId === undefined) return html``;
  const id = idOf(field.id);
  const fault = intake.faults.get(field.id);
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
  return html`<div class="field paper" role="group" aria-labelledby="${id}-label">
    <p class="label" id="${id}-label" lang=${text.langOf(field.label)}>${name}${intake.isRequired(field.id) ? html` <span class="muted">(${strings.intake.required})</span>` : nothing}</p>
    ${originals + copies > 0 ? html`<p class="help">${strings.intake.asked(originals, copies)}</p>` : nothing} ${message(fault, id)}
    <div class="counts">
      ${number('originals', id)} ${number('copies', `${id}-copies`)}
      ${
        originals + copies > 0
          ? html`<button class="button" type="button" aria-label=${strings.intake.wholeOf(name)} @click=${() => intake.count(componentId, { originals, copies })}>${strings.intake.whole}</button>`
          : nothing
      }
    </div>
  </div>`;
}

const wholeNumber = (typed: string): number => Math.min(99, Math.max(0, Math.trunc(Number(typed) || 0)));

const label = (field: Field, id: string, intake: IntakeController, text: Text): TemplateResult =>
  html`<label class="label" for=${id}
    ><span lang=${text.langOf(field.label)}>${text.localized(field.label)}</span>${intake.isRequired(field.id) ? html` <span class="muted">(${text.strings.intake.required})</span>` : nothing}</label
  >`;

const help = (field: Field, id: string, text: Text): TemplateResult | typeof nothing =>
  field.help
    ? html`<p class="help" id="${id}-help" lang=${text.langOf(field.help)}>${text.localized(field.help)}</p>`
    : nothing;

const message = (fault: string | undefined, id: string): TemplateResult | typeof nothing =>
  fault ? html`<p class="message" id="${id}-message">${fault}</p>` : nothing;
