/** One dossier as an officer needs it: what to do first, then everything it rests on. */
import {
  compileForm,
  evaluateForm,
  labelOf,
  papersFieldId,
  placeOf,
  summarise,
  type SummaryRow,
} from '@hcc/rules/form';
import type { FormDefinition } from '@hcc/schemas';
import type { DeskDossier } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { todayAtTheCenter } from '../../form-fields/today.ts';
import type { TextController } from '../../localize/text-controller.ts';
import { dueDate } from '../../status-tracker/due-date.template.ts';
import { steps, units } from '../../status-tracker/steps.template.ts';
import { supplements } from '../checklist/changes.template.ts';
import { checklist } from '../checklist/checklist.template.ts';
import { formatRoute } from '../desk-route.ts';
import { back } from '../icons.ts';
import type { DeskStrings } from '../locales/vi.ts';
import { beside } from '../records/beside.template.ts';
import { deadlines } from '../records/deadlines.template.ts';
import { slips } from '../records/slips.template.ts';
import { commands, type CommandParts } from '../steps/commands.template.ts';
import type { DocumentsController } from './documents.controller.ts';
import { fileButton, type FileParts } from './file-button.template.ts';
import { historyWords } from './history.template.ts';
import { papersTable } from './papers.template.ts';

type Text = TextController<DeskStrings>;

export interface DossierParts extends CommandParts, FileParts {
  /** Of the officer. */
  readonly officerId: string;
  /** This officer takes in papers. */
  readonly mayAdd: boolean;
  /** RFC 3339. */
  readonly now: string;
}

export function dossierView(parts: DossierParts, text: Text): TemplateResult {
  const { strings, shared } = text;
  const { control } = parts;
  const { dossier, error } = control;
  return html`<main class="dossier">
    <a class="button plain to-queue" href=${formatRoute({ at: 'queue' })}>${back}${strings.queue.back}</a>
    ${
      error === undefined
        ? nothing
        : html`<div class="alert error" role="alert">
          <p>${text.problem(error)}</p>
          <p><button class="button" type="button" @click=${() => void control.reload()}>${shared.retry}</button></p>
        </div>`
    }
    ${dossier ? whole(dossier, parts, text) : error === undefined ? html`<h2 tabindex="-1">${shared.loading}</h2>` : nothing}
  </main>`;
}

function whole(dossier: DeskDossier, parts: DossierParts, text: Text): TemplateResult {
  const { strings, shared } = text;
  const { progress } = dossier;
  const { directory, control, now } = parts;
  const placeName = (id: string): string => directory.nameOf(id);
  return html`
    <header>
      <h2 tabindex="-1" lang="vi">${progress.procedureName}</h2>
      <p class="facts">
        <strong class="code">${progress.code}</strong>
        <span class="tag">${shared.status[progress.status] ?? progress.status}</span>
        <span class="tag">${strings.track[progress.track] ?? progress.track}</span>
      </p>
      <p><span class="muted">${strings.dossier.applicant}:</span> <strong lang="vi">${dossier.applicantName}</strong></p>
      ${holder(dossier, parts, text)}
    </header>
    ${commands(dossier, parts, text)}
    <div class="columns">
      <div class="aside">
        ${dueDate(progress, strings.dueDate, text, now)} ${deadlines(dossier, now, text)}
        <section>
          <h3>${strings.dossier.units}</h3>
          ${units(progress, strings.unit)}
        </section>
      </div>
      <section>
        <h3>${strings.dossier.progress}</h3>
        ${steps(progress, strings, text)}
      </section>
    </div>
    ${supplements(dossier, { ...parts, form: control.form, placeName }, text)}
    ${checklist(dossier, { ...parts, askForMore: () => parts.begin('requestSupplement') }, text)}
    ${failure(parts.documents, text)} ${beside(dossier, now, text)} ${result(dossier, parts, text)} ${slips(dossier, parts, text)}
    ${answers(dossier, parts, text)} ${files(dossier, parts, text)}
    <section>
      <h3>${strings.dossier.history}</h3>
      <ol class="history">
        ${dossier.history.map((line) => html`<li>${historyWords(line, text)}</li>`)}
      </ol>
    </section>
  `;
}

/** Who works on it: taken on and let go of by one press. */
function holder({ assignee }: DeskDossier, { control, begin, officerId }: DossierParts, text: Text): TemplateResult {
  const { strings } = text;
  const type = (['release', 'claim'] as const).find((command) => control.allowed.includes(command));
  return html`<p class="facts">
    <span class="muted"
      >${assignee === null ? strings.holding.nobody : assignee.id === officerId ? strings.holding.me : html`${strings.holding.by} <span lang="vi">${assignee.name}</span>`}</span
    >
    ${
      type
        ? html`<button class="button small" type="button" data-command=${type} aria-disabled=${control.isSending} @click=${() => begin(type)}>${strings.command[type]}</button>`
        : nothing
    }
  </p>`;
}

