/** Why a dossier asks for somebody's eye, from its own dates alone. */
import type { DossierState, Standing } from '@hcc/rules/dossier';
import { apologyBy, type Calendar, toLocalDate } from '@hcc/rules/working-time';
import type { Attention } from '@hcc/schemas';
import { respondByOn } from '../dossiers/respond-by.ts';

/** The clock runs towards a promised date. */
export const running: readonly DossierState['workflow'][] = ['inTransit', 'accepted', 'appraised', 'approved'];

/** What asks for an eye whatever the hour. */
export type LastingAttention = Extract<Attention, 'apologyToSign' | 'withdrawalAsked' | 'answered'>;

export function lastingAttention(dossier: DossierState): LastingAttention[] {
  const { workflow, withdrawalRequest, supplements } = dossier;
  const lastAnswer = supplements.at(-1)?.answeredAt ?? null;
  const found: Readonly<Record<LastingAttention, boolean>> = {
    apologyToSign: isToSign(dossier) && running.includes(workflow),
    withdrawalAsked: withdrawalRequest !== null && workflow !== 'withdrawn' && workflow !== 'stopped',
    answered: lastAnswer !== null && (workflow === 'submitted' || workflow === 'accepted'),
  };
  return (Object.keys(found) as LastingAttention[]).filter((name) => found[name]);
}

const isToSign = ({ reappointment }: DossierState): boolean => reappointment !== null && reappointment.signed === null;

export function attentionOf(
  dossier: DossierState,
  { now, rules, calendar }: Pick<Standing, 'now' | 'rules'> & { calendar: Calendar },
): Attention[] {
  const { workflow, promised } = dossier;
  const today = toLocalDate(now);
  const dueAt = running.includes(workflow) ? (promised?.due.dueAt ?? null) : null;
  const lasting = lastingAttention(dossier);
  const respondBy = respondByOn(dossier);
  const found: Readonly<Record<Attention, boolean>> = {
    overdue: dueAt !== null && Date.parse(dueAt) < Date.parse(now),
    dueToday: dueAt !== null && Date.parse(dueAt) >= Date.parse(now) && toLocalDate(dueAt) === today,
    apologyDue:
      dueAt !== null &&
      !isToSign(dossier) &&
      toLocalDate(dueAt) > today &&
      toLocalDate(apologyBy(dueAt, calendar, rules).at) <= today,
    apologyToSign: lasting.includes('apologyToSign'),
    withdrawalAsked: lasting.includes('withdrawalAsked'),
    answered: lasting.includes('answered'),
    responseOverdue: respondBy !== null && respondBy < today,
  };
  return (Object.keys(found) as Attention[]).filter((name) => found[name]);
}
