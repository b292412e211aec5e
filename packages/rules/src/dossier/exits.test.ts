import { describe, expect, it } from 'vitest';
import { allowedCommands } from './allowed.ts';
import { decide } from './decide.ts';
import {
  agencyElsewhere,
  at,
  calendar,
  collectedAt,
  commands,
  context,
  decidesAt,
  electronicMoves,
  filing,
  handedInAt,
  type Move,
  officer,
  onSiteMoves,
  paper,
  plain,
  play,
  pointElsewhere,
  refused,
  rules,
} from './dossier.examples.ts';
import { replay } from './evolve.ts';
import { mayOpen } from './may-open.ts';
import { progressOf, publishedStatus } from './progress.ts';
import { punctuality } from './promise-dates.ts';
import { apologyBy } from '../working-time/index.ts';

const on = (day: string, time = '10:00') => ({ now: `${day}T${time}:00+07:00` });
const stateAfter = (moves: readonly Move[]) => play(moves).state;

describe('a supplement', () => {
  it('before acceptance leads back to where nobody has promised anything', () => {
    const asked = stateAfter([...plain.submitted, [commands.requestSupplement, at(handedInAt)]]);
    expect(asked).toMatchObject({ workflow: 'supplementRequested', pause: { returnsTo: 'submitted' }, promised: null });
    expect(publishedStatus(asked)).toBe('supplementRequested');
    const answered = stateAfter([
      ...plain.submitted,
      [commands.requestSupplement, at(handedInAt)],
      [commands.answerSupplement, context(on('2026-11-23'))],
    ]);
    expect(answered).toMatchObject({ workflow: 'submitted', pause: null, promised: null, promises: [] });
    expect(answered.supplements[0]?.answeredAt).toBe('2026-11-23T10:00:00+07:00');
  });

  it('begins the period anew under the decree, and goes on with what was left where a sector has it so', () => {
    const after = (supplementClock: 'restart' | 'resume') =>
      stateAfter([
        ...plain.supplementRequested,
        [commands.answerSupplement, context({ ...on('2026-12-01'), rules: { ...rules, supplementClock } })],
      ]);
    // Two working days from Tuesday 1 December; asked for on the first day, so two were left as well.
    expect(after('restart').promised?.due.dueOn).toBe('2026-12-03');
    expect(after('restart').promised?.startedAt).toBe('2026-12-01T10:00:00+07:00');
    expect(after('resume').promised?.startedAt).toBe('2026-11-20T10:00:00+07:00');
    for (const state of [after('restart'), after('resume')]) {
      // The first promise is kept for ever beside the new one.
      expect(state.promises.map(({ cause }) => cause)).toEqual(['acceptance', 'supplement']);
      expect(state.promises[0]?.promised.due.dueOn).toBe('2026-11-25');
    }
  });

  it('handed in through the web at night is received with the next working session', () => {
    const { promised } = stateAfter([
      ...plain.supplementRequested,
      [commands.answerSupplement, context(on('2026-12-01', '21:30'))],
    ]);
    expect(promised?.startedAt).toBe('2026-12-02T07:30:00+07:00');
  });

  it('is one complete notice: another, or a late one, has to say why', () => {
    const { justification: _, ...plainly } = commands.requestSupplement;
    const again = stateAfter([...plain.supplementRequested, [commands.answerSupplement, context()]]);
    const fault = { code: 'invalid', faults: [{ pointer: '/justification', code: 'justificationNeeded' }] };
    expect(refused(again, plainly, at(decidesAt))).toMatchObject(fault);
    expect(decide(again, commands.requestSupplement, at(decidesAt)).ok).toBe(true);
    // Three working days after Friday the 20th end on Thursday the 26th, Tuesday being a holiday.
    const accepted = stateAfter(plain.accepted);
    const asked = { ...plainly, answerByOn: '2026-12-11' };
    expect(decide(accepted, asked, at(decidesAt, on('2026-11-26'))).ok).toBe(true);
    expect(refused(accepted, asked, at(decidesAt, on('2026-11-27')))).toMatchObject(fault);
  });

  it('names a paper of the procedure or the law for each item, and a day that is still to come', () => {
    const fault = 'missing' as const;
    const items = [
      { fault, what: 'Nộp thêm' },
      { componentId: 'selfie', fault, what: 'Nộp ảnh' },
      { legalBasis: 'Điều 9', fault, what: 'x' },
    ];
    expect(
      refused(
        stateAfter(plain.submitted),
        { type: 'requestSupplement', items, answerByOn: '2026-11-20' },
        at(handedInAt),
      ),
    ).toMatchObject({
      faults: [
        { pointer: '/items/0', code: 'unbound' },
        { pointer: '/items/1/componentId', code: 'unknownComponent' },
        { pointer: '/answerByOn', code: 'notAhead' },
      ],
    });
  });
});

