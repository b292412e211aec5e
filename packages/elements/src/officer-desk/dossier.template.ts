/** One dossier as an officer needs it: what to do first, then everything it rests on. */
import { compileForm, evaluateForm, labelOf, placeOf, summarise, type SummaryRow } from '@hcc/rules/form';
import { todayAtTheCenter } from '../form-fields/today.ts';
import type { FormDefinition } from '@hcc/schemas';
import type { DeskDossier } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../localize/text-controller.ts';
import { dueDate } from '../status-tracker/due-date.template.ts';
import { steps, units } from '../status-tracker/steps.template.ts';
import { commands, historyWords, type CommandParts } from './commands.template.ts';
import type { DeskClient } from './connect-desk.ts';
import { formatRoute } from './desk-route.ts';
import type { DirectoryController } from './directory.controller.ts';
import type { DocumentsController } from './documents.controller.ts';
import { back } from './icons.ts';
import type { DeskStrings } from './locales/vi.ts';
import { papersTable } from './papers.template.ts';

type Text = TextController<DeskStrings>;

export interface DossierParts extends CommandParts {
  readonly client: () => DeskClient;
  readonly directory: DirectoryController;
  readonly documents: DocumentsController;
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
  return html`
    <header>
      <h2 tabindex="-1" lang="vi">${progress.procedureName}</h2>
      <p class="facts">
        <strong class="code">${progress.code}</strong>
        <span class="tag">${shared.status[progress.status] ?? progress.status}</span>
        <span class="tag">${strings.track[progress.track] ?? progress.track}</span>
      </p>
      <p><span class="muted">${strings.dossier.applicant}:</span> <strong lang="vi">${dossier.applicantName}</strong></p>
    </header>
    ${commands(dossier, parts, text)}
    <div class="columns">
      <section>
        <h3>${strings.dossier.progress}</h3>
        ${steps(progress, strings, text)}
      </section>
      <div class="aside">
        ${dueDate(progress, strings.dueDate, text, parts.now)}
        <section>
          <h3>${strings.dossier.units}</h3>
          ${units(progress, strings.unit)}
        </section>
      </div>
    </div>
    ${result(dossier, parts, text)} ${answers(dossier, parts, text)} ${files(dossier, parts, text)}
    <section>
      <h3>${strings.dossier.history}</h3>
      <ol class="history">
        ${dossier.history.map((line) => html`<li>${historyWords(line, text)}</li>`)}
      </ol>
    </section>
  `;
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
    ${failure(documents, text)}
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

function files(dossier: DeskDossier, { client, documents, control }: DossierParts, text: Text): TemplateResult {
  const { strings } = text;
  const { attachments, papers, id } = dossier;
  return html`<section>
    <h3>${papers.length > 0 ? strings.dossier.papers : strings.dossier.files}</h3>
    ${attachments.length + papers.length === 0 ? html`<p class="muted">${strings.dossier.noPapers}</p>` : nothing}
    ${papers.length === 0 ? nothing : papersTable(papers, text)}
    ${
      attachments.length === 0
        ? nothing
        : html`<ul class="files">
          ${attachments.map(({ id: attachmentId, fieldId, name, bytes }) => {
            const label = control.form && labelOf(fieldId, control.form);
            return html`<li>
              <button
                class="button"
                type="button"
                aria-disabled=${documents.fetching === name}
                @click=${() => void documents.fetch(name, () => client().desk.attachment(id, attachmentId))}
              >
                ${documents.fetching === name ? strings.dossier.saving : strings.dossier.save(name)}
              </button>
              <span class="small muted">${sizeWords(bytes)}</span>
              ${label ? html`<span class="small" lang=${text.langOf(label)}>${text.localized(label)}</span>` : nothing}
            </li>`;
          })}
        </ul>`
    }
    ${attachments.length > 0 ? failure(documents, text) : nothing}
  </section>`;
}

const failure = ({ error }: DocumentsController, text: Text): TemplateResult | typeof nothing =>
  error === undefined ? nothing : html`<div class="alert error" role="alert"><p>${text.problem(error)}</p></div>`;

/** Rows of a repeating group are told by their answers. */
function isAsked(answerId: string, form: FormDefinition): boolean {
  const compiled = compileForm(form);
  return compiled.repeats.has(answerId) || placeOf(answerId, compiled) !== undefined;
}

const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
