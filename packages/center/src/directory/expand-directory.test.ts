import { AddressUnit, Officer, Unit } from '@hcc/schemas';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import quangninhJson from '../../profiles/quangninh.json' with { type: 'json' };
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

describe('the sandbox officers of quangninh', () => {
  const officers = expandOfficers(profile, units);
  const worksAt = (role: string) =>
    new Set(officers.filter(({ roles }) => (roles as string[]).includes(role)).map((one) => one.unit.id));

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
