import { describe, expect, it } from 'vitest';
import type { Role } from '@hcc/schemas';
import type { Calendar } from '../working-time/index.ts';
import {
  type Actor,
  allowedCommands,
  type CommandType,
  decide,
  type DecisionContext,
  type DossierCommand,
  type DossierEvent,
  type DossierState,
  evolve,
  mayOpen,
  progressOf,
  publishedStatus,
  replay,
  transitions,
  type Workflow,
} from './index.ts';

const calendar: Calendar = {
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

const handedInAt = { id: 'dept-a', name: 'Bộ phận A' };
const decidesAt = { id: 'agency-b', name: 'Cơ quan B' };
const collectedAt = { id: 'dept-c', name: 'Bộ phận C' };

const officer = (unit: { id: string; name: string }): Actor => ({
  kind: 'officer',
  id: `of-${unit.id}`,
  name: 'Cán bộ mẫu',
  title: 'Công chức',
  unit,
});

const context = (over: Partial<DecisionContext> = {}): DecisionContext => ({
  now: '2026-11-20T10:00:00+07:00',
  calendar,
  durations: { committed: { unit: 'workingDay', amount: 2 }, statutory: { unit: 'workingDay', amount: 5 } },
  actor: { kind: 'applicant' },
  roles: [],
  atServicePoint: false,
  ...over,
});

const everyRole: Role[] = ['receive', 'appraise', 'approve', 'finalise', 'return'];
const at = (unit: { id: string; name: string }, over: Partial<DecisionContext> = {}): DecisionContext =>
  context({ actor: officer(unit), roles: everyRole, atServicePoint: unit.id.startsWith('dept'), ...over });

const filing = (
  over: Partial<Extract<DossierCommand, { type: 'submit' }>> = {},
): Extract<DossierCommand, { type: 'submit' }> => ({
  type: 'submit',
  code: '000.00.19.H49-261120-0001',
  procedureCode: '1.001193',
  procedureName: 'Đăng ký khai sinh',
  procedureVersion: 'v1',
  channel: 'online',
  track: 'electronic',
  receivingUnit: handedInAt,
  competentUnit: decidesAt,
  returningUnit: collectedAt,
  paperTravels: false,
  ...over,
});
const paper = filing({ channel: 'counter', track: 'onSite', paperTravels: true });

function play(moves: readonly (readonly [DossierCommand, DecisionContext])[]): {
  state: DossierState;
  events: DossierEvent[];
} {
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

const electronicMoves = [
  [filing(), context()],
  [{ type: 'accept' }, at({ id: 'dept-x', name: 'Bộ phận X' })],
  [{ type: 'appraise' }, at(decidesAt)],
  [{ type: 'approve' }, at(decidesAt)],
  [{ type: 'sign', resultNumber: '12/GKS' }, at(decidesAt)],
  [{ type: 'return' }, at(collectedAt)],
] as const;
const onSiteMoves = [
  [paper, context()],
  [{ type: 'accept' }, at(handedInAt)],
  [{ type: 'takeOver' }, at(decidesAt)],
  [{ type: 'appraise' }, at(decidesAt)],
  [{ type: 'approve' }, at(decidesAt)],
  [{ type: 'stamp', resultNumber: '12/GKS' }, at(decidesAt)],
  [{ type: 'return' }, at(collectedAt)],
] as const;

describe('the five steps', () => {
  it('go receive, appraise, approve, sign, return when electronic', () => {
    const { state } = play(electronicMoves);
    expect(publishedStatus(state)).toBe('returned');
    expect(progressOf(state).map(({ step, state: how }) => `${step} ${how}`)).toEqual([
      'receive done',
      'appraise done',
      'approve done',
      'sign done',
      'return done',
    ]);
  });

  it('have a stamp in place of the signature on site', () => {
    const { state } = play(onSiteMoves);
    expect(progressOf(state).map(({ step }) => step)).toEqual(['receive', 'appraise', 'approve', 'stamp', 'return']);
    expect(state.resultNumber).toBe('12/GKS');
  });

  it('name the unit that did each, whichever it was', () => {
    expect(progressOf(play(electronicMoves).state).map(({ unit }) => unit?.id)).toEqual([
      'dept-x',
      'agency-b',
      'agency-b',
      'agency-b',
      'dept-c',
    ]);
  });

  it('publish the ten-code status after each move', () => {
    const statuses = electronicMoves.map((_, index) =>
      publishedStatus(play(electronicMoves.slice(0, index + 1)).state),
    );
    expect(statuses).toEqual(['submitted', 'accepted', 'inProgress', 'inProgress', 'completed', 'returned']);
  });

  it('come out the same when replayed from their events', () => {
    for (const moves of [electronicMoves, onSiteMoves]) {
      const { state, events } = play(moves);
      expect(replay(events)).toEqual(state);
      expect(state.sequence).toBe(events.length);
    }
  });
});

describe('the clock', () => {
  it('starts on acceptance for an electronic dossier and skips the new holiday', () => {
    const { state } = play(electronicMoves.slice(0, 2));
    // Friday 20 November and two working days; Tuesday the 24th is Vietnam Culture Day (domain.md 4.3).
    expect(state.promised?.due.dueOn).toBe('2026-11-25');
    expect(state.statutory?.due.dueOn).toBe('2026-11-30');
  });

  it('does not start when it is only submitted', () => {
    expect(play(electronicMoves.slice(0, 1)).state.promised).toBeNull();
  });

  it('starts when the competent unit takes paper over, not when another point received it', () => {
    const received = play(onSiteMoves.slice(0, 2)).state;
    expect(received.workflow).toBe('inTransit');
    const late = at(decidesAt, { now: '2026-11-23T09:00:00+07:00' });
    const taken = play([...onSiteMoves.slice(0, 2), [{ type: 'takeOver' }, late]]).state;
    expect(taken.promised?.startedAt).toBe('2026-11-23T09:00:00+07:00');
    expect(taken.promised?.due.dueOn).toBe('2026-11-26');
  });

  it('starts at once when the paper is handed in at the house that decides', () => {
    const { state } = play([
      [{ ...paper, paperTravels: false }, context()],
      [{ type: 'accept' }, at(handedInAt)],
    ]);
    expect(state.workflow).toBe('accepted');
    expect(state.promised?.startedAt).toBe('2026-11-20T10:00:00+07:00');
  });

  it('takes an online dossier accepted at night as received the next working morning', () => {
    const { state } = play([
      electronicMoves[0],
      [{ type: 'accept' }, at(handedInAt, { now: '2026-11-20T21:00:00+07:00' })],
    ]);
    expect(state.promised?.startedAt).toBe('2026-11-23T07:30:00+07:00');
  });
});

describe('every state × command', () => {
  const commands: DossierCommand[] = [
    filing(),
    { type: 'accept' },
    { type: 'reject', reason: 'r', legalBasis: 'b' },
    { type: 'takeOver' },
    { type: 'appraise' },
    { type: 'approve' },
    { type: 'stamp', resultNumber: '1' },
    { type: 'sign', resultNumber: '1' },
    { type: 'return' },
    { type: 'withdraw' },
  ];
  const states: DossierState[] = [
    ...electronicMoves.map((_, index) => play(electronicMoves.slice(0, index + 1)).state),
    ...onSiteMoves.map((_, index) => play(onSiteMoves.slice(0, index + 1)).state),
    play([electronicMoves[0], [{ type: 'reject', reason: 'r', legalBasis: 'b' }, at(handedInAt)]]).state,
    play([electronicMoves[0], [{ type: 'withdraw' }, context()]]).state,
  ];
  /** Written by hand, apart from the table it checks: what may follow what. */
  const follows: Record<Workflow, CommandType[]> = {
    submitted: ['accept', 'reject', 'withdraw'],
    inTransit: ['takeOver', 'withdraw'],
    accepted: ['appraise', 'withdraw'],
    appraised: ['approve', 'withdraw'],
    approved: ['stamp', 'sign'],
    completed: ['return'],
    returned: [],
    notAccepted: [],
    withdrawn: [],
  };
  const rightOne = (state: DossierState, command: CommandType): DecisionContext => {
    if (command === 'withdraw' || command === 'submit') return context();
    return at(
      command === 'return'
        ? collectedAt
        : command === 'accept' || command === 'reject'
          ? handedInAt
          : state.competentUnit,
    );
  };

  it('has a case for each workflow', () => {
    expect(new Set(states.map(({ workflow }) => workflow))).toEqual(new Set(Object.keys(follows)));
  });

  it.each(
    states.flatMap((state) =>
      commands.map((command) => [state.workflow, state.track, command.type, state, command] as const),
    ),
  )('%s (%s), %s', (workflow, track, type, state, command) => {
    const wrongEnd = (type === 'stamp' && track !== 'onSite') || (type === 'sign' && track !== 'electronic');
    const decision = decide(state, command, rightOne(state, type));
    expect(decision.ok).toBe(follows[workflow].includes(type) && !wrongEnd);
    if (!decision.ok) expect(decision.refusal).toMatchObject({ code: 'step_out_of_order', command: type, workflow });
  });

  it('refuses any command but submit before there is a dossier', () => {
    for (const command of commands.slice(1)) expect(decide(null, command, context())).toMatchObject({ ok: false });
  });
});

describe('who may', () => {
  const submitted = play(electronicMoves.slice(0, 1)).state;
  const accepted = play(electronicMoves.slice(0, 2)).state;

  it.each(transitions.filter(({ by }) => by.who === 'officer'))('$command needs its role', ({ command, by }) => {
    if (by.who !== 'officer') return;
    const state = [...electronicMoves.keys(), ...onSiteMoves.keys()]
      .flatMap((index) => [
        play(electronicMoves.slice(0, Math.min(index + 1, 6))).state,
        play(onSiteMoves.slice(0, index + 1)).state,
      ])
      .find((candidate) =>
        allowedCommands(
          candidate,
          at(by.at === 'returningUnit' ? collectedAt : by.at === 'anyPoint' ? handedInAt : decidesAt),
        ).includes(command),
      );
    expect(state).toBeDefined();
    if (!state) return;
    const without = at(by.at === 'returningUnit' ? collectedAt : by.at === 'anyPoint' ? handedInAt : decidesAt, {
      roles: everyRole.filter((role) => role !== by.role),
    });
    expect(allowedCommands(state, without)).not.toContain(command);
  });

  it('receives at any point of the Center, but not at an agency', () => {
    expect(allowedCommands(submitted, at({ id: 'dept-far', name: 'Nơi khác' }))).toEqual(['accept', 'reject']);
    expect(decide(submitted, { type: 'accept' }, at(decidesAt))).toMatchObject({
      ok: false,
      refusal: { code: 'other_unit' },
    });
  });

  it('appraises at the competent unit alone', () => {
    expect(decide(accepted, { type: 'appraise' }, at({ id: 'agency-z', name: 'Cơ quan Z' }))).toMatchObject({
      ok: false,
      refusal: { code: 'other_unit', unit: 'Cơ quan B' },
    });
  });

  it('lets nobody but the applicant withdraw', () => {
    expect(decide(accepted, { type: 'withdraw' }, at(decidesAt))).toMatchObject({ ok: false });
    expect(decide(accepted, { type: 'withdraw' }, context())).toMatchObject({ ok: true });
  });
});

describe('who may open', () => {
  const elsewhere = { id: 'dept-far', name: 'Nơi khác' };
  const received = { id: 'dept-x', name: 'Bộ phận X' };
  const agencyElsewhere = { id: 'agency-z', name: 'Cơ quan Z' };
  const states = electronicMoves.map((_, index) => play(electronicMoves.slice(0, index + 1)).state);

  it.each([handedInAt, decidesAt, collectedAt])('$name has a part in it from the first day to the last', (unit) => {
    expect(states.map((state) => mayOpen(state, at(unit, { roles: [] })))).toEqual(states.map(() => true));
  });

  it('a point of the Center opens what nobody has looked at, to receive it', () => {
    expect(states.map((state) => mayOpen(state, at(elsewhere)))).toEqual([true, false, false, false, false, false]);
    expect(states.some((state) => mayOpen(state, at(elsewhere, { roles: ['return'] })))).toBe(false);
    expect(states.some((state) => mayOpen(state, at(agencyElsewhere)))).toBe(false);
  });

  it('a unit that did something with it goes on seeing it', () => {
    expect(states.map((state) => mayOpen(state, at(received)))).toEqual(states.map(() => true));
    const submitted = electronicMoves.slice(0, 1);
    const rejected = play([
      ...submitted,
      [{ type: 'reject', reason: 'Thiếu giấy tờ', legalBasis: 'Điều 17' }, at(received)],
    ]).state;
    expect([mayOpen(rejected, at(received)), mayOpen(rejected, at(elsewhere))]).toEqual([true, false]);
    const atCounter = play([[paper, at(elsewhere)]]).state;
    expect(mayOpen(atCounter, at(elsewhere, { roles: [] }))).toBe(true);
  });

  it('nobody opens it who is no officer', () => {
    expect(states.some((state) => mayOpen(state, context({ roles: everyRole, atServicePoint: true })))).toBe(false);
  });
});
