/** What this officer may do now, the next step first; the step that was begun; and what came of it. */
import type { DeskDossier } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../../localize/text-controller.ts';
import { formatRoute } from '../desk-route.ts';
import type { DossierController } from '../dossier/dossier.controller.ts';
import { historyWords } from '../dossier/history.template.ts';
import type { DeskStrings } from '../locales/vi.ts';
import { step, type StepParts } from './step.template.ts';
import { detailOf, inDeskWords } from './step-faults.ts';
import { type CommandType, fieldsOf, groupOf, isDirect, type StepGroup } from './step-fields.ts';

type Text = TextController<DeskStrings>;

export interface CommandParts extends StepParts {
  readonly begin: (type: CommandType) => void;
  /** The next dossier of the officer's own queue. */
  readonly nextId: string | undefined;
}

const groups: readonly StepGroup[] = ['next', 'ask', 'beside', 'out'];

export function commands(dossier: DeskDossier, parts: CommandParts, text: Text): TemplateResult {
  const { strings } = text;
  const { control } = parts;
  const { command } = control;
  const allowed = control.allowed.filter((type) => groupOf[type] !== 'holding');
  const isOpen = command !== undefined && !isDirect(command);
  return html`<section class="commands" aria-label=${strings.commands.title}>
    ${notices(dossier, parts, text)}
    ${allowed.length === 0 && !isOpen && control.taken === undefined ? html`<p class="muted">${strings.commands.none}</p>` : nothing}
    ${
      isOpen
        ? step(command, dossier, parts, text)
        : groups.map((group) => {
            const types = allowed.filter((type) => groupOf[type] === group);
            return types.length === 0 ? nothing : buttons(group, types, parts, text);
          })
    }
  </section>`;
}

function buttons(group: StepGroup, types: readonly CommandType[], parts: CommandParts, text: Text): TemplateResult {
  const { strings } = text;
  const row = html`<div class="actions">
    ${types.map(
      (type, at) =>
        html`<button class="button ${group === 'next' && at === 0 ? 'primary' : ''}" type="button" data-command=${type} @click=${() => parts.begin(type)}>
          ${strings.command[type]}
        </button>`,
    )}
  </div>`;
  if (group === 'next') return row;
  if (group === 'out')
    return html`<details class="group">
      <summary>${strings.commands.group.out}</summary>
      ${row}
    </details>`;
  return html`<div class="group">
    <h3 class="small muted">${strings.commands.group[group]}</h3>
    ${row}
  </div>`;
}

function notices(dossier: DeskDossier, { control, nextId }: CommandParts, text: Text): TemplateResult {
  const { strings } = text;
  const { changes, commandError, taken } = control;
  // What answers a press is read out by taking the focus, what comes by itself as an alert.
  const isAnswer = commandError !== undefined;
  return html`
    ${
      taken === undefined
        ? nothing
        : html`<div class="alert success taken" tabindex="-1">
          <p>${strings.commands.done(strings.command[taken], dossier.progress.code)}</p>
          ${
            !isDirect(taken) && nextId !== undefined
              ? html`<p><a class="button" href=${formatRoute({ at: 'dossier', id: nextId })}>${strings.commands.nextDossier}</a></p>`
              : nothing
          }
        </div>`
    }
    ${
      changes.length > 0
        ? html`<div class="alert warning changed" id="changed" role=${isAnswer ? 'group' : 'alert'} aria-labelledby="changed" tabindex=${isAnswer ? -1 : nothing}>
          <p><strong>${isAnswer ? strings.commands.changed : strings.commands.changedQuietly}</strong></p>
          <ul>
            ${changes.map((line) => html`<li>${historyWords(line, text)}</li>`)}
          </ul>
          ${isAnswer && isStillOpen(control) ? html`<p>${strings.commands.kept}</p>` : nothing}
        </div>`
        : isAnswer
          ? html`<div class="alert error changed" id="changed" role="group" aria-labelledby="changed" tabindex="-1"><p>${refusalWords(commandError, text)}</p></div>`
          : nothing
    }
  `;
}

const ownWords = ['dossier_claimed', 'step_not_ready', 'signer_unavailable', 'command_invalid'];

/** Who holds it, or what is still awaited, only the Center knows; for the rest the desk has plainer words. */
function refusalWords(error: unknown, text: Text): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const detail = ownWords.includes(code) ? detailOf(error) : undefined;
  return detail === undefined ? text.problem(error) : inDeskWords(detail, text.strings.command);
}

/** Something was typed for a step that can still be taken. */
const isStillOpen = ({ command, draft, allowed }: DossierController): boolean =>
  command !== undefined &&
  allowed.includes(command) &&
  fieldsOf[command].some(({ name }) => (draft.values[name] ?? '') !== '');
