/** The frame around each page: where one is, what is wrong, the fields, the way on, and whether it is saved. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { mostFilesOf } from '@hcc/rules/form';
import type { FormPage } from '@hcc/schemas';
import { controlId, faultText, nameOf } from '../form-fields/field-context.ts';
import { isError } from '../form-fields/filled-form.ts';
import { groupTemplate } from '../form-fields/group.template.ts';
import type { FormContext } from './form-context.ts';
import { takesPapers } from './form-steps.ts';

/** The procedure's name and, before the first field, how it may be filed and why. */
export function formHeader(context: FormContext): TemplateResult {
  const { form, text } = context;
  const { procedure } = form;
  return html`<header class="procedure">
    <p class="eyebrow muted small">${procedure ? text.strings.code(procedure.code) : nothing}</p>
    <p class="procedure-name" lang="vi">${procedure?.name}</p>
  </header>`;
}

export function filingMode(context: FormContext): TemplateResult {
  const { form, text } = context;
  const mode = form.definition?.filingMode;
  if (!mode) return html``;
  const { strings } = text;
  const isElsewhere = mode.mode !== 'here';
  return html`<div class="alert ${isElsewhere ? 'warning' : 'success'} mode">
    <p><strong>${strings.mode[mode.mode] ?? nothing}</strong></p>
    <p lang=${text.langOf(mode.reason)}>${text.localized(mode.reason)}</p>
    ${mode.mode === 'counterOnly' ? html`<p>${strings.counterHelp}</p>` : nothing}
    ${
      isElsewhere && mode.url?.startsWith('https:')
        ? html`<p class="actions"><a class="button primary" href=${mode.url} target="_blank" rel="noopener noreferrer">${strings.goElsewhere}</a></p>`
        : nothing
    }
  </div>`;
}

export function progressList({ form, text }: FormContext): TemplateResult {
  const { strings } = text;
  const titles = [
    ...form.steps.map(({ id, title }) => ({ id, title: text.localized(title), lang: text.langOf(title) })),
    { id: 'review', title: strings.review, lang: text.locale },
  ];
  const { index } = form;
  return html`<nav class="progress" aria-label=${strings.progressLabel}>
    <ol>
      ${titles.map(({ id, title, lang }, at) => {
        const name = html`<span class="number" aria-hidden="true">${at < index ? check : at + 1}</span><span class="title" lang=${lang}>${title}</span>`;
        if (at === index) return html`<li class="current" aria-current="step"><span class="step">${name}</span></li>`;
        if (at > index) return html`<li><span class="step">${name}</span></li>`;
        return html`<li class="done">
          <button class="step" type="button" @click=${() => form.open(id)}>${name}<span class="visually-hidden"> (${strings.stepDone})</span></button>
        </li>`;
      })}
    </ol>
  </nav>`;
}

export function heading(title: unknown, lang: string, { form, text }: FormContext): TemplateResult {
  return html`<h2 id="heading" tabindex="-1">
    <span class="step-of muted">${text.strings.stepOf(form.index + 1, form.steps.length + 1)}</span>
    <span lang=${lang}>${title}</span>
  </h2>`;
}

/** What is wrong on this page; each line leads to its field. Warnings stand in a list of their own: they stop nothing. */
export function faultSummary(context: FormContext, goTo: (answerId: string) => void): TemplateResult | typeof nothing {
  const { form, text } = context;
  const errors = [...form.faults].filter(([, fault]) => isError(fault));
  const warnings = [...form.faults].filter(([, fault]) => !isError(fault));
  const { strings } = text;
  const list = (faults: typeof errors): TemplateResult => html`<ul>
    ${faults.map(([answerId, fault]) => {
      const follow = (event: Event): void => {
        event.preventDefault();
        goTo(answerId);
      };
      return html`<li><a href="#${controlId(answerId)}" @click=${follow}>${faultText(fault, context)}</a></li>`;
    })}
  </ul>`;
  return html`${
    errors.length === 0
      ? nothing
      : html`<div class="alert error summary" id="faults" tabindex="-1" role="group" aria-labelledby="faults-title">
        <p id="faults-title"><strong>${strings.faults(errors.length)}</strong></p>
        <p class="visually-hidden">${strings.faultsHelp}</p>
        ${list(errors)}
      </div>`
  }
  ${
    warnings.length === 0 || errors.length > 0
      ? nothing
      : html`<div class="alert warning summary" role="group" aria-labelledby="warnings-title">
        <p id="warnings-title"><strong>${strings.warnings(warnings.length)}</strong></p>
        ${list(warnings)}
      </div>`
  }`;
}

/** One step: a page of groups, or all pages under their titles. */
export function stepTemplate(context: FormContext): TemplateResult {
  const { form, text } = context;
  const { step, definition } = form;
  if (!step || !definition) return html``;
  const { strings } = text;
  const isFirst = form.index === 0;
  return html`${heading(text.localized(step.title), text.langOf(step.title), context)}
    ${isFirst ? opening(context) : nothing} ${resumed(context)}
    ${step.pages.map((page) => pageTemplate(page, step.pages.length > 1, context))}
    <div class="actions turn">
      <button class="button primary" type="submit">${form.isReturning ? strings.toReview : strings.next}</button>
      ${isFirst ? nothing : html`<button class="button" type="button" @click=${() => form.back()}>${strings.back}</button>`}
    </div>`;
}

