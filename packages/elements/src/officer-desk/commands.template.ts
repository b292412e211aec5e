/** What this officer may do now: buttons, the fields of the step that was begun, and what came of it. */
import type { DeskDossier } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TextController } from '../localize/text-controller.ts';
import { fieldsOf, isDirect, maxLengthOf, type CommandField, type CommandType } from './command-draft.ts';
import { formatRoute } from './desk-route.ts';
import type { DossierController, HistoryLine } from './dossier.controller.ts';
import type { DeskStrings } from './locales/vi.ts';

type Text = TextController<DeskStrings>;

export interface CommandParts {
  readonly control: DossierController;
  readonly begin: (type: CommandType) => void;
  readonly send: () => void;
  readonly cancel: () => void;
  /** The next dossier of the officer's own queue. */
  readonly nextId: string | undefined;
}

export function commands(dossier: DeskDossier, parts: CommandParts, text: Text): TemplateResult {
  const { strings } = text;
  const { control } = parts;
  const { allowed, command } = control;
  const isOpen = command !== undefined && !isDirect(command);
  return html`<section class="commands" aria-label=${strings.commands.title}>
    ${notices(dossier, parts, text)}
    ${allowed.length === 0 && command === undefined && control.taken === undefined ? html`<p class="muted">${strings.commands.none}</p>` : nothing}
    ${
      allowed.length > (isOpen ? 1 : 0)
        ? html`<p class="actions">
          ${allowed.map(
            (type, at) =>
              html`<button
                class="button ${at === 0 && command === undefined ? 'primary' : ''}"
                type="button"
                data-command=${type}
                aria-expanded=${isDirect(type) ? nothing : command === type}
                aria-disabled=${control.isSending}
                @click=${() => {
                  if (!control.isSending) parts.begin(type);
                }}
              >
                ${control.isSending && command === type && isDirect(type) ? strings.commands.sending : strings.command[type]}
              </button>`,
          )}
        </p>`
        : nothing
    }
    ${command !== undefined && (!isDirect(command) || !allowed.includes(command)) ? step(command, parts, text) : nothing}
  </section>`;
}

function notices(dossier: DeskDossier, { control, nextId }: CommandParts, text: Text): TemplateResult {
  const { strings } = text;
  const { changes, commandError, taken } = control;
  return html`
    ${
      taken === undefined
        ? nothing
        : html`<div class="alert success taken" tabindex="-1">
          <p>${strings.commands.done(strings.command[taken], dossier.progress.code)}</p>
          ${
            control.allowed.length === 0 && nextId !== undefined
              ? html`<p><a class="button" href=${formatRoute({ at: 'dossier', id: nextId })}>${strings.commands.nextDossier}</a></p>`
              : nothing
          }
        </div>`
    }
    ${
      changes.length > 0
        ? html`<div class="alert warning changed" role="alert" tabindex="-1">
          <p><strong>${commandError === undefined ? strings.commands.changedQuietly : strings.commands.changed}</strong></p>
          <ul>
            ${changes.map((line) => html`<li>${historyWords(line, text)}</li>`)}
          </ul>
          ${commandError !== undefined && isStillOpen(control) ? html`<p>${strings.commands.kept}</p>` : nothing}
        </div>`
        : commandError === undefined
          ? nothing
          : html`<div class="alert error changed" role="alert" tabindex="-1"><p>${text.problem(commandError)}</p></div>`
    }
  `;
}

function step(type: CommandType, { control, send, cancel }: CommandParts, text: Text): TemplateResult {
  const { strings } = text;
  const isAllowed = control.allowed.includes(type);
  const explain = Object.hasOwn(strings.commands.explain, type)
    ? strings.commands.explain[type as keyof typeof strings.commands.explain]
    : undefined;
  return html`<form
    class="step"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      send();
    }}
  >
    <h3 tabindex="-1">${strings.command[type]}</h3>
    <p>${isAllowed ? explain : strings.commands.notAnyMore}</p>
    ${Object.entries(fieldsOf[type]).map(([name, isRequired]) => field(name as CommandField, isRequired, control, text))}
    <p class="actions">
      ${
        isAllowed
          ? html`<button class="button primary" type="submit" aria-disabled=${control.isSending}>${control.isSending ? strings.commands.sending : `${strings.commands.confirm}: ${strings.command[type]}`}</button>`
          : nothing
      }
      <button class="button plain" type="button" @click=${cancel}>${isAllowed ? strings.commands.cancel : text.shared.close}</button>
    </p>
  </form>`;
}

function field(name: CommandField, isRequired: boolean, control: DossierController, text: Text): TemplateResult {
  const { commands } = text.strings;
  const isMissing = control.missing.includes(name);
  const typed = (event: Event): void => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
      control.type(name, event.target.value);
  };
  const value = live(control.draft[name] ?? '');
  const described = `${name}-help${isMissing ? ` ${name}-message` : ''}`;
  return html`<div class="field">
    <label class="label" for=${name}>${commands.field[name]}${isRequired ? nothing : html` <span class="muted">(${commands.optional})</span>`}</label>
    <p class="help" id="${name}-help">${commands.help[name]}</p>
    ${isMissing ? html`<p class="message" id="${name}-message">${commands.missing}</p>` : nothing}
    ${
      name === 'reason' || name === 'opinion'
        ? html`<textarea class="input" id=${name} lang="vi" rows="3" maxlength=${maxLengthOf[name]} aria-describedby=${described} aria-invalid=${isMissing} .value=${value} @input=${typed}></textarea>`
        : html`<input class="input" id=${name} lang="vi" autocomplete="off" maxlength=${maxLengthOf[name]} aria-describedby=${described} aria-invalid=${isMissing} .value=${value} @input=${typed} />`
    }
  </div>`;
}

/** One line of the history: when, what, who, where, and what was noted. */
export function historyWords({ at, type, actor, unit, note }: HistoryLine, text: Text): TemplateResult {
  const { strings } = text;
  const what = Object.hasOwn(strings.event, type) ? strings.event[type as keyof typeof strings.event] : type;
  return html`<span class="muted small">${text.instant(at)}</span> <strong>${what}</strong>
    <span class="small">${actor === '' ? strings.dossier.applicantActor : html`<span lang="vi">${actor}</span>`}${unit ? html`, <span lang="vi">${unit.name}</span>` : nothing}</span>
    ${note === null || note === '' ? nothing : html`<span class="note" lang="vi">${note}</span>`}`;
}

/** Something was typed for a step that can still be taken. */
const isStillOpen = ({ command, draft, allowed }: DossierController): boolean =>
  command !== undefined &&
  allowed.includes(command) &&
  Object.keys(fieldsOf[command]).some((name) => (draft[name as CommandField] ?? '') !== '');
