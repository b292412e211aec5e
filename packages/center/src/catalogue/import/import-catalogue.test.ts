import { describe, expect, it } from 'vitest';
import { CatalogueFileError, parseCatalogueFile, parseSelectionFile } from './catalogue-file.ts';
import { formatReport } from './format-report.ts';
import { importCatalogue, type ImportOptions } from './import-catalogue.ts';
import type { Selection } from './selection.ts';
import { maxTextLength } from './source-record.ts';
import { birthRecord, smallRecord } from './source-records.examples.ts';

const run = (records: unknown[], options: Partial<ImportOptions> = {}) =>
  importCatalogue({ records, asOfOn: '2026-07-18', ...options });
const codes = (result: Awaited<ReturnType<typeof run>>) => result.procedures.map(({ procedure }) => procedure.code);
const selection: Selection = { province: [], district: [], commune: [] };

describe('good records', () => {
  it('come out in the order of the file, with a version', async () => {
    const result = await run([birthRecord, smallRecord]);
    expect(result.isAccepted).toBe(true);
    expect(codes(result)).toEqual(['1.001193', '1.000001']);
    expect(result.procedures[0]?.procedure.version).toMatch(/^[0-9a-f]{16}$/u);
    expect(result.report.problems).toEqual([]);
  });

  it('have the same versions in every import', async () => {
    expect(await run([birthRecord, smallRecord])).toEqual(await run([birthRecord, smallRecord]));
  });

  it('have another version when a word changes, and only then', async () => {
    const [before] = (await run([smallRecord])).procedures;
    const [same] = (await run([{ ...smallRecord, portalId: 'another', unknownField: 1 }])).procedures;
    const [after] = (await run([{ ...smallRecord, name: 'Cấp giấy xác nhận khác' }])).procedures;
    expect(same?.procedure.version).toBe(before?.procedure.version);
    expect(after?.procedure.version).not.toBe(before?.procedure.version);
  });
});

