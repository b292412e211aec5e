import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../../localize/text-controller.ts';
import type { DeskStrings } from '../locales/vi.ts';
import type { HistoryLine } from './dossier.controller.ts';

/** One line of the history: when, what, who, where, and what was noted. */
export function historyWords(
  { at, type, actor, unit, note }: HistoryLine,
  text: TextController<DeskStrings>,
): TemplateResult {
  const { strings } = text;
  const what = Object.hasOwn(strings.event, type) ? strings.event[type as keyof typeof strings.event] : type;
  return html`<span class="muted small">${text.instant(at)}</span> <strong>${what}</strong>
    <span class="small">${actor === '' ? strings.dossier.applicantActor : html`<span lang="vi">${actor}</span>`}${unit ? html`, <span lang="vi">${unit.name}</span>` : nothing}</span>
    ${note === null || note === '' ? nothing : html`<span class="note" lang="vi">${note}</span>`}`;
}
