import type { Channel, LocalDate } from '@hcc/schemas';
import { judgedPromise, punctuality, type DossierEvent, type DossierState, type PaperCount } from '../dossier/index.ts';
import { type Calendar, toLocalDate, workingDaysBetween } from '../working-time/index.ts';
import { cellOf, type Increment, type ProcedureFacts } from './cell.ts';
import {
  addCounts,
  type Counts,
  type FlowMeasure,
  lateSpentMeasure,
  spentMeasure,
  type Stage,
  stages,
  type StockMeasure,
  tookMeasure,
  workedMeasure,
} from './measures.ts';

export interface TallyContext {
  calendar: Calendar;
  facts: ProcedureFacts;
  /** The day it counts on: that of the event, but never one before the event ahead of it (a clock that was set back). */
  on: LocalDate;
  /** Working days at each stage, up to and with this event. */
  spent: Readonly<Partial<Record<Stage, number>>>;
}

/**
 * What one event adds to the figures. Pure, and a sum: whatever order the events of different dossiers come in, the
 * figures are the same. `before` and `after` are the dossier without and with the event.
 */
export function tally(
  before: DossierState | null,
  event: DossierEvent,
  after: DossierState,
  { calendar, facts, on, spent }: TallyContext,
): Increment[] {
  const cell = cellOf(after, facts);
  const flow = flowOf(before, event, after, { calendar, spent });
  const increments: Increment[] = Object.keys(flow).length > 0 ? [{ on, cell, counts: flow }] : [];
  if (event.type === 'supplementRequested')
    for (const { componentId, fault } of event.items)
      if (componentId !== undefined)
        increments.push({ on, cell: { ...cell, componentId }, counts: { [asked[fault]]: 1 } });
  return before && isSame(standingOf(before), standingOf(after)) && isSameUnits(before, after)
    ? increments
    : [
        ...increments,
        ...(before ? standing(before, -1, { facts, on }) : []),
        ...standing(after, 1, { facts, on }),
        ...(before && event.type === 'unitsSucceeded' ? moves(before, after, { facts, on }) : []),
      ];
}

const asked = { missing: 'askedMissing', faulty: 'askedFaulty' } as const;

interface Standing {
  stock: StockMeasure;
  /** The day it is judged by; null while nothing is promised, or where no date is. */
  dueOn: LocalDate | null;
}

const stageAt: Partial<Record<DossierState['workflow'], Stage>> = {
  inTransit: 'transit',
  accepted: 'appraisal',
  appraised: 'approval',
  approved: 'finalisation',
  supplementRequested: 'supplement',
  paymentRequired: 'payment',
  suspended: 'suspension',
};

/** At which stage its days are spent; null before it is accepted and after its result. */
export const stageOf = ({ workflow, acceptedAt }: DossierState): Stage | null =>
  acceptedAt === null ? null : (stageAt[workflow] ?? null);

/** Where a dossier stands between two events; null when it is neither open nor waiting. */
function standingOf(state: DossierState): Standing | null {
  const stock = stockOf(state);
  if (!stock) return null;
  const isDated = stock !== 'waiting' && !isIssuedAnew(state);
  return { stock, dueOn: isDated ? (judgedPromise(state)?.due.dueOn ?? null) : null };
}

/** Its first result was in time or was not; for the second nothing is promised. */
const isIssuedAnew = ({ fallenResults }: DossierState): boolean =>
  fallenResults.some(({ kind }) => kind === 'superseded');

// oxlint-disable-next-line typescript/consistent-return -- the compiler sees that every workflow has its case
function stockOf({ workflow, acceptedAt }: DossierState): StockMeasure | null {
  switch (workflow) {
    case 'submitted':
      return 'waiting';
    case 'inTransit':
    case 'accepted':
    case 'appraised':
    case 'approved':
      return 'running';
    case 'supplementRequested':
      return acceptedAt === null ? 'waiting' : 'pausedSupplement';
    case 'paymentRequired':
      return 'pausedPayment';
    case 'suspended':
      return 'pausedSuspension';
    case 'completed':
    case 'returned':
    case 'notAccepted':
    case 'withdrawn':
    case 'stopped':
      return null;
  }
}

/**
 * One more or fewer where it stands. Overdue is told ahead: it becomes so on its due day, unless it has moved on by then,
 * and then the one fewer falls on the same day and the two come to nought. So no clock has to strike for a figure.
 */
function standing(state: DossierState, step: 1 | -1, { facts, on }: Pick<TallyContext, 'facts' | 'on'>): Increment[] {
  const now = standingOf(state);
  if (!now) return [];
  const cell = cellOf(state, facts);
  const here: Increment = { on, cell, counts: { [now.stock]: step } };
  if (now.dueOn === null) return [here];
  const overdue = now.stock === 'running' ? 'runningOverdue' : 'pausedOverdue';
  return [here, { on: now.dueOn > on ? now.dueOn : on, cell, counts: { [overdue]: step } }];
}

/** Its old units have one fewer to answer for and its new ones one more; what was done before stays with the old. */
function moves(
  before: DossierState,
  after: DossierState,
  { facts, on }: Pick<TallyContext, 'facts' | 'on'>,
): Increment[] {
  const stock = stockOf(after);
  if (!stock) return [];
  const moved = stock === 'waiting' ? 'movedWaiting' : 'moved';
  return [
    { on, cell: cellOf(before, facts), counts: { [moved]: -1 } },
    { on, cell: cellOf(after, facts), counts: { [moved]: 1 } },
  ];
}

