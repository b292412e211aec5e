/** Dossiers of a unit that was closed go on with whoever took it over (an arrangement of units, Resolution 202/2025/QH15). */
import { isInForce } from '@hcc/rules/directory';
import { decide, evolve, openWorkflows, type UnitsOfDossier } from '@hcc/rules/dossier';
import { toLocalDate } from '@hcc/rules/working-time';
import type { LocalDate, UnitReference } from '@hcc/schemas';
import { procedureOf } from '../catalogue/require-procedure.ts';
import type { Center, Ports, Repositories } from '../ports.ts';
import { keepChange } from './change-dossier.ts';
import { applicantContext, chosenVariant } from './decision-context.ts';
import { type FiledRecord, isFiled } from './dossier-record.ts';

const atOnce = 200;

/** @returns how many were handed on; a full round may have left some for the next. */
export async function followSuccessors({ stores, center, clock }: Pick<Ports, 'stores' | 'center' | 'clock'>) {
  const now = clock.now();
  const today = toLocalDate(now.toISOString());
  const ended = center.units.filter(({ validToOn }) => validToOn !== null && validToOn < today).map(({ id }) => id);
  if (ended.length === 0) return 0;
  let handedOn = 0;
  // A returned one stays: its receipt names the units of its day, and nobody has a step in it.
  for (const { id } of await stores.dossiers.ofUnits(ended, openWorkflows, atOnce))
    await stores.transaction(async (tx) => {
      const record = await tx.dossiers.lock(id);
      if (record && isFiled(record) && (await handOn(tx, center, record, { now, today }))) handedOn += 1;
    });
  return handedOn;
}

async function handOn(
  stores: Repositories,
  center: Center,
  record: FiledRecord,
  { now, today }: { now: Date; today: LocalDate },
): Promise<boolean> {
  const { state } = record;
  const procedure = await procedureOf(stores, record);
  const units: UnitsOfDossier = {
    receivingUnit: successorOf(center, state.receivingUnit, today),
    competentUnit: isOpenOn(center, state.competentUnit, today)
      ? state.competentUnit
      : competentNow(center, record, { procedure, today }),
    returningUnit: successorOf(center, state.returningUnit, today),
  };
  if (
    units.receivingUnit.id === state.receivingUnit.id &&
    units.competentUnit.id === state.competentUnit.id &&
    units.returningUnit.id === state.returningUnit.id
  )
    return false;
  const decision = decide(
    state,
    { type: 'followSuccessors', ...units },
    {
      ...applicantContext({
        center,
        procedure,
        channel: state.channel,
        variantId: chosenVariant(record.answers),
        now,
        rulesVersion: state.rulesVersion,
      }),
      actor: { kind: 'center' },
    },
  );
  if (!decision.ok) return false;
  const next: FiledRecord = {
    ...record,
    state: decision.events.reduce((before, event) => evolve(before, event), state),
    version: record.version + 1,
    updatedAt: now.toISOString(),
  };
  await keepChange(stores, record, next, decision.events);
  return true;
}

const isOpenOn = ({ units }: Center, { id }: UnitReference, day: LocalDate): boolean =>
  units.some((unit) => unit.id === id && isInForce(unit, day));

/** The first in force down the line; the unit itself where nobody took it over. */
function successorOf(center: Center, unit: UnitReference, day: LocalDate): UnitReference {
  if (isOpenOn(center, unit, day)) return unit;
  const [next] = center.units.find(({ id }) => id === unit.id)?.successorIds ?? [];
  const found = next === undefined ? undefined : center.units.find(({ id }) => id === next);
  return found ? successorOf(center, { id: found.id, name: center.unitOn(found, day).name }, day) : unit;
}

/** By the matter's place as it was written on the day of filing; a place that was divided goes to the unit that took its seat. */
function competentNow(
  center: Center,
  { state, answers }: FiledRecord,
  { procedure, today }: { procedure: Parameters<Center['competenceFor']>[0]['procedure']; today: LocalDate },
): UnitReference {
  const place = answers['matter.addressUnit'];
  const { unit, ground } = center.competenceFor({
    procedure,
    addressUnitCode: typeof place === 'string' ? place : undefined,
    addressWrittenOn: toLocalDate(state.submittedAt),
    on: today,
  });
  return ground === 'noPlace'
    ? successorOf(center, state.competentUnit, today)
    : { id: unit.id, name: center.unitOn(unit, today).name };
}
