/** When the clock starts, stands and goes on, and which dates follow. */
import {
  dueDate,
  expectedArrival,
  extendForPause,
  lateness,
  type Lateness,
  type PauseMode,
  receivedWorkingInstant,
} from '../working-time/index.ts';
import type { DecisionContext } from './dossier-commands.ts';
import type { DatePromise, Pause, Promises } from './dossier-parts.ts';
import type { DossierState } from './dossier-state.ts';

/**
 * The clock starts when a complete dossier reaches the competent unit (Decree 118/2025 Art. 17(3) as amended by
 * 309/2026). An electronic one is there at once, in working hours; paper taken in elsewhere has to travel, and until
 * it is taken over the date is reckoned from when it ought to arrive.
 */
export function clockStart(dossier: DossierState, { now, calendar, rules }: DecisionContext): string {
  if (dossier.paperTravels) return expectedArrival({ receivedAt: now, calendar, forwardCutOff: rules.forwardCutOff });
  return dossier.channel === 'online' ? receivedWorkingInstant(now, calendar) : now;
}

export function promisesFrom(startedAt: string, { calendar, durations }: DecisionContext): Promises {
  const promise = (duration: DatePromise['duration']): DatePromise => ({
    startedAt,
    duration,
    due: dueDate({ startedAt, duration, calendar }),
  });
  return { promised: promise(durations.committed), statutory: promise(durations.statutory) };
}

/** Both dates after a pause; null while no date has been promised, as before acceptance. */
export function promisesAfter(
  pause: Pause,
  { promised, statutory, channel }: DossierState,
  { now, calendar, rules, actor }: DecisionContext,
): Promises | null {
  if (!promised || !statutory) return null;
  const mode: PauseMode = pause.cause === 'supplement' ? rules.supplementClock : 'resume';
  // What comes in at night through the web is received with the next working session, as the filing was.
  const resumedAt = channel === 'online' && actor.kind === 'applicant' ? receivedWorkingInstant(now, calendar) : now;
  const after = ({ startedAt, duration, due }: DatePromise): DatePromise => ({
    startedAt: mode === 'restart' ? resumedAt : startedAt,
    duration,
    due: extendForPause({ due: due.dueAt, pausedAt: pause.since, resumedAt, mode, duration, calendar }),
  });
  return { promised: after(promised), statutory: after(statutory) };
}

/** The date that being on time is judged by: the one in force, unless a new one was signed too late to count. */
export function judgedPromise({ promises }: Pick<DossierState, 'promises'>): DatePromise | null {
  let judged: DatePromise | null = null;
  for (const { promised, cause, inTime } of promises) if (cause !== 'reappointment' || inTime) judged = promised;
  return judged;
}

/** How it finished against its date; null while it has not. */
export function punctuality(dossier: Pick<DossierState, 'promises' | 'completedAt'>): Lateness | null {
  const judged = judgedPromise(dossier);
  if (dossier.completedAt === null || !judged) return null;
  return lateness(judged.due.dueAt, dossier.completedAt, judged.duration.unit);
}