describe('bad records', () => {
  const bad: [string, object, string, RegExp][] = [
    [
      'fees as text',
      { methods: [{ channel: 'direct', fees: '50.000 đồng' }] },
      'methods[0].fees',
      /expected array, found "50.000 đồng".*list of/u,
    ],
    [
      'an amount as text',
      { methods: [{ channel: 'direct', fees: [{ type: 'fee', amount: '50.000' }] }] },
      'methods[0].fees[0].amount',
      /expected number, found "50.000".*whole number/u,
    ],
    [
      'half a đồng',
      { methods: [{ channel: 'direct', fees: [{ type: 'fee', amount: 0.5 }] }] },
      'methods[0].fees[0].amount',
      /whole number/u,
    ],
    [
      'a negative amount',
      { methods: [{ channel: 'direct', fees: [{ type: 'fee', amount: -1 }] }] },
      'methods[0].fees[0].amount',
      /-1/u,
    ],
    [
      'an unknown unit',
      { methods: [{ channel: 'direct', time: { amount: 1, unit: 'fortnight' } }] },
      'methods[0].time.unit',
      /"fortnight" is not one of.*unspecified/u,
    ],
    ['an unknown channel', { methods: [{ channel: 'fax' }] }, 'methods[0].channel', /direct, postal or online/u],
    [
      'an unknown kind of fee',
      { methods: [{ channel: 'direct', fees: [{ type: 'bribe' }] }] },
      'methods[0].fees[0].type',
      /lệ phí/u,
    ],
    ['no level', { levels: [] }, 'levels', /empty.*province, commune/u],
    ['the abolished level', { levels: ['district'] }, 'levels[0]', /abolished on 1 July 2025/u],
    ['a ministry alone', { levels: ['ministry'] }, 'levels', /no level of this Center/u],
    ['a malformed code', { code: '1.19' }, 'code', /1\.001193/u],
    ['no name', { name: undefined }, 'name', /missing/u],
    ['a day that is none', { decision: { date: '2026-02-30' } }, 'decision.date', /YYYY-MM-DD/u],
    [
      '10 MB of text',
      { conditions: 'a'.repeat(10_000_000) },
      'conditions',
      new RegExp(`10000000 characters; at most ${maxTextLength}`, 'u'),
    ],
    ['a dossier that is no list', { dossier: { components: [] } }, 'dossier', /expected array/u],
    [
      'a negative count',
      { dossier: [{ components: [{ name: 'Đơn', original: -1 }] }] },
      'dossier[0].components[0].original',
      /originals/u,
    ],
    ['a script for an address', { filing: { mode: 'here', reason: { vi: 'x' }, url: 'x' } }, 'filing.url', /https/u],
  ];

  it.each(bad)('%s: reported by code and field, the others go on', async (_, change, path, message) => {
    const record: Record<string, unknown> = { ...smallRecord, code: '2.000002', ...change };
    const { procedures, report, isAccepted } = await run([record, smallRecord]);
    expect(report.problems[0]).toMatchObject({ code: record['code'], path, isLeftOut: true });
    expect(report.problems[0]?.message).toMatch(message);
    expect(procedures.map(({ procedure }) => procedure.code)).toEqual(['1.000001']);
    expect(report.counts).toMatchObject({ read: 2, imported: 1, leftOut: 1 });
    expect(isAccepted).toBe(true);
  });

  it.each([null, 7, 'text', [], {}])('%j in place of a record is reported by its position', async (junk) => {
    const { report, procedures } = await run([smallRecord, junk]);
    expect(procedures).toHaveLength(1);
    expect(report.problems[0]?.code).toBe('#2');
  });

  it('whose name is nothing but markup is left out', async () => {
    const { procedures, report } = await run([{ ...smallRecord, name: '<script>alert(1)</script>' }]);
    expect(procedures).toEqual([]);
    expect(report.problems).toMatchObject([{ code: '1.000001', path: 'name', isLeftOut: true }]);
  });

  it('reach no prototype', async () => {
    const hostile: unknown = JSON.parse(
      `{"__proto__":{"isAdmin":true},"constructor":1,${JSON.stringify({ ...smallRecord, audiences: ['constructor', '__proto__'] }).slice(1)}`,
    );
    const { procedures } = await run([hostile]);
    expect(procedures[0]?.procedure.audiences).toEqual(['other']);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it('are no records at all: each is named by its place', async () => {
    const { procedures, report } = await run([null, 7, 'x', [], [[]], {}, true]);
    expect(procedures).toEqual([]);
    expect(new Set(report.problems.map(({ code }) => code))).toEqual(
      new Set(['#1', '#2', '#3', '#4', '#5', '#6', '#7']),
    );
  });

  it('that are nothing but depth are left out', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const { records } = parseCatalogueFile('deep.json', `[${deep}, {"code":"1.000001","name":${deep}}]`);
    const { procedures, report } = await run([...records]);
    expect(procedures).toEqual([]);
    expect(new Set(report.problems.map(({ code }) => code))).toEqual(new Set(['#1', '1.000001']));
  });

  it('that name each other in a circle, or themselves, are taken as they are: no record points to another', async () => {
    const related = (code: string, ...others: string[]) => ({ ...smallRecord, code, related: others });
    const circle = [related('1.000001', '1.000002'), related('1.000002', '1.000001', '1.000002')];
    expect(codes(await run(circle))).toEqual(['1.000001', '1.000002']);
  });

  it('never show a long value whole', async () => {
    const { report } = await run([{ ...smallRecord, kind: 'x'.repeat(100_000) }]);
    expect(report.problems[0]?.message.length).toBeLessThan(300);
  });

  it('are summed up when hundreds of fields are wrong', async () => {
    const methods = Array.from({ length: 500 }, () => ({ channel: 'fax' }));
    const { report } = await run([{ ...smallRecord, methods }]);
    expect(report.problems).toHaveLength(11);
    expect(report.problems.at(-1)?.message).toContain('490 more');
  });

  it('refuse the whole import under strict', async () => {
    const result = await run([smallRecord, { ...smallRecord, code: '1.000002', levels: [] }], { strict: true });
    expect(result).toMatchObject({ isAccepted: false, procedures: [] });
    expect(result.report.counts.imported).toBe(0);
    expect(result.report.problems).toHaveLength(1);
  });
});

describe('contradictions', () => {
  it('between duplicates of a code: the first is kept', async () => {
    const { procedures, report } = await run([smallRecord, { ...smallRecord, name: 'Tên khác' }]);
    expect(procedures.map(({ procedure }) => procedure.name)).toEqual(['Cấp giấy xác nhận']);
    expect(report.counts.duplicates).toBe(1);
    expect(report.problems).toMatchObject([{ code: '1.000001', path: 'code', isLeftOut: true }]);
  });

  it('between selection and levels: the selection counts, and it is said', async () => {
    const result = await run([smallRecord], { selection: { ...selection, province: ['1.000001'] } });
    expect(result.procedures[0]?.procedure).toMatchObject({ level: 'provincial', levels: ['provincial', 'commune'] });
    expect(result.report.problems).toMatchObject([{ code: '1.000001', path: 'levels', isLeftOut: false }]);
  });

  it('between free and an amount: the amount counts, and it is said', async () => {
    const methods = [{ channel: 'direct', free: true, fees: [{ type: 'fee', amount: 9000 }] }];
    const result = await run([{ ...smallRecord, methods }]);
    expect(result.procedures[0]?.procedure.methods[0]?.cost.state).toBe('stated');
    expect(result.report.problems).toMatchObject([{ path: 'methods[0].free', isLeftOut: false }]);
  });
});

describe('a selection', () => {
  it('decides which codes and which level', async () => {
    const result = await run([smallRecord, birthRecord], { selection: { ...selection, district: ['1.001193'] } });
    expect(codes(result)).toEqual(['1.001193']);
    expect(result.procedures[0]?.procedure.level).toBe('district');
    expect(result.report.counts.notSelected).toBe(1);
    expect(result.report.problems).toEqual([]);
  });

  it('that names what the file does not hold is reported by code', async () => {
    const { report } = await run([smallRecord], { selection: { ...selection, commune: ['1.000001', '1.999999'] } });
    expect(report.counts.missing).toBe(1);
    expect(report.problems).toMatchObject([{ code: '1.999999', path: 'selection', isLeftOut: true }]);
  });

  it('that names a code twice keeps the first tier', async () => {
    const twice = { province: [], district: ['1.000001'], commune: ['1.000001'] };
    const { procedures, report } = await run([smallRecord], { selection: twice });
    expect(procedures[0]?.procedure.level).toBe('district');
    expect(report.problems).toMatchObject([{ code: '1.000001', path: 'selection' }]);
  });

  it('does not ask about bad records outside it', async () => {
    const others = [{ ...smallRecord, code: '1.000009', levels: [] }];
    const { report } = await run([...others, smallRecord], { selection: { ...selection, commune: ['1.000001'] } });
    expect(report.problems).toEqual([]);
  });
});

describe('formatReport', () => {
  it('prints counts, coverage, unclassified groups and problems', async () => {
    const odd = {
      ...smallRecord,
      code: '1.000003',
      dossier: [{ case: 'Phụ trách bộ phận', components: [{ name: 'Đơn', original: 1 }] }],
    };
    const { report } = await run([birthRecord, odd, { ...smallRecord, levels: [] }]);
    const text = formatReport(report);
    expect(text).toContain('Procedures imported: 2 of 3 records');
    expect(text).toContain('a rule decided 75.0 % of these');
    expect(text).toContain('1.000003  Phụ trách bộ phận');
    expect(text).toContain('left out  1.000001  levels');
  });
});

describe('files', () => {
  it.each<[string, () => string, RegExp]>([
    ['10 MB of noise', () => 'x'.repeat(10_000_000), /is no JSON/u],
    ['10 MB of brackets', () => '['.repeat(10_000_000), /is no JSON/u],
    ['millions of numbers', () => `[${'1,'.repeat(3_000_000)}1]`, /holds 3000001 records; at most 50000/u],
    ['half a file', () => JSON.stringify({ procedures: [smallRecord] }).slice(0, -20), /is no JSON/u],
    ['nothing', () => '', /is no JSON/u],
    ['a text', () => '"procedures"', /holds no records/u],
    ['null', () => 'null', /holds no records/u],
  ])('that are %s are refused by name', (_, text, message) => {
    const read = () => parseCatalogueFile('bad.json', text());
    expect(read).toThrow(CatalogueFileError);
    expect(read).toThrow(message);
    expect(read).toThrow(/^.{1,400}$/su);
  });

  it('hold records under procedures, or alone, with their day', () => {
    expect(parseCatalogueFile('a.json', '{"meta":{"crawledAt":"2026-07-18"},"procedures":[1]}')).toEqual({
      records: [1],
      asOfOn: '2026-07-18',
    });
    expect(parseCatalogueFile('a.json', '\ufeff[1,2]')).toEqual({ records: [1, 2] });
  });

  it.each([
    ['{"procedures": [', /a\.json: is no JSON .*UTF-8/u],
    ['', /a\.json: is no JSON/u],
    ['{"rows": []}', /a\.json: holds no records/u],
    ['null', /a\.json: holds no records/u],
  ])('%j is no catalogue', (text, message) => {
    expect(() => parseCatalogueFile('a.json', text)).toThrow(CatalogueFileError);
    expect(() => parseCatalogueFile('a.json', text)).toThrow(message);
  });

  it.each([
    ['{"province": ["abc"]}', /s\.json: province\[0\] is no selection/u],
    ['{}', /s\.json: selects nothing/u],
    ['[]', /s\.json: the file is no selection/u],
  ])('%j is no selection', (text, message) => {
    expect(() => parseSelectionFile('s.json', text)).toThrow(message);
  });
});
