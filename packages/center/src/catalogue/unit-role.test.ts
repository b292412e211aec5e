import type { Unit } from '@hcc/schemas';
import { expect, it } from 'vitest';
import { readCenter } from '../process/center-files.ts';
import { shippedFile } from '../process/settings.ts';
import { unitRoleOf } from './unit-role.ts';

const unitsOf = async (profile: string): Promise<readonly Unit[]> =>
  (await readCenter(shippedFile(`profiles/${profile}.json`), null)).center.units;
const [pilot, arranged, other] = await Promise.all(['quangninh', 'quangninh-2025', 'binhduong'].map(unitsOf));
const today = '2026-11-01';
const inForce = (units: readonly Unit[] = []) =>
  units.filter(({ validToOn }) => validToOn === null || validToOn >= today);

it('every point of the Center receives', () => {
  for (const units of [pilot, arranged, other])
    for (const { id, kind } of units?.filter((unit) => unit.kind !== 'agency') ?? [])
      expect(unitRoleOf(units ?? [], id), `${kind} ${id}`).toEqual({ settles: 'nothing' });
});

it('a department of the province settles what names it', () => {
  expect(unitRoleOf(pilot ?? [], 'qn-agency-justice')).toEqual({ settles: 'named' });
});

it('the committees of the pilot settle the level of their place', () => {
  const roles = (level: string) =>
    (pilot ?? []).filter(
      ({ id, kind, addressUnitCode }) =>
        kind === 'agency' && addressUnitCode !== null && unitRoleOf(pilot ?? [], id).settles === level,
    ).length;
  expect([roles('district'), roles('commune'), roles('belowProvince')]).toEqual([13, 171, 0]);
});

it('the communes of today settle all below the province, since no district stands above them', () => {
  const places = inForce(arranged).filter(({ kind, addressUnitCode }) => kind === 'agency' && addressUnitCode !== null);
  expect(places.length).toBe(54);
  for (const { id } of places) expect(unitRoleOf(arranged ?? [], id), id).toEqual({ settles: 'belowProvince' });
});

it('what nobody knows is named by nothing', () => {
  expect(unitRoleOf(pilot ?? [], 'no-such-unit')).toEqual({ settles: 'named' });
});
