import type { Component, Cost, Duration, Locale, Method, Procedure } from '@hcc/schemas';
import { describe, expect, it } from 'vitest';
import { SourceRecord } from '../import/source-record.ts';
import { birthRecord } from '../import/source-records.examples.ts';
import { toProcedure } from '../import/to-procedure.ts';
import { changesBetween } from './changes-between.ts';
import { differencesBetween } from './differences.ts';
import { formatChanges } from './format-changes.ts';
import { tellChanges } from './tell-changes.ts';

const days: Duration = { unit: 'workingDay', amount: 5 };
const fee = (amount?: number, text?: string): Cost => ({
  state: 'stated',
  items: [{ type: 'fee', ...(amount !== undefined && { amount }), ...(text && { text }) }],
});
const method = (channel: Method['channel'], change: Partial<Method> = {}): Method => ({
  channel,
  duration: days,
  cost: fee(100_000),
  ...change,
});
const paper = (change: Partial<Component> = {}): Component => ({
  id: 'p1',
  name: 'Tờ khai',
  use: 'submit',
  originals: 1,
  copies: 0,
  forms: [],
  ...change,
});

const { procedure } = toProcedure(SourceRecord.parse(birthRecord), { asOfOn: '2026-01-01' });
const before: Procedure = {
  ...procedure,
  version: '1',
  methods: [method('online'), method('counter')],
  components: [paper()],
  results: [{ name: 'Giấy khai sinh' }],
  legalBasis: [{ number: '60/2014/QH13', title: 'Luật Hộ tịch' }],
  agencies: { executing: ['UBND cấp xã'], competent: [], coordinating: [] },
  filingMode: { mode: 'here', reason: { vi: 'Nộp tại đây' } },
};
const told = (change: Partial<Procedure>, locale: Locale = 'vi', from: Partial<Procedure> = {}) =>
  tellChanges({ ...before, ...from }, { ...before, ...from, ...change }, locale);
const both = (change: Partial<Method>): Partial<Procedure> => ({
  methods: [method('online', change), method('counter', change)],
});

interface Kind {
  kind: string;
  part: string;
  change: Partial<Procedure>;
  from?: Partial<Procedure>;
  vi: string;
  en: string;
  zh: string;
}

