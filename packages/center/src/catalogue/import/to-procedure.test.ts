import { Procedure, type FilingMode } from '@hcc/schemas';
import { describe, expect, it } from 'vitest';
import { SourceRecord } from './source-record.ts';
import { birthRecord, smallRecord } from './source-records.examples.ts';
import { toProcedure, type ToProcedureOptions } from './to-procedure.ts';

const asOfOn = '2026-07-18';
const draft = (record: object, options: Partial<ToProcedureOptions> = {}) =>
  toProcedure(SourceRecord.parse(record), { asOfOn, ...options });
const procedure = (record: object, options: Partial<ToProcedureOptions> = {}) => draft(record, options).procedure;

const ids = (record: object) => procedure(record).components.map(({ id }) => id);

describe('1.001193', () => {
  const birth = procedure(birthRecord);

  it('is a procedure of the contract', () => {
    expect(Procedure.parse({ ...birth, version: 'v' })).toMatchObject({ code: '1.001193' });
  });

  it('has no variant, papers to submit and to present, and remarks as notes', () => {
    expect(birth.variants).toEqual([]);
    expect(birth.components.map(({ use }) => use)).toEqual([
      'submit',
      'submit',
      'submit',
      'present',
      'submit',
      'submit',
    ]);
    expect(birth.notes).toEqual([
      'Trường hợp đã nộp bản điện tử thì không phải nộp bản giấy.',
      'Cơ quan có thể từ chối giải quyết.',
    ]);
  });

  it('says when a paper is needed, in the words of the record', () => {
    const [abandoned, authorisation, birthCertificate] = birth.components;
    expect(abandoned?.condition).toBe('Trường hợp trẻ em bị bỏ rơi');
    expect(authorisation).toMatchObject({
      authorisation: true,
      condition: 'trong trường hợp ủy quyền thực hiện việc đăng ký khai sinh',
    });
    expect(birthCertificate?.condition).toBeUndefined();
  });

  it('asks for the paper form at the counter and for the form on screen online', () => {
    expect(birth.components[4]).toMatchObject({ channel: 'counter', forms: ['to-khai.docx'] });
    expect(birth.components[4]).not.toHaveProperty('electronicForm');
    expect(birth.components[5]).toMatchObject({ channel: 'online', electronicForm: true });
  });

  it('is free, takes one working day by the unit of its online service, and is filed here', () => {
    expect(birth.methods.map(({ channel }) => channel)).toEqual(['online', 'post', 'counter']);
    expect(new Set(birth.methods.map(({ cost }) => cost.state))).toEqual(new Set(['free']));
    expect(birth.methods[0]?.duration).toEqual({ unit: 'workingDay', amount: 1 });
    expect(birth.filingMode.mode).toBe('here');
  });
});

describe('levels', () => {
  it('drops what is settled above the province', () => {
    expect(procedure({ ...smallRecord, levels: ['ministry', 'province', 'commune'] })).toMatchObject({
      level: 'provincial',
      levels: ['provincial', 'commune'],
    });
  });

  it('puts the level of the selection first', () => {
    expect(procedure(smallRecord, { selectedLevel: 'district' })).toMatchObject({
      level: 'district',
      levels: ['district', 'commune'],
    });
  });
});

describe('component ids', () => {
  const papers = [{ name: 'Đơn' }, { name: 'Bản sao' }, { name: 'Đơn', original: 2 }];
  const two = { ...smallRecord, dossier: [{ components: papers }] };

  it('are unique and made of letters, digits and hyphens', () => {
    expect(new Set(ids(two)).size).toBe(3);
    expect(ids(two).every((id) => /^[A-Za-z0-9-]+$/u.test(id))).toBe(true);
  });

  it('stand once for a row that the source has twice', () => {
    expect(ids({ ...two, dossier: [{ components: [...papers, ...papers] }] })).toEqual(ids(two));
  });

  it('stay when another paper comes before', () => {
    const more = { ...two, dossier: [{ components: [{ name: 'Giấy mới' }, ...papers] }] };
    expect(ids(more).slice(1)).toEqual(ids(two));
  });

  it('differ between variants that ask for the same paper', () => {
    const dossier = ['Trường hợp cấp mới', 'Trường hợp cấp lại'].map((title) => ({
      case: title,
      components: [{ name: 'Đơn đề nghị' }],
    }));
    const { variants, components } = procedure({ ...smallRecord, dossier });
    expect(variants.map(({ name }) => name)).toEqual(['Trường hợp cấp mới', 'Trường hợp cấp lại']);
    expect(components.map(({ variantId }) => variantId)).toEqual(variants.map(({ id }) => id));
    expect(new Set(components.map(({ id }) => id)).size).toBe(2);
  });
});

