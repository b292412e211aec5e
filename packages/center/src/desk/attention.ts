/** Why a dossier asks for somebody's eye, from its own dates alone. */
import type { DossierState, Standing } from '@hcc/rules/dossier';
import { apologyBy, type Calendar, toLocalDate } from '@hcc/rules/working-time';
import type { Attention } from '@hcc/schemas';
import { respondByOn } from '../dossiers/present.ts';

/** The clock runs towards a promised date. */
const running: readonly DossierState['workflow'][] = ['inTransit', 'accepted', 'appraised', 'approved'];

export function attentionOf(
  dossier: DossierState,
  { now, rules, calendar }: Pick<Standing, 'now' | 'rules'> & { calendar: Calendar },
): Attention[] {
  const { workflow, promised, reappointment, withdrawalRequest, supplements } = dossier;
  const today = toLocalDate(now);
  const dueAt = running.includes(workflow) ? (promised?.due.dueAt ?? null) : null;
  const isToSign = reappointment !== null && reappointment.signed === null;
  const lastAnswer = supplements.at(-1)?.answeredAt ?? null;
  const respondBy = respondByOn(dossier);
  const found: Readonly<Record<Attention, boolean>> = {
    overdue: dueAt !== null && Date.parse(dueAt) < Date.parse(now),
    dueToday: dueAt !== null && Date.parse(dueAt) >= Date.parse(now) && toLocalDate(dueAt) === today,
    apologyDue:
      dueAt !== null &&
      !isToSign &&
      toLocalDate(dueAt) > today &&
      toLocalDate(apologyBy(dueAt, calendar, rules).at) <= today,
    apologyToSign: isToSign && running.includes(workflow),
    withdrawalAsked: withdrawalRequest !== null && workflow !== 'withdrawn' && workflow !== 'stopped',
    answered: lastAnswer !== null && (workflow === 'submitted' || workflow === 'accepted'),
    responseOverdue: respondBy !== null && respondBy < today,
  };
  return (Object.keys(found) as Attention[]).filter((name) => found[name]);
}
