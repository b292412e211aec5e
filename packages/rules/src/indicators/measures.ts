/**
 * What is counted, as a closed list. Every figure is a formula over these, so every figure can be told as its counts.
 * All of them add up: over days, units and procedures alike, in any order.
 */

/** Upper ends, in working days, of the classes in which the time a dossier took is counted; longer than the last: `Longer`. */
export const tookBounds = [0, 1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 45, 60, 90] as const;
export type TookMeasure = `took${(typeof tookBounds)[number] | 'Longer'}`;

/** The same ends, in the working days that the promised time is made of: from the competent unit's hands on, pauses not counted. */
export type WorkedMeasure = `worked${(typeof tookBounds)[number] | 'Longer'}`;

/** Where a dossier stands between its acceptance and its first result: the days of all of them are the days it took. */
export const stages = [
  'transit',
  'appraisal',
  'approval',
  'finalisation',
  'supplement',
  'payment',
  'suspension',
] as const;
export type Stage = (typeof stages)[number];
export type SpentMeasure = `spent${Capitalize<Stage>}` | `lateSpent${Capitalize<Stage>}`;

const flows = [
  /** Handed in, by whatever way. */
  'filed',
  'notAccepted',
  /** Taken back before anybody accepted it. */
  'withdrawnBeforeIntake',
  /** Asked to be completed before it was accepted, never completed, and ended. */
  'stoppedBeforeIntake',
  /** Accepted as complete: from here on it is the authority's to settle (`domain.md` 6.3, "received"). */
  'received',
  'receivedOnline',
  'receivedCounter',
  'receivedPost',
  /** Settled for the first time, judged on status 9 by the date that counts (`judgedPromise`). */
  'finishedEarly',
  'finishedOnTime',
  'finishedLate',
  /** Settled where no date was promised: can be neither early nor late, so no share counts it. */
  'finishedUndated',
  /** Settled again after its result was recalled to be issued anew; judged once, the first time. */
  'finishedAgain',
  /** Of the four kinds of settled the first time: refused, which is a result. */
  'refused',
  /** Of those settled with a date: not after the law's own date. */
  'withinStatutory',
  /** Of those settled the first time, by how often something had to be completed. */
  'finishedWithoutSupplement',
  'finishedAfterOneSupplement',
  'finishedAfterMoreSupplements',
  /** Results that were granted the first time, and those of them that are electronic. */
  'granted',
  'grantedElectronic',
  /** Of those accepted: what was answered and asked for, and how much of it nobody had to give again. */
  'fieldsAnswered',
  'fieldsPrefilled',
  'papersAsked',
  'papersHeld',
  /** Accepted, and filed before it was counted. */
  'reuseUncounted',
  /** Of those settled the first time: papers that came on paper, and those of them that were scanned. */
  'papersOnPaper',
  'papersScanned',
  /** Settled the first time before its papers were counted. */
  'papersUncounted',
  'withdrawn',
  /** Ended by the authority without a result. */
  'stopped',
  /** A result recalled to be issued anew: it is open again. */
  'reopened',
  'returned',
  'supplementRequested',
  /** Papers that a notice named, one by one: those that were missing, and those that were not in order. */
  'askedMissing',
  'askedFaulty',
  /** Given back by who was to approve it. */
  'sentBack',
  'reappointed',
  /** An apology that was signed a working day or more ahead. */
  'reappointedInTime',
  /** Working days from acceptance to the result, pauses included: how long a person waited. */
  'tookWorkingDays',
  /** Working days by which results came before the law's date, and by which they came after the promised one. */
  'savedWorkingDays',
  'lateWorkingDays',
  /** Of those settled with a date: working days from acceptance to the promised day, which pauses had put off as well. */
  'promisedWorkingDays',
  /** Of those settled for the first time, how many the law gives a date, and the working days from acceptance to it. */
  'finishedUnderStatutory',
  'statutoryWorkingDays',
  /** Net, from units and to units that a reorganisation closed: of the open, and of those that nobody has accepted. */
  'moved',
  'movedWaiting',
  // Ratings: of no dossier and no person (`ratings.ts`).
  'ratedVerySatisfied',
  'ratedSatisfied',
  'ratedNotSatisfied',
  /** Of one person, beyond what counts of her: said aloud, and in no share. */
  'ratedRepeatedly',
] as const;

/** How many more or fewer there are since the day before. Their sum from the beginning is how many there are. */
const stocks = [
  /** Filed and not accepted, asked to be completed or not. */
  'waiting',
  'running',
  'pausedSupplement',
  'pausedPayment',
  'pausedSuspension',
  /** Of the running and of the paused: their day has passed. Counted on that day, which may lie ahead. */
  'runningOverdue',
  'pausedOverdue',
] as const;

export type FlowMeasure = (typeof flows)[number] | TookMeasure | WorkedMeasure | SpentMeasure;
export type StockMeasure = (typeof stocks)[number];
export type Measure = FlowMeasure | StockMeasure;

export const tookMeasures: readonly TookMeasure[] = [
  ...tookBounds.map((bound): TookMeasure => `took${bound}`),
  'tookLonger',
];
export const workedMeasures: readonly WorkedMeasure[] = [
  ...tookBounds.map((bound): WorkedMeasure => `worked${bound}`),
  'workedLonger',
];
/** Working days spent at a stage; of all that were settled the first time, and of those of them that were late. */
export const spentMeasure = (stage: Stage): SpentMeasure => `spent${capitalised(stage)}`;
export const lateSpentMeasure = (stage: Stage): SpentMeasure => `lateSpent${capitalised(stage)}`;
const capitalised = <Word extends string>(word: Word): Capitalize<Word> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the type of the same name means
  `${word.charAt(0).toUpperCase()}${word.slice(1)}` as Capitalize<Word>;

export const stockMeasures: readonly StockMeasure[] = stocks;
export const flowMeasures: readonly FlowMeasure[] = [
  ...flows,
  ...tookMeasures,
  ...workedMeasures,
  ...stages.flatMap((stage) => [spentMeasure(stage), lateSpentMeasure(stage)]),
];

/** Absent is nought. */
export type Counts = Partial<Record<Measure, number>>;

/** Adds in place; what comes to nought falls away, so that equal counts are equal objects. */
export function addCounts(into: Counts, more: Counts): Counts {
  for (const [name, count] of Object.entries(more) as [Measure, number][]) {
    const sum = (into[name] ?? 0) + count;
    if (sum === 0) delete into[name];
    else into[name] = sum;
  }
  return into;
}

export const sumOf = (all: Iterable<Counts>): Counts => {
  const sum: Counts = {};
  for (const counts of all) addCounts(sum, counts);
  return sum;
};

export const count = (counts: Counts, ...measures: readonly Measure[]): number =>
  measures.reduce((sum, measure) => sum + (counts[measure] ?? 0), 0);

/** The class of a time in working days. */
export const tookMeasure = (days: number): TookMeasure => {
  const bound = tookBounds.find((upTo) => days <= upTo);
  return bound === undefined ? 'tookLonger' : `took${bound}`;
};

export const workedMeasure = (days: number): WorkedMeasure => {
  const bound = tookBounds.find((upTo) => days <= upTo);
  return bound === undefined ? 'workedLonger' : `worked${bound}`;
};
