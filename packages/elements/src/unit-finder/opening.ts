/** Whether a service point is open at a moment, and its hours, from what the Center said. Pure; times are Vietnam's. */
import type { Unit } from '@hcc/sdk';
import { dayOf, formatTime } from '../localize/dates.ts';

type Hours = Pick<Unit, 'open' | 'openingHours'>;

export interface Standing {
  readonly isOpen: boolean;
  /** When that changes; null when it is not known. */
  readonly until: string | null;
}

/**
 * What the Center said, carried on to `now`: past the moment at which it would change, the opposite holds, and until when
 * is not known before the Center is asked again. `undefined` where it said nothing.
 */
export function standingAt({ open }: Pick<Unit, 'open'>, now: Date): Standing | undefined {
  if (!open) return undefined;
  return open.until !== null && new Date(open.until) <= now ? { isOpen: !open.isOpen, until: null } : open;
}

export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * Today's hours. None on a day off: also where the week has hours for today, still to come, but the Center says that it
 * opens on a later day only (a holiday).
 */
export function hoursToday(point: Hours, now: Date): readonly Span[] {
  const at = now.toISOString();
  const today = dayOf(at);
  const spans = point.openingHours.filter(({ weekday }) => weekday === weekdayOf(today));
  const { isOpen, until } = point.open ?? { isOpen: true, until: null };
  const isClosedToday = !isOpen && until !== null && new Date(until) > now && dayOf(until) > today;
  const isStillToCome = spans.some(({ to }) => to > formatTime(at, 'vi'));
  return isClosedToday && isStillToCome ? [] : spans;
}

export const textOf = (spans: readonly Span[]): string => spans.map(({ from, to }) => `${from}–${to}`).join(', ');

/** ISO weekday of a calendar day. */
export const weekdayOf = (localDate: string): number => new Date(`${localDate}T00:00:00Z`).getUTCDay() || 7;