const kinds: readonly Kind[] = [
  {
    kind: 'another name',
    part: 'name',
    change: { name: 'Khai sinh' },
    vi: 'Tên thủ tục: từ “Thủ tục đăng ký khai sinh” thành “Khai sinh”',
    en: 'Name: from “Thủ tục đăng ký khai sinh” to “Khai sinh”',
    zh: '名称：由“Thủ tục đăng ký khai sinh”改为“Khai sinh”',
  },
  {
    kind: 'a lower fee, the same for every way to file',
    part: 'cost',
    change: both({ cost: fee(50_000) }),
    vi: 'Phí: từ 100.000 đồng còn 50.000 đồng',
    en: 'Fee: from 100,000 đồng down to 50,000 đồng',
    zh: '服务费：由100,000越南盾减至50,000越南盾',
  },
  {
    kind: 'a higher fee for one way alone',
    part: 'cost',
    change: { methods: [method('online'), method('counter', { cost: fee(120_000) })] },
    vi: 'Phí (nộp trực tiếp): từ 100.000 đồng lên 120.000 đồng',
    en: 'Fee (in person): from 100,000 đồng up to 120,000 đồng',
    zh: '服务费（现场提交）：由100,000越南盾增至120,000越南盾',
  },
  {
    kind: 'a fee that falls away',
    part: 'cost',
    change: both({ cost: { state: 'free' } }),
    vi: 'Phí: từ 100.000 đồng còn miễn phí',
    en: 'Fee: from 100,000 đồng down to free',
    zh: '服务费：由100,000越南盾减至免费',
  },
  {
    kind: 'a fee that is not stated any more',
    part: 'cost',
    change: both({ cost: { state: 'notStated' } }),
    vi: 'Phí: từ 100.000 đồng thành không nêu',
    en: 'Fee: from 100,000 đồng to not stated',
    zh: '服务费：由100,000越南盾改为未注明',
  },
  {
    kind: 'a fee that is told in words',
    part: 'cost',
    change: both({ cost: fee(undefined, 'Theo nghị quyết') }),
    vi: 'Phí: từ 100.000 đồng thành Theo nghị quyết',
    en: 'Fee: from 100,000 đồng to Theo nghị quyết',
    zh: '服务费：由100,000越南盾改为Theo nghị quyết',
  },
  {
    kind: 'less time',
    part: 'time',
    change: both({ duration: { unit: 'workingDay', amount: 3 } }),
    vi: 'Thời hạn: từ 5 ngày làm việc còn 3 ngày làm việc',
    en: 'Time: from 5 working days down to 3 working days',
    zh: '办理时限：由5个工作日减至3个工作日',
  },
  {
    kind: 'more time',
    part: 'time',
    change: both({ duration: { unit: 'workingDay', amount: 7 } }),
    vi: 'Thời hạn: từ 5 ngày làm việc lên 7 ngày làm việc',
    en: 'Time: from 5 working days up to 7 working days',
    zh: '办理时限：由5个工作日增至7个工作日',
  },
  {
    kind: 'time of another unit, which is neither more nor less',
    part: 'time',
    change: both({ duration: { unit: 'month', amount: 1 } }),
    vi: 'Thời hạn: từ 5 ngày làm việc thành 1 tháng',
    en: 'Time: from 5 working days to 1 month',
    zh: '办理时限：由5个工作日改为1个月',
  },
  {
    kind: 'a committed time',
    part: 'time',
    change: { committed: { unit: 'workingDay', amount: 2 } },
    vi: 'Thời hạn Trung tâm cam kết: từ không có thành 2 ngày làm việc',
    en: 'Time the Center commits to: from none to 2 working days',
    zh: '中心承诺时限：由无改为2个工作日',
  },
  {
    kind: 'one more paper to hand in',
    part: 'papers',
    change: { components: [paper(), paper({ id: 'p2', name: 'Bản sao hộ chiếu' })] },
    vi: 'Thêm giấy tờ phải nộp: Bản sao hộ chiếu',
    en: 'New paper to hand in: Bản sao hộ chiếu',
    zh: '新增须提交的材料：Bản sao hộ chiếu',
  },
  {
    kind: 'a paper that is handed in no longer',
    part: 'papers',
    change: { components: [] },
    vi: 'Không còn phải nộp: Tờ khai',
    en: 'No longer handed in: Tờ khai',
    zh: '不再须提交：Tờ khai',
  },
  {
    kind: 'one more paper to show',
    part: 'papers',
    change: { components: [paper(), paper({ id: 'p2', name: 'Căn cước', use: 'present' })] },
    vi: 'Thêm giấy tờ phải xuất trình: Căn cước',
    en: 'New paper to show: Căn cước',
    zh: '新增须出示的材料：Căn cước',
  },
  {
    kind: 'a paper that is shown no longer',
    part: 'papers',
    from: { components: [paper({ use: 'present' })] },
    change: { components: [] },
    vi: 'Không còn phải xuất trình: Tờ khai',
    en: 'No longer shown: Tờ khai',
    zh: '不再须出示：Tờ khai',
  },
  {
    kind: 'more copies of a paper',
    part: 'papers',
    change: { components: [paper({ copies: 2 })] },
    vi: 'Thay đổi số bản, trường hợp hoặc cách nộp của giấy tờ: Tờ khai',
    en: 'Copies, case or way of handing in changed: Tờ khai',
    zh: '材料的份数、适用情形或提交方式有变：Tờ khai',
  },
  {
    kind: 'another case of a paper to show',
    part: 'papers',
    from: { components: [paper({ use: 'present' })] },
    change: { components: [paper({ use: 'present', condition: 'Trường hợp ủy quyền' })] },
    vi: 'Thay đổi trường hợp hoặc cách xuất trình giấy tờ: Tờ khai',
    en: 'Case or way of showing changed: Tờ khai',
    zh: '材料的适用情形或出示方式有变：Tờ khai',
  },
  {
    kind: 'filing handed over',
    part: 'filing',
    change: { filingMode: { mode: 'handOver', reason: { vi: 'Tập trung' } } },
    vi: 'Cách nộp: từ nộp tại đây thành nộp trên Cổng Dịch vụ công quốc gia',
    en: 'Filing: from filed here to filed on the national portal',
    zh: '提交方式：由在此提交改为在国家公共服务门户提交',
  },
  {
    kind: 'one more way to file',
    part: 'filing',
    change: { methods: [method('online'), method('post'), method('counter')] },
    vi: 'Nộp được thêm cách: qua bưu chính',
    en: 'Can now also be filed by post',
    zh: '新增提交方式：邮寄',
  },
  {
    kind: 'one way less',
    part: 'filing',
    change: { methods: [method('counter')] },
    vi: 'Không còn nhận hồ sơ nộp trực tuyến',
    en: 'Can no longer be filed online',
    zh: '不再受理：网上提交',
  },
  {
    kind: 'other remarks on a way to file',
    part: 'filing',
    change: both({ note: 'Chỉ nhận buổi sáng' }),
    vi: 'Ghi chú về cách nộp hoặc thời hạn đã thay đổi',
    en: 'Remarks on filing or time have changed',
    zh: '关于提交方式或时限的说明已变更',
  },
  {
    kind: 'one more result',
    part: 'results',
    change: { results: [{ name: 'Giấy khai sinh' }, { name: 'Trích lục' }] },
    vi: 'Thêm kết quả: Trích lục',
    en: 'New result: Trích lục',
    zh: '新增办理结果：Trích lục',
  },
  {
    kind: 'a result less',
    part: 'results',
    change: { results: [] },
    vi: 'Không còn kết quả: Giấy khai sinh',
    en: 'No longer a result: Giấy khai sinh',
    zh: '不再有办理结果：Giấy khai sinh',
  },
  {
    kind: 'a legal basis that is no more',
    part: 'legalBasis',
    change: { legalBasis: [] },
    vi: 'Bỏ căn cứ pháp lý: 60/2014/QH13',
    en: 'No longer a legal basis: 60/2014/QH13',
    zh: '取消法律依据：60/2014/QH13',
  },
  {
    kind: 'one more legal basis',
    part: 'legalBasis',
    change: { legalBasis: [...before.legalBasis, { title: 'Nghị định mới' }] },
    vi: 'Thêm căn cứ pháp lý: Nghị định mới',
    en: 'New legal basis: Nghị định mới',
    zh: '新增法律依据：Nghị định mới',
  },
  {
    kind: 'one more deciding agency',
    part: 'units',
    change: { agencies: { ...before.agencies, executing: ['UBND cấp xã', 'Sở Tư pháp'] } },
    vi: 'Thêm cơ quan giải quyết: Sở Tư pháp',
    en: 'New deciding agency: Sở Tư pháp',
    zh: '新增办理机关：Sở Tư pháp',
  },
  {
    kind: 'a deciding agency less',
    part: 'units',
    change: { agencies: { ...before.agencies, executing: [] } },
    vi: 'Bỏ cơ quan giải quyết: UBND cấp xã',
    en: 'No longer decided by: UBND cấp xã',
    zh: '不再由该机关办理：UBND cấp xã',
  },
  {
    kind: 'another level',
    part: 'units',
    change: { level: 'provincial' },
    vi: 'Cấp giải quyết: từ cấp xã thành cấp tỉnh',
    en: 'Level: from commune to provincial',
    zh: '办理级别：由乡级改为省级',
  },
  {
    kind: 'other conditions',
    part: 'conditions',
    change: { conditions: 'Đủ 18 tuổi' },
    vi: 'Yêu cầu, điều kiện đã thay đổi',
    en: 'Requirements and conditions have changed',
    zh: '要求和条件已变更',
  },
  {
    kind: 'other steps',
    part: 'steps',
    change: { steps: [{ text: 'Nộp hồ sơ' }] },
    vi: 'Trình tự thực hiện đã thay đổi',
    en: 'The order of steps has changed',
    zh: '办理流程已变更',
  },
  {
    kind: 'other cases',
    part: 'papers',
    change: { variants: [{ id: 'v1', name: 'Đăng ký lại' }] },
    vi: 'Các trường hợp của thủ tục đã thay đổi',
    en: 'The cases of the procedure have changed',
    zh: '适用情形已变更',
  },
  {
    kind: 'other remarks on papers',
    part: 'papers',
    change: { notes: ['Mang theo bản chính'] },
    vi: 'Lưu ý về hồ sơ đã thay đổi',
    en: 'Remarks on the papers have changed',
    zh: '材料说明已变更',
  },
  {
    kind: 'others who may apply',
    part: 'other',
    change: { audiences: ['foreigner'] },
    vi: 'Đối tượng được thực hiện đã thay đổi',
    en: 'Who may apply has changed',
    zh: '办理对象已变更',
  },
  {
    kind: 'another field',
    part: 'other',
    change: { fields: [{ name: 'Đất đai' }] },
    vi: 'Lĩnh vực đã thay đổi',
    en: 'The field has changed',
    zh: '所属领域已变更',
  },
  {
    kind: 'another decision',
    part: 'other',
    change: { decision: { number: '1/QĐ-BTP' } },
    vi: 'Quyết định công bố mới',
    en: 'Published by a new decision',
    zh: '由新的决定公布',
  },
];

