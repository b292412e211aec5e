import type { Duration } from './duration.ts';
import type { Instant, LocalDate } from './local-time.ts';
import { dayOf, parseInstant, tryParseLocalDate } from './local-time.ts';

export type Lateness = 'early' | 'onTime' | 'late';

/**
 * How a dossier finished against its due date. Days are compared, in Vietnam; only a period published in working hours
 * is judged by the minute, and then `finished` has to be an instant.
 *
 * "Finished" is status 9, the result being ready; when it is collected has no part in it. Where no date was promised
 * nothing can be late: `onTime`.
 * @throws RangeError when a value cannot be read, or a period in hours is judged by a day alone.
 */
export function lateness(
  due: Instant | null,
  // oxlint-disable-next-line typescript/no-duplicate-type-constituents -- both are text, and the reader needs both names
  finished: Instant | LocalDate,
  unit: Duration['unit'] = 'workingDay',
): Lateness {
  const finishedDay = tryParseLocalDate(finished);
  if (due === null) return 'onTime';
  const dueMoment = parseInstant(due);
  if (unit === 'workingHour') {
    if (finishedDay !== undefined)
      throw new RangeError(`"${finished}" has no hour: give the instant a period in working hours finished at`);
    return compare(Math.floor(parseInstant(finished) / 60), Math.floor(dueMoment / 60));
  }
  return compare(finishedDay ?? dayOf(parseInstant(finished)), dayOf(dueMoment));
}

function compare(finished: number, due: number): Lateness {
  if (finished < due) return 'early';
  return finished === due ? 'onTime' : 'late';
}
