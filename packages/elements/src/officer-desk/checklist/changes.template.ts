/** What an answer to a notice changed: before and after, side by side, by the labels of the form. */
import { labelOf } from '@hcc/rules/form';
import type { DeskDossier, FormDefinition } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../../localize/text-controller.ts';
import { fileButton, type FileParts } from '../dossier/file-button.template.ts';
import { papersTable } from '../dossier/papers.template.ts';
import type { DeskStrings } from '../locales/vi.ts';

type Text = TextController<DeskStrings>;
type Round = DeskDossier['supplements'][number];
type Answer = NonNullable<Round['changes']>['answers'][number]['before'];

export interface ChangesParts extends FileParts {
  /** Its labels; what was changed is named by the record until they are there. */
  readonly form: FormDefinition | undefined;
  readonly placeName: (id: string) => string;
}

/** The notices of a dossier, the latest first. */
export function supplements(dossier: DeskDossier, parts: ChangesParts, text: Text): TemplateResult | typeof nothing {
  const { records } = text.strings;
  if (dossier.supplements.length === 0) return nothing;
  return html`<section class="supplements">
    <h3>${records.supplements}</h3>
    ${dossier.supplements.map((round, at) => notice(round, at, dossier, parts, text)).toReversed()}
  </section>`;
}

function notice(round: Round, at: number, dossier: DeskDossier, parts: ChangesParts, text: Text): TemplateResult {
  const { records, checklist } = text.strings;
  const names = new Map(dossier.components.map(({ id, name }) => [id, name]));
  const isLast = at === dossier.supplements.length - 1;
  return html`<article class="record">
    <h4>${records.supplement(at + 1, text.instant(round.askedAt))}</h4>
    <p class="small muted"><span lang="vi">${round.askedBy}</span> · ${records.answerBy(text.day(round.answerByOn))}</p>
    ${round.justification === null ? nothing : html`<p class="small">${records.justification}: <span lang="vi">${round.justification}</span></p>`}
    <ol>
      ${round.items.map(
        ({ componentId, legalBasis, fault, what }) =>
          html`<li>
            <span lang="vi">${componentId === undefined ? legalBasis : (names.get(componentId) ?? componentId)}</span>
            <span class="state ${fault}">${checklist.mark[fault] ?? fault}</span><br /><span class="small" lang="vi">${what}</span>
          </li>`,
      )}
    </ol>
    ${
      round.answeredAt === null
        ? html`<p><strong>${records.notAnswered}</strong></p>`
        : html`<details ?open=${isLast}>
          <summary>${records.answered(text.instant(round.answeredAt))}</summary>
          ${round.changes ? changes(round.changes, dossier, parts, text) : nothing}
        </details>`
    }
  </article>`;
}

function changes(
  { answers, added, removed, papers }: NonNullable<Round['changes']>,
  dossier: DeskDossier,
  parts: ChangesParts,
  text: Text,
): TemplateResult {
  const { records } = text.strings;
  if (answers.length + added.length + removed.length + papers.length === 0) return html`<p>${records.unchanged}</p>`;
  return html`<div class="changes">
    ${
      answers.length === 0
        ? nothing
        : html`<table class="before-after">
          <thead>
            <tr>
              <th scope="col">${records.what}</th>
              <th scope="col">${records.before}</th>
              <th scope="col">${records.after}</th>
            </tr>
          </thead>
          <tbody>
            ${answers.map(({ fieldId, before, after }) => {
              const label = parts.form && labelOf(fieldId, parts.form);
              return html`<tr>
                <th scope="row" lang=${label ? text.langOf(label) : nothing}>${label ? text.localized(label) : fieldId}</th>
                <td lang="vi"><del>${answerWords(before)}</del></td>
                <td lang="vi"><ins>${answerWords(after)}</ins></td>
              </tr>`;
            })}
          </tbody>
        </table>`
    }
    ${
      added.length === 0
        ? nothing
        : html`<p class="small muted">${records.added}</p>
          <ul class="files">
            ${added.map((file) => html`<li>${fileButton(dossier.id, file, parts, text)}</li>`)}
          </ul>`
    }
    ${
      removed.length === 0
        ? nothing
        : html`<p class="small muted">${records.removed}</p>
          <ul>
            ${removed.map(({ name }) => html`<li><del>${name}</del></li>`)}
          </ul>`
    }
    ${papers.length === 0 ? nothing : html`<p class="small muted">${records.countedPapers}</p>${papersTable(papers, text)}`}
  </div>`;

  function answerWords(value: Answer): string {
    const { yes, no, nothing: none } = text.strings.records;
    if (value === null || value === '') return none;
    if (typeof value === 'boolean') return value ? yes : no;
    return parts.placeName(Array.isArray(value) ? value.join(', ') : String(value));
  }
}
