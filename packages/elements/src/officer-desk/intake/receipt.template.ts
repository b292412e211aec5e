/** What the person at the counter takes home. The secret is shown here once; printing is the way to hand it over. */
import type { DeskDossier, Officer, Receipt } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { dayOf } from '../../localize/dates.ts';
import type { TextController } from '../../localize/text-controller.ts';
import { formatRoute } from '../desk-route.ts';
import { papersTable } from '../dossier/papers.template.ts';
import { uploadButton } from '../dossier/upload-button.template.ts';
import type { UploadsController } from '../dossier/uploads.controller.ts';
import type { DeskStrings } from '../locales/vi.ts';

export interface ReceiptParts {
  readonly receipt: Receipt;
  /** Absent while it is on its way. */
  readonly filed: DeskDossier | undefined;
  readonly officer: Officer;
  readonly uploads: UploadsController;
  readonly next: () => void;
}

export function receiptView(
  { receipt, filed, officer, uploads, next }: ReceiptParts,
  text: TextController<DeskStrings>,
): TemplateResult {
  const { strings } = text;
  const due = filed?.progress.due;
  const dueDay = due?.dueOn ?? (due?.dueAt ? dayOf(due.dueAt) : undefined);
  const rows = [
    ...(filed ? [[strings.dossier.applicant, filed.applicantName] as const] : []),
    [strings.receipt.procedure, receipt.procedureName],
    [strings.unit.receiving, receipt.receivingUnit.name],
    [strings.unit.competent, receipt.competentUnit.name],
    [strings.unit.returning, receipt.returningUnit.name],
    [strings.receipt.submittedAt, text.instant(receipt.submittedAt)],
    [strings.receipt.receivedBy, `${officer.title} ${officer.name}`],
  ] as const;
  return html`<main class="receipt">
    <div class="alert success no-print">
      <h2 tabindex="-1">${strings.receipt.title}</h2>
      <p>${strings.receipt.notice}</p>
    </div>
    <article class="sheet">
      <h3>${strings.receipt.heading}</h3>
      <dl class="keys">
        <div>
          <dt>${strings.receipt.code}</dt>
          <dd class="code">${receipt.code}</dd>
        </div>
        <div>
          <dt>${strings.receipt.secret}</dt>
          <dd class="secret">${receipt.lookupSecret}</dd>
        </div>
        ${
          filed
            ? html`<div>
              <dt>${strings.dueDate.title}</dt>
              <dd>${dueDay === undefined ? strings.dueDate.none : text.day(dueDay)}${due?.dueAt ? html` <span class="muted small">${strings.dueDate.before(text.time(due.dueAt))}</span>` : nothing}</dd>
            </div>`
            : nothing
        }
      </dl>
      <dl class="rows-of">
        ${rows.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd lang="vi">${value}</dd>
            </div>`,
        )}
        <div>
          <dt>${strings.receipt.link}</dt>
          <dd><a class="code" href=${receipt.trackingUrl} target="_blank" rel="noopener noreferrer">${receipt.trackingUrl}</a></dd>
        </div>
      </dl>
      ${
        filed && filed.papers.length > 0
          ? html`<div>
            <h4>${strings.dossier.papers}</h4>
            ${papersTable(filed.papers, text)}
          </div>`
          : nothing
      }
    </article>
    ${filed && filed.papers.length > 0 ? pictures(filed, uploads, text) : nothing}
    <p class="actions no-print">
      <button class="button primary" type="button" @click=${() => window.print()}>${strings.receipt.print}</button>
      <button class="button" type="button" @click=${next}>${strings.receipt.next}</button>
      <a class="button" href=${formatRoute({ at: 'dossier', id: receipt.dossierId })}>${strings.receipt.open}</a>
    </p>
  </main>`;
}

/** Each paper as it lies on the counter: whoever appraises it elsewhere sees it at once. */
function pictures(filed: DeskDossier, uploads: UploadsController, text: TextController<DeskStrings>): TemplateResult {
  const { upload } = text.strings;
  return html`<section class="pictures no-print">
    <h3>${upload.pictures}</h3>
    <p class="help">${upload.picturesHelp}</p>
    <ul class="asked">
      ${filed.papers.map(
        ({ componentId, name }) =>
          html`<li class="line">
            <span lang="vi">${name}</span>
            ${uploadButton(
              {
                uploads,
                place: componentId,
                label: upload.paper,
                about: name,
                accept: 'image/jpeg,image/png,application/pdf',
                isCamera: true,
                send: (file) => void uploads.addPaper(filed.id, componentId, file),
              },
              text,
            )}
          </li>`,
      )}
    </ul>
  </section>`;
}
