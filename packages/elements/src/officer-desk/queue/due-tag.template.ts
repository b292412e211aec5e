/** When a dossier is due: in words, colour and shape. */
import type { DeskDossierSummary } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { dayOf } from '../../localize/dates.ts';
import type { TextController } from '../../localize/text-controller.ts';
import { dueStanding } from '../../status-tracker/due-standing.ts';
import { dueIcons } from '../icons.ts';
import type { DeskStrings } from '../locales/vi.ts';

const underWay = ['submitted', 'accepted', 'inProgress', 'supplementRequested', 'paymentRequired'];
const paused = ['supplementRequested', 'paymentRequired', 'stopped'];

/** Of what is finished the word is how it came out; nothing is due any more. */
export function dueTag(
  {
    dueAt,
    status,
    punctuality,
    respondByOn = null,
  }: Pick<DeskDossierSummary, 'dueAt' | 'status' | 'punctuality'> & Partial<Pick<DeskDossierSummary, 'respondByOn'>>,
  now: string,
  text: TextController<DeskStrings>,
): TemplateResult | typeof nothing {
  const { due } = text.strings;
  if (punctuality !== null)
    return tag(punctuality === 'late' ? 'overdue' : 'ahead', due.finished[punctuality] ?? punctuality);
  if (!underWay.includes(status)) return nothing;
  if (respondByOn !== null) return tag('none', due.waiting(text.day(respondByOn)));
  if (paused.includes(status)) return tag('none', due.paused);
  const standing = dueStanding({ dueAt }, null, now);
  if (!standing || dueAt === null) return tag('none', due.none);
  const title = due.on(text.day(dayOf(dueAt)));
  switch (standing.kind) {
    case 'overdue':
      return tag('overdue', due.overdue(standing.days), title);
    case 'today':
      return tag('today', `${due.today} ${text.time(dueAt)}`, title);
    case 'ahead':
      return tag('ahead', due.ahead(standing.days), title);
    default:
      return nothing;
  }
}

const tag = (kind: keyof typeof dueIcons, words: string, title?: string): TemplateResult =>
  html`<span class="due-tag ${kind}" title=${title ?? nothing}>${dueIcons[kind]}${words}</span>`;
