import { describe, expect, it } from 'vitest';
import {
  at,
  commands,
  context,
  decidesAt,
  electronicMoves,
  everyRole,
  handedInAt,
  collectedAt,
  onSiteMoves,
  paper,
  plain,
  play,
} from './dossier.examples.ts';
import { replay } from './evolve.ts';
import { mayOpen } from './may-open.ts';
import { progressOf, publishedStatus } from './progress.ts';

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

  it.each(['notAccepted', 'withdrawn', 'stopped'] as const)(
    'say of one that is %s that no more will come',
    (workflow) => {
      const states = progressOf(play(plain[workflow]).state).map(({ state }) => state);
      expect(states).toContain('skipped');
      expect(states.filter((state) => state !== 'done' && state !== 'skipped')).toEqual([]);
    },
  );

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
    const taken = play([...onSiteMoves.slice(0, 2), [commands.takeOver, late]]).state;
    expect(taken.promised?.startedAt).toBe('2026-11-23T09:00:00+07:00');
    expect(taken.promised?.due.dueOn).toBe('2026-11-26');
  });

  it('starts at once when the paper is handed in at the house that decides', () => {
    const { state } = play([
      [{ ...paper, paperTravels: false }, context()],
      [commands.accept, at(handedInAt)],
    ]);
    expect(state.workflow).toBe('accepted');
    expect(state.promised?.startedAt).toBe('2026-11-20T10:00:00+07:00');
  });

  it('takes an online dossier accepted at night as received the next working morning', () => {
    const { state } = play([
      electronicMoves[0],
      [commands.accept, at(handedInAt, { now: '2026-11-20T21:00:00+07:00' })],
    ]);
    expect(state.promised?.startedAt).toBe('2026-11-23T07:30:00+07:00');
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
    const rejected = play([...submitted, [commands.reject, at(received)]]).state;
    expect([mayOpen(rejected, at(received)), mayOpen(rejected, at(elsewhere))]).toEqual([true, false]);
    const atCounter = play([[paper, at(elsewhere)]]).state;
    expect(mayOpen(atCounter, at(elsewhere, { roles: [] }))).toBe(true);
  });

  it('nobody opens it who is no officer', () => {
    expect(states.some((state) => mayOpen(state, context({ roles: everyRole, atServicePoint: true })))).toBe(false);
  });
});
