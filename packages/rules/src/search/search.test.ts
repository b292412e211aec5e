import type { CatalogueEntry } from '@hcc/schemas';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, search } from './index.ts';

const entry = (code: string, name: string, level: CatalogueEntry['level'] = 'commune', words = ''): CatalogueEntry => ({
  code,
  name,
  level,
  words,
});
const index = buildIndex([
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
]);
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
      expect(search(index, query, { limit: 3 })[0]).toMatchObject({ code: '2.001610', why: 'code' });
    }
  });
  it('puts the whole name first', () =>
    expect(first('Thu tuc dang ky khai sinh co yeu to nuoc ngoai')).toBe('2.000528'));
  it('breaks a tie by diacritics', () => {
    const two = buildIndex([entry('1.000001', 'Cấp phép bán hàng'), entry('1.000002', 'Cấp phép bàn hàng')]);
    expect(search(two, 'bàn hàng', { limit: 2 })[0]?.code).toBe('1.000002');
    expect(search(two, 'bán hàng', { limit: 2 })[0]?.code).toBe('1.000001');
  });
  it('keeps to one level when asked', () => {
    expect(search(index, 'khai sinh', { limit: 10, level: 'district' }).map(({ code }) => code)).toEqual(['2.000528']);
  });
  it('says which words of the name were met, and that a street word of the entry was', () => {
    expect(search(index, 'giay khai sinh', { limit: 1 })[0]).toMatchObject({
      matched: ['dang', 'ki', 'khai', 'sinh'],
      why: 'name',
    });
    expect(search(index, 'startup', { limit: 1 })[0]).toMatchObject({
      code: '2.001610',
      matched: ['startup'],
      why: 'words',
    });
  });
  it('gives no more than the limit, and nothing for a limit of 0', () => {
    expect(search(index, 'đăng ký', { limit: 2 })).toHaveLength(2);
    expect(search(index, 'đăng ký', { limit: 0 })).toEqual([]);
  });
  it.each(['', '     ', '🙂🎉👨‍👩‍👧', '(((', '[a-z]*+?', '\\', 'xyzzy qwrtp', '\u0000', '__proto__', 'constructor'])(
    'finds nothing for %j',
    (query) => {
      expect(search(index, query, { limit: 10 })).toEqual([]);
    },
  );
  it('reads only the beginning of a query of 10,000 characters', () => {
    expect(first('khai sinh ' + 'lorem ipsum '.repeat(1000))).toBe(first('khai sinh ' + 'lorem ipsum '.repeat(40)));
    expect(() => search(index, 'a'.repeat(10_000), { limit: 10 })).not.toThrow();
    expect(() => search(index, '\u0301'.repeat(10_000), { limit: 10 })).not.toThrow();
  });
  it('searches an empty catalogue', () => expect(search(buildIndex([]), 'khai sinh', { limit: 5 })).toEqual([]));

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
