import { judgedPromise, punctuality, replay, type DossierState } from '../src/dossier/index.ts';
import { boardOf, parsePeriod, type Board, type Counts, type LoggedEvent } from '../src/indicators/index.ts';
import { toLocalDate } from '../src/working-time/index.ts';

/** A board without a fold: where does every dossier stand at the end of each day, and what happened in between? */
export function boardAgain(
  log: readonly LoggedEvent[],
  isOf: (state: DossierState) => boolean,
  periodId: string,
): Board {
  const { fromOn, toOn } = parsePeriod(periodId);
  const before: Counts = {};
  const during: Counts = {};
  const add = (to: Counts, measure: keyof Counts, by = 1) => (to[measure] = (to[measure] ?? 0) + by);
  for (const events of Map.groupBy(log, ({ dossierId }) => dossierId).values()) {
    const stateOn = (day: string): DossierState | null =>
      replay(events.filter(({ event }) => toLocalDate(event.at) <= day).map(({ event }) => event));
    const dayAhead = new Date(Date.parse(fromOn) - 86_400_000).toISOString().slice(0, 10);
    for (const [day, to, step] of [
      [dayAhead, before, 1],
      [toOn, during, 1],
      // What was there before is told by `before`; the period adds the difference.
      [dayAhead, during, -1],
    ] as const) {
      const state = stateOn(day);
      if (!state || !isOf(state)) continue;
      const { workflow, acceptedAt } = state;
      const isWaiting = workflow === 'submitted' || (workflow === 'supplementRequested' && acceptedAt === null);
      const stock = isWaiting
        ? 'waiting'
        : workflow === 'supplementRequested'
          ? 'pausedSupplement'
          : workflow === 'paymentRequired'
            ? 'pausedPayment'
            : workflow === 'suspended'
              ? 'pausedSuspension'
              : ['inTransit', 'accepted', 'appraised', 'approved'].includes(workflow)
                ? 'running'
                : null;
      if (!stock) continue;
      add(to, stock, step);
      const isAnew = state.fallenResults.some(({ kind }) => kind === 'superseded');
      const due = isWaiting || isAnew ? null : judgedPromise(state)?.due.dueOn;
      if (due && due <= day) add(to, stock === 'running' ? 'runningOverdue' : 'pausedOverdue', step);
    }
    let state: DossierState | null = null;
    for (const [index, { event }] of events.entries()) {
      const was: DossierState | null = state;
      const is = replay(events.slice(0, index + 1).map((one) => one.event));
      if (!is) throw new Error('An event leaves a dossier.');
      state = is;
      const day = toLocalDate(event.at);
      if (day < fromOn || day > toOn) continue;
      const isOpen = (one: DossierState) =>
        !['completed', 'returned', 'notAccepted', 'withdrawn', 'stopped'].includes(one.workflow);
      if (event.type === 'unitsSucceeded' && was && isOpen(is)) {
        const isUnreceived = is.acceptedAt === null;
        if (isOf(is)) add(during, isUnreceived ? 'movedWaiting' : 'moved');
        if (isOf(was)) add(during, isUnreceived ? 'movedWaiting' : 'moved', -1);
      }
      if (!isOf(is)) continue;
      if (event.type === 'submitted') add(during, 'filed');
      if (event.type === 'notAccepted') add(during, 'notAccepted');
      if (event.type === 'accepted') {
        add(during, 'received');
        add(
          during,
          is.channel === 'online' ? 'receivedOnline' : is.channel === 'post' ? 'receivedPost' : 'receivedCounter',
        );
      }
      if (event.type === 'resultReissued') add(during, 'reopened');
      if (event.type === 'stopped') add(during, is.acceptedAt === null ? 'stoppedBeforeIntake' : 'stopped');
      if (event.type === 'withdrawn') add(during, is.acceptedAt === null ? 'withdrawnBeforeIntake' : 'withdrawn');
      if (is.workflow === 'completed' && was?.workflow !== 'completed') {
        const isFirst = !is.fallenResults.some(({ kind }) => kind === 'superseded');
        const how = punctuality(is);
        if (!isFirst) add(during, 'finishedAgain');
        else {
          if (is.outcome === 'refused') add(during, 'refused');
          const isDated = (judgedPromise(is)?.due.dueOn ?? null) !== null;
          if (!isDated) add(during, 'finishedUndated');
          else add(during, how === 'early' ? 'finishedEarly' : how === 'late' ? 'finishedLate' : 'finishedOnTime');
        }
      }
    }
  }
  return boardOf(before, during);
}
