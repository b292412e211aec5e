import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallRecord } from '../../catalogue/import/source-records.examples.ts';
import { UsageError } from '../usage-error.ts';
import { dueDate } from './due-date.ts';

/** Three working days in a commune by law, two by commitment; and one with cases, each with its time. */
const simple = { ...smallRecord, committed: { amount: 2, unit: 'working_day' } };
const cases = {
  ...smallRecord,
  code: '1.000002',
  methods: [
    { channel: 'direct', time: { amount: 5, unit: 'working_day' }, note: 'Trường hợp cấp mới giấy phép' },
    { channel: 'direct', time: { amount: 2, unit: 'working_day' }, note: 'Trường hợp cấp lại giấy phép' },
  ],
  dossier: ['Trường hợp cấp mới giấy phép', 'Trường hợp cấp lại giấy phép'].map((name) => ({
    case: name,
    components: [{ name: 'Đơn đề nghị theo mẫu', original: 1, copy: 0 }],
  })),
};

let folder: string;
let catalogue: string[];
let said = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hcc-due-date-'));
  const file = join(folder, 'catalogue.json');
  await writeFile(file, JSON.stringify({ procedures: [simple, cases] }));
  catalogue = ['--catalogue', file];
});
beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rm(folder, { recursive: true, force: true }));

const explain = async (...args: string[]): Promise<string> => {
  expect(await dueDate([...args, ...catalogue])).toBe(0);
  return said;
};
const simpleCase = ['--procedure', '1.000001', '--received', '2026-08-20T10:00'];

describe('a hypothetical case', () => {
  it('is explained whole: commitment, law, deadlines of the office, rules and calendar', async () => {
    expect(await explain(...simpleCase, '--locale', 'en')).toBe(
      `1.000001  Cấp giấy xác nhận
Filed online, received at 10:00 Thursday 20/08/2026.

Time the Center commits to: 2 working days
  The period starts at 10:00 Thursday 20/08/2026.
  The first day is not counted: Thursday 20/08/2026.
  Working day 1: Friday 21/08/2026.
  Working day 2: Saturday 22/08/2026, a make-up working day (Làm bù cho ngày 31/08/2026).
  Result due: 17:00 Saturday 22/08/2026.

Time set by law: 3 working days
  The period starts at 10:00 Thursday 20/08/2026.
  The first day is not counted: Thursday 20/08/2026.
  Working day 1: Friday 21/08/2026.
  Working day 2: Saturday 22/08/2026, a make-up working day (Làm bù cho ngày 31/08/2026).
  Weekly rest, not counted: Sunday 23/08/2026.
  Working day 3: Monday 24/08/2026.
  Result due: 17:00 Monday 24/08/2026.

Acceptance of the online filing
  The period starts at 10:00 Thursday 20/08/2026.
  8 working hours: 10:00 Thursday 20/08/2026 to 10:00 Friday 21/08/2026.
  Accepted or answered at the latest: 10:00 Friday 21/08/2026.

If the result will be late
  1 working day before the due date (17:00 Saturday 22/08/2026).
  The apology with a new date is sent at the latest: 17:00 Friday 21/08/2026.

Rules: one-stop-2025-amended-2, in force from Wednesday 05/08/2026 (118/2025/NĐ-CP, 367/2025/NĐ-CP, 309/2026/NĐ-CP, 03/2025/TT-VPCP).
Calendar: vn-state-offices 2026-11-22.
`,
    );
  });

  it.each([
    ['vi', 'Hạn trả kết quả: 17:00 Thứ Hai 24/08/2026.'],
    ['zh-Hans', '结果交付期限：17:00 星期一 24/08/2026。'],
  ])('in %s', async (locale, due) => {
    expect(await explain(...simpleCase, '--locale', locale)).toContain(due);
  });

  it('is told in Vietnamese when no language is chosen, and with an offset of any kind', async () => {
    const utc = ['--procedure', '1.000001', '--received', '2026-08-20T03:00:00Z'];
    const text = await explain(...utc);
    said = '';
    expect(text).toBe(await explain(...simpleCase, '--locale', 'vi'));
  });

  it('waits for paper to arrive where it is decided, and starts at once where it is handed in there', async () => {
    const late = ['--procedure', '1.000001', '--received', '2026-08-20 15:01', '--place', '06649', '--locale', 'en'];
    expect(await explain(...late, '--at', 'qn-head')).toContain(
      'the papers are forwarded when the next working day opens',
    );
    said = '';
    expect(await explain(...late, '--at', 'qn-dept-06649')).toContain(
      'The period starts at 15:01 Thursday 20/08/2026.',
    );
  });

  it('keeps the first date beside the one after pauses', async () => {
    const pauses = ['2026-08-21T09:00..2026-08-24T09:00:payment', '2026-08-25T09:00..2026-09-03T09:00:supplement'];
    const text = await explain(...simpleCase, ...pauses.flatMap((pause) => ['--pause', pause]), '--locale', 'en');
    // Two days by commitment: one was left, so Tuesday the 25th; then anew from Thursday 3 September.
    expect(text).toContain('Result due: 17:00 Tuesday 25/08/2026.');
    expect(text).toContain('Result due: 17:00 Monday 07/09/2026.');
    expect(text).toContain('The first date stays on record: 17:00 Saturday 22/08/2026.');
  });

  it.each([
    ['of the case by its number', ['--variant', '2'], '2 working days'],
    ['of the longest while none is named', [], '5 working days'],
  ])('has the time %s', async (_what, variant, time) => {
    const args = [
      '--procedure',
      '1.000002',
      '--received',
      '2026-08-20T10:00',
      '--channel',
      'counter',
      '--locale',
      'en',
    ];
    expect(await explain(...args, ...variant)).toContain(`Time set by law: ${time}\n`);
  });

  it('says that a date over an unannounced block is provisional', async () => {
    expect(await explain('--procedure', '1.000001', '--received', '2027-02-03T10:00', '--locale', 'en')).toContain(
      'Provisional: the calendar of that time is not final.',
    );
  });
});

