/** What a Center answers to the scorecard, valid against the contract; tests and stories change what they need. */
import type { Scorecard } from '@hcc/sdk';

type Board = NonNullable<Scorecard['board']>;
type Figure = NonNullable<Scorecard['evaluation']>['groups'][number]['figures'][number];

export const haTu = { id: 'qn-ha-tu', name: 'Bộ phận Tiếp nhận và Trả kết quả phường Hà Tu' };
export const justice = { id: 'qn-justice', name: 'Sở Tư pháp' };
export const land = { id: 'qn-land', name: 'Sở Tài nguyên và Môi trường' };

const ruleVersion = 'public-board-2';
const formulas: Readonly<Record<string, string>> = {
  onTime: '(finishedEarly + finishedOnTime) / (finishedEarly + finishedOnTime + finishedLate)',
  early: 'finishedEarly / (finishedEarly + finishedOnTime + finishedLate)',
  withinStatutory: 'withinStatutory / (finishedEarly + finishedOnTime + finishedLate)',
  online: 'receivedOnline / received',
  electronicResults: 'grantedElectronic / granted',
  papersDigitised: 'papersScanned / papersOnPaper',
  dataReused: 'fieldsPrefilled / fieldsAnswered',
  papersSpared: 'papersHeld / papersAsked',
  refused: 'refused / (finishedEarly + finishedOnTime + finishedLate + finishedUndated)',
  withoutSupplement: 'finishedWithoutSupplement / (finishedEarly + finishedOnTime + finishedLate + finishedUndated)',
  averageWorkingDays: 'tookWorkingDays / (finishedEarly + finishedOnTime + finishedLate + finishedUndated)',
  promisedWorkingDays: 'promisedWorkingDays / (finishedEarly + finishedOnTime + finishedLate)',
  statutoryWorkingDays: 'statutoryWorkingDays / finishedUnderStatutory',
  savedWorkingDays: 'savedWorkingDays / (finishedEarly + finishedOnTime + finishedLate)',
  satisfied: '(ratedVerySatisfied + ratedSatisfied) / (ratedVerySatisfied + ratedSatisfied + ratedNotSatisfied)',
};

const notJudged = ['finishedUndated', 'finishedAgain', 'withdrawn', 'stopped'];

/** A figure of these two numbers; none of it where nothing was counted. */
export const createFigure = (id: string, numerator: number, denominator: number, period = '2026-11'): Figure => ({
  id,
  value: denominator === 0 ? null : numerator / denominator,
  noData: denominator === 0 ? 'nothingCounted' : null,
  numerator,
  denominator,
  formula: formulas[id] ?? null,
  needs: null,
  exclusions: id === 'onTime' ? notJudged.map((measure, at) => ({ measure, count: at })) : [],
  ruleVersion,
  period,
  points: null,
});

const notMeasured = (id: string, period: string): Figure => ({
  ...createFigure(id, 0, 0, period),
  noData: 'notMeasured',
  needs: 'digitisation',
});

export const createBoard = (changes: Partial<Board> = {}): Board => ({
  carriedOver: 212,
  received: { total: 4120, online: 2966, counter: 1071, post: 83 },
  reopened: 2,
  moved: -3,
  resolved: {
    total: 4066,
    early: 3487,
    onTime: 402,
    late: 117,
    undated: 12,
    again: 2,
    withdrawn: 40,
    stopped: 6,
    refused: 31,
  },
  inProgress: { total: 201, within: 188, overdue: 13 },
  paused: { total: 64, supplement: 49, payment: 11, suspension: 4, within: 62, overdue: 2 },
  notReceived: { carriedOver: 9, filed: 4180, moved: 0, notAccepted: 38, withdrawn: 11, stopped: 3, waiting: 17 },
  ...changes,
});

