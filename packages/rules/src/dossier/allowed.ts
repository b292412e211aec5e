/** Who may do what now, and why not. One reading of the table for the desk, for `decide` and for who may open a dossier. */
import type { Role } from '@hcc/schemas';
import type { CommandType, Refusal, Standing } from './dossier-commands.ts';
import type { DossierState } from './dossier-state.ts';
import { afterLink } from './chain.ts';
import { guards } from './guards.ts';
import { type Transition, transitions } from './transitions.ts';

type Why = Refusal extends infer R ? (R extends Refusal ? Omit<R, 'command' | 'allowed'> : never) : never;

/** The commands this actor may give now. */
export const allowedCommands = (dossier: DossierState, standing: Standing): CommandType[] =>
  [...new Set(transitions.map(({ command }) => command))].filter(
    (command) => 'row' in find(dossier, command, standing),
  );

/** The role in which an officer has a next step; null when none of her roles has one. It is what a claim is for. */
export function roleOfNextStep(dossier: DossierState, standing: Standing): Role | null {
  for (const { by, command } of rowsFrom(dossier))
    if (by.who === 'officer' && by.role !== 'any' && 'row' in find(dossier, command, standing)) return by.role;
  return null;
}

/** The row by which this actor may give the command now, or why there is none. */
export function find(
  dossier: DossierState,
  command: CommandType,
  standing: Standing,
): { row: Transition } | { why: Why } {
  const rows = rowsFrom(dossier).filter((row) => row.command === command);
  let why: Why = { code: 'step_out_of_order', workflow: dossier.workflow, possible: possibleCommands(dossier) };
  for (const row of rows) {
    const hindrance = whyNot(row, dossier, standing);
    if (!hindrance) return { row };
    why = hindrance;
  }
  return { why };
}

/** What may follow at all, whoever does it. */
export const possibleCommands = (dossier: DossierState): CommandType[] => [
  ...new Set(rowsFrom(dossier).map(({ command }) => command)),
];

const rowsFrom = (dossier: DossierState): Transition[] =>
  transitions.filter((row) => row.from.includes(dossier.workflow) && (row.track ?? dossier.track) === dossier.track);

function whyNot(
  { by, command, chain = [], guards: names = [] }: Transition,
  dossier: DossierState,
  standing: Standing,
): Why | null {
  const { actor, roles } = standing;
  if (by.who !== 'officer') {
    if (actor.kind !== by.who)
      return { code: 'step_out_of_order', workflow: dossier.workflow, possible: possibleCommands(dossier) };
  } else {
    const role = by.role === 'any' ? roles[0] : by.role;
    if (actor.kind !== 'officer' || role === undefined || !roles.includes(role))
      return { code: 'role_missing', role: role ?? 'receive' };
    const elsewhere = whereInstead(by.at, dossier, { ...standing, actor });
    if (elsewhere !== null) return { code: 'other_unit', role, unit: elsewhere };
    const { assignee } = dossier;
    if (assignee && by.role === assignee.role && assignee.unitId === actor.unit.id && assignee.id !== actor.id)
      return { code: 'claimed', by: assignee.name };
  }
  for (const guard of names) {
    const detail = guards[guard](dossier, standing);
    if (detail !== null) return { code: 'not_ready', guard, detail };
  }
  let reached = dossier;
  for (const link of chain) {
    const found = find(reached, link, standing);
    if ('why' in found) return found.why;
    reached = afterLink(reached, link, standing);
  }
  // One claims one's own work, not a sight of somebody else's.
  if (command === 'claim' && roleOfNextStep(dossier, standing) === null)
    return { code: 'role_missing', role: nextRoleOf(dossier) ?? 'receive' };
  return null;
}

/** Whose turn it is. */
const nextRoleOf = (dossier: DossierState): Role | undefined =>
  rowsFrom(dossier).flatMap(({ by }) => (by.who === 'officer' && by.role !== 'any' ? [by.role] : []))[0];

/** Null when the officer stands where this is done; else the name of the place. */
function whereInstead(
  at: Extract<Transition['by'], { who: 'officer' }>['at'],
  dossier: DossierState,
  { actor, atServicePoint, seatId }: Standing & { actor: Extract<Standing['actor'], { kind: 'officer' }> },
): string | null {
  switch (at) {
    case 'anyPoint':
      return atServicePoint ? null : dossier.receivingUnit.name;
    case 'ownUnit':
      return null;
    case 'consultedUnit': {
      const open = dossier.consultations.filter(({ answeredAt }) => answeredAt === null);
      return open.some(({ unit }) => unit.id === actor.unit.id)
        ? null
        : open.map(({ unit }) => unit.name).join(', ') || dossier.competentUnit.name;
    }
    case 'receivingUnit':
    case 'returningUnit':
      return actor.unit.id === dossier[at].id || seatId === dossier[at].id ? null : dossier[at].name;
    case 'competentUnit':
      return actor.unit.id === dossier[at].id ? null : dossier[at].name;
  }
}
