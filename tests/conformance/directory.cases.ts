/** The directory: units as they stand, addresses of a day, and where an old one lies now. */
import calendar from '@hcc/center/profiles/calendar-vn.json' with { type: 'json' };
import type { Center } from '@hcc/center/app';
import { openState } from '@hcc/rules/directory';
import type { AddressSuccession, AddressUnit, Unit } from '@hcc/sdk';
import { describe, expect, it } from 'vitest';
import { ask, type Told } from './ask.ts';
import { type Backend, keys } from './backends.ts';
import { pageClient } from './steps.ts';

/** Hồng Gai, where the branch of Hạ Long stands. */
const here = '20.95,107.08';

export function directoryCases(backend: () => Backend): void {
  const get = (path: string): Promise<Told> => ask(backend(), 'GET', path, { bearer: keys.bank.publishable });
  const units = async (query: string): Promise<Unit[]> => {
    const all: Unit[] = [];
    for (let next: string | null = ''; next !== null;) {
      const told = await get(`/units?${query}${next}`);
      expect(told.status, told.text).toBe(200);
      all.push(...(told.json['items'] as Unit[]));
      const cursor = told.json['nextCursor'] as string | null;
      next = cursor === null ? null : `&cursor=${cursor}`;
    }
    return all;
  };
  const places = async (query: string): Promise<AddressUnit[]> => {
    const told = await get(`/address-units?${query}`);
    expect(told.status, told.text).toBe(200);
    return told.json['items'] as AddressUnit[];
  };

  describe('units', () => {
    it('are narrowed by kind, parent and whom they serve, all at once', async () => {
      const below = await units('parent=qn-branch-207&limit=100');
      expect(below.map(({ id, kind }) => [id, kind])).toEqual([['qn-dept-07198', 'department']]);
      const points = await units('servesPublic=true&limit=100');
      const agencies = await units('servesPublic=false&limit=100');
      expect([points.length, agencies.length]).toEqual([170, 201]);
      expect(new Set(agencies.map(({ kind }) => kind))).toEqual(new Set(['agency']));
      expect(await units('servesPublic=true&kind=agency')).toEqual([]);
      expect(await units('parent=nobody')).toEqual([]);
    });

    it('are those of a day', async () => {
      expect(await units('asOf=2024-08-31')).toEqual([]);
      expect(await units('asOf=2024-09-01&kind=branch&limit=100')).toHaveLength(13);
    });

    it.each(['cam pha', 'CẨM PHẢ', 'pha cam', 'Cẩm Phả chi nhánh', 'câm ph'])(
      'are found by name, whatever the spelling and the order: %s',
      async (q) => {
        const found = await units(`kind=branch&q=${encodeURIComponent(q)}`);
        expect(found.map(({ id }) => id)).toEqual(['qn-branch-195']);
      },
    );

    it.each(['!!!', '😀', 'zzz', '.*', '%', "'; drop table units; --"])(
      'are not found by what names none: %s',
      async (q) => {
        expect(await units(`q=${encodeURIComponent(q)}`)).toEqual([]);
      },
    );

    it('are all found by nothing, or by spaces', async () => {
      expect(await units('kind=branch&q=')).toHaveLength(13);
      expect(await units(`kind=branch&q=${encodeURIComponent('   ')}`)).toHaveLength(13);
    });

    it('one is read by its id, as it stands now', async () => {
      const unit = await pageClient(backend()).units.get('qn-dept-06649');
      expect(unit).toMatchObject({
        parentId: 'qn-branch-193',
        successorIds: [],
        predecessorIds: [],
        distanceMetres: null,
      });
      expect(await get('/units/qn-dept-06691')).toMatchObject({ status: 404, code: 'unit_not_found' });
    });
  });

  describe('nearest', () => {
    it('come first, and those whose position nobody knows last', async () => {
      const found = await units(`servesPublic=true&limit=100&near=${here}`);
      const distances = found.map(({ distanceMetres }) => distanceMetres ?? Infinity);
      expect(found.map(({ id }) => id).slice(0, 3)).toEqual(['qn-branch-193', 'qn-head', 'qn-branch-195']);
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
      expect(found.filter(({ position }) => position === null).length).toBe(156);
      expect(found.every(({ position, distanceMetres }) => (position === null) === (distanceMetres === null))).toBe(
        true,
      );
      expect(found).toHaveLength(170);
    });

    it('page by page are the same, across what is known and what is not', async () => {
      const ids = (found: Unit[]) => found.map(({ id }) => id);
      const whole = ids(await units(`limit=100&near=${here}`));
      expect(ids(await units(`limit=7&near=${here}`))).toEqual(whole);
      expect(new Set(whole).size).toBe(371);
    });

    it.each([
      ['another country', '48.86,2.35'],
      ['a neighbouring country', '11.56,104.92'],
      ['nowhere', '0,0'],
      ['the wrong side of Greenwich', '20.95,-107.08'],
      ['no latitude', '95,107'],
    ])('are refused from %s', async (_where, near) => {
      expect(await get(`/units?near=${near}`)).toMatchObject({ status: 400, code: 'position_outside_country' });
    });

    it.each(['16.53,111.61', '8.64,111.92', '10.22,103.96', '20.97,107.77'])(
      'are told on every island of the country: %s',
      async (near) => {
        expect((await units(`kind=headOffice&near=${near}`))[0]?.distanceMetres).toBeGreaterThan(0);
      },
    );

    it.each(['', 'here', '20.95', '107.08,20.95', '20.95,107.08,3', '1e1,2', '20.95, 107.08'])(
      'need two numbers, latitude first: %j',
      async (near) => {
        expect(await get(`/units?near=${encodeURIComponent(near)}`)).toMatchObject({
          status: 400,
          code: 'invalid_parameter',
          json: { errors: [{ pointer: '/query/near' }] },
        });
      },
    );

    it('a cursor of one order does not fit the other', async () => {
      const far = String((await get(`/units?limit=1&near=${here}`)).json['nextCursor']);
      const byId = String((await get('/units?limit=1')).json['nextCursor']);
      expect(await get(`/units?cursor=${far}`)).toMatchObject({ status: 400, code: 'invalid_cursor' });
      expect(await get(`/units?near=${here}&cursor=${byId}`)).toMatchObject({ status: 400, code: 'invalid_cursor' });
      for (const key of [
        ['x', 'y'],
        ['-1', 'y'],
        ['', ''],
        ['1'.repeat(20), 'y'],
      ])
        expect(
          await get(`/units?near=${here}&cursor=${Buffer.from(JSON.stringify(key)).toString('base64url')}`),
        ).toMatchObject({ status: 400, code: 'invalid_cursor' });
    });
  });

  describe('open', () => {
    it('is said of service points alone', async () => {
      for (const { kind, open } of await units('limit=100&q=hong gai')) expect(open === null).toBe(kind === 'agency');
    });

    it('is what hours and calendar say at this moment', async () => {
      const b = backend();
      const told = (unit: Unit, now: Date) => openState(unit, calendar as Center['calendar'], now.toISOString());
      const before = b.clock.now();
      const unit = await pageClient(b).units.get('qn-head');
      // Both, since a counter may have opened or closed meanwhile.
      expect([told(unit, before), told(unit, b.clock.now())]).toContainEqual(unit.open);
    });
  });

  describe('addresses', () => {
    it('are those of a day', async () => {
      expect(await places('asOf=2024-10-31')).toEqual([]);
      expect(await places('asOf=2024-11-01&limit=1')).toHaveLength(1);
    });

    it('are found by name, code, and the district of homonyms', async () => {
      expect((await places('q=phuong hai hoa')).map(({ code }) => code)).toEqual(['06742']);
      // Xã Đường Hoa lies in Huyện Hải Hà: every word counts, wherever it stands.
      expect((await places('q=hai hoa')).map(({ code }) => code)).toEqual(['06742', '06799', '06949']);
      expect((await places('q=hai hoa cam pha')).map(({ code }) => code)).toEqual(['06799']);
      expect((await places('q=06742')).map(({ name }) => name)).toEqual(['Phường Hải Hòa']);
      expect(await places(`q=${encodeURIComponent('…')}`)).toEqual([]);
    });

    it('lie where they lay while nothing changed', async () => {
      const told = await get('/address-units/06691/succession');
      const { unit, outcome, candidates } = told.json as unknown as AddressSuccession;
      expect([outcome, unit.name, candidates.map(({ code }) => code)]).toEqual(['same', 'Phường Hồng Gai', ['06691']]);
      const { outcome: then } = await pageClient(backend()).units.addressSuccession('06691', {
        writtenOn: '2025-01-01',
      });
      expect(then).toBe('same');
    });

    it.each(['/99999/succession', '/x/succession', '/06691/succession?writtenOn=2024-10-31'])(
      'are not found where nobody bears the code: %s',
      async (path) => {
        expect(await get(`/address-units${path}`)).toMatchObject({ status: 404, code: 'address_unit_not_found' });
      },
    );
  });

  it.each([
    '/units?kind=palace',
    '/units?servesPublic=maybe',
    '/units?asOf=yesterday',
    '/units?asOf=2026-02-30',
    '/units?colour=red',
    `/units?q=${'x'.repeat(201)}`,
    `/units?parent=${'x'.repeat(65)}`,
    '/address-units?asOf=2026-13-01',
    '/address-units/06691/succession?writtenOn=2026-02-30',
    `/address-units/${'x'.repeat(21)}/succession`,
  ])('a parameter that cannot be meant is named: GET %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 400, code: 'invalid_parameter', json: { errors: [{}] } });
  });
}
