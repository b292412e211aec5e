import { isInForce } from '@hcc/rules/directory';
import type { DossierCommand } from '@hcc/rules/dossier';
import { toLocalDate } from '@hcc/rules/working-time';
import type { DossierCommand as OfficerCommand } from '@hcc/schemas';
import { newId } from '../crypto/tokens.ts';
import { Problem } from '../http/problem.ts';
import type { Center } from '../ports.ts';

/** The command as the rules take it: a unit's id looked up, and what is new given an id. @throws Problem `unit_not_found` */
export function toRulesCommand(command: OfficerCommand, center: Center, now: Date): DossierCommand {
  if (command.type !== 'consult') return command;
  const { unitId, ...rest } = command;
  const day = toLocalDate(now.toISOString());
  const unit = center.units.find(({ id }) => id === unitId);
  if (!unit || !isInForce(unit, day)) throw new Problem('unit_not_found', { id: unitId });
  return { ...rest, id: newId('con'), unit: { id: unit.id, name: center.unitOn(unit, day).name } };
}
