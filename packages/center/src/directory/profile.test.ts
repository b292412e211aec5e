import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import quangninhJson from '../../profiles/quangninh.json' with { type: 'json' };
import { filingModeIn } from './filing.ts';
import { loadProfile, type Profile, ProfileError } from './profile.ts';

/** An object or a list, kept as it is. */
const fields = z.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null);

/** The shipped profile with one value changed, named by its path. */
function withValue(path: string, value: unknown): unknown {
  const copy: Record<string, unknown> = structuredClone(quangninhJson);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const place = keys.reduce((at, key) => fields.parse(at[key]), copy);
  place[last] = value;
  return copy;
}

function problemsOf(json: unknown): readonly string[] {
  try {
    loadProfile(json);
  } catch (error) {
    if (error instanceof ProfileError) return error.problems;
    throw error;
  }
  return [];
}

const record = (code: string, field?: string, channel = 'online') => ({
  code,
  fields: field === undefined ? [] : [{ code: field, name: `Lĩnh vực ${field}` }],
  methods: [{ channel: 'direct' }, { channel }],
});

describe('the shipped profile quangninh', () => {
  const profile = loadProfile(quangninhJson);

  it('loads, in sandbox mode, for H49', () => {
    expect(profile).toMatchObject({
      id: 'quangninh',
      mode: 'sandbox',
      provinceCode: 'H49',
      calendar: 'calendar-vn.json',
    });
  });

  it('names the Center in three languages', () => {
    expect(Object.keys(profile.names)).toEqual(['vi', 'en', 'zh-Hans']);
  });

  it('leaves filing to the records, with no exception', () => {
    expect(filingModeIn(profile, record('1.001193'))).toBeUndefined();
  });

  it('says by which rule the communes without a department were chosen', () => {
    const { withoutDepartment, headOffice, districts } = profile.directory;
    expect([...withoutDepartment].sort()).toEqual(
      [headOffice.seat, ...districts.map(({ seat }) => seat), '07195'].sort(),
    );
    expect(profile.notes.join(' ')).toContain('Which 156 of the 171 communes had a department was never published');
  });

  it('has the rule versions of 2018, 2025 and 2026 in order', () => {
    const days = profile.rules.map(({ inForceFromOn }) => inForceFromOn);
    expect(days).toEqual([...days].sort());
    expect(days).toContain('2025-07-01');
    expect(days.at(-1)).toBe('2026-08-05');
  });
});

describe('an exception of filing', () => {
  const reason = { vi: 'Nộp tại Cổng Dịch vụ công quốc gia.' };
  const url = 'https://dichvucong.gov.vn';
  const none = { codes: [], fieldCodes: [], fieldNames: [] };
  const withExceptions = (...exceptions: Profile['filing']['exceptions']) => ({
    filing: { default: 'here' as const, exceptions },
  });

  it('is found by its procedure and no other', () => {
    const profile = withExceptions({ ...none, codes: ['1.001456'], mode: 'handOver', reason, url });
    expect(filingModeIn(profile, record('1.001456'))).toEqual({ mode: 'handOver', reason, url });
    expect(filingModeIn(profile, record('1.001193'))).toBeUndefined();
  });

  it('is found by the beginning of a field’s code, as a whole part of it, or by its name', () => {
    const profile = withExceptions(
      { ...none, fieldCodes: ['G01'], mode: 'handOver', reason, url },
      { ...none, fieldNames: ['Lĩnh vực G02'], mode: 'counterOnly', reason },
    );
    expect(filingModeIn(profile, record('1.000001', 'G01-CA05'))?.mode).toBe('handOver');
    expect(filingModeIn(profile, record('1.000001', 'G015-CA05'))).toBeUndefined();
    expect(filingModeIn(profile, record('1.000001', 'G02'))?.mode).toBe('counterOnly');
  });

  it('hands nothing over by field that has no online way, and by code whatever is named', () => {
    const byField = withExceptions({ ...none, fieldCodes: ['G01'], mode: 'handOver', reason, url });
    const byCode = withExceptions({ ...none, codes: ['1.000001'], mode: 'handOver', reason, url });
    expect(filingModeIn(byField, record('1.000001', 'G01-CA05', 'postal'))).toBeUndefined();
    expect(filingModeIn(byCode, record('1.000001', 'G01-CA05', 'postal'))?.mode).toBe('handOver');
  });

  it('of several, the first that fits counts', () => {
    const profile = withExceptions(
      { ...none, codes: ['1.000001'], mode: 'here', reason },
      { ...none, fieldCodes: ['G01'], mode: 'handOver', reason, url },
    );
    expect(filingModeIn(profile, record('1.000001', 'G01'))?.mode).toBe('here');
    expect(filingModeIn(profile, record('1.000002', 'G01'))?.mode).toBe('handOver');
  });
});