/** There is one once the fourth step is done: to be stamped by hand, or signed. */
function result(
  { id, progress }: DeskDossier,
  { client, documents }: DossierParts,
  text: Text,
): TemplateResult | typeof nothing {
  const { dossier } = text.strings;
  const isMade = progress.steps.some(({ step, state }) => (step === 'stamp' || step === 'sign') && state === 'done');
  if (!isMade && !progress.hasResult) return nothing;
  const name = `${progress.code}.pdf`;
  return html`<section>
    <h3>${dossier.result}</h3>
    <p>
      <button class="button" type="button" aria-disabled=${documents.fetching === name} @click=${() => void documents.fetch(name, () => client().desk.result(id))}>
        ${documents.fetching === name ? dossier.saving : (dossier.saveResult[progress.track] ?? dossier.result)}
      </button>
    </p>
  </section>`;
}

function answers(dossier: DeskDossier, { control, directory }: DossierParts, text: Text): TemplateResult {
  const { strings } = text;
  const form = control.form;
  const filed = form && evaluateForm(form, { ...dossier, today: todayAtTheCenter() });
  const pages = (filed ? summarise(filed, dossier.attachments) : [])
    .map(({ title, groups }) => ({
      title,
      rows: groups.flatMap(({ rowNumber, rows }) => rows.map((row) => ({ ...row, rowNumber }))),
    }))
    .map(({ title, rows }) => ({ title, rows: rows.filter(({ type }) => type !== 'attachment') }))
    .filter(({ rows }) => rows.length > 0);
  const others = Object.entries(dossier.answers).filter(([id]) => form === undefined || !isAsked(id, form));
  return html`<section>
    <h3>${strings.dossier.answers}</h3>
    ${pages.map(
      ({ title, rows }) =>
        html`<table class="answers">
          <caption lang=${text.langOf(title)}>
            ${text.localized(title)}
          </caption>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  <th scope="row" lang=${text.langOf(row.label)}>${row.rowNumber === undefined ? nothing : `${row.rowNumber}. `}${text.localized(row.label)}</th>
                  <td lang="vi">${valueOf(row)}</td>
                </tr>`,
            )}
          </tbody>
        </table>`,
    )}
    ${
      others.length === 0
        ? nothing
        : html`<table class="answers">
          <caption>
            ${strings.dossier.otherAnswers}
          </caption>
          <tbody>
            ${others.map(
              ([id, value]) =>
                html`<tr>
                  <th scope="row">${id}</th>
                  <td lang="vi">${String(value)}</td>
                </tr>`,
            )}
          </tbody>
        </table>`
    }
  </section>`;

  function valueOf({ type, value }: SummaryRow): string {
    if (type === 'addressUnit' || type === 'servicePoint') return directory.nameOf(value.vi);
    return text.localized(value);
  }
}

/** What stands for no paper of the checklist, such as a table that was filled in; it is named by its field. */
function files(dossier: DeskDossier, parts: DossierParts, text: Text): TemplateResult | typeof nothing {
  const { strings } = text;
  const { control } = parts;
  const listed = new Set(dossier.components.map(({ id }) => id));
  const attachments = dossier.attachments.filter(
    ({ fieldId }) => ![...listed].some((id) => fieldId === papersFieldId(id)),
  );
  const papers = dossier.papers.filter(({ componentId }) => !listed.has(componentId));
  if (attachments.length + papers.length === 0) return nothing;
  return html`<section>
    <h3>${strings.dossier.otherFiles}</h3>
    ${papers.length === 0 ? nothing : papersTable(papers, text)}
    <ul class="files">
      ${attachments.map((file) => {
        const label = control.form && labelOf(file.fieldId, control.form);
        return html`<li>
          ${fileButton(dossier.id, file, parts, text)}
          ${label ? html`<span class="small" lang=${text.langOf(label)}>${text.localized(label)}</span>` : nothing}
        </li>`;
      })}
    </ul>
  </section>`;
}

const failure = ({ error }: DocumentsController, text: Text): TemplateResult | typeof nothing =>
  error === undefined ? nothing : html`<div class="alert error" role="alert"><p>${text.problem(error)}</p></div>`;

/** Rows of a repeating group are told by their answers. */
function isAsked(answerId: string, form: FormDefinition): boolean {
  const compiled = compileForm(form);
  return compiled.repeats.has(answerId) || placeOf(answerId, compiled) !== undefined;
}
