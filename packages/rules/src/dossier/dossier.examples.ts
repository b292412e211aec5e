/** A dossier in every situation, for tests: people, places, and the moves that lead there. */
import { expect } from 'vitest';
import type { Role, UnitReference } from '@hcc/schemas';
import type { SettlementRules } from '../settlement-rules/index.ts';
import type { Calendar } from '../working-time/index.ts';
import { decide } from './decide.ts';
import type { DecisionContext, DossierCommand } from './dossier-commands.ts';
import type { DossierEvent } from './dossier-events.ts';
import type { Actor } from './dossier-parts.ts';
import type { DossierState, Workflow } from './dossier-state.ts';
import { evolve } from './evolve.ts';

export const calendar: Calendar = {
  id: 'vn',
  version: '2026-test',
  weeklyRest: [6, 7],
  days: [{ date: '2026-11-24', kind: 'holiday', name: 'Ngày Văn hoá Việt Nam', status: 'official' }],
  coversFrom: '2026-01-01',
  coversTo: '2026-12-31',
  workingHours: [
    { from: '07:30', to: '11:30' },
    { from: '13:00', to: '17:00' },
  ],
};

export const rules: SettlementRules = {
  version: 'one-stop-2025-amended-2',
  inForceFromOn: '2026-08-05',
  legalBasis: ['118/2025/NĐ-CP', '309/2026/NĐ-CP'],
  supplementClock: 'restart',
  paymentClock: 'resume',
  apologyLeadWorkingDays: 1,
  mostReappointments: 1,
  supplementWithinWorkingDays: 3,
  acceptWithinWorkingHours: 8,
  forwardCutOff: '15:00',
};

export const handedInAt = { id: 'dept-a', name: 'Bộ phận A' };
export const decidesAt = { id: 'agency-b', name: 'Cơ quan B' };
export const collectedAt = { id: 'dept-c', name: 'Bộ phận C' };
/** Where an electronic one is accepted: any point may. */
export const receivedAt = { id: 'dept-x', name: 'Bộ phận X' };
/** Another point of the Center, and another agency. */
export const pointElsewhere = { id: 'dept-far', name: 'Nơi khác' };
export const agencyElsewhere = { id: 'agency-z', name: 'Cơ quan Z' };

export const everyRole: Role[] = ['receive', 'appraise', 'approve', 'finalise', 'return', 'lead', 'supervise'];

/** Friday 20 November 2026, ten o'clock. */
export const context = (over: Partial<DecisionContext> = {}): DecisionContext => ({
  now: '2026-11-20T10:00:00+07:00',
  calendar,
  rules,
  durations: { committed: { unit: 'workingDay', amount: 2 }, statutory: { unit: 'workingDay', amount: 5 } },
  componentIds: ['form', 'proof'],
  actor: { kind: 'applicant' },
  roles: [],
  atServicePoint: false,
  seatId: null,
  ...over,
});

export const officer = (unit: UnitReference, id = `of-${unit.id}`): Actor => ({
  kind: 'officer',
  id,
  name: 'Cán bộ mẫu',
  title: 'Công chức',
  unit,
});

/** An officer with every role, at a unit. */
export const at = (unit: UnitReference, over: Partial<DecisionContext> = {}): DecisionContext =>
  context({ actor: officer(unit), roles: everyRole, atServicePoint: unit.id.startsWith('dept'), ...over });

export const filing = (
  over: Partial<Extract<DossierCommand, { type: 'submit' }>> = {},
): Extract<DossierCommand, { type: 'submit' }> => ({
  type: 'submit',
  code: '000.00.19.H49-261120-0001',
  procedureCode: '1.001193',
  procedureName: 'Đăng ký khai sinh',
  procedureVersion: 'v1',
  rulesVersion: rules.version,
  channel: 'online',
  track: 'electronic',
  receivingUnit: handedInAt,
  competentUnit: decidesAt,
  returningUnit: collectedAt,
  paperTravels: false,
  ...over,
});
export const paper = filing({ channel: 'counter', track: 'onSite', paperTravels: true });

export type Move = readonly [DossierCommand, DecisionContext];

