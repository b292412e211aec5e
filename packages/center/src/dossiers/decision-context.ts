import type { DecisionContext, Standing } from '@hcc/rules/dossier';
import { rulesOn, type SettlementRules } from '@hcc/rules/settlement-rules';
import { periodsFor, toLocalDate } from '@hcc/rules/working-time';
import type { Answers, Channel, Officer, Procedure } from '@hcc/schemas';
import type { Center } from '../ports.ts';
import { componentsOf } from './components-of.ts';

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
  /** The rules it was received under; those of today for what is filed now. */
  rulesVersion?: string | undefined;
}

export const applicantContext = ({
  center,
  procedure,
  channel,
  variantId,
  now,
  rulesVersion,
}: Matter): DecisionContext => ({
  now: now.toISOString(),
  calendar: center.calendar,
  rules: rulesOf(center, rulesVersion, now),
  durations: durationsFor(procedure, channel, variantId),
  componentIds: componentsOf(center, procedure).map(({ id }) => id),
  actor: { kind: 'applicant' },
  roles: [],
  seatId: null,
  atServicePoint: false,
});

export const officerContext = ({ officer, ...matter }: Matter & { officer: Officer }): DecisionContext => ({
  ...applicantContext(matter),
  ...standingOf(matter.center, officer, matter),
});

/** Who an officer is and where she stands: what the rules judge her by. */
export const standingOf = (
  center: Center,
  { id, name, title, unit, roles, seat }: Officer,
  { now, rulesVersion }: { now: Date; rulesVersion?: string | undefined },
): Standing => ({
  now: now.toISOString(),
  rules: rulesOf(center, rulesVersion, now),
  actor: { kind: 'officer', id, name, title, unit },
  roles,
  seatId: seat?.id ?? null,
  atServicePoint: isServicePoint(center, seat?.id ?? unit.id),
});

/** A version that the profile has dropped since is no reason to reckon by another law: today's parameters stand in. */
export const rulesOf = ({ rules }: Pick<Center, 'rules'>, version: string | undefined, now: Date): SettlementRules =>
  rules.find((one) => one.version === version) ?? rulesOn(rules, toLocalDate(now.toISOString()));

/** A point of the Center, where any dossier may be handed in and any result collected; an agency decides instead. */
export const isServicePoint = (center: Center, unitId: string): boolean =>
  center.units.some((unit) => unit.id === unitId && unit.kind !== 'agency');
