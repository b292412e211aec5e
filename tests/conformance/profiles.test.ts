/**
 * The shipped profiles, each as a Center of its own: configuration alone makes it another locality, or the same one after
 * the arrangement of 1 July 2025. On the mocks, which run the Center's own app.
 */
import { createMockCenter, createMovableClock, type MovableClock } from '@hcc/mocks';
import binhduong from '@hcc/center/profiles/binhduong.json' with { type: 'json' };
import quangninh from '@hcc/center/profiles/quangninh.json' with { type: 'json' };
import quangninh2025 from '@hcc/center/profiles/quangninh-2025.json' with { type: 'json' };
import { BadRequestError, type Client, createClient, NotFoundError, ValidationError } from '@hcc/sdk';
import { describe, expect, it } from 'vitest';
import { keys } from './backends.ts';
import { birth } from './steps.ts';

async function open(profile: unknown, clock: MovableClock = createMovableClock()): Promise<Client> {
  const center = await createMockCenter({ profile, clock });
  return createClient({
    baseUrl: center.baseUrl,
    key: keys.bank.publishable,
    fetch: (request) => center.fetch(request),
    retry: { limit: 0 },
  });
}

const all = async <T>(pages: AsyncIterable<T>): Promise<T[]> => {
  const items: T[] = [];
  for await (const item of pages) items.push(item);
  return items;
};

describe.each([
  ['quangninh', quangninh, '06685', 'Ủy ban nhân dân phường Trần Hưng Đạo, thành phố Hạ Long', 171, 170],
  ['quangninh-2025', quangninh2025, '06685', 'Ủy ban nhân dân phường Hồng Gai', 54, 55],
  ['binhduong', binhduong, '25744', 'UBND phường Phú Lợi, thành phố Thủ Dầu Một', 31, 31],
])('%s', (_name, profile, commune, committee, communes, points) => {
  it('lists its units and its addresses', async () => {
    const { units } = await open(profile);
    expect(await all(units.list({ servesPublic: 'true', limit: 100 }))).toHaveLength(points);
    expect(await all(units.addressUnits({ limit: 100 }))).toHaveLength(communes);
  });

  it('finds who settles the registration of a birth, and who a provincial matter', async () => {
    const { procedures } = await open(profile);
    const told = await procedures.competentUnit(birth, { addressUnit: commune });
    expect([told.by, told.unit?.name, told.candidates]).toEqual(['commune', committee, []]);
    expect((await procedures.competentUnit('1.004628')).unit?.name).toMatch(/^Sở Văn hóa, Thể thao và Du lịch tỉnh /);
  });

  it('says where the nearest counter is, and names no other province', async () => {
    const { units } = await open(profile);
    const [nearest] = (await units.list({ near: '10.98,106.65', servesPublic: 'true' })).items;
    expect(nearest?.distanceMetres).toBeGreaterThanOrEqual(0);
    const other = profile === binhduong ? /Quảng Ninh|H49|^qn-/ : /Bình Dương$|H09|^bd-/;
    for (const { id, name, code, address } of await all(units.list({ limit: 100 })))
      for (const text of [id, name, code, address ?? '']) expect(text).not.toMatch(other);
  });
});

describe('filing', () => {
  const modes = async (profile: unknown, ...codes: string[]) => {
    const { procedures } = await open(profile);
    return Promise.all(codes.map(async (code) => (await procedures.get(code)).filingMode));
  };
  const [passport, company, health, wedding] = ['1.001456', '2.001583', '1.014137', '1.000894'];

  it('is handed over since 1 July 2025 where a ministry receives it, with its reason and address', async () => {
    for (const { mode, reason, url } of await modes(quangninh2025, passport, company, health)) {
      expect([mode, url]).toEqual(['handOver', 'https://dichvucong.gov.vn']);
      expect(Object.keys(reason).sort()).toEqual(['en', 'vi', 'zh-Hans']);
    }
    expect((await modes(quangninh2025, birth, wedding)).map(({ mode }) => mode)).toEqual(['here', 'here']);
  });

  it('has no slip for a counter where it is handed over, and the reason is told', async () => {
    const { procedures } = await open(quangninh2025);
    const { reason } = (await procedures.get(passport)).filingMode;
    const refused = procedures.counterSlip(passport, { unit: 'qn-head' });
    await expect(refused).rejects.toMatchObject({ status: 409, code: 'filing_not_offered' });
    await expect(refused).rejects.toThrow(reason.vi);
    expect((await procedures.counterSlip(birth, { unit: 'qn-head' })).size).toBeGreaterThan(500);
  });

  it('is all here in the pilot', async () => {
    expect((await modes(quangninh, passport, company, birth)).map(({ mode }) => mode)).toEqual([
      'here',
      'here',
      'here',
    ]);
  });

  it('is the second locality’s own', async () => {
    const told = await modes(binhduong, passport, company, '1.013225');
    expect(told.map(({ mode }) => mode)).toEqual(['handOver', 'here', 'counterOnly']);
  });
});