const months = ['2025-12', ...Array.from({ length: 11 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`)];

export function createScorecard(changes: Partial<Scorecard> = {}): Scorecard {
  const period = changes.period?.id ?? '2026-11';
  const figure = (id: string, numerator: number, denominator: number): Figure =>
    createFigure(id, numerator, denominator, period);
  return {
    scope: 'province',
    role: 'competent',
    unit: null,
    procedure: null,
    period: { id: period, kind: 'month', fromOn: '2026-11-01', toOn: '2026-11-30', isRunning: true },
    minimumCell: 5,
    toldBy: 'month',
    board: createBoard(),
    evaluation: {
      ruleVersion,
      legalBasis: 'Nghị định số 118/2025/NĐ-CP',
      period,
      groups: [
        {
          id: 'board',
          points: null,
          figures: [
            figure('onTime', 3889, 4006),
            figure('early', 3487, 4006),
            figure('withinStatutory', 3950, 4006),
            figure('online', 2966, 4120),
            figure('electronicResults', 3011, 3987),
            notMeasured('papersDigitised', period),
            createFigure('dataReused', 9214, 51733, period),
            createFigure('papersSpared', 2210, 9876, period),
            figure('refused', 31, 4018),
            figure('withoutSupplement', 3611, 4018),
            figure('averageWorkingDays', 14_600, 4018),
            figure('promisedWorkingDays', 22_100, 4006),
            figure('statutoryWorkingDays', 41_200, 3990),
            figure('savedWorkingDays', 26_400, 4006),
            figure('satisfied', 903, 931),
          ],
        },
      ],
    },
    time: { averageWorkingDays: 3.6, nineOfTen: { days: 7 }, savedWorkingDays: 26_400, lateWorkingDays: 402 },
    satisfaction: { verySatisfied: 640, satisfied: 263, notSatisfied: 28, notCounted: 4 },
    trend: months.map((month, at) => ({
      period: month,
      figures: {
        received: 3600 + at * 45 - (at === 2 ? 2100 : 0),
        resolved: 3550 + at * 45 - (at === 2 ? 1900 : 0),
        onTime: { value: 0.93 + at * 0.0035, numerator: 3400 + at * 40, denominator: 3600 + at * 40 },
        averageWorkingDays: 5 - at * 0.12,
      },
    })),
    units: {
      items: [
        createUnit(justice, 1200, 0.991, 2.4),
        createUnit(haTu, 310, 0.94, 3.1),
        createUnit(land, 890, 0.874, 8.2),
        {
          unit: { id: 'qn-culture', name: 'Sở Văn hóa và Thể thao' },
          received: 6,
          resolved: 0,
          onTime: null,
          averageWorkingDays: null,
        },
        ...Array.from({ length: 12 }, (_, at) =>
          createUnit({ id: `qn-unit-${at}`, name: `Ủy ban nhân dân xã Mẫu ${at + 1}` }, 100 - at, 0.95 + at / 1000, 4),
        ),
      ],
      notTold: 7,
    },
    ...changes,
  };
}

type Unit = NonNullable<Scorecard['units']>['items'][number];

export const createUnit = (unit: Unit['unit'], count: number, share: number, days: number): Unit => ({
  unit,
  received: count,
  resolved: count,
  onTime: { value: share, numerator: Math.round(count * share), denominator: count },
  averageWorkingDays: days,
});

/** Nothing has happened: nought of everything that is counted, and no value of anything else. */
export function createEmptyScorecard(changes: Partial<Scorecard> = {}): Scorecard {
  const whole = createScorecard();
  const none = { total: 0, within: 0, overdue: 0 };
  return createScorecard({
    board: {
      carriedOver: 0,
      received: { total: 0, online: 0, counter: 0, post: 0 },
      reopened: 0,
      moved: 0,
      resolved: { total: 0, early: 0, onTime: 0, late: 0, undated: 0, again: 0, withdrawn: 0, stopped: 0, refused: 0 },
      inProgress: none,
      paused: { ...none, supplement: 0, payment: 0, suspension: 0 },
      notReceived: { carriedOver: 0, filed: 0, moved: 0, notAccepted: 0, withdrawn: 0, stopped: 0, waiting: 0 },
    },
    evaluation: whole.evaluation && {
      ...whole.evaluation,
      groups: whole.evaluation.groups.map((group) => ({
        ...group,
        figures: group.figures.map(({ id, noData, needs }) => ({
          ...createFigure(id, 0, 0),
          ...(noData === 'notMeasured' && { noData, needs }),
        })),
      })),
    },
    time: { averageWorkingDays: null, nineOfTen: null, savedWorkingDays: 0, lateWorkingDays: 0 },
    satisfaction: { verySatisfied: 0, satisfied: 0, notSatisfied: 0, notCounted: 0 },
    trend: months.map((period) => ({
      period,
      figures: { received: 0, resolved: 0, onTime: null, averageWorkingDays: null },
    })),
    units: { items: [], notTold: 0 },
    ...changes,
  });
}

/** A commune whose months are too small to be told; its quarters are not. */
export const createSuppressedScorecard = (changes: Partial<Scorecard> = {}): Scorecard =>
  createScorecard({
    scope: 'unit',
    role: 'receiving',
    unit: haTu,
    toldBy: 'quarter',
    board: null,
    evaluation: null,
    time: null,
    satisfaction: null,
    units: null,
    trend: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((period, at) => ({
      period,
      figures:
        at === 0
          ? null
          : {
              received: 20 + at,
              resolved: 19,
              onTime: { value: 18 / 19, numerator: 18, denominator: 19 },
              averageWorkingDays: 3,
            },
    })),
    ...changes,
  });

/**
 * A Center that answers by what was asked. @param fail a status and code in place of the answer; 0 is a line that is down.
 */
export const answerScorecard =
  (
    answer: (query: URLSearchParams) => Scorecard = () => createScorecard(),
    fail: (url: URL) => { status: number; code: string } | 0 | undefined = () => undefined,
  ) =>
  async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const failed = fail(url);
    if (failed === 0) throw new TypeError('Failed to fetch');
    if (failed)
      return Response.json(
        { type: `/problems/${failed.code}`, title: failed.code, ...failed, requestId: 'req_1', retryable: false },
        { status: failed.status, headers: { 'content-type': 'application/problem+json' } },
      );
    if (url.pathname.endsWith('.csv'))
      return new Response('\uFEFFa,b\r\n', { headers: { 'content-type': 'text/csv; charset=utf-8' } });
    return Response.json(answer(url.searchParams));
  };
