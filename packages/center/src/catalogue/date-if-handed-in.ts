import type { DatePromise } from '@hcc/rules/dossier';
import { isInForce, openState } from '@hcc/rules/directory';
import { rulesOn } from '@hcc/rules/settlement-rules';
import { reckon, receivedWorkingInstant, toLocalDate, type TraceStep } from '@hcc/rules/working-time';
import type { Channel, Procedure } from '@hcc/schemas';
import { durationsFor } from '../dossiers/decision-context.ts';
import type { Center } from '../ports.ts';

/**
 * The date that would be promised for a complete dossier: received at a moment that is told, or handed in now. A counter
 * takes nothing in while it is closed, so now is when it next opens; the portal takes it in at any hour, and the office
 * counts it from its next one.
 */
export function dateIfHandedIn(
  center: Center,
  procedure: Procedure,
  {
    channel,
    receivedAt,
    variantId,
  }: { channel: Channel; receivedAt?: string | undefined; variantId?: string | undefined },
  now: Date,
): DatePromise {
  const { calendar } = center;
  const wait = receivedAt === undefined && channel !== 'online' ? waitForCounter(center, now.toISOString()) : undefined;
  const received = receivedAt ?? wait?.to ?? now.toISOString();
  const variant = procedure.variants.some(({ id }) => id === variantId) ? variantId : undefined;
  const duration = durationsFor(procedure, channel, variant).committed;
  const { startedAt, due, trace } = reckon({
    receivedAt: received,
    channel,
    paperTravels: false,
    duration,
    pauses: [],
    calendar,
    rules: rulesOn(center.rules, toLocalDate(received)),
  });
  return { startedAt, duration, due: { ...due, trace: wait ? [wait, ...trace] : trace } };
}

/** `undefined` while counters are open. Every point has the same hours (`receptionHours` of the profile). */
function waitForCounter(
  { units, calendar }: Center,
  now: string,
): Extract<TraceStep, { code: 'counterClosed' }> | undefined {
  const today = toLocalDate(now);
  const counter = units.find((unit) => unit.kind !== 'agency' && isInForce(unit, today));
  if (!counter) return undefined;
  const { isOpen, until } = openState(counter, calendar, now);
  if (isOpen) return undefined;
  // Days that the calendar does not know yet: the next working hour is as good as can be told.
  return { code: 'counterClosed', from: now, to: until ?? receivedWorkingInstant(now, calendar) };
}
