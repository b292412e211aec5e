/** The keys that the database compares say what the rules say, for every officer and a dossier in every situation. */
import { allowedCommands, decide, evolve, type DossierCommand, type DossierState } from '@hcc/rules/dossier';
import type { Officer, Role } from '@hcc/schemas';
import { expect, it } from 'vitest';
import {
  at,
  collectedAt,
  commands,
  context,
  decidesAt,
  everyRole,
  handedInAt,
  plain,
  play,
  pointElsewhere,
} from '../../../rules/src/dossier/dossier.examples.ts';
import { awaitedBy, isKeptFor, keysOf } from './queue-keys.ts';
import { waitsFor } from './waits-for.ts';

const agencyElsewhere = commands.consult.unit;
const points: readonly string[] = [handedInAt, collectedAt, pointElsewhere].map(({ id }) => id);

const officers: readonly Officer[] = [handedInAt, decidesAt, collectedAt, pointElsewhere, agencyElsewhere].flatMap(
  (unit) =>
    [...everyRole.map((role): Role[] => [role]), [...everyRole]].flatMap((roles): Officer[] => {
      const officer = { id: `of-${unit.id}-${roles.join('-')}`, name: 'Cán bộ', title: 'Công chức', unit, roles };
      return points.includes(unit.id) ? [officer] : [officer, { ...officer, seat: collectedAt }];
    }),
);

const standingOf = ({ seat, ...officer }: Officer) => ({
  ...context({ roles: officer.roles, seatId: seat?.id ?? null }),
  actor: { kind: 'officer' as const, ...officer },
  atServicePoint: points.includes(seat?.id ?? officer.unit.id),
});

/** Every dossier that a few commands of anybody lead to from where one stands plainly. */
function situations(): DossierState[] {
  const found = new Map<string, DossierState>();
  const everybody = [context(), ...[handedInAt, decidesAt, collectedAt, agencyElsewhere].map((unit) => at(unit))];
  const beside: readonly DossierCommand[] = [
    commands.dispatch,
    commands.consult,
    commands.planFieldCheck,
    commands.proposeReappointment,
    commands.withdraw,
    commands.claim,
    commands.revokeResult,
    commands.refuse,
    { type: 'approve', finalisation: 'both' },
    commands.stamp,
  ];
  const grow = (state: DossierState, depth: number): void => {
    const key = JSON.stringify(state);
    if (found.has(key)) return;
    found.set(key, state);
    if (depth === 0) return;
    for (const command of beside)
      for (const who of everybody) {
        const decision = decide(state, command, who);
        if (decision.ok)
          grow(
            decision.events.reduce<DossierState>((next, event) => evolve(next, event), state),
            depth - 1,
          );
      }
  };
  for (const moves of Object.values(plain)) grow(play(moves).state, 2);
  return [...found.values()];
}

it('are those of whoever has a step that the dossier waits for, and of nobody else', () => {
  let kept = 0;
  const all = situations();
  for (const state of all)
    for (const officer of officers) {
      const standing = standingOf(officer);
      const right = waitsFor(allowedCommands(state, standing));
      const keys = keysOf(officer, standing);
      const said = isKeptFor(awaitedBy(state), { id: officer.id, unitId: officer.unit.id, keys }, state.assignee);
      if (said !== right) expect({ officer: officer.id, seat: officer.seat, state, said }).toBe(right);
      if (right) kept += 1;
    }
  expect(all.length).toBeGreaterThan(50);
  expect(kept).toBeGreaterThan(300);
});
