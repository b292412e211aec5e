import { type Counts, count } from './measures.ts';

/** The columns of a public board for a period (`domain.md` 6.3), as counts of dossiers. */
export interface Board {
  /** Open when the period began. */
  carriedOver: number;
  received: { total: number; online: number; counter: number; post: number };
  /** Results recalled in the period to be issued anew: open again. */
  reopened: number;
  /** Net, from and to units that a reorganisation closed. */
  moved: number;
  /** `total` holds every way to be done with: withdrawn and stopped as well. */
  resolved: {
    total: number;
    early: number;
    onTime: number;
    late: number;
    undated: number;
    again: number;
    withdrawn: number;
    stopped: number;
    refused: number;
  };
  /** At its end, or now in a period under way. */
  inProgress: { total: number; within: number; overdue: number };
  paused: { total: number; supplement: number; payment: number; suspension: number; within: number; overdue: number };
  /** Shown apart: never received. */
  notReceived: {
    carriedOver: number;
    filed: number;
    moved: number;
    notAccepted: number;
    withdrawn: number;
    stopped: number;
    waiting: number;
  };
}

/**
 * @param opening the sums of every day before the period.
 * @param during the sums of its days, for due days up to today alone.
 */
export function boardOf(opening: Counts, during: Counts): Board {
  const atEnd = (measure: Parameters<typeof count>[1]): number => count(opening, measure) + count(during, measure);
  const inProgress = atEnd('running');
  const inProgressOverdue = atEnd('runningOverdue');
  const [supplement, payment, suspension] = [
    atEnd('pausedSupplement'),
    atEnd('pausedPayment'),
    atEnd('pausedSuspension'),
  ];
  const paused = supplement + payment + suspension;
  const pausedOverdue = atEnd('pausedOverdue');
  return {
    carriedOver: count(opening, 'running', 'pausedSupplement', 'pausedPayment', 'pausedSuspension'),
    received: {
      total: count(during, 'received'),
      online: count(during, 'receivedOnline'),
      counter: count(during, 'receivedCounter'),
      post: count(during, 'receivedPost'),
    },
    reopened: count(during, 'reopened'),
    moved: count(during, 'moved'),
    resolved: {
      total: count(
        during,
        'finishedEarly',
        'finishedOnTime',
        'finishedLate',
        'finishedUndated',
        'finishedAgain',
        'withdrawn',
        'stopped',
      ),
      early: count(during, 'finishedEarly'),
      onTime: count(during, 'finishedOnTime'),
      late: count(during, 'finishedLate'),
      undated: count(during, 'finishedUndated'),
      again: count(during, 'finishedAgain'),
      withdrawn: count(during, 'withdrawn'),
      stopped: count(during, 'stopped'),
      refused: count(during, 'refused'),
    },
    inProgress: { total: inProgress, within: inProgress - inProgressOverdue, overdue: inProgressOverdue },
    paused: { total: paused, supplement, payment, suspension, within: paused - pausedOverdue, overdue: pausedOverdue },
    notReceived: {
      carriedOver: count(opening, 'waiting'),
      filed: count(during, 'filed'),
      moved: count(during, 'movedWaiting'),
      notAccepted: count(during, 'notAccepted'),
      withdrawn: count(during, 'withdrawnBeforeIntake'),
      stopped: count(during, 'stoppedBeforeIntake'),
      waiting: atEnd('waiting'),
    },
  };
}

/** Which check sums of a board do not hold, by name; an honest board has none. */
export function checkSumFaults(board: Board): string[] {
  const { carriedOver, received, reopened, moved, resolved, inProgress, paused, notReceived } = board;
  const { early, onTime, late, undated, again, withdrawn, stopped } = resolved;
  const sums: Record<string, boolean> = {
    open: carriedOver + received.total + reopened + moved === resolved.total + inProgress.total + paused.total,
    received: received.total === received.online + received.counter + received.post,
    resolved: resolved.total === early + onTime + late + undated + again + withdrawn + stopped,
    notReceived:
      notReceived.carriedOver + notReceived.filed + notReceived.moved ===
      received.total + notReceived.notAccepted + notReceived.withdrawn + notReceived.stopped + notReceived.waiting,
  };
  return Object.keys(sums).filter((name) => sums[name] !== true);
}