describe('a change is told in one sentence', () => {
  it.each(kinds)('$kind', ({ part, change, from, vi, en, zh }) => {
    expect(told(change, 'vi', from)).toEqual([{ part, text: vi }]);
    expect(told(change, 'en', from)).toEqual([{ part, text: en }]);
    expect(told(change, 'zh-Hans', from)).toEqual([{ part, text: zh }]);
  });

  it('that stands once, though two papers of one name have it', () => {
    const twice = [paper(), paper({ id: 'p2' })];
    expect(told({ components: [] }, 'vi', { components: twice })).toHaveLength(1);
  });

  it('without quoting what reads alike', () => {
    const long = `${'Mức phí theo nghị quyết '.repeat(20)}số`;
    const from = both({ cost: fee(undefined, `${long} 1`) });
    const change = both({ cost: fee(undefined, `${long} 2`) });
    expect(told(change, 'vi', from)[0]?.text).toBe('Phí đã thay đổi');
    expect(told(change, 'en', from)[0]?.text).toBe('Fee: the wording has changed');
    expect(told(change, 'zh-Hans', from)[0]?.text).toBe('服务费：文字说明已变更');
  });

  it('by both names where fee and charge stand together', () => {
    const mixed: Cost = {
      state: 'stated',
      items: [
        { type: 'fee', amount: 10_000 },
        { type: 'charge', amount: 5_000 },
      ],
    };
    expect(told(both({ cost: mixed }))[0]?.text).toBe(
      'Phí, lệ phí: từ 100.000 đồng còn phí 10.000 đồng; lệ phí 5.000 đồng',
    );
  });

  it('with a long name cut at a word', () => {
    const long = 'Văn bản '.repeat(100).trim();
    const [only] = told({ components: [paper(), paper({ id: 'p2', name: long })] });
    expect(only?.text.length).toBeLessThan(200);
    expect(only?.text).toMatch(/(Văn|bản)…$/);
  });
});

