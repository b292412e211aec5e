import type { Channel, Method } from '@hcc/schemas';
import type { Duration } from './duration.ts';

/** As much of a procedure's record as the question needs. */
export interface StatedPeriods {
  methods: readonly Pick<Method, 'channel' | 'duration' | 'variantId'>[];
  /** What the Center commits itself to. */
  committed?: Duration | undefined;
}

/** Both are kept, and a date for each: the promise shown is the committed one, the law judges by its own. */
export interface Periods {
  statutory: Duration;
  committed: Duration;
}

/**
 * The periods of a procedure for a way of filing and a case (trường hợp) of it.
 *
 * A record may state several for one way of filing. The one of the case counts; while nothing tells the case, the
 * longest of them, since a promise may later move only in the citizen's favour. A way of filing without a period of its
 * own has that of the others. A commitment never lies behind the law.
 */
export function periodsFor(
  { methods, committed }: StatedPeriods,
  { channel, variantId }: { channel: Channel; variantId?: string | undefined },
): Periods {
  const stated = methods.filter(({ duration }) => duration.unit !== 'none');
  const ofChannel = stated.filter((method) => method.channel === channel);
  const candidates = ofChannel.length > 0 ? ofChannel : stated;
  const ofVariant = candidates.filter((method) => method.variantId !== undefined && method.variantId === variantId);
  // Another case's period is no period of this one.
  const ofAny = candidates.filter((method) => variantId === undefined || method.variantId === undefined);
  const [first, ...others] = [ofVariant, ofAny, candidates].find((list) => list.length > 0) ?? [];
  if (!first) return { statutory: { unit: 'none' }, committed: committed ?? { unit: 'none' } };
  const statutory = others.reduce((longest, { duration }) => longer(longest, duration), first.duration);
  const isShorter = committed !== undefined && longer(committed, statutory) === statutory;
  return { statutory, committed: isShorter ? committed : statutory };
}

/** In hours, roughly. Only to choose between periods: units are never converted into each other. */
const HOURS: Readonly<Record<Duration['unit'], number>> = {
  none: 0,
  workingHour: 1,
  calendarDay: 6,
  sameDay: 8,
  workingDay: 8,
  month: 170,
  year: 2000,
};

function longer(one: Duration, other: Duration): Duration {
  const length = (duration: Duration): number => HOURS[duration.unit] * ('amount' in duration ? duration.amount : 1);
  return length(one) > length(other) ? one : other;
}
