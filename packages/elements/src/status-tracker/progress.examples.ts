/** Progress of fictional dossiers, one for each thing a person can meet. For stories and tests. */
import type { Answer, ApiPromise, Dossier, DossierProgress, DueDate, Step, StepProgress } from '@hcc/sdk';
import type { OwnClient } from './connect-own.ts';

export const receiving = { id: 'qn-branch-193', name: 'Chi nhánh Trung tâm tại thành phố Hạ Long' };
export const competent = { id: 'agency-006-commune', name: 'Ủy ban nhân dân phường Bãi Cháy' };

const hourMs = 3_600_000;

/** An instant so many hours from now. */
export const inHours = (hours: number): string => new Date(Date.now() + hours * hourMs).toISOString();

export const dueIn = (hours: number, changes: Partial<DueDate> = {}): DueDate => ({
  dueAt: inHours(hours),
  dueOn: null,
  startedAt: inHours(-30),
  duration: { unit: 'workingDay', amount: 3 },
  provisional: false,
  calendarVersion: '2026.1',
  reckoning: [
    { code: 'start', text: 'Bắt đầu tính từ lúc 08:30 ngày 20/08/2026.' },
    { code: 'skip', text: 'Bỏ qua thứ Bảy, Chủ nhật.' },
    { code: 'due', text: 'Hết 3 ngày làm việc.' },
  ],
  ...changes,
});

/** Steps of a track with the first `done` of them carried out. */
export function stepsDone(track: DossierProgress['track'], done: number, isOver = false): StepProgress[] {
  const order: Step[] = ['receive', 'appraise', 'approve', track === 'onSite' ? 'stamp' : 'sign', 'return'];
  return order.map((step, at) => ({
    step,
    state: at < done ? 'done' : isOver ? 'skipped' : at === done ? 'current' : 'waiting',
    at: at < done ? inHours(-24 + at) : null,
    unit: at < done ? (step === 'receive' || step === 'return' ? receiving : competent) : null,
  }));
}

/** Accepted, nothing else yet; every part may be another. */
export const createProgress = (changes: Partial<DossierProgress> = {}): DossierProgress => ({
  code: '000.00.19.H49-261122-0007',
  procedureCode: '1.001193',
  procedureName: 'Đăng ký khai sinh',
  status: 'accepted',
  statusNumber: 2,
  track: 'electronic',
  steps: stepsDone(changes.track ?? 'electronic', 1),
  receivingUnit: receiving,
  competentUnit: competent,
  returningUnit: receiving,
  submittedAt: inHours(-31),
  acceptedAt: inHours(-30),
  completedAt: null,
  returnedAt: null,
  due: dueIn(72),
  statutoryDue: null,
  originalDueOn: null,
  isReappointed: false,
  punctuality: null,
  outcome: null,
  standstill: null,
  standsStillSince: null,
  yourTurn: false,
  respondByOn: null,
  withdrawalAsked: false,
  hasResult: false,
  sequence: 2,
  ...changes,
});

export const progressExamples = {
  submitted: createProgress({
    status: 'submitted',
    statusNumber: 1,
    steps: stepsDone('electronic', 0),
    acceptedAt: null,
    due: null,
    sequence: 1,
  }),
  accepted: createProgress({ statutoryDue: dueIn(168, { duration: { unit: 'workingDay', amount: 7 } }) }),
  provisional: createProgress({ due: dueIn(72, { provisional: true }) }),
  approved: createProgress({ status: 'inProgress', statusNumber: 4, steps: stepsDone('electronic', 3), sequence: 4 }),
  overdue: createProgress({
    status: 'inProgress',
    statusNumber: 4,
    track: 'onSite',
    steps: stepsDone('onSite', 2),
    due: dueIn(-72),
    sequence: 3,
  }),
  supplementRequested: createProgress({ status: 'supplementRequested', statusNumber: 5, yourTurn: true, sequence: 3 }),
  paymentRequired: createProgress({ status: 'paymentRequired', statusNumber: 6, yourTurn: true, sequence: 3 }),
  notAccepted: createProgress({
    status: 'notAccepted',
    statusNumber: 3,
    steps: stepsDone('electronic', 0, true),
    acceptedAt: null,
    due: null,
    sequence: 2,
  }),
  withdrawn: createProgress({
    status: 'withdrawn',
    statusNumber: 7,
    steps: stepsDone('electronic', 1, true),
    sequence: 3,
  }),
  stopped: createProgress({ status: 'stopped', statusNumber: 8, steps: stepsDone('electronic', 2, true), sequence: 4 }),
  signed: createProgress({
    status: 'completed',
    statusNumber: 9,
    steps: stepsDone('electronic', 4),
    completedAt: inHours(-2),
    // Three days after it was ready, whatever the hour: two hours ago may have been yesterday.
    due: dueIn(70),
    hasResult: true,
    sequence: 5,
  }),
  stampedLate: createProgress({
    status: 'completed',
    statusNumber: 9,
    track: 'onSite',
    steps: stepsDone('onSite', 4),
    due: dueIn(-50),
    completedAt: inHours(-2),
    sequence: 5,
  }),
  returned: createProgress({
    status: 'returned',
    statusNumber: 10,
    steps: stepsDone('electronic', 5),
    completedAt: inHours(-3),
    returnedAt: inHours(-1),
    hasResult: true,
    sequence: 6,
  }),
} satisfies Record<string, DossierProgress>;

export const createDossier = (progress: DossierProgress | null, changes: Partial<Dossier> = {}): Dossier => ({
  id: 'dos_1',
  procedureCode: progress?.procedureCode ?? '1.001193',
  formVersion: 'v1+f1',
  version: progress?.sequence ?? 1,
  answers: {},
  locked: [],
  attachments: [],
  progress,
  updatedAt: inHours(-1),
  expiresAt: null,
  refusal: null,
  supplements: [],
  financialDuty: null,
  fieldCheck: null,
  fallenResults: [],
  apology: null,
  slips: ['receipt'],
  ...changes,
});

/** What a call of the SDK returns, at once. */
export function answered<T>(data: T, etag: string | null = null): ApiPromise<T> {
  const answer: Answer<T> = { data, etag, response: new Response(), requestId: null, replayed: false };
  return Object.assign(Promise.resolve(data), {
    withResponse: () => Promise.resolve(answer),
    result: () => Promise.resolve({ ...answer, error: undefined }),
  });
}

export function refused<T>(error: unknown): ApiPromise<T> {
  const rejected = Promise.reject<T>(error);
  rejected.catch(() => {});
  return Object.assign(rejected, {
    withResponse: () => Promise.reject<Answer<T>>(error),
    result: () => Promise.reject(error),
  });
}

const nothingDue = {
  quote: { state: 'free', lines: [], total: 0, exemption: null },
  due: 0,
  mode: 'postpaid',
  payments: [],
};

/** A client of the session that does what is given, and refuses all else. */
export function ownClient(dossiers: Partial<OwnClient['dossiers']>, others: Partial<OwnClient> = {}): OwnClient {
  const unused = () => refused<never>(new Error('not used here'));
  const none = { get: unused, form: unused, list: unused, remove: unused };
  return {
    dossiers: {
      get: unused,
      slip: unused,
      result: unused,
      withdraw: unused,
      answerSupplement: unused,
      addAttachment: unused,
      removeAttachment: unused,
      openRatings: () => answered({ occasions: [] }),
      rate: unused,
      ...dossiers,
    },
    procedures: none,
    uploads: none,
    payments: { fees: () => answered(nothingDue) } as unknown as OwnClient['payments'],
    results: {} as OwnClient['results'],
    ...others,
  };
}
