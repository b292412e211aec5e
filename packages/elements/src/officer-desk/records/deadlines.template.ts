/** Every date that was promised, and why; the apology that is owed, prepared or signed. */
import type { DeskDossier } from '@hcc/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { dayOf } from '../../localize/dates.ts';
import type { TextController } from '../../localize/text-controller.ts';
import { dueStanding } from '../../status-tracker/due-standing.ts';
import type { DeskStrings } from '../locales/vi.ts';

type Text = TextController<DeskStrings>;
type Promised = DeskDossier['promises'][number];

export function deadlines(dossier: DeskDossier, now: string, text: Text): TemplateResult | typeof nothing {
  const { promises, reappointment } = dossier;
  const { records } = text.strings;
  if (promises.length < 2 && reappointment === null && !owesApology(dossier, now)) return nothing;
  return html`<section class="deadlines">
    <h3>${records.deadlines}</h3>
    ${apology(dossier, now, text)}
    <ol class="promises">
      ${promises.map((promised, at) => html`<li>${promise(promised, at === promises.length - 1, text)}</li>`)}
    </ol>
  </section>`;
}

function promise({ at, cause, due, inTime }: Promised, stands: boolean, text: Text): TemplateResult {
  const { records } = text.strings;
  const day = due.dueOn ?? (due.dueAt === null ? undefined : dayOf(due.dueAt));
  const when = day === undefined ? records.noDate : text.day(day);
  return html`${stands ? html`<strong>${when}</strong>` : html`<del>${when}</del>`}
    <span class="small">${records.cause[cause] ?? cause}, ${text.instant(at)}</span>
    ${inTime === null ? nothing : html`<span class="tag">${inTime ? records.inTime : records.notInTime}</span>`}`;
}

/** Prepared and waiting, or owed: the last day on which it comes in time is said in either case. */
function apology(dossier: DeskDossier, now: string, text: Text): TemplateResult | typeof nothing {
  const { records } = text.strings;
  const { reappointment, apologyByOn } = dossier;
  if (reappointment && reappointment.signedAt === null)
    return html`<div class="alert warning">
      <p><strong>${records.apologyWaits}</strong> ${records.newDate(text.day(reappointment.newDueOn))}</p>
      <p class="small"><span lang="vi">${records.proposedBy(reappointment.proposedBy, text.instant(reappointment.proposedAt))}</span></p>
      <p lang="vi">${reappointment.reason}</p>
      ${apologyByOn === null ? nothing : html`<p class="small">${records.apologyBy(text.day(apologyByOn))}</p>`}
    </div>`;
  if (!owesApology(dossier, now) || apologyByOn === null) return nothing;
  const isLate = apologyByOn < dayOf(now);
  return html`<div class="alert ${isLate ? 'error' : 'warning'}">
    <p>${isLate ? records.apologyLate(text.day(apologyByOn)) : records.apologyDue(text.day(apologyByOn))}</p>
  </div>`;
}

/** The date is near or past, and an apology can still be prepared. */
function owesApology({ progress, apologyByOn, allowed }: DeskDossier, now: string): boolean {
  if (apologyByOn === null || progress.completedAt !== null || progress.due === null) return false;
  const standing = dueStanding(progress.due, null, now);
  return allowed.includes('proposeReappointment') && (standing?.kind === 'overdue' || apologyByOn <= dayOf(now));
}
