/** Papers that are often asked for, each with its numbers and what the form says of it; who leads may change that. */
import type { Tip, TippedPaper } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../../localize/text-controller.ts';
import type { DeskStrings } from '../locales/vi.ts';
import { paperKey, type TipsController } from './tips.controller.ts';

type Text = TextController<DeskStrings>;

export interface TipParts {
  readonly control: TipsController;
  readonly mayApprove: boolean;
  readonly approve: (paper: TippedPaper, vi: string) => void;
  readonly retire: (paper: TippedPaper, id: string) => void;
}

export function tipsView(parts: TipParts, text: Text): TemplateResult {
  const { shared } = text;
  const words = text.strings.tips;
  const shown = (papers: readonly TippedPaper[]): TemplateResult =>
    papers.length === 0
      ? html`<p>${words.none}</p>`
      : html`<ul class="rows">
          ${papers.map((paper) => html`<li class="said" data-paper=${paperKey(paper)}>${paperRow(paper, parts, text)}</li>`)}
        </ul>`;
  return html`<section class="tips" aria-label=${words.title}>
    <h3 tabindex="-1">${words.title}</h3>
    <p class="small muted">${words.lead}</p>
    ${parts.control.list.render({
      pending: (last) => (last ? shown(last.items) : html`<p role="status">${shared.loading}</p>`),
      complete: ({ items }) => shown(items),
      error: (error) => html`<div class="alert error" role="alert"><p>${text.problem(error)}</p></div>`,
    })}
  </section>`;
}

function paperRow(paper: TippedPaper, parts: TipParts, text: Text): TemplateResult {
  const words = text.strings.tips;
  const { procedure, component, evidence, tips } = paper;
  const standing = tips.find(({ retiredAt }) => retiredAt === null);
  const failed = parts.control.failed?.key === paperKey(paper) ? parts.control.failed.error : undefined;
  return html`<p lang="vi"><strong>${component.name ?? component.id}</strong></p>
    <p class="small"><span lang="vi">${procedure.name}</span> · ${
      evidence === null
        ? words.notOften
        : words.askedFor(evidence.askedFor.numerator, evidence.askedFor.denominator, evidence.missing, evidence.faulty)
    }</p>
    ${standing ? standingTip(standing, paper, parts, text) : nothing}
    ${failed === undefined ? nothing : html`<div class="alert error" role="alert"><p>${text.problem(failed)}</p></div>`}
    ${
      parts.mayApprove
        ? html`<details>
            <summary>${standing ? words.change : words.write}</summary>
            ${wordingForm(paper, standing, parts, text)}
          </details>`
        : nothing
    }`;
}

const standingTip = (tip: Tip, paper: TippedPaper, parts: TipParts, text: Text): TemplateResult =>
  html`<blockquote lang="vi">${tip.words.vi}</blockquote>
    <p class="small">
      ${text.strings.tips.standing(tip.approvedBy.name, text.instant(tip.approvedAt))}
      ${
        parts.mayApprove
          ? html`<button class="button small" type="button" data-retire @click=${() => parts.retire(paper, tip.id)}>${text.strings.tips.retire}</button>`
          : nothing
      }
    </p>`;

function wordingForm(paper: TippedPaper, standing: Tip | undefined, parts: TipParts, text: Text): TemplateResult {
  const words = text.strings.tips;
  const id = `tip-${paperKey(paper)}`;
  return html`<form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      if (!(event.target instanceof HTMLFormElement)) return;
      const vi = new FormData(event.target).get('vi');
      if (typeof vi === 'string') parts.approve(paper, vi.trim());
    }}
  >
    <div class="field">
      <label class="label" for=${id}>${words.words}</label>
      <p class="help" id="${id}-help">${words.wordsHelp}</p>
      <textarea
        class="input"
        id=${id}
        name="vi"
        lang="vi"
        required
        minlength="10"
        maxlength="300"
        aria-describedby="${id}-help"
        .defaultValue=${standing?.words.vi ?? paper.draft?.vi ?? ''}
      ></textarea>
    </div>
    <p><button class="button primary small" type="submit" data-approve>${words.approve}</button></p>
  </form>`;
}