describe('a duty to pay', () => {
  it('stops the clock and lets what was left go on once a receipt shows that it was paid', () => {
    const { state } = play([...plain.paymentRequired, [commands.confirmPayment, at(decidesAt, on('2026-12-01'))]]);
    expect(state).toMatchObject({ workflow: 'accepted', financialDuties: [{ receiptNumber: 'KB-0001' }] });
    expect(state.promised?.due.dueOn).toBe('2026-12-03');
    expect(state.promised?.startedAt).toBe('2026-11-20T10:00:00+07:00');
  });

  it('leads back to where it stood', () => {
    const state = stateAfter([
      ...plain.appraised,
      [commands.requirePayment, at(decidesAt)],
      [commands.confirmPayment, at(decidesAt)],
    ]);
    expect(state.workflow).toBe('appraised');
  });
});

describe('consulted bodies', () => {
  const asked: readonly Move[] = [
    ...plain.accepted,
    [commands.consult, at(decidesAt)],
    [{ ...commands.consult, id: 'con_2', unit: pointElsewhere }, at(decidesAt)],
  ];

  it('are asked beside one another while the clock runs on', () => {
    const before = stateAfter(plain.accepted);
    const state = stateAfter(asked);
    expect(state.workflow).toBe('accepted');
    expect(state.promised).toEqual(before.promised);
    expect(refused(state, { ...commands.consult, id: 'con_3' }, at(decidesAt))).toMatchObject({
      faults: [{ pointer: '/unitId', code: 'alreadyAsked' }],
    });
    expect(refused(state, { ...commands.consult, unit: decidesAt }, at(decidesAt))).toMatchObject({
      faults: [{ pointer: '/unitId', code: 'ownUnit' }],
    });
  });

  it('hold up the appraisal until each has answered, or its day has passed', () => {
    expect(refused(stateAfter(asked), commands.appraise, at(decidesAt))).toMatchObject({
      code: 'not_ready',
      guard: 'nothingOutstanding',
      detail: agencyElsewhere.name,
    });
    const one = stateAfter([...asked, [commands.answerConsultation, at(agencyElsewhere)]]);
    expect(refused(one, commands.appraise, at(decidesAt))).toMatchObject({ detail: pointElsewhere.name });
    expect(decide(one, commands.appraise, at(decidesAt, on('2026-12-02'))).ok).toBe(true);
  });

  it('open the dossier while they are asked, and answer for themselves alone', () => {
    const state = stateAfter(asked);
    expect(mayOpen(state, at(agencyElsewhere))).toBe(true);
    expect(mayOpen(stateAfter(plain.accepted), at(agencyElsewhere))).toBe(false);
    expect(
      refused(state, { ...commands.answerConsultation, consultationId: 'con_2' }, at(agencyElsewhere)),
    ).toMatchObject({ faults: [{ code: 'noSuchConsultation' }] });
    expect(refused(state, commands.answerConsultation, at(decidesAt))).toMatchObject({ code: 'other_unit' });
  });
});

describe('a look at the place', () => {
  it('is planned ahead, once at a time, and holds up the appraisal until it is written down', () => {
    const planned: readonly Move[] = [...plain.accepted, [commands.planFieldCheck, at(decidesAt)]];
    const state = stateAfter(planned);
    expect(refused(state, commands.planFieldCheck, at(decidesAt))).toMatchObject({ guard: 'noFieldCheckPlanned' });
    expect(refused(state, commands.appraise, at(decidesAt))).toMatchObject({ detail: 'Tổ 5, phường Hồng Gai' });
    const checked = stateAfter([...planned, [commands.recordFieldCheck, at(decidesAt)]]);
    expect(decide(checked, commands.appraise, at(decidesAt)).ok).toBe(true);
    const past = { ...commands.planFieldCheck, at: '2026-11-20T09:00:00+07:00' };
    expect(refused(stateAfter(plain.accepted), past, at(decidesAt))).toMatchObject({
      faults: [{ pointer: '/at', code: 'notAhead' }],
    });
  });
});

