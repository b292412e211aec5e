import { AddressUnit, Officer, Unit } from '@hcc/schemas';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import binhduongJson from '../../profiles/binhduong.json' with { type: 'json' };
import quangninhJson from '../../profiles/quangninh.json' with { type: 'json' };
import quangninh2025Json from '../../profiles/quangninh-2025.json' with { type: 'json' };
import { isInForce } from '@hcc/rules/directory';
import { expandDirectory, expandOfficers } from './expand-directory.ts';
import { loadProfile, ProfileError } from './profile.ts';
import type { CommuneRow, Profile } from './profile.ts';

const profile = loadProfile(quangninhJson);
const { units, addressUnits } = expandDirectory(profile);
const unit = (id: string) => units.find((one) => one.id === id);
const count = (kind: Unit['kind']) => units.filter((one) => one.kind === kind).length;

describe('the directory of quangninh', () => {
  it('has one head office, 13 branches and 156 departments', () => {
    expect([count('headOffice'), count('branch'), count('department')]).toEqual([1, 13, 156]);
  });

  it('has an agency for each of 171 communes, 13 districts and 17 provincial bodies', () => {
    expect(count('agency')).toBe(171 + 13 + 17);
  });

  it('has 171 address units: 73 wards, 91 communes, 7 townships', () => {
    const types = (type: string) => addressUnits.filter((one) => one.type === type).length;
    expect([addressUnits.length, types('ward'), types('commune'), types('township')]).toEqual([171, 73, 91, 7]);
  });

  it('holds to the contract in every row', () => {
    expect(units.flatMap((one) => Unit.safeParse(one).error?.issues ?? [])).toEqual([]);
    expect(addressUnits.flatMap((one) => AddressUnit.safeParse(one).error?.issues ?? [])).toEqual([]);
  });

  it('has no id and no identification code twice', () => {
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
    expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
  });

  it('hangs each department below the branch of its district, and each branch below the head office', () => {
    expect(unit('qn-dept-06649')).toMatchObject({
      parentId: 'qn-branch-193',
      addressUnitCode: '06649',
      code: '000.01.31.H49',
    });
    expect(unit('qn-branch-193')).toMatchObject({ parentId: 'qn-head' });
    expect(unit('qn-head')).toMatchObject({
      parentId: null,
      name: 'Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh',
    });
  });

  it('names places as a sentence does, with their district', () => {
    expect(unit('qn-branch-207')?.name).toBe('Chi nhánh Trung tâm Phục vụ hành chính công huyện Cô Tô');
    expect(unit('qn-dept-06649')?.name).toBe('Bộ phận Tiếp nhận và Trả kết quả phường Hà Khánh, thành phố Hạ Long');
    expect(unit('qn-agency-06691')?.name).toBe('Ủy ban nhân dân phường Hồng Gai, thành phố Hạ Long');
  });

  it('gives homonyms different names', () => {
    const names = units.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('leaves a commune with a branch of the Center to that branch', () => {
    expect(unit('qn-dept-06691')).toBeUndefined();
    expect(unit('qn-branch-193')?.addressUnitCode).toBe('06691');
  });

  it('begins with the pilot, stays open, and says that it is assumed', () => {
    for (const one of units) expect(one).toMatchObject({ validFromOn: '2024-09-01', validToOn: null, assumed: true });
    for (const one of addressUnits) expect(one).toMatchObject({ validFromOn: '2024-11-01', validToOn: null });
  });

  it('opens service points alone to the public', () => {
    for (const one of units) expect(one.openingHours.length > 0).toBe(one.kind !== 'agency');
  });
});

describe('the directory of quangninh-2025', () => {
  const later = loadProfile(quangninh2025Json);
  const { units: all, addressUnits: rows, unitOn } = expandDirectory(later);
  const on = (day: string) => all.filter((one) => isInForce(one, day));
  const kinds = (day: string) => {
    const numbers = Map.groupBy(on(day), ({ kind }) => kind);
    return ['headOffice', 'branch', 'department', 'agency'].map(
      (kind) => numbers.get(kind as Unit['kind'])?.length ?? 0,
    );
  };
  const one = (id: string) => all.find((candidate) => candidate.id === id);

  it('is the pilot to 30 June 2025, and a head office with 54 service points from the next day', () => {
    expect(kinds('2025-06-30')).toEqual([1, 13, 156, 171 + 13 + 17]);
    expect(kinds('2025-07-01')).toEqual([1, 0, 54, 54 + 17]);
  });

  it('has 30 wards, 22 communes and 2 special zones, and no district above them', () => {
    const now = rows.filter((row) => isInForce(row, '2025-07-01'));
    const types = (type: string) => now.filter((row) => row.type === type).length;
    expect([types('ward'), types('commune'), types('specialZone')]).toEqual([30, 22, 2]);
    expect(now.every(({ districtName }) => districtName === null)).toBe(true);
  });

  it('holds to the contract in every row, and keeps the ids of the pilot', () => {
    expect(all.flatMap((unit) => Unit.safeParse(unit).error?.issues ?? [])).toEqual([]);
    expect(rows.flatMap((row) => AddressUnit.safeParse(row).error?.issues ?? [])).toEqual([]);
    const ids = new Set(all.map(({ id }) => id));
    expect(units.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  it('says what follows every unit that ended, and what was before each that began', () => {
    const ended = all.filter(({ validToOn }) => validToOn !== null);
    expect(ended).toHaveLength(13 + 156 + 171 + 13);
    expect(ended.filter(({ successorIds }) => successorIds.length === 0)).toEqual([]);
    const begun = all.filter(({ validFromOn, kind }) => validFromOn === '2025-07-01' && kind === 'agency');
    expect(begun.filter(({ predecessorIds }) => predecessorIds.length === 0)).toEqual([]);
  });

  it('leads from a branch to where its house stands, from a divided department to all parts, from a district to all its area became', () => {
    expect(one('qn-branch-193')?.successorIds).toEqual(['qn-dept-06685-20250701']);
    expect(one('qn-dept-06655')?.successorIds).toEqual(['qn-dept-06661-20250701', 'qn-dept-06706-20250701']);
    expect(one('qn-agency-207')?.successorIds).toEqual(['qn-agency-07192-20250701']);
    expect(one('qn-dept-06685-20250701')?.predecessorIds).toContain('qn-branch-193');
  });

  it('calls the head office’s place by the name of the day', () => {
    const head = one('qn-head');
    if (!head) throw new Error('no head office');
    expect(unitOn(head, '2025-06-30')).toMatchObject({ addressUnitCode: '06697' });
    expect(unitOn(head, '2025-07-01')).toMatchObject({
      addressUnitCode: '06688',
      address: 'Phường Hạ Long, tỉnh Quảng Ninh',
    });
  });

  it('has every officer at a unit that stands', () => {
    const staff = expandOfficers(later, all);
    const standing = new Set(on('2026-08-20').map(({ id }) => id));
    expect(staff.filter(({ unit: { id } }) => !standing.has(id))).toEqual([]);
  });

  it('knows a position for the head office and the 13 old seats, and guesses none', () => {
    const placed = on('2025-07-01').filter(({ position }) => position !== null);
    expect(placed.map(({ kind }) => kind).filter((kind) => kind === 'department')).toHaveLength(13);
    expect(placed).toHaveLength(14);
  });
});

describe('the directory of binhduong', () => {
  it('is another province, by its profile alone', () => {
    const { units: all } = expandDirectory(loadProfile(binhduongJson));
    expect(all.filter(({ name, code, id }) => /Quảng Ninh|H49|^qn/.test(`${id} ${name} ${code}`))).toEqual([]);
    expect(all.find(({ id }) => id === 'bd-dept-25744')).toMatchObject({
      name: 'Điểm tiếp nhận phường Phú Lợi, thành phố Thủ Dầu Một',
      parentId: 'bd-branch-718',
    });
    expect(all.find(({ id }) => id === 'bd-head')?.openingHours).toContainEqual({
      weekday: 6,
      from: '07:00',
      to: '11:00',
    });
  });
});

describe('days that do not fit together', () => {
  const later = loadProfile(quangninh2025Json);
  type Lists = Profile['directory'];
  const withRow = (code: string, facts: CommuneRow[3], also: Partial<Lists> = {}) => {
    const change = (row: CommuneRow): CommuneRow => (row[0] === code ? [row[0], row[1], row[2], facts] : row);
    const districts = later.directory.districts.map((list) => ({ ...list, communes: list.communes.map(change) }));
    return () => expandDirectory({ ...later, directory: { ...later.directory, districts, ...also } });
  };

  it('overlap: both rows are named, and the day that mends it', () => {
    expect(withRow('06652', { toOn: '2025-07-31', into: '06652' })).toThrow(
      '06652 Phường Hà Phong (2024-11-01 to 2025-07-31) and 06652 Phường Hà Tu (from 2025-07-01) overlap; end the first on 2025-06-30',
    );
  });

  it('leave a gap: both rows are named, and the day that mends it', () => {
    expect(withRow('06649', { toOn: '2025-06-20', into: '06658' })).not.toThrow();
    expect(withRow('06652', { toOn: '2025-06-20', into: '06978' })).toThrow(
      'between 06652 Phường Hà Phong (2024-11-01 to 2025-06-20) and 06978 Xã Ba Chẽ (from 2025-07-01), which follows it, is a gap; end the first on 2025-06-30',
    );
  });

  it.each<[string, string, CommuneRow[3], RegExp]>([
    [
      'end before they begin',
      '06649',
      { toOn: '2024-01-01', into: '06658' },
      /qn-dept-06649 ends on 2024-01-01 before it begins/,
    ],
    [
      'end without a successor',
      '06649',
      {},
      /06649 Phường Hà Khánh \(2024-11-01 to 2025-06-30\) ends and nothing follows it/,
    ],
    ['lead to no commune', '06649', { into: '99999' }, /06649 .* goes to 99999, which is no commune on 2025-07-01/],
  ])('%s', (_what, code, facts, message) => {
    expect(withRow(code, facts)).toThrow(message);
  });

  it('begin out of nothing', () => {
    const [list] = later.directory.arrangements;
    if (!list) throw new Error('no arrangement');
    const arrangements = [{ ...list, communes: [...list.communes, ['09999', 'Phường Mới', 'ward'] as CommuneRow] }];
    expect(withRow('', {}, { arrangements })).toThrow(/09999 Phường Mới \(from 2025-07-01\) begins out of nothing/);
  });
});

describe('the sandbox officers of quangninh', () => {
  const officers = expandOfficers(profile, units);
  /** Who sits at a point receives and returns there, for the agency that sent her. */
  const worksAt = (role: string) =>
    new Set(
      officers
        .filter(({ roles }) => (roles as string[]).includes(role))
        .map(({ unit, seat }) => (role === 'receive' || role === 'return' ? (seat ?? unit).id : unit.id)),
    );

  it('are at least ten, of the contract, and marked as made up', () => {
    expect(officers.length).toBeGreaterThanOrEqual(10);
    expect(officers.flatMap((one) => Officer.safeParse(one).error?.issues ?? [])).toEqual([]);
    expect(officers.filter(({ name }) => !name.endsWith('(mẫu)'))).toEqual([]);
  });

  it('hold every role at more than one unit', () => {
    for (const role of ['receive', 'appraise', 'approve', 'finalise', 'return'])
      expect(worksAt(role).size).toBeGreaterThan(1);
  });

  it('can settle a dossier wholly at Hồng Gai, Bãi Cháy, Quang Trung of Uông Bí and Sở Tư pháp, and receive it elsewhere', () => {
    for (const id of ['qn-agency-06691', 'qn-agency-06673', 'qn-agency-06817', 'qn-agency-justice']) {
      for (const role of ['appraise', 'approve', 'finalise']) expect(worksAt(role)).toContain(id);
      expect(worksAt('receive')).not.toContain(id);
    }
  });

  it('return results at units that do not receive them too', () => {
    expect([...worksAt('return')].some((id) => !worksAt('receive').has(id))).toBe(true);
  });
});

/** The expansion of the shipped profile with a part of its directory replaced. */
const expandWith = (directory: Partial<Profile['directory']>) => () =>
  expandDirectory({ ...profile, directory: { ...profile.directory, ...directory } });

describe('a directory that contradicts itself', () => {
  const { provincialAgencies, headOffice, districts } = profile.directory;

  it('is refused when two units share an id', () => {
    const twice = provincialAgencies.map((agency) =>
      agency.id === 'qn-agency-justice' ? { ...agency, id: 'qn-agency-office' } : agency,
    );
    expect(expandWith({ provincialAgencies: twice })).toThrow(/two units have the id qn-agency-office/);
  });

  it('is refused when two units share an identification code', () => {
    expect(expandWith({ headOffice: { ...headOffice, code: '000.00.31.H49' } })).toThrow(
      /two units have the code 000\.00\.31\.H49/,
    );
  });

  it('is refused when a commune stands in two districts', () => {
    const both = districts.map((district) =>
      district.code === '194'
        ? { ...district, communes: [...district.communes, ['06649', 'Phường Hà Khánh', 'ward'] as CommuneRow] }
        : district,
    );
    expect(expandWith({ districts: both })).toThrow(/commune 06649 stands twice/);
  });

  it('is refused when an officer works at no unit', () => {
    const officers = profile.officers.map((officer) => ({ ...officer, unitId: 'qn-dept-06691' }));
    const atNowhere = () => expandDirectory({ ...profile, officers });
    expect(atNowhere).toThrow(ProfileError);
    expect(atNowhere).toThrow(/officer-head-receiver works at qn-dept-06691, which is no unit/);
    expect(() => expandOfficers({ ...profile, officers }, units)).toThrow(/officer-head-receiver/);
  });
});

const reference = new URL('../../../../../shared/data/units.json', import.meta.url);

const ReferenceUnits = z.object({
  before: z.object({
    districts: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        communes: z.array(z.object({ code: z.string(), type: z.string() })),
      }),
    ),
  }),
});

describe('beside the reference data of the administrative units', () => {
  it.runIf(existsSync(reference))('has the same codes, types and districts', () => {
    const { before } = ReferenceUnits.parse(JSON.parse(readFileSync(reference, 'utf8')));
    expect(
      profile.directory.districts.map(({ code, name, communes }) => [
        code,
        name,
        communes.map(([c, , type]) => `${c} ${type}`),
      ]),
    ).toEqual(
      before.districts.map(({ code, name, communes }) => [
        code,
        name,
        communes.map((one) => `${one.code} ${one.type}`),
      ]),
    );
  });

  it.skipIf(existsSync(reference))('is not compared: ../shared/data/units.json is not there', ({ skip }) => skip());
});
