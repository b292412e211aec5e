import { type DossierState, transitions } from '@hcc/rules/dossier';
import type { DossierCommand, Officer, Role } from '@hcc/schemas';
import { isServicePoint } from '../dossiers/decision-context.ts';
import type { Center } from '../ports.ts';

/** The officer who may give this command now; somebody made up where the profile names nobody at the unit. */
export function officerFor(command: DossierCommand['type'], state: DossierState, center: Center): Officer | undefined {
  const row = transitions.find(
    (one) => one.command === command && one.by.who === 'officer' && one.from.includes(state.workflow),
  );
  if (row?.by.who !== 'officer' || row.by.role === 'any') return undefined;
  const { role, at } = row.by;
  const { assignee } = state;
  const able = center.officers.filter(({ roles }) => roles.includes(role));
  if (at === 'anyPoint' || at === 'ownUnit') {
    const atPoint = able.filter(({ unit }) => isServicePoint(center, unit.id));
    // Whatever boundary lies between: a filing from afar is received at another point than it names.
    return (
      atPoint.find(({ unit }) => unit.id !== state.receivingUnit.id) ?? atPoint[0] ?? standIn(role, state.receivingUnit)
    );
  }
  const unit =
    at === 'consultedUnit' ? state.consultations.find(({ answeredAt }) => answeredAt === null)?.unit : state[at];
  if (!unit) return undefined;
  const here = able.filter((officer) => officer.unit.id === unit.id);
  return here.find(({ id }) => assignee?.role === role && id === assignee.id) ?? here[0] ?? standIn(role, unit);
}

const standIn = (role: Role, unit: Officer['unit']): Officer => ({
  id: `officer-stand-in-${unit.id}`,
  name: 'Cán bộ Mẫu',
  title: 'Cán bộ',
  unit,
  roles: [role],
});

/** A unit other than this one that has officers for every step of a decision. */
export const otherAgency = ({ officers }: Center, unitId: string): Officer['unit'] | undefined =>
  officers.find(
    ({ roles, unit }) =>
      unit.id !== unitId &&
      roles.includes('approve') &&
      (['appraise', 'finalise'] as const).every((role) =>
        officers.some((other) => other.unit.id === unit.id && other.roles.includes(role)),
      ),
  )?.unit;