describe('a re-appointment', () => {
  const proposed: readonly Move[] = [...plain.accepted, [commands.proposeReappointment, at(decidesAt)]];

  it('is in time until a working day ahead of the date it replaces', () => {
    const { promised } = stateAfter(plain.accepted);
    // Due on Wednesday the 25th; Tuesday is a holiday, so the last day is Monday.
    expect(apologyBy(promised?.due.dueAt ?? '', calendar, rules)?.at).toMatch(/^2026-11-23/);
    const signed = (day: string) => stateAfter([...proposed, [commands.signReappointment, at(decidesAt, on(day))]]);
    expect(signed('2026-11-23').reappointment?.signed?.inTime).toBe(true);
    expect(signed('2026-11-25').reappointment?.signed?.inTime).toBe(false);
    expect(signed('2026-11-23').promised?.due.dueOn).toBe('2026-12-10');
    expect(signed('2026-11-23').statutory).toEqual(stateAfter(plain.accepted).statutory);
  });

  it('counts for being on time only when it came in time', () => {
    const finished = (signedOn: string) =>
      stateAfter([
        ...proposed,
        [commands.signReappointment, at(decidesAt, on(signedOn))],
        [commands.appraise, at(decidesAt, on('2026-12-08'))],
        [commands.approve, at(decidesAt, on('2026-12-08'))],
        [commands.sign, at(decidesAt, on('2026-12-08'))],
      ]);
    expect(punctuality(finished('2026-11-23'))).toBe('early');
    expect(punctuality(finished('2026-11-26'))).toBe('late');
  });

  it('is given once, signed by a leader, and to a later working day', () => {
    const [saturday, earlier] = ['2026-12-12', '2026-11-25'];
    const accepted = stateAfter(plain.accepted);
    expect(refused(accepted, { ...commands.proposeReappointment, newDueOn: saturday }, at(decidesAt))).toMatchObject({
      faults: [{ pointer: '/newDueOn', code: 'dayOfRest' }],
    });
    expect(refused(accepted, { ...commands.proposeReappointment, newDueOn: earlier }, at(decidesAt))).toMatchObject({
      faults: [{ pointer: '/newDueOn', code: 'notLater' }],
    });
    const appraiser = at(decidesAt, { roles: ['appraise'] });
    expect(refused(stateAfter(proposed), commands.signReappointment, appraiser)).toMatchObject({
      code: 'role_missing',
      role: 'lead',
    });
    const signed = stateAfter([...proposed, [commands.signReappointment, at(decidesAt)]]);
    expect(refused(signed, commands.proposeReappointment, at(decidesAt))).toMatchObject({
      guard: 'reappointmentsLeft',
    });
  });

  it('may be declined, and prepared anew; one that lay too long cannot be signed', () => {
    const declined = stateAfter([...proposed, [commands.declineReappointment, at(decidesAt)]]);
    expect(decide(declined, commands.proposeReappointment, at(decidesAt)).ok).toBe(true);
    expect(refused(stateAfter(proposed), commands.signReappointment, at(decidesAt, on('2026-12-10')))).toMatchObject({
      faults: [{ code: 'notAhead' }],
    });
  });
});

describe('a refusal in the middle of the work', () => {
  const state = stateAfter([...plain.accepted, [commands.refuse, at(decidesAt, on('2026-11-23'))]]);

  it('is a result in time: finished, judged, and handed out like one', () => {
    expect(publishedStatus(state)).toBe('completed');
    expect(state.outcome).toBe('refused');
    expect(punctuality(state)).toBe('early');
    expect(progressOf(state).map(({ state: how }) => how)).toEqual(['done', 'skipped', 'done', 'skipped', 'current']);
    const given = { type: 'return', handing: { by: 'electronic' } } as const;
    expect(decide(state, given, at(collectedAt)).ok).toBe(true);
  });
});

describe('withdrawing', () => {
  it('asks the authority once it is accepted, which confirms and says what becomes of fees and papers', () => {
    const asked = stateAfter([...plain.accepted, [commands.withdraw, context()]]);
    expect(asked).toMatchObject({ workflow: 'accepted', withdrawalRequest: { reason: 'Đổi ý' } });
    expect(refused(asked, commands.withdraw, context())).toMatchObject({ guard: 'noWithdrawalAsked' });
    const confirmed = stateAfter([
      ...plain.accepted,
      [commands.withdraw, context()],
      [commands.confirmWithdrawal, at(decidesAt)],
    ]);
    expect(confirmed).toMatchObject({ workflow: 'withdrawn', settlement: { fees: 'notCollected' } });
  });

  it('holds up the decision until it is answered', () => {
    const asked = stateAfter([...plain.appraised, [commands.withdraw, context()]]);
    expect(refused(asked, commands.approve, at(decidesAt))).toMatchObject({ guard: 'noWithdrawalAsked' });
  });
});