function pageTemplate(page: FormPage, isOneOfMany: boolean, context: FormContext): TemplateResult {
  const { form, text } = context;
  const { strings } = text;
  const toPresent = takesPapers(page) ? (form.definition?.toPresent ?? []) : [];
  return html`<section class="page">
    ${isOneOfMany ? html`<h3 class="page-title" lang=${text.langOf(page.title)}>${text.localized(page.title)}</h3>` : nothing}
    ${
      takesPapers(page) && form.definition
        ? html`<p class="help" id="file-limits">${strings.fileLimits(mostFilesOf(form.definition))}</p>`
        : nothing
    }
    <div class="fields">${page.groups.map((group) => groupTemplate(group, context))}</div>
    ${
      toPresent.length > 0
        ? html`<div class="alert info">
          <p><strong>${strings.presentTitle}</strong></p>
          <ul lang="vi">
            ${toPresent.map((paper) => html`<li>${paper}</li>`)}
          </ul>
        </div>`
        : nothing
    }
  </section>`;
}

/** Before the first field: the filing mode, and that answers came from the partner. */
function opening(context: FormContext): TemplateResult {
  const { form, text } = context;
  return html`${filingMode(context)}
  ${form.prefillSource !== null && form.keeper.dossier ? html`<p class="alert info">${text.strings.prefilled(form.prefillSource)}</p>` : nothing}`;
}

export function resumed({ form, text }: FormContext): TemplateResult | typeof nothing {
  if (form.resumedFrom === undefined) return nothing;
  const { strings } = text;
  const expiresAt = form.keeper.dossier?.expiresAt;
  return html`<div class="alert info">
    <p>${strings.resumed(text.instant(form.resumedFrom))}</p>
    ${expiresAt ? html`<p class="small">${strings.draftKept(text.day(expiresAt.slice(0, 10)))}</p>` : nothing}
  </div>`;
}

/** Whether everything is saved. Read out only when something is wrong, and when it is well again. */
export function saveState({ form, text }: FormContext): TemplateResult {
  const { strings } = text;
  const { state, savedAt, heldBack } = form.keeper;
  const words = {
    idle: strings.notYetSaved,
    saving: strings.saving,
    saved: savedAt === undefined ? strings.notYetSaved : strings.saved(text.time(savedAt)),
    failed: strings.notSaved,
    expired: strings.notSaved,
    submitted: '',
  }[state];
  return html`<div class="save ${state}">
    <span class="small">${state === 'saved' ? check : nothing}${words}${heldBack > 0 && state === 'saved' ? ` · ${strings.heldBack(heldBack)}` : nothing}</span>
    ${state === 'failed' ? html`<button class="button plain small" type="button" @click=${() => form.keeper.resume()}>${strings.saveNow}</button>` : nothing}
  </div>`;
}

/** What happened to the draft or the session that the person must know of, whichever page is shown. */
export function troubles(context: FormContext, expiresAt: string | undefined, renew: () => void): TemplateResult {
  const { form, text } = context;
  const { strings } = text;
  const { news, state, failures } = form.keeper;
  const names = (ids: readonly string[]): string => ids.map((id) => nameOf(id, context)).join(', ');
  return html`<div class="troubles" aria-live="polite">
    ${
      form.isExpired
        ? html`<div class="alert warning" id="expired">
          <p><strong>${strings.expired}</strong></p>
          <p>${form.renewFailed ? strings.renewFailed : strings.expiredHelp}</p>
          <p class="actions"><button class="button primary" type="button" @click=${renew}>${strings.goOn}</button></p>
        </div>`
        : expiresAt
          ? html`<div class="alert info">
            <p>${form.renewFailed ? strings.renewFailed : strings.expiring(text.time(expiresAt))}</p>
            <p class="actions"><button class="button" type="button" @click=${renew}>${strings.goOn}</button></p>
          </div>`
          : nothing
    }
    ${state === 'failed' && failures > 1 && !form.isExpired ? html`<p class="alert warning">${strings.notSavedLong}</p>` : nothing}
    ${
      news
        ? html`<div class="alert info">
          <p><strong>${strings.changedElsewhere}</strong></p>
          ${news.kept.length > 0 ? html`<p>${strings.keptYours(names(news.kept))}</p>` : nothing}
          ${news.taken.length > 0 ? html`<p>${strings.tookTheirs(names(news.taken))}</p>` : nothing}
          ${news.files ? html`<p>${strings.tookFiles}</p>` : nothing}
          <p class="actions"><button class="button" type="button" @click=${() => form.keeper.readNews()}>${strings.understood}</button></p>
        </div>`
        : nothing
    }
  </div>`;
}

export const check = html`<svg class="check" width="16" height="16" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${svg`<path d="m4 10.5 4 4 8-9"></path>`}</svg>`;