const isSame = (a: Standing | null, b: Standing | null): boolean => a?.stock === b?.stock && a?.dueOn === b?.dueOn;
const isSameUnits = (a: DossierState, b: DossierState): boolean =>
  a.competentUnit.id === b.competentUnit.id && a.receivingUnit.id === b.receivingUnit.id;

const receivedBy: Record<Channel, FlowMeasure> = {
  online: 'receivedOnline',
  counter: 'receivedCounter',
  post: 'receivedPost',
};

type Times = Pick<TallyContext, 'calendar' | 'spent'>;

function flowOf(before: DossierState | null, event: DossierEvent, after: DossierState, times: Times): Counts {
  switch (event.type) {
    case 'submitted':
      return { filed: 1 };
    case 'accepted':
      return { received: 1, [receivedBy[after.channel]]: 1, ...reuseOf(after) };
    case 'notAccepted':
      return { notAccepted: 1 };
    case 'withdrawn':
      return after.acceptedAt === null ? { withdrawnBeforeIntake: 1 } : { withdrawn: 1 };
    case 'stopped':
      return after.acceptedAt === null ? { stoppedBeforeIntake: 1 } : { stopped: 1 };
    case 'supplementRequested':
      return { supplementRequested: 1 };
    case 'reappointed':
      return { reappointed: 1, ...(event.inTime ? { reappointedInTime: 1 } : {}) };
    case 'resultReissued':
      return { reopened: 1 };
    case 'returned':
      return { returned: 1 };
    case 'refused':
    case 'stamped':
    case 'signed':
      return before?.workflow !== 'completed' && after.workflow === 'completed'
        ? finished(after, event.papers, times)
        : {};
    case 'sentBack':
      return { sentBack: 1 };
    default:
      return {};
  }
}

const finishedAs = { early: 'finishedEarly', onTime: 'finishedOnTime', late: 'finishedLate' } as const;
const afterSupplements = [
  'finishedWithoutSupplement',
  'finishedAfterOneSupplement',
  'finishedAfterMoreSupplements',
] as const;

/** What the events do not tell is counted as that: it would pass for nought otherwise. */
const reuseOf = ({ reuse }: DossierState): Counts => (reuse ? withoutNoughts({ ...reuse }) : { reuseUncounted: 1 });

const papersOf = (papers: PaperCount | undefined): Counts =>
  papers ? withoutNoughts({ papersOnPaper: papers.onPaper, papersScanned: papers.scanned }) : { papersUncounted: 1 };

const withoutNoughts = (counts: Counts): Counts => addCounts({}, counts);

function finished(state: DossierState, papers: PaperCount | undefined, { calendar, spent }: Times): Counts {
  if (isIssuedAnew(state)) return { finishedAgain: 1 };
  const { acceptedAt, completedAt } = state;
  if (acceptedAt === null || completedAt === null) throw new Error('What is completed was accepted.');
  const [acceptedOn, completedOn] = [toLocalDate(acceptedAt), toLocalDate(completedAt)];
  const took = Math.max(0, workingDaysBetween(calendar, acceptedOn, completedOn));
  const rounds = Math.min(state.supplements.length, 2);
  const counts: Counts = {
    [afterSupplements[rounds] ?? 'finishedAfterMoreSupplements']: 1,
    tookWorkingDays: took,
    [tookMeasure(took)]: 1,
    ...(state.outcome === 'refused'
      ? { refused: 1 }
      : { granted: 1, ...(state.finalisation === 'stamp' ? {} : { grantedElectronic: 1 }) }),
    ...judged(state, { acceptedOn, completedOn }, calendar),
    ...papersOf(papers),
  };
  for (const stage of stages) {
    const days = spent[stage] ?? 0;
    if (days > 0) counts[spentMeasure(stage)] = days;
    if (days > 0 && counts.finishedLate) counts[lateSpentMeasure(stage)] = days;
  }
  if (!counts.finishedUndated) counts[workedMeasure(workedDays(spent))] = 1;
  if (took === 0) delete counts.tookWorkingDays;
  return counts;
}

/** What the promised time is made of. */
const workedDays = ({ appraisal = 0, approval = 0, finalisation = 0 }: Times['spent']): number =>
  appraisal + approval + finalisation;

/** Against the promise that counts and against the law's date. */
function judged(
  state: DossierState,
  { acceptedOn, completedOn }: { acceptedOn: LocalDate; completedOn: LocalDate },
  calendar: Calendar,
): Counts {
  const dueOn = judgedPromise(state)?.due.dueOn ?? null;
  const lawOn = state.statutory?.due.dueOn ?? null;
  const how = dueOn === null ? null : punctuality(state);
  const saved = lawOn === null ? 0 : workingDaysBetween(calendar, completedOn, lawOn);
  const late = dueOn === null ? 0 : workingDaysBetween(calendar, dueOn, completedOn);
  const promised = dueOn === null ? 0 : workingDaysBetween(calendar, acceptedOn, dueOn);
  const allowed = lawOn === null ? 0 : workingDaysBetween(calendar, acceptedOn, lawOn);
  return {
    [how ? finishedAs[how] : 'finishedUndated']: 1,
    ...(how && (lawOn === null || completedOn <= lawOn) ? { withinStatutory: 1 } : {}),
    ...(saved > 0 ? { savedWorkingDays: saved } : {}),
    ...(late > 0 ? { lateWorkingDays: late } : {}),
    ...(promised > 0 ? { promisedWorkingDays: promised } : {}),
    ...(lawOn === null ? {} : { finishedUnderStatutory: 1 }),
    ...(allowed > 0 ? { statutoryWorkingDays: allowed } : {}),
  };
}