describe('stamp, sign or both', () => {
  const both: readonly Move[] = [...plain.appraised, [{ type: 'approve', finalisation: 'both' }, at(decidesAt)]];

  it('needs both marks with one number before the result is final', () => {
    const signed = stateAfter([...both, [commands.sign, at(decidesAt)]]);
    expect(signed).toMatchObject({ workflow: 'approved', completedAt: null, resultNumber: '12/GKS' });
    expect(progressOf(signed).map(({ state }) => state)).toEqual(['done', 'done', 'done', 'current', 'waiting']);
    expect(refused(signed, commands.sign, at(decidesAt))).toMatchObject({ guard: 'signatureOutstanding' });
    expect(refused(signed, { ...commands.stamp, resultNumber: '13/GKS' }, at(decidesAt))).toMatchObject({
      faults: [{ code: 'otherNumber' }],
    });
    expect(stateAfter([...both, [commands.sign, at(decidesAt)], [commands.stamp, at(decidesAt)]]).workflow).toBe(
      'completed',
    );
  });

  it('is that of the track when nobody says otherwise', () => {
    expect(refused(stateAfter(plain.approved), commands.stamp, at(decidesAt))).toMatchObject({
      guard: 'stampOutstanding',
    });
  });

  it('a stamped sheet cannot be handed out through the web', () => {
    const stamped = stateAfter(onSiteMoves.slice(0, 6));
    const electronic = { type: 'return', handing: { by: 'electronic' } } as const;
    expect(refused(stamped, electronic, at(collectedAt))).toMatchObject({ faults: [{ code: 'notSigned' }] });
  });
});

describe('a result that was given out', () => {
  it('is taken back for good', () => {
    const state = stateAfter([...electronicMoves, [commands.revokeResult, at(decidesAt)]]);
    expect(state).toMatchObject({
      workflow: 'returned',
      resultNumber: null,
      fallenResults: [{ resultNumber: '12/GKS', kind: 'revoked' }],
    });
    expect(allowedCommands(state, at(decidesAt))).toEqual([]);
  });

  it('is replaced by one with another number', () => {
    const state = stateAfter([
      ...electronicMoves,
      [commands.reissueResult, at(decidesAt)],
      [{ type: 'sign', resultNumber: '15/GKS' }, at(decidesAt)],
    ]);
    expect(state).toMatchObject({
      workflow: 'completed',
      resultNumber: '15/GKS',
      fallenResults: [{ resultNumber: '12/GKS', kind: 'superseded' }],
    });
  });
});

describe('paper on its way', () => {
  it('has a line of the routing slip with the times of giving and taking', () => {
    const sent = stateAfter([...plain.inTransit, [commands.dispatch, at(handedInAt, on('2026-11-20', '14:00'))]]);
    expect(sent.handOvers).toMatchObject([{ sentAt: '2026-11-20T14:00:00+07:00', takenAt: null }]);
    expect(refused(sent, commands.dispatch, at(handedInAt))).toMatchObject({ guard: 'notSentYet' });
    const taken = stateAfter([
      [paper, context()],
      [commands.accept, at(handedInAt)],
      [commands.dispatch, at(handedInAt)],
      [commands.takeOver, at(decidesAt, on('2026-11-23'))],
    ]);
    expect(taken.handOvers[0]?.takenAt).toBe('2026-11-23T10:00:00+07:00');
    expect(taken.promises.map(({ cause }) => cause)).toEqual(['acceptance', 'arrival']);
  });
});

describe('who works on it', () => {
  const other = at(decidesAt, { actor: officer(decidesAt, 'of-other'), roles: ['appraise'] });
  const claimed: readonly Move[] = [...plain.accepted, [commands.claim, at(decidesAt, { roles: ['appraise'] })]];

  it('keeps others of the same work off it, and nobody else', () => {
    const state = stateAfter(claimed);
    expect(refused(state, commands.appraise, other)).toMatchObject({ code: 'claimed', by: 'Cán bộ mẫu' });
    expect(refused(state, commands.claim, other)).toMatchObject({ code: 'not_ready', guard: 'free' });
    expect(decide(state, commands.appraise, at(decidesAt)).ok).toBe(true);
    const leader = at(decidesAt, { actor: officer(decidesAt, 'of-lead'), roles: ['approve'] });
    expect(decide(state, commands.refuse, leader).ok).toBe(true);
  });

  it('is let go by whoever holds it or by a leader, and by the next step', () => {
    const state = stateAfter(claimed);
    expect(refused(state, commands.release, other)).toMatchObject({ guard: 'held' });
    const leader = at(decidesAt, { actor: officer(decidesAt, 'of-lead'), roles: ['lead'] });
    expect(decide(state, commands.release, leader).ok).toBe(true);
    expect(stateAfter([...claimed, [commands.appraise, at(decidesAt)]]).assignee).toBeNull();
  });
});

it('every exit comes out the same when replayed from its events', () => {
  for (const moves of Object.values(plain)) {
    const { state, events } = play(moves);
    expect(replay(events)).toEqual(state);
  }
});

it('an electronic filing whose clock jumps back is still accepted with dates of its own moment', () => {
  const state = stateAfter([
    [filing(), context(on('2026-11-20'))],
    [commands.accept, at(handedInAt, on('2026-11-19'))],
  ]);
  expect(state.promised?.startedAt).toBe('2026-11-19T10:00:00+07:00');
  expect(state.promised?.due.dueOn).toBe('2026-11-23');
});
