/** The last page: everything that will be filed, who deals with it, what it costs, when it is due; then the declaration and the one button. */
import { summarise, type SummaryGroup, type SummaryRow } from '@hcc/rules/form';
import type { Cost, DueDate } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { groupTemplate } from '../../form-fields/group.template.ts';
import { sizeText } from '../form-context.ts';
import type { ClosingContext } from './closing-context.ts';
import { heading, resumed } from '../page.template.ts';
import { readinessPart } from './readiness.template.ts';

export function reviewTemplate(context: ClosingContext): TemplateResult {
  const { form, text, closing } = context;
  const { definition, signing, submission } = form;
  if (!definition) return html``;
  const { strings } = text;
  const summary = new Map(
    summarise(form.filled.evaluation, form.keeper.attachments).map(({ page, groups }) => [page, groups]),
  );
  const isBusy = submission.state !== 'idle';
  return html`${heading(strings.review, text.locale, context)} ${resumed(context)}
    <p class="muted">${closing.strings.reviewHelp}</p>
    ${form.steps.flatMap(({ id: stepId, pages }) =>
      pages.map(({ id, title }) => {
        const part = text.localized(title);
        const groups = summary.get(id) ?? [];
        return html`<section class="part">
          <div class="part-head">
            <h3 lang=${text.langOf(title)}>${part}</h3>
            <button class="button plain" type="button" ?disabled=${isBusy} aria-label=${closing.strings.changePart(part)} @click=${() => form.change(stepId)}>${closing.strings.change}</button>
          </div>
          ${groups.length === 0 ? html`<p class="muted">${closing.strings.nothingHere}</p>` : groups.map((group) => reviewGroup(group, context))}
        </section>`;
      }),
    )}
    ${unitsPart(context)} ${costPart(context)} ${context.money}
    ${
      definition.toPresent.length > 0
        ? html`<section class="part">
          <h3>${strings.presentTitle}</h3>
          <ul lang="vi">
            ${definition.toPresent.map((paper) => html`<li>${paper}</li>`)}
          </ul>
        </section>`
        : nothing
    }
    ${readinessPart(context)}
    ${
      signing
        ? html`<section class="part sign" ?inert=${isBusy}>
          <h3 lang=${text.langOf(signing.title)}>${text.localized(signing.title)}</h3>
          <div class="fields">${signing.groups.map((group) => groupTemplate(group, context))}</div>
        </section>`
        : nothing
    }
    <div id="submission" role="group" aria-labelledby="submission" tabindex="-1" aria-live=${isBusy ? 'polite' : 'off'}>${submissionNotice(context)}</div>
    <div class="actions turn">
      <button class="button primary submit" type="submit" ?disabled=${isBusy} aria-busy=${isBusy}>
        ${isBusy ? html`<span class="spinner" aria-hidden="true"></span>${closing.strings.submitting}` : closing.strings.submit}
      </button>
      <button class="button" type="button" ?disabled=${isBusy} @click=${() => form.back()}>${strings.back}</button>
    </div>`;
}

function reviewGroup({ title, rowNumber, rows }: SummaryGroup, context: ClosingContext): TemplateResult {
  const { text } = context;
  return html`${title ? html`<h4 lang=${langOf(title, text)}>${wordsOf(title, text)}${rowNumber === undefined ? nothing : ` ${rowNumber}`}</h4>` : nothing}
    <dl>
      ${rows.map((row) => reviewRow(row, context))}
    </dl>`;
}

function reviewRow({ fieldId, type, label, value }: SummaryRow, context: ClosingContext): TemplateResult {
  const { form, text, closing } = context;
  const place = type === 'addressUnit' || type === 'servicePoint' ? form.placeNamed(fieldId) : undefined;
  return html`<div class="row">
    <dt lang=${langOf(label, text)}>${wordsOf(label, text)}</dt>
    <dd>
      ${
        type === 'attachment'
          ? form.keeper.attachments
              .filter((attachment) => attachment.fieldId === fieldId)
              .map(
                ({ name, bytes, sha256 }) =>
                  html`<div class="attached">${name} <span class="muted small">${sizeText(bytes)} · <span class="checksum">${closing.strings.checksum(sha256.slice(0, 8))}</span></span></div>`,
              )
          : place
            ? html`<span lang="vi">${place.name}</span>`
            : html`<span class="typed" lang=${langOf(value, text)}>${wordsOf(value, text)}</span>`
      }
    </dd>
  </div>`;
}