export function play(moves: readonly Move[]): { state: DossierState; events: DossierEvent[] } {
  let state: DossierState | null = null;
  const events: DossierEvent[] = [];
  for (const [command, how] of moves) {
    const decision = decide(state, command, how);
    if (!decision.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(decision.refusal)}`);
    for (const event of decision.events) {
      events.push(event);
      state = evolve(state, event);
    }
  }
  if (!state) throw new Error('Nothing happened.');
  return { state, events };
}

/** The refusal of a command that must not be carried out. */
export function refused(state: DossierState | null, command: DossierCommand, how: DecisionContext) {
  const decision = decide(state, command, how);
  expect(decision.ok).toBe(false);
  if (decision.ok) throw new Error('It was carried out.');
  return decision.refusal;
}

/** Every command with values that are right whenever the command is open. */
export const commands = {
  accept: { type: 'accept' },
  reject: { type: 'reject', reason: 'Không thuộc thẩm quyền', legalBasis: 'Điều 17' },
  requestSupplement: {
    type: 'requestSupplement',
    items: [{ componentId: 'proof', fault: 'faulty', what: 'Nộp bản chụp rõ cả bốn góc' }],
    answerByOn: '2026-12-04',
    justification: 'Giấy tờ đã nộp hết hạn trong lúc giải quyết',
  },
  answerSupplement: { type: 'answerSupplement' },
  takeInSupplement: { type: 'takeInSupplement', papers: [{ componentId: 'proof', originals: 1, copies: 0 }] },
  dispatch: { type: 'dispatch' },
  takeOver: { type: 'takeOver' },
  requirePayment: {
    type: 'requirePayment',
    what: 'Lệ phí trước bạ',
    amount: 2_500_000,
    payByOn: '2026-12-04',
    legalBasis: 'Nghị định 10/2022/NĐ-CP',
  },
  confirmPayment: { type: 'confirmPayment', receiptNumber: 'KB-0001' },
  consult: {
    type: 'consult',
    id: 'con_1',
    unit: agencyElsewhere,
    question: 'Thửa đất có nằm trong quy hoạch không?',
    answerByOn: '2026-12-01',
  },
  answerConsultation: { type: 'answerConsultation', consultationId: 'con_1', opinion: 'Không nằm trong quy hoạch' },
  planFieldCheck: {
    type: 'planFieldCheck',
    at: '2026-12-02T08:00:00+07:00',
    place: 'Tổ 5, phường Hồng Gai',
    applicantAttends: true,
  },
  recordFieldCheck: { type: 'recordFieldCheck', finding: 'Đúng như kê khai' },
  proposeReappointment: { type: 'proposeReappointment', reason: 'Chờ xác minh nơi khác', newDueOn: '2026-12-10' },
  signReappointment: { type: 'signReappointment', documentNumber: '12/XL' },
  declineReappointment: { type: 'declineReappointment', reason: 'Làm kịp' },
  appraise: { type: 'appraise' },
  sendBack: { type: 'sendBack', reason: 'Thiếu căn cứ' },
  approve: { type: 'approve' },
  refuse: { type: 'refuse', reason: 'Không đủ điều kiện', legalBasis: 'Điều 16' },
  stamp: { type: 'stamp', resultNumber: '12/GKS' },
  sign: { type: 'sign', resultNumber: '12/GKS' },
  return: {
    type: 'return',
    handing: { by: 'counter', collectorName: 'Nguyễn Thị Mẫu', collectorDocument: '022190000001' },
  },
  settleAtOnce: {
    type: 'settleAtOnce',
    resultNumber: '12/GKS',
    handing: { by: 'counter', collectorName: 'Nguyễn Thị Mẫu', collectorDocument: '022190000001' },
  },
  withdraw: { type: 'withdraw', reason: 'Đổi ý' },
  confirmWithdrawal: { type: 'confirmWithdrawal', documentNumber: '15/TB', fees: 'notCollected', returnPapers: true },
  suspend: { type: 'suspend', reason: 'Đang có tranh chấp', legalBasis: 'Điều 19' },
  resume: { type: 'resume' },
  stop: {
    type: 'stop',
    reason: 'Quá hạn bổ sung',
    legalBasis: 'Điều 19',
    documentNumber: '16/TB',
    fees: 'kept',
    returnPapers: true,
  },
  revokeResult: { type: 'revokeResult', reason: 'Cấp sai thẩm quyền', legalBasis: 'Điều 30' },
  reissueResult: { type: 'reissueResult', reason: 'Sai ngày sinh' },
  claim: { type: 'claim' },
  release: { type: 'release' },
  followSuccessors: {
    type: 'followSuccessors',
    receivingUnit: pointElsewhere,
    competentUnit: agencyElsewhere,
    returningUnit: pointElsewhere,
  },
} as const satisfies { [T in Exclude<DossierCommand['type'], 'submit'>]: Extract<DossierCommand, { type: T }> };

const online = [filing(), context()] as const;
const accepted = [online, [commands.accept, at(receivedAt)]] as const;
const appraised = [...accepted, [commands.appraise, at(decidesAt)]] as const;
const approved = [...appraised, [commands.approve, at(decidesAt)]] as const;
const completed = [...approved, [commands.sign, at(decidesAt)]] as const;

export const electronicMoves = [...completed, [commands.return, at(collectedAt)]] as const;
export const onSiteMoves = [
  [paper, context()],
  [commands.accept, at(handedInAt)],
  [commands.takeOver, at(decidesAt)],
  [commands.appraise, at(decidesAt)],
  [commands.approve, at(decidesAt)],
  [commands.stamp, at(decidesAt)],
  [commands.return, at(collectedAt)],
] as const;

/** One dossier in each workflow with nothing beside it, by the shortest way there. */
export const plain: Readonly<Record<Workflow, readonly Move[]>> = {
  submitted: [online],
  inTransit: onSiteMoves.slice(0, 2),
  accepted,
  appraised,
  approved,
  completed,
  returned: electronicMoves,
  supplementRequested: [...accepted, [commands.requestSupplement, at(decidesAt)]],
  paymentRequired: [...accepted, [commands.requirePayment, at(decidesAt)]],
  suspended: [...accepted, [commands.suspend, at(decidesAt)]],
  notAccepted: [online, [commands.reject, at(handedInAt)]],
  withdrawn: [online, [commands.withdraw, context()]],
  stopped: [...accepted, [commands.stop, at(decidesAt)]],
};
