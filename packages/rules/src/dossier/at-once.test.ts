/** A result on the day it is asked for: what is left of the five steps in one press, by the rows of those steps. */
import { describe, expect, it } from 'vitest';
import type { Role } from '@hcc/schemas';
import { allowedCommands } from './allowed.ts';
import {
  at,
  commands,
  context,
  decidesAt,
  filing,
  handedInAt,
  officer,
  paper,
  play,
  refused,
} from './dossier.examples.ts';
import { replay } from './evolve.ts';

const durations = { committed: { unit: 'sameDay' }, statutory: { unit: 'sameDay' } } as const;
const settlingRoles: Role[] = ['appraise', 'approve', 'finalise', 'return'];

/** Of the unit that decides, and seated at the point where it was handed in and is collected. */
const seated = at(decidesAt, { durations, roles: settlingRoles, seatId: handedInAt.id });

const onSite = [
  [{ ...paper, paperTravels: false, returningUnit: handedInAt }, context()],
  [commands.accept, at(handedInAt, { durations })],
] as const;
const online = [
  [filing({ returningUnit: handedInAt }), context()],
  [commands.accept, at(handedInAt, { durations })],
] as const;

describe('settling at once', () => {
  it.each([
    ['on site', onSite, 'stamped'],
    ['electronic', online, 'signed'],
  ] as const)(
    '%s leaves each step its own event, with actor and time, and the dossier returned',
    (_, moves, fourth) => {
      const { state, events } = play([...moves, [commands.settleAtOnce, seated]]);
      expect(state).toMatchObject({ workflow: 'returned', resultNumber: '12/GKS', outcome: 'granted' });
      const taken = events.slice(2);
      expect(taken.map(({ type }) => type)).toEqual(['appraised', 'approved', fourth, 'returned']);
      for (const event of taken) expect(event).toMatchObject({ actor: officer(decidesAt), at: seated.now });
      expect(replay(events)).toEqual(state);
    },
  );

  it('comes to the same as the four steps one by one', () => {
    const { appraise, approve, stamp, return: hand } = commands;
    const steps = [appraise, approve, stamp, hand].map((command) => [command, seated] as const);
    expect(play([...onSite, [commands.settleAtOnce, seated]])).toEqual(play([...onSite, ...steps]));
  });

  const { state } = play(onSite);

  it('is offered to an officer who may take each of the steps, and refused for the first she may not', () => {
    expect(allowedCommands(state, seated)).toContain('settleAtOnce');
    for (const missing of settlingRoles) {
      const standing = { ...seated, roles: settlingRoles.filter((role) => role !== missing) };
      expect(allowedCommands(state, standing)).not.toContain('settleAtOnce');
      expect(refused(state, commands.settleAtOnce, standing)).toMatchObject({ code: 'role_missing', role: missing });
    }
  });

  it('is refused elsewhere than where the result is collected', () => {
    expect(refused(state, commands.settleAtOnce, { ...seated, seatId: null })).toMatchObject({ code: 'other_unit' });
    expect(refused(state, commands.settleAtOnce, { ...seated, actor: officer(handedInAt) })).toMatchObject({
      code: 'other_unit',
      role: 'appraise',
      unit: decidesAt.name,
    });
  });

  it('is refused for a procedure that takes its days', () => {
    const days = play([onSite[0], [commands.accept, at(handedInAt)]]).state;
    expect(allowedCommands(days, seated)).not.toContain('settleAtOnce');
    expect(refused(days, commands.settleAtOnce, seated)).toMatchObject({ code: 'not_ready', guard: 'dueSameDay' });
  });

  it('waits for what each step waits for, and for whoever has claimed it', () => {
    const asked = play([...onSite, [commands.consult, seated]]).state;
    expect(refused(asked, commands.settleAtOnce, seated)).toMatchObject({
      code: 'not_ready',
      guard: 'nothingOutstanding',
    });
    const withdrawing = play([...onSite, [commands.withdraw, context()]]).state;
    expect(refused(withdrawing, commands.settleAtOnce, seated)).toMatchObject({ guard: 'noWithdrawalAsked' });
    const other = { ...seated, roles: ['appraise' as const], actor: officer(decidesAt, 'of-other') };
    const claimed = play([...onSite, [commands.claim, other]]).state;
    expect(refused(claimed, commands.settleAtOnce, seated)).toMatchObject({ code: 'claimed' });
  });

  it('is judged by the values of every step, and then nothing of it happens', () => {
    const electronic = { ...commands.settleAtOnce, handing: { by: 'electronic' as const } };
    expect(refused(state, electronic, seated)).toMatchObject({
      code: 'invalid',
      command: 'settleAtOnce',
      faults: [{ pointer: '/handing/by', code: 'notSigned' }],
    });
  });
});