describe('no change is', () => {
  it.each<[string, Partial<Procedure>]>([
    ['a newer day', { asOfOn: '2026-09-09' }],
    ['other days of validity', { validFromOn: '2020-01-01', validToOn: '2020-12-31' }],
    ['another name of the version', { version: '2' }],
    ['a keyword', { keywords: ['x'] }],
    ['a life event', { lifeEvents: [] }],
    ['an explanation of our own', { guidance: { vi: 'Lời giải thích' } }],
    ['a method that stands twice', { methods: [...before.methods, ...before.methods] }],
    ['other words for the same filing mode', { filingMode: { mode: 'here', reason: { vi: 'Ở đây' } } }],
  ])('%s', (_, change) => {
    expect(differencesBetween(before, { ...before, ...change })).toEqual([]);
  });

  it('keys in another order, as a database gives them back', () => {
    const reversed = Object.fromEntries(Object.entries(before).toReversed()) as Procedure;
    expect(differencesBetween(before, reversed)).toEqual([]);
  });
});

describe('the changes of a whole catalogue', () => {
  const other = (code: string): Procedure => ({ ...before, code, name: `Thủ tục ${code}` });
  const changes = changesBetween(
    [other('1.000001'), other('1.000002'), other('1.000003')],
    [{ ...other('1.000002'), ...both({ cost: { state: 'free' } }) }, other('1.000003'), other('1.000004')],
    '2026-02-01',
  );

  it('are found by code', () => {
    expect(changes.map(({ kind, code, effectiveOn }) => [kind, code, effectiveOn])).toEqual([
      ['repealed', '1.000001', '2026-02-01'],
      ['amended', '1.000002', '2026-02-01'],
      ['added', '1.000004', '2026-02-01'],
    ]);
  });

  it.each<[Locale, string]>([
    [
      'vi',
      'Mới: 1\n  1.000004  Thủ tục 1.000004\n\nSửa đổi: 1\n  1.000002  Thủ tục 1.000002\n    - Phí: từ 100.000 đồng còn miễn phí\n\nBãi bỏ: 1\n  1.000001  Thủ tục 1.000001\n',
    ],
    [
      'en',
      'New: 1\n  1.000004  Thủ tục 1.000004\n\nAmended: 1\n  1.000002  Thủ tục 1.000002\n    - Fee: from 100,000 đồng down to free\n\nRepealed: 1\n  1.000001  Thủ tục 1.000001\n',
    ],
    [
      'zh-Hans',
      '新增: 1\n  1.000004  Thủ tục 1.000004\n\n修订: 1\n  1.000002  Thủ tục 1.000002\n    - 服务费：由100,000越南盾减至免费\n\n废止: 1\n  1.000001  Thủ tục 1.000001\n',
    ],
  ])('are printed in %s', (locale, text) => {
    expect(formatChanges(changes, locale)).toBe(text);
  });

  it('are said to be none', () => {
    expect(formatChanges([], 'vi')).toBe('Không có thay đổi nào mà người dân nhận thấy.\n');
  });
});