it('orders numbered variants by their numbers and names them without', () => {
  const dossier = ['Trường hợp 10: Ba', 'Trường hợp 2: Hai', 'Trường hợp 1: Một'].map((title) => ({
    case: title,
    components: [{ name: 'Đơn', original: 1 }],
  }));
  expect(procedure({ ...smallRecord, dossier }).variants.map(({ name }) => name)).toEqual([
    'Trường hợp 1: Một',
    'Trường hợp 2: Hai',
    'Trường hợp 10: Ba',
  ]);
  const lettered = ['b) Đối với cấp lại, hồ sơ bao gồm:', 'a) Đối với cấp mới'].map((title) => ({
    case: title,
    components: [{ name: 'Đơn', original: 1 }],
  }));
  expect(procedure({ ...smallRecord, dossier: lettered }).variants.map(({ name }) => name)).toEqual([
    'Đối với cấp mới',
    'Đối với cấp lại',
  ]);
});

it('makes every text plain', () => {
  const hostile = '<b>Tên</b><script>alert(1)</script><img src=x onerror=alert(2)>';
  const made = procedure({
    ...smallRecord,
    name: hostile,
    issuer: hostile,
    conditions: hostile,
    fields: [{ code: hostile, name: hostile }],
    agencies: { executing: [hostile] },
    methods: [{ channel: 'direct', note: hostile, timeText: hostile, fees: [{ type: 'fee', text: hostile }] }],
    dossier: [{ case: `Trường hợp ${hostile}`, components: [{ name: hostile, original: 1, forms: [hostile] }] }],
    steps: [{ title: hostile, text: hostile }],
    results: [{ code: hostile, name: hostile }],
    legalBasis: [{ number: hostile, title: hostile }],
    keywords: [hostile],
    lifeEvents: [hostile],
    guidance: { vi: hostile, en: hostile, 'zh-Hans': hostile },
    filing: { mode: 'handOver', reason: { vi: hostile } },
  });
  const text = JSON.stringify(made);
  expect(text).not.toMatch(/[<>]|alert|onerror/u);
  expect(made.steps[0]).toEqual({ title: 'Tên', text: 'Tên' });
});

describe('the own fields of a starter record', () => {
  const made = draft({
    ...smallRecord,
    guidance: { vi: 'Lời giải thích', en: 'Help', 'zh-Hans': '说明' },
    streetWords: ['sổ đỏ', 'bìa đỏ'],
    keywords: ['đất đai'],
    committed: { amount: 2, unit: 'working_day' },
    committedSample: true,
    filing: { mode: 'handOver', reason: { vi: 'Nộp ở Cổng quốc gia' }, url: 'https://dichvucong.gov.vn/' },
    fields: [{ name: 'Hộ tịch' }],
    lifeEvents: ['Có con nhỏ'],
  });

  it('reach the procedure', () => {
    expect(made.procedure).toMatchObject({
      guidance: { vi: 'Lời giải thích', en: 'Help', 'zh-Hans': '说明' },
      committed: { unit: 'workingDay', amount: 2 },
      filingMode: { mode: 'handOver', reason: { vi: 'Nộp ở Cổng quốc gia' }, url: 'https://dichvucong.gov.vn/' },
    });
  });

  it('leave the life events to our own table, since the source has groups on few records', () => {
    expect(made.procedure.lifeEvents).toEqual(['civil-status-papers']);
  });

  it('mark a committed time that nobody published', () => {
    expect(made.procedure.committedAssumed).toBe(true);
    expect(procedure({ ...smallRecord, committed: { amount: 2, unit: 'working_day' } })).not.toHaveProperty(
      'committedAssumed',
    );
  });

  it('give the search words, which the procedure does not show', () => {
    expect(made.searchWords).toBe('sổ đỏ bìa đỏ đất đai');
    expect(JSON.stringify(made.procedure)).not.toContain('sổ đỏ');
  });
});

