import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultStreetWords } from '../street-words/index.ts';
import { buildIndex, highlight, piecesOf, search, searchAll, type Preference, type SearchableEntry } from './index.ts';

const entry = (
  code: string,
  name: string,
  level: SearchableEntry['level'] = 'commune',
  words = '',
): SearchableEntry => ({
  code,
  name,
  level,
  words,
});
const catalogue = (entries: SearchableEntry[]) => buildIndex({ entries, streetWords: defaultStreetWords });
const entries = [
  entry('1.001193', 'Thủ tục đăng ký khai sinh'),
  entry('1.003583', 'Thủ tục đăng ký khai sinh lưu động'),
  entry('2.000528', 'Thủ tục đăng ký khai sinh có yếu tố nước ngoài', 'district'),
  entry('2.000635', 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh'),
  entry('1.000656', 'Thủ tục đăng ký khai tử'),
  entry('1.000894', 'Thủ tục đăng ký kết hôn'),
  entry('1.012786', 'Cấp lại Giấy chứng nhận do bị mất', 'provincial'),
  entry('1.012783', 'Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất', 'provincial'),
  entry('1.001029', 'Thủ tục cấp giấy phép đủ điều kiện kinh doanh dịch vụ karaoke', 'provincial'),
  entry('1.004222', 'Đăng ký thường trú'),
  entry('2.001610', 'Đăng ký thành lập doanh nghiệp tư nhân', 'provincial', 'startup'),
  entry('3.000348', 'Cấp lại giấy phép lái xe', 'provincial'),
];
const again = () => catalogue(entries);
const index = again();
const first = (query: string) => search(index, query, { limit: 10 })[0]?.code;

describe('search', () => {
  it.each([
    'giay khai sinh',
    'làm giấy khai sinh cho con',
    'GIẤY KHAI SINH',
    'khaisinh',
    'dang ki khai sin',
    'đăng kí khai sinh',
    'đăng ký khai s',
  ])('finds birth registration for %j', (query) => expect(first(query)).toBe('1.001193'));
  it.each([
    ['nhập hộ khẩu', '1.004222'],
    ['mat so do', '1.012786'],
    ['đổi sổ hồng', '1.012783'],
    ['cấp lại bằng lái xe', '3.000348'],
    ['quán caraoke', '1.001029'],
    ['giấy chứng tử', '1.000656'],
    ['marriage certificate', '1.000894'],
    ['bản sao giấy khai sinh', '2.000635'],
  ])('reads the street words %j', (query, code) => expect(first(query)).toBe(code));

  it('finds a code whole, without its dot, in part and among words', () => {
    for (const query of ['2.001610', '2001610', '2.0016', '001610', 'thủ tục 2.001610 là gì']) {
      expect(search(index, query, { limit: 3 })[0]).toMatchObject({ code: '2.001610', match: { why: 'code' } });
    }
  });
  it('finds the same whatever was asked before, be it by a filter that fails', () => {
    const queries = ['giay khai sinh', 'mat so do', 'khai sinh lưu động', 'khaisinh', 'marriage certificate'];
    const fresh = queries.map((query) => search(again(), query, { limit: 10 }));
    const fails = () => {
      throw new Error('filter');
    };
    for (const query of queries) expect(() => search(index, query, { limit: 10, wanted: fails })).toThrow('filter');
    expect(queries.map((query) => search(index, query, { limit: 10 }))).toEqual(fresh);
  });
  it('tells hits one page after another as it tells them all', () => {
    const hits = searchAll(index, 'giấy', {});
    const all = hits.slice(0, hits.count);
    expect(hits.count).toBeGreaterThan(3);
    expect(all).toHaveLength(hits.count);
    expect([...hits.slice(0, 2), ...hits.slice(2, 3), ...hits.slice(3, Infinity)]).toEqual(all);
  });
  it('finds nothing for a whole code that is not there', () => {
    expect(search(index, ' 9.001610 ', { limit: 3 })).toEqual([]);
  });
  it('puts the whole name first', () =>
    expect(first('Thu tuc dang ky khai sinh co yeu to nuoc ngoai')).toBe('2.000528'));
  it('breaks a tie by diacritics', () => {
    const two = catalogue([entry('1.000001', 'Cấp phép bán hàng'), entry('1.000002', 'Cấp phép bàn hàng')]);
    expect(search(two, 'bàn hàng', { limit: 2 })[0]?.code).toBe('1.000002');
    expect(search(two, 'bán hàng', { limit: 2 })[0]?.code).toBe('1.000001');
  });
  it('keeps to one level when asked', () => {
    expect(
      search(index, 'khai sinh', { limit: 10, wanted: ({ level }) => level === 'district' }).map(({ code }) => code),
    ).toEqual(['2.000528']);
  });
  it('names what was typed and the official words it was read as', () => {
    expect(search(index, 'mat so do', { limit: 1 })[0]).toMatchObject({
      code: '1.012786',
      match: { why: 'name', saying: 'mat so do', official: 'cấp lại giấy chứng nhận do bị mất' },
    });
    expect(search(index, 'thường trú', { limit: 1 })[0]?.match).toEqual({ why: 'name', matched: ['thuong', 'tru'] });
  });
  it.each([
    ['Khai sinh'.normalize('NFD'), '1.001193'],
    ['đăng kí ket hon', '1.000894'],
    ['kết hôn đăng ký', '1.000894'],
    ['ddawng kys keets hoon', '1.000894'],
    ['d9ang8 ky1 ket61 hon6', '1.000894'],
    ['dkkh', '1.000894'],
    ['gplx', '3.000348'],
    ['thuờng trú', '1.004222'],
    ['thương trú', '1.004222'],
    ['đăng ký thườn', '1.004222'],
    ['结婚', '1.000894'],
    ['KARAOKE', '1.001029'],
  ])('reads %j', (query, code) => expect(first(query)).toBe(code));
  it('finds what is told in pieces, with other words between', () => {
    expect(first('hôm qua tôi lỡ làm mất cái sổ mà nhà tôi gọi là sổ đỏ')).toBe('1.012786');
  });
  it('writes out abbreviations of names, and marks them as the name shows them', () => {
    const one = catalogue([entry('1.000001', 'Cấp lại sổ BHXH'), entry('1.000002', 'Cấp lại giấy phép')]);
    expect(search(one, 'bảo hiểm xã hội', { limit: 1 })[0]).toMatchObject({
      code: '1.000001',
      match: { matched: ['bhxh'] },
    });
  });
  it('prefers the act that gives a thing to those that change or end it, unless asked', () => {
    const acts = catalogue([
      entry('1.000001', 'Gia hạn giấy phép bưu chính'),
      entry('1.000002', 'Thu hồi giấy phép bưu chính'),
      entry('1.000003', 'Thủ tục cấp giấy phép bưu chính trong phạm vi nội tỉnh'),
    ]);
    const best = (query: string) => search(acts, query, { limit: 1 })[0]?.code;
    expect(best('giấy phép bưu chính')).toBe('1.000003');
    expect(best('gia hạn giấy phép bưu chính')).toBe('1.000001');
    expect(best('thu hồi giấy phép bưu chính')).toBe('1.000002');
  });

  describe('a preference', () => {
    const alike = (code: string, more: Partial<SearchableEntry>): SearchableEntry => ({
      ...entry(code, 'Cấp giấy phép thử nghiệm', 'provincial'),
      ...more,
    });
    const three = catalogue([
      alike('1.000001', { level: 'provincial', fields: [0], audiences: ['citizen'] }),
      alike('1.000002', { level: 'commune', fields: [1], audiences: ['foreigner'] }),
      alike('1.000003', { level: 'district', fields: [2], audiences: ['enterprise'] }),
      entry('1.000004', 'Thử nghiệm'),
    ]);
    const codes = (query: string, prefer?: Preference) =>
      search(three, query, { limit: 10, prefer }).map(({ code }) => code);

    it.each<[Preference, string]>([
      [{ level: 'commune' }, '1.000002'],
      [{ field: 2 }, '1.000003'],
      [{ audience: 'foreigner' }, '1.000002'],
      [{ level: 'district', audience: 'enterprise' }, '1.000003'],
    ])('%j decides between equals and hides nothing', (prefer, code) => {
      expect(codes('giấy phép thử nghiệm', prefer)[0]).toBe(code);
      expect(codes('giấy phép thử nghiệm', prefer)).toHaveLength(codes('giấy phép thử nghiệm').length);
    });
    it('is for citizens, and for enterprises where the query speaks of them', () => {
      expect(codes('giấy phép thử nghiệm')[0]).toBe('1.000001');
      expect(codes('giấy phép thử nghiệm cho công ty')[0]).toBe('1.000003');
    });
    it('does not outweigh a word that was asked for', () => {
      expect(
        search(index, 'khai tử', { limit: 1, prefer: { level: 'provincial', audience: 'enterprise' } })[0]?.code,
      ).toBe('1.000656');
    });
    it('of a field or a level that is not there changes nothing', () => {
      expect(codes('giấy phép thử nghiệm', { field: 99 })).toEqual(codes('giấy phép thử nghiệm'));
    });
  });

  it('says which words of the name were met, and that a street word of the entry was', () => {
    expect(search(index, 'giay khai sinh', { limit: 1 })[0]).toMatchObject({
      match: { why: 'name', matched: ['dang', 'ki', 'khai', 'sinh'] },
    });
    expect(search(index, 'startup', { limit: 1 })[0]).toMatchObject({
      code: '2.001610',
      match: { why: 'words', matched: [] },
    });
  });
  it('gives no more than the limit, and nothing for a limit of 0', () => {
    expect(search(index, 'đăng ký', { limit: 2 })).toHaveLength(2);
    expect(search(index, 'đăng ký', { limit: 0 })).toEqual([]);
  });
  it.each(['', '     ', '🙂🎉👨‍👩‍👧', '(((', '[a-z]*+?', '\\', 'xyzzy qwrtp', '\u0000'])(
    'finds nothing for %j',
    (query) => {
      expect(search(index, query, { limit: 10 })).toEqual([]);
    },
  );
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf __proto__'])(
    'takes %j for words like others, which may be the beginning or a slip of one',
    (query) => {
      const codes = new Set(index.entries.map(({ code }) => code));
      for (const { code } of search(index, query, { limit: 10 })) expect(codes).toContain(code);
    },
  );
  it('reads only the beginning of a query of 10,000 characters', () => {
    expect(first('khai sinh ' + 'lorem ipsum '.repeat(1000))).toBe(first('khai sinh ' + 'lorem ipsum '.repeat(40)));
    expect(() => search(index, 'a'.repeat(10_000), { limit: 10 })).not.toThrow();
    expect(() => search(index, '\u0301'.repeat(10_000), { limit: 10 })).not.toThrow();
  });
  it.each([
    'khai sinh 🙂 для ребёнка 出生',
    'дом',
    '한국어 결혼',
    'khai\u0000sinh',
    '🙂 '.repeat(3000),
    '\ud800 khai sinh',
  ])('answers %j without an exception', (query) => expect(() => search(index, query, { limit: 10 })).not.toThrow());
  it('ignores what a limit cannot mean', () => {
    expect(search(index, 'khai sinh', { limit: -3 })).toEqual([]);
    expect(search(index, '2.001610', { limit: 0 })).toEqual([]);
    expect(search(index, 'đăng ký', { limit: Infinity }).length).toBeGreaterThan(5);
  });
  it('searches an empty catalogue', () => expect(search(catalogue([]), 'khai sinh', { limit: 5 })).toEqual([]));

  it('marks only words that stand in the name, and gives the name back letter for letter', () => {
    fc.assert(
      fc.property(
        fc.subarray(['khai', 'sinh', 'kết', 'hon', 'sổ', 'BHXH', 'mất', 'giấy', 'm'], { minLength: 1 }),
        (words) => {
          for (const { code, match } of search(index, words.join(' '), { limit: 5 })) {
            const name = index.entries.find(({ code: other }) => other === code)?.name ?? '';
            const stretches = highlight(piecesOf(name), match.matched);
            expect(stretches.map(({ text }) => text).join('')).toBe(name);
            expect(stretches.some(({ isMet }) => isMet)).toBe(match.matched.length > 0);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('answers any text with codes of the catalogue, best first and none twice', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.string({ unit: fc.constantFrom('đ', 'ă', 'n', 'g', ' ', 'ký', 'khai', 'sinh', '.', '1'), maxLength: 40 }),
        ),
        (query) => {
          const hits = search(index, query, { limit: 20 });
          expect(new Set(hits.map(({ code }) => code)).size).toBe(hits.length);
          hits.slice(1).forEach((hit, at) => expect(hit.score).toBeLessThanOrEqual(hits[at]?.score ?? 0));
        },
      ),
      { numRuns: 300 },
    );
  });
});
