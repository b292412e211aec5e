/** What may come of the dossier as it stands, told before it is handed in: the sure, the likely, and what nobody can tell. */
import { readiness, type ReadinessFinding } from '@hcc/rules/form';
import { html, nothing, type TemplateResult } from 'lit';
import { faultText, nameOf } from '../../form-fields/field-context.ts';
import type { ClosingContext } from './closing-context.ts';

const levels = ['certain', 'likely', 'cannotTell'] as const;

export function readinessPart(context: ClosingContext): TemplateResult {
  const { form, closing } = context;
  const words = closing.strings.readiness;
  const findings = readiness(form.filled.evaluation, form.keeper.attachments)
    // The declaration is ticked below, after this has been read.
    .filter((finding) => !('problem' in finding) || !finding.problem.fieldId.startsWith('declaration.'));
  const isClear = findings.every(({ level }) => level === 'cannotTell');
  return html`<section class="part readiness">
    <h3>${words.title}</h3>
    <p class="alert ${isClear ? 'success' : 'warning'}">${isClear ? words.clear : words.notClear}</p>
    ${levels.map((level) => {
      const found = findings.filter((finding) => finding.level === level);
      if (found.length === 0) return nothing;
      const list = html`<ul>
        ${found.map((finding) => html`<li>${sentence(finding, context)}</li>`)}
      </ul>`;
      // What nobody can tell is long and seldom a surprise: it is there to be opened.
      return level === 'cannotTell'
        ? html`<details class="why"><summary>${words.levels[level]}</summary>${list}</details>`
        : html`<p><strong>${words.levels[level]}</strong></p>${list}`;
    })}
  </section>`;
}

function sentence(finding: ReadinessFinding, context: ClosingContext): string {
  const { findings } = context.closing.strings.readiness;
  if ('problem' in finding) return faultText(finding.problem, context);
  const name = nameOf(finding.answerId, context);
  return finding.code === 'smallPicture' ? findings.smallPicture(finding.fileName, name) : findings[finding.code](name);
}