const centralised: FilingMode = { mode: 'handOver', reason: { vi: 'Tập trung' } };
const filingModeOf = () => centralised;

describe('filing mode', () => {
  it('is the counter where no online method is', () => {
    expect(procedure(smallRecord).filingMode.mode).toBe('counterOnly');
  });

  it('comes from the profile when it hands one in', () => {
    expect(procedure(smallRecord, { filingModeOf }).filingMode).toEqual(centralised);
  });

  it('has its reason in three languages', () => {
    const { reason } = procedure(birthRecord).filingMode;
    expect(Object.keys(reason).toSorted()).toEqual(['en', 'vi', 'zh-Hans']);
  });
});

it('leaves out what the record does not say', () => {
  const made = procedure(smallRecord);
  for (const name of ['issuer', 'decision', 'committed', 'conditions', 'guidance'])
    expect(made).not.toHaveProperty(name);
});

it('takes the mark of a list off a paper and drops what was nothing else', () => {
  const dossier = [{ components: [{ name: '- 02 bộ bản vẽ', copy: 2 }, { name: '*' }, { name: '(ii) Đơn' }] }];
  expect(procedure({ ...smallRecord, dossier }).components.map(({ name }) => name)).toEqual([
    '02 bộ bản vẽ',
    '(ii) Đơn',
  ]);
});

describe('the period of a sector', () => {
  const certification = {
    duration: { unit: 'sameDay', cutOff: '15:00' },
    legalBasis: 'Nghị định 23/2015/NĐ-CP, Điều 7',
  } as const;
  const periodOf = () => certification;
  const methodsOf = (methods: object[]) => procedure({ ...smallRecord, methods }, { periodOf }).methods;

  it('fills in what a record leaves open, and says by which article', () => {
    expect(methodsOf([{ channel: 'direct' }])).toMatchObject([
      { duration: certification.duration, durationText: certification.legalBasis },
    ]);
  });

  it('gives a same day of the record its hour, and leaves its words', () => {
    expect(methodsOf([{ channel: 'direct', timeText: 'Trong ngày' }])).toMatchObject([
      { duration: certification.duration, durationText: 'Trong ngày' },
    ]);
  });

  it('yields to the record, also for a way of filing that states none of its own', () => {
    const stated = { channel: 'online', time: { amount: 1, unit: 'working_day' } };
    expect(methodsOf([stated, { channel: 'direct' }]).map(({ duration }) => duration)).toEqual([
      { unit: 'workingDay', amount: 1 },
      { unit: 'none' },
    ]);
  });
});

it('a time whose words name a case of the procedure is that case’s', () => {
  const record = {
    ...smallRecord,
    methods: [
      {
        channel: 'direct',
        time: { amount: 2, unit: 'working_day' },
        note: 'Trường hợp cấp lại giấy phép do bị hư hỏng: 02 ngày làm việc',
      },
      { channel: 'direct', time: { amount: 9, unit: 'working_day' } },
    ],
    dossier: [
      { case: 'Trường hợp cấp mới giấy phép', components: smallRecord.dossier[0]?.components },
      { case: 'Trường hợp cấp lại giấy phép do bị hư hỏng', components: smallRecord.dossier[0]?.components },
    ],
  };
  const { variants, methods } = procedure(record);
  expect(variants).toHaveLength(2);
  expect(methods[0]?.variantId).toBe(variants[1]?.id);
  expect(methods[1]).not.toHaveProperty('variantId');
});
