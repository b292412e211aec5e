/** The five steps with what happened, where and when; and the three units. The tracker and the desk share them. */
import type { DossierProgress, StepProgress, UnitReference } from '@hcc/sdk';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TextController } from '../localize/text-controller.ts';
import type { DossierStrings } from './locales/dossier/vi.ts';

type Text = TextController<unknown>;

export function steps(
  progress: DossierProgress,
  strings: Pick<DossierStrings, 'stepState'>,
  text: Text,
): TemplateResult {
  return html`<ol class="steps">
    ${progress.steps.map((step) => {
      const name = text.shared.step[step.step] ?? step.step;
      return html`<li class=${step.state} aria-current=${step.state === 'current' ? 'step' : nothing}>
        <span class="mark">${marks[step.state] ?? marks.waiting}</span>
        <span class="what">
          <span class="name">${name}</span>
          <span class="small muted">${strings.stepState[step.state] ?? nothing}${step.at ? html` · ${text.instant(step.at)}` : nothing}</span>
          ${step.state === 'waiting' || step.state === 'skipped' ? nothing : html`<span class="small" lang="vi">${(step.unit ?? unitOf(progress, step)).name}</span>`}
        </span>
      </li>`;
    })}
  </ol>`;
}

/** Who is expected to carry a step out. */
const unitOf = (
  { receivingUnit, competentUnit, returningUnit }: DossierProgress,
  { step }: StepProgress,
): UnitReference => (step === 'receive' ? receivingUnit : step === 'return' ? returningUnit : competentUnit);

export const units = (progress: DossierProgress, strings: DossierStrings['unit']): TemplateResult =>
  html`<dl class="units">
    ${(['receiving', 'competent', 'returning'] as const).map(
      (which) =>
        html`<div>
          <dt>${strings[which]}</dt>
          <dd lang="vi">${progress[`${which}Unit`].name}</dd>
        </div>`,
    )}
  </dl>`;

const sign = (content: TemplateResult): TemplateResult =>
  html`<svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${content}</svg>`;
const marks = {
  done: sign(svg`<path d="m4.5 10.5 3.5 3.5 7.5-8"></path>`),
  current: sign(svg`<circle cx="10" cy="10" r="3.5" fill="currentColor"></circle>`),
  waiting: sign(svg``),
  skipped: sign(svg`<path d="M5 10h10"></path>`),
};
