import type { DecisionContext } from '@hcc/rules/dossier';
import { periodsFor } from '@hcc/rules/working-time';
import type { Answers, Channel, Officer, Procedure } from '@hcc/schemas';
import type { Center } from '../ports.ts';

/** The periods of a procedure for a way of filing and a case of it: what the Center commits to, and what the law sets. */
export const durationsFor = (
  procedure: Procedure,
  channel: Channel,
  variantId?: string,
): DecisionContext['durations'] => periodsFor(procedure, { channel, variantId });

/** The case (trường hợp) an applicant chose, where the procedure has several. */
export function chosenVariant(answers: Answers): string | undefined {
  const chosen = answers['matter.variant'];
  return typeof chosen === 'string' && chosen !== '' ? chosen : undefined;
}

/** What a decision is about, whoever takes it. */
interface Matter {
  center: Center;
  procedure: Procedure;
  channel: Channel;
  /** See `chosenVariant`; without it the longest period of all cases counts. */
  variantId?: string | undefined;
  now: Date;
}

export const applicantContext = ({ center, procedure, channel, variantId, now }: Matter): DecisionContext => ({
  now: now.toISOString(),
  calendar: center.calendar,
  durations: durationsFor(procedure, channel, variantId),
  actor: { kind: 'applicant' },
  roles: [],
  atServicePoint: false,
});

export const officerContext = ({ officer, ...matter }: Matter & { officer: Officer }): DecisionContext => ({
  ...applicantContext(matter),
  ...standingOf(matter.center, officer),
});

/** Who an officer is and where she stands: what the rules judge her by. */
export const standingOf = (
  center: Center,
  { id, name, title, unit, roles }: Officer,
): Pick<DecisionContext, 'actor' | 'roles' | 'atServicePoint'> => ({
  actor: { kind: 'officer', id, name, title, unit },
  roles,
  atServicePoint: isServicePoint(center, unit.id),
});

/** A point of the Center, where any dossier may be handed in and any result collected; an agency decides instead. */
export const isServicePoint = (center: Center, unitId: string): boolean =>
  center.units.some((unit) => unit.id === unitId && unit.kind !== 'agency');