describe('quangninh-2025, an address of before', () => {
  const told = async (code: string, query: { writtenOn?: string; asOf?: string } = {}) => {
    const { units } = await open(quangninh2025);
    const { unit, outcome, candidates } = await units.addressSuccession(code, query);
    return `${unit.name} ${outcome}: ${candidates.map(({ name }) => name).join(', ')}`;
  };
  const [before, after] = ['2025-06-30', '2025-07-01'];

  it.each([
    ['moved whole', '06649', {}, 'Phường Hà Khánh moved: Phường Cao Xanh'],
    ['moved to another of its own code', '06652', { writtenOn: before }, 'Phường Hà Phong moved: Phường Hà Tu'],
    ['was divided in two', '06655', {}, 'Phường Hà Khẩu choose: Phường Việt Hưng, Phường Tuần Châu'],
    ['was divided in three', '06886', { writtenOn: before }, 'Xã Hải Lạng choose: Xã Hải Hòa, Xã Hải Lạng, Xã Ba Chẽ'],
    ['is asked for before it moved', '06655', { asOf: before }, 'Phường Hà Khẩu same: Phường Hà Khẩu'],
    ['is new', '06978', {}, 'Xã Ba Chẽ same: Xã Ba Chẽ'],
    ['is new and asked for before', '06967', { writtenOn: after, asOf: before }, 'Xã Cái Chiên moved: Xã Cái Chiên'],
    ['is asked for before the list begins', '06967', { asOf: '2020-01-01' }, 'Xã Cái Chiên unknown: '],
  ])('that %s', async (_what, code, query, outcome) => {
    expect(await told(code, query)).toBe(outcome);
  });

  it('never turns into the new unit that got its code', async () => {
    expect(await told('07093')).toBe('Phường Đông Triều choose: Phường Đông Triều, Phường An Sinh');
    expect(await told('07093', { writtenOn: before })).toBe(
      'Phường Đức Chính choose: Phường An Sinh, Phường Đông Triều',
    );
    expect(await told('07093', { writtenOn: after })).toBe('Phường Đông Triều same: Phường Đông Triều');
  });

  it('of every one of the 171 leads somewhere, and to a choice in twelve', async () => {
    const { units } = await open(quangninh2025);
    const outcomes = new Map<string, number>();
    for (const { code } of await all(units.addressUnits({ asOf: before, limit: 100 }))) {
      const { outcome } = await units.addressSuccession(code, { writtenOn: before });
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    expect(Object.fromEntries(outcomes)).toEqual({ moved: 159, choose: 12 });
  });

  it('decides nothing alone where it was divided', async () => {
    const { procedures } = await open(quangninh2025);
    const told = await procedures.competentUnit(birth, { addressUnit: '06655', asOf: before });
    expect([told.unit, told.candidates.map(({ code }) => code)]).toEqual([null, ['06661', '06706']]);
  });
});

describe('quangninh-2025, day by day', () => {
  it('closes the branches with their district and opens the centers of the communes', async () => {
    const { units } = await open(quangninh2025);
    const kinds = async (asOf: string) => {
      const found = await all(units.list({ asOf, servesPublic: 'true', limit: 100 }));
      return ['headOffice', 'branch', 'department'].map((kind) => found.filter((unit) => unit.kind === kind).length);
    };
    expect([await kinds('2025-06-30'), await kinds('2025-07-01')]).toEqual([
      [1, 13, 156],
      [1, 0, 54],
    ]);
  });

  it('keeps the name and the place of the day', async () => {
    const { units } = await open(quangninh2025);
    const place = async (asOf: string) => (await units.list({ asOf, kind: 'headOffice' })).items[0]?.address;
    expect(await place('2025-06-30')).toBe('Phường Hồng Hà, thành phố Hạ Long, tỉnh Quảng Ninh');
    expect(await place('2025-07-01')).toBe('Phường Hạ Long, tỉnh Quảng Ninh');
    expect((await units.addressUnits({ asOf: '2025-06-30', q: '06652' })).items[0]?.name).toBe('Phường Hà Phong');
    expect((await units.addressUnits({ asOf: '2025-07-01', q: '06652' })).items[0]?.name).toBe('Phường Hà Tu');
  });

  it('still tells a unit that ended, closed, with what follows it', async () => {
    const { units } = await open(quangninh2025);
    expect(await units.get('qn-branch-194')).toMatchObject({
      validToOn: '2025-06-30',
      successorIds: ['qn-dept-06712-20250701'],
      open: { isOpen: false, until: null },
    });
  });
});

describe('open, at moments of its own clock', () => {
  const at = async (profile: unknown, id: string, instant: string) =>
    (await (await open(profile, createMovableClock(instant))).units.get(id)).open;

  it.each([
    ['2026-12-01T09:00:00+07:00', true, '2026-12-01T12:00:00+07:00'],
    ['2026-12-01T12:30:00+07:00', false, '2026-12-01T13:30:00+07:00'],
    ['2026-12-05T09:00:00+07:00', false, '2026-12-07T07:30:00+07:00'],
    ['2027-01-01T09:00:00+07:00', false, '2027-01-04T07:30:00+07:00'],
    ['2028-03-01T09:00:00+07:00', true, null],
  ])('at %s in Quảng Ninh: %s until %s', async (instant, isOpen, until) => {
    expect(await at(quangninh2025, 'qn-head', instant)).toEqual({ isOpen, until });
  });

  it('on a Saturday in Bình Dương', async () => {
    expect(await at(binhduong, 'bd-head', '2026-12-05T09:00:00+07:00')).toEqual({
      isOpen: true,
      until: '2026-12-05T11:00:00+07:00',
    });
  });

  it('never an agency', async () => {
    expect(await at(binhduong, 'bd-agency-justice', '2026-12-01T09:00:00+07:00')).toBeNull();
  });
});

describe('a dossier', () => {
  it('is not filed at a unit that ended, nor for an address of before', async () => {
    const center = await createMockCenter({ profile: quangninh2025 });
    const options = {
      baseUrl: center.baseUrl,
      fetch: (request: Request) => center.fetch(request),
      retry: { limit: 0 },
    };
    const { token } = await createClient(options).frameSessions.create({
      from: 'key',
      key: keys.bank.publishable,
      origin: 'http://localhost:4002',
      widget: 'dossier-form',
    });
    const { dossiers } = createClient({ ...options, session: token });
    const { id } = await dossiers.create({ procedureCode: birth });
    const faultsWith = async (answers: Record<string, string>): Promise<string[]> => {
      const { etag } = await dossiers.get(id).withResponse();
      await dossiers.update(id, { answers }, { ifMatch: etag ?? '' });
      const refused: unknown = await dossiers.submit(id, { ifMatch: '*' }).catch((error: unknown) => error);
      return refused instanceof ValidationError
        ? refused.errors.flatMap(({ code, pointer }) => (code === 'unknownPlace' ? pointer : []))
        : [];
    };
    expect(await faultsWith({ 'matter.addressUnit': '06649', 'handIn.unit': 'qn-branch-193' })).toEqual([
      '/answers/matter.addressUnit',
      '/answers/handIn.unit',
    ]);
    expect(await faultsWith({ 'matter.addressUnit': '06685', 'handIn.unit': 'qn-dept-06685-20250701' })).toEqual([]);
  });
});

it('an unknown unit and a far position are refused alike in each', async () => {
  for (const profile of [quangninh, quangninh2025, binhduong]) {
    const { units } = await open(profile);
    await expect(units.get('xx-head')).rejects.toThrow(NotFoundError);
    await expect(units.list({ near: '1.35,103.82' })).rejects.toThrow(BadRequestError);
  }
});
