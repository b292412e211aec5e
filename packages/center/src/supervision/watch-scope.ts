import type { Officer, UnitReference } from '@hcc/schemas';
import { Problem } from '../http/problem.ts';
import type { Center } from '../ports.ts';

/**
 * Whose dossiers an officer watches over: who supervises at the head office, those of the whole Center (null); who leads
 * or supervises elsewhere, those of her own unit.
 * @throws Problem `role_missing` for everybody else.
 */
export function watchedUnit({ units }: Pick<Center, 'units'>, { roles, unit }: Officer): UnitReference | null {
  if (!roles.includes('supervise') && !roles.includes('lead'))
    throw new Problem('role_missing', { command: 'supervise', role: 'supervise, lead', unit: unit.name, allowed: '–' });
  const isHeadOffice = units.some(({ id, kind }) => id === unit.id && kind === 'headOffice');
  return isHeadOffice && roles.includes('supervise') ? null : unit;
}
