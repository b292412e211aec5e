import { allowedCommands } from './allowed.ts';
import type { Standing } from './dossier-commands.ts';
import type { DossierState } from './dossier-state.ts';

/**
 * Whether an officer may open a filed dossier with its answers and papers. The one rule for every reading and writing at
 * a desk: her unit has a part in it (receives, decides, returns, is consulted, or has done something with it), or she has
 * a next step in it now, as everybody who receives at a point of the Center has while nobody has looked at it. To all
 * others it does not exist: being an officer is no purpose to read personal data for (Law 91/2025/QH15).
 */
export const mayOpen = (dossier: DossierState, standing: Standing): boolean =>
  standing.actor.kind === 'officer' &&
  (unitsOf(dossier).has(standing.actor.unit.id) || allowedCommands(dossier, standing).length > 0);

const unitsOf = ({
  receivingUnit,
  competentUnit,
  returningUnit,
  consultations,
  handledBy,
}: DossierState): ReadonlySet<string> =>
  new Set([
    receivingUnit.id,
    competentUnit.id,
    returningUnit.id,
    ...consultations.map(({ unit }) => unit.id),
    ...handledBy,
  ]);
