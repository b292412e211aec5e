import type { DecisionContext } from '@hcc/rules/dossier';
import type { Channel, Duration, Officer, Procedure } from '@hcc/schemas';
import type { Center } from '../ports.ts';

/** The periods of a procedure for a way of filing: what the Center commits to, else what the law sets. */
export function durationsFor(procedure: Procedure, channel: Channel): DecisionContext['durations'] {
  const stated = (method: { duration: Duration } | undefined): Duration | undefined =>
    method?.duration.unit === 'none' ? undefined : method?.duration;
  const statutory =
    stated(procedure.methods.find((method) => method.channel === channel)) ??
    procedure.methods.map(stated).find(Boolean) ??
    ({ unit: 'none' } as const);
  return { statutory, committed: procedure.committed ?? statutory };
}

/** What a decision is about, whoever takes it. */
interface Matter {
  center: Center;
  procedure: Procedure;
  channel: Channel;
  now: Date;
}

export const applicantContext = ({ center, procedure, channel, now }: Matter): DecisionContext => ({
  now: now.toISOString(),
  calendar: center.calendar,
  durations: durationsFor(procedure, channel),
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
