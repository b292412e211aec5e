import type { Officer, Procedure } from '@hcc/schemas';
import type { DecisionContext } from '@hcc/rules/dossier';
import type { Channel, Duration } from '@hcc/schemas';
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

export const applicantContext = (
  center: Center,
  procedure: Procedure,
  channel: Channel,
  now: Date,
): DecisionContext => ({
  now: now.toISOString(),
  calendar: center.calendar,
  durations: durationsFor(procedure, channel),
  actor: { kind: 'applicant' },
  roles: [],
  atServicePoint: false,
});

export const officerContext = (
  center: Center,
  procedure: Procedure,
  channel: Channel,
  now: Date,
  officer: Officer,
): DecisionContext => ({
  ...applicantContext(center, procedure, channel, now),
  actor: { kind: 'officer', id: officer.id, name: officer.name, title: officer.title, unit: officer.unit },
  roles: officer.roles,
  atServicePoint: isServicePoint(center, officer.unit.id),
});

/** A point of the Center, where any dossier may be handed in and any result collected; an agency decides instead. */
export const isServicePoint = (center: Center, unitId: string): boolean =>
  center.units.some((unit) => unit.id === unitId && unit.kind !== 'agency');