describe('a bad profile', () => {
  it.each<[string, string, unknown, string]>([
    ['a malformed unit code', 'directory.headOffice.code', '19.H49', 'directory.headOffice.code'],
    ['a code of another province', 'directory.headOffice.code', '000.00.19.H56', 'does not end in provinceCode H49'],
    [
      'an unknown type of commune',
      'directory.districts.0.communes.0.2',
      'hamlet',
      'directory.districts.0.communes.0.2',
    ],
    [
      'a seat outside the district',
      'directory.districts.0.seat',
      '07192',
      'directory.districts.0.seat: 07192 is no commune of Thành phố Hạ Long',
    ],
    [
      'an unknown commune without department',
      'directory.withoutDepartment.0',
      '99999',
      'directory.withoutDepartment.0: 99999',
    ],
    ['a commune named twice', 'directory.withoutDepartment.0', '07195', '07195 stands twice'],
    ['an unknown seat of the head office', 'directory.headOffice.seat', '99999', 'directory.headOffice.seat: 99999'],
    ['an unknown fallback', 'directory.fallbackAgencyId', 'nobody', 'directory.fallbackAgencyId: nobody'],
    [
      'address units that end before they begin',
      'directory.addressUnits.validToOn',
      '2024-10-31',
      'directory.addressUnits.validToOn: lies before',
    ],
    ['a unit name without its place', 'directory.unitNames.branch', 'Chi nhánh', 'must name {district}'],
    ['an unknown role', 'officers.0.roles.0', 'decide', 'officers.0.roles.0'],
    ['an unknown time zone', 'timeZone', 'Asia/Ha_Long', 'is no IANA time zone'],
    ['hours that close before they open', 'receptionHours.0.to', '06:00', 'receptionHours.0: closes at 06:00'],
    ['hours that are no times', 'receptionHours.0.from', '7h30', 'receptionHours.0: 7h30'],
    ['rule versions out of order', 'rules', quangninhJson.rules.toReversed(), 'rules.1.inForceFromOn'],
    ['a rule version named twice', 'rules.1.version', 'one-stop-2018', 'rules.1.version: one-stop-2018 stands twice'],
    ['a rule version that leaves a parameter open', 'rules.0.forwardCutOff', undefined, 'rules.0.forwardCutOff'],
    ['a cut-off that is no time', 'rules.0.forwardCutOff', '15h', 'rules.0.forwardCutOff: is no time of day'],
    ['a financial duty that restarts the period', 'rules.0.paymentClock', 'restart', 'rules.0.paymentClock'],
    ['seeded officers in live mode', 'mode', 'live', 'a live profile seeds none'],
    ['a sample account in live mode', 'mode', 'live', 'a live profile takes no money on a sample account'],
    [
      'an exception of filing that names nothing',
      'filing.exceptions',
      [{ mode: 'counterOnly', reason: { vi: 'x' } }],
      'filing.exceptions.0: names no procedure',
    ],
    [
      'a hand-over to nowhere',
      'filing.exceptions',
      [{ codes: ['1.001193'], mode: 'handOver', reason: { vi: 'x' } }],
      'filing.exceptions.0: hands over to nowhere',
    ],
    ['a field that nobody knows', 'receptionHour', [], 'receptionHour'],
  ])('with %s is refused by name', (_what, path, value, message) => {
    expect(problemsOf(withValue(path, value)).join('\n')).toContain(message);
  });

  it('lists all problems at once', () => {
    expect(problemsOf(withValue('directory.provincialAgencies.0.id', 'renamed'))).toHaveLength(1);
    expect(
      problemsOf(
        withValue('receptionHours', [
          { weekday: 1, from: '17:00', to: '07:30' },
          { weekday: 2, from: '5pm', to: '6pm' },
        ]),
      ),
    ).toHaveLength(2);
  });

  it('is refused with a message when it is no object', () => {
    expect(() => loadProfile(null)).toThrow(/The center profile cannot be used:\n- profile:/);
  });
});
