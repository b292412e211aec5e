import { isInForce, succeed } from '@hcc/rules/directory';
import type { Competence, LocalDate, Procedure } from '@hcc/schemas';
import { Problem } from '../http/problem.ts';
import type { Center } from '../ports.ts';
import { settledByMatter } from './to-index.ts';

export interface PlaceQuestion {
  /** Code of the commune that the matter concerns. */
  addressUnit?: string | undefined;
  /** The day on which that commune is so called; where it is not given, any day will do. */
  asOf?: LocalDate | undefined;
}

/**
 * Which unit decides today. An address that was divided since names no unit: the communes to choose among come back.
 * @throws Problem `address_unit_not_found` also where the matter decides: a wrong code is a slip to be told of.
 */
export function competenceOf(
  center: Pick<Center, 'addressUnits' | 'competenceFor'>,
  procedure: Procedure,
  { addressUnit: code, asOf: writtenOn }: PlaceQuestion,
  today: LocalDate,
): Competence {
  if (code !== undefined && !succeed(center.addressUnits, { code, writtenOn, asOf: today }))
    throw new Problem('address_unit_not_found', { code });
  const { unit, ground, candidates } = center.competenceFor({
    procedure,
    addressUnitCode: code,
    addressWrittenOn: writtenOn,
    on: today,
  });
  return {
    by: settledByMatter(procedure)
      ? 'matter'
      : procedure.level === 'district' && hasDistricts(center, today)
        ? 'district'
        : 'commune',
    unit: ground === 'noPlace' ? null : { id: unit.id, name: unit.name },
    candidates,
  };
}

/** The country has had none since 1 July 2025; what was theirs the commune settles. */
const hasDistricts = ({ addressUnits }: Pick<Center, 'addressUnits'>, today: LocalDate): boolean =>
  addressUnits.some((unit) => unit.districtName !== null && isInForce(unit, today));