describe('what is wrong is told by its option', () => {
  it.each<[string, string[], RegExp]>([
    ['nothing at all', [], /^--procedure: give the code/],
    ['a code that is none', ['--procedure', 'x'], /^--procedure x: is no code/],
    ['no moment', ['--procedure', '1.000001'], /^--received: give the moment/],
    [
      'a day that is none',
      ['--procedure', '1.000001', '--received', '2026-02-30T10:00'],
      /^--received 2026-02-30T10:00: is no moment/,
    ],
    [
      'a day before all rules',
      ['--procedure', '1.000001', '--received', '2017-01-02T10:00'],
      /^--received 2017-01-02.*No settlement rules/,
    ],
    ['an unknown channel', [...simpleCase, '--channel', 'kiosk'], /^--channel kiosk: choose online, counter or post/],
    [
      'an online filing at a counter',
      [...simpleCase, '--channel', 'online', '--at', 'qn-head'],
      /^--at qn-head: an online filing/,
    ],
    [
      'an unknown counter',
      [...simpleCase, '--at', 'nowhere'],
      /^--at nowhere: is no service point on 2026-08-20; .*qn-head/,
    ],
    [
      'an agency as a counter',
      [...simpleCase, '--at', 'qn-agency-office'],
      /^--at qn-agency-office: is no service point/,
    ],
    [
      'no place of the matter',
      [...simpleCase, '--at', 'qn-head'],
      /^--place: 1\.000001 is decided where the matter belongs/,
    ],
    ['a place nobody knows', [...simpleCase, '--at', 'qn-head', '--place', '99999'], /^--place 99999: is no commune/],
    ['a place without a counter', [...simpleCase, '--place', '06649'], /^--place 06649: .* give --at/],
    ['a case of a procedure without any', [...simpleCase, '--variant', '1'], /^--variant 1: 1\.000001 has no cases/],
    [
      'a case that is not there',
      ['--procedure', '1.000002', '--received', '2026-08-20T10:00', '--variant', '3'],
      /^--variant 3: 1\.000002 has these cases, by number or id:\n {2}1 {2}\S+ {2}Trường hợp cấp mới/,
    ],
    [
      'a pause without its reason',
      [...simpleCase, '--pause', '2026-08-21T09:00..2026-08-22T09:00'],
      /^--pause .*: write FROM\.\.TO:supplement/,
    ],
    [
      'a pause before the hand-in',
      [...simpleCase, '--pause', '2026-08-19T09:00..2026-08-20T09:00:payment'],
      /^--pause: .*cannot begin before/,
    ],
    [
      'a pause turned around',
      [...simpleCase, '--pause', '2026-08-22T09:00..2026-08-21T09:00:payment'],
      /^--pause: .*the end comes first/,
    ],
    ['a language nobody has', [...simpleCase, '--locale', 'fr'], /^--locale fr: choose vi, en or zh-Hans/],
    ['an option nobody knows', [...simpleCase, '--colour'], /--colour/],
    ['a dossier and a case at once', ['--dossier', 'X', ...simpleCase], /^--procedure: a filed dossier has its own/],
  ])('%s', async (_what, args, message) => {
    const wrong = dueDate(args.length > 0 && !args.includes('--dossier') ? [...args, ...catalogue] : args);
    await expect(wrong).rejects.toThrow(message);
    await expect(wrong).rejects.toBeInstanceOf(UsageError);
    expect(said).toBe('');
  });

  it('a procedure that the catalogue does not have is no wrong command line', async () => {
    const missing = dueDate(['--procedure', '9.999999', '--received', '2026-08-20T10:00', ...catalogue]);
    await expect(missing).rejects.toThrow(/^--procedure 9\.999999: .*catalogue\.json has no such procedure/);
    await expect(missing).rejects.not.toBeInstanceOf(UsageError);
  });

  it('a data directory that is not there is not made', async () => {
    vi.stubEnv('HCC_DATA', join(folder, 'none'));
    vi.stubEnv('DATABASE_URL', '');
    await expect(dueDate(['--dossier', '000.00.19.H49-260820-0001'])).rejects.toThrow(
      /^HCC_DATA .*none: there is no such data directory/,
    );
    vi.unstubAllEnvs();
  });
});