const wordsOf = (words: SummaryRow['value'], { locale }: ClosingContext['text']): string => words[locale] ?? words.vi;
const langOf = (words: SummaryRow['value'], { locale }: ClosingContext['text']): string =>
  words[locale] === undefined ? 'vi' : locale;

/** The three units, as far as they are known before the Center decides. */
function unitsPart({ form, closing }: ClosingContext): TemplateResult {
  const { strings } = closing;
  const points = form.places.servicePoint.value ?? [];
  const nameOf = (answer: unknown): string | undefined => points.find(({ id }) => id === answer)?.name;
  const agencies = form.procedure?.agencies;
  const deciding = agencies && (agencies.competent.length > 0 ? agencies.competent : agencies.executing).join('; ');
  const commune = form.places.addressUnit.value?.find(({ id }) => id === form.answers['matter.addressUnit'])?.name;
  const receiving = nameOf(form.answers['handIn.unit']);
  const returning = nameOf(form.answers['return.unit']) ?? receiving;
  const row = (label: string, value: string | undefined): TemplateResult | typeof nothing =>
    value ? html`<div class="row"><dt>${label}</dt><dd lang="vi">${value}</dd></div>` : nothing;
  return html`<section class="part">
    <h3>${strings.units}</h3>
    <dl>
      ${row(strings.receivingUnit, receiving)} ${row(strings.competentUnit, [deciding, commune].filter(Boolean).join(' – '))}
      ${row(strings.returningUnit, returning)}
    </dl>
  </section>`;
}

function costPart(context: ClosingContext): TemplateResult {
  const { form, text, closing, money } = context;
  const { strings } = closing;
  const methods = form.procedure?.methods ?? [];
  const method = methods.find(({ channel }) => channel === 'online') ?? methods[0];
  return html`<section class="part">
    <h3>${strings.time}</h3>
    <dl>
      ${
        money === nothing
          ? html`<div class="row">
            <dt>${strings.cost}</dt>
            <dd>${method ? costLines(method.cost, context).map((line) => html`<div>${line}</div>`) : strings.costNotStated}</dd>
          </div>`
          : nothing
      }
      ${method && method.duration.unit !== 'none' ? html`<div class="row"><dt>${strings.time}</dt><dd>${text.duration(method.duration)}</dd></div>` : nothing}
      <div class="row">
        <dt>${strings.dueIfNow}</dt>
        <dd>
          ${form.dueDate.render({
            pending: () => html`<span class="skeleton" aria-hidden="true"></span>`,
            complete: (due) =>
              html`${dueText(due, context)}${due.provisional ? html`<div class="muted small">${strings.provisional}</div>` : nothing}`,
            error: (error) => html`<span class="muted">${text.problem(error)}</span>`,
          })}
        </dd>
      </div>
    </dl>
  </section>`;
}

/** "Free", a stated amount (0 too) and "not stated" are three different sentences. */
function costLines(cost: Cost, { text, closing }: ClosingContext): readonly string[] {
  const { strings } = closing;
  const { shared } = text;
  if (cost.state === 'free') return [strings.free];
  if (cost.state !== 'stated') return [strings.costNotStated];
  return cost.items.map(({ type, amount }) =>
    strings.costItem(
      shared.costType[type] ?? type,
      amount === undefined ? strings.amountNotStated : text.money(amount),
    ),
  );
}

function dueText({ dueAt, dueOn }: DueDate, { text, closing }: ClosingContext): string {
  if (dueAt) return closing.strings.dueBefore(text.instant(dueAt));
  return dueOn ? closing.strings.dueBy(text.day(dueOn)) : closing.strings.noDate;
}

function submissionNotice(context: ClosingContext): TemplateResult | typeof nothing {
  const { form, text, closing } = context;
  const { strings } = closing;
  if (form.submission.state === 'unconfirmed') {
    return html`<div class="alert warning">
      <p><strong>${strings.unconfirmed}</strong></p>
      <p>${strings.unconfirmedHelp}</p>
      <p class="actions"><button class="button" type="button" @click=${() => form.submission.askAgain()}>${strings.askAgain}</button></p>
    </div>`;
  }
  const { notice } = form;
  if (notice === undefined) return nothing;
  const words = typeof notice === 'string' ? strings[notice] : text.problem(notice.error);
  return html`<p class="alert ${notice === 'reviewAgain' || notice === 'stillUploading' ? 'warning' : 'error'}">${words}</p>`;
}
