import { describe, expect, it } from 'vitest';
import { entry } from './catalogue.examples.ts';
import { relatedFinder } from './related.ts';

const entries = [
  entry({ code: '1.000001', name: 'Đăng ký khai sinh', lifeEvents: ['birth'] }),
  entry({ code: '1.000002', name: 'Đăng ký lại khai sinh', lifeEvents: ['birth'] }),
  entry({ code: '1.000003', name: 'Cấp thẻ bảo hiểm y tế', fields: [1] }),
  entry({ code: '1.000004', name: 'Đăng ký kết hôn', lifeEvents: ['marriage'] }),
  entry({ code: '1.000005', name: 'Tách thửa đất', fields: [3] }),
];
const related = relatedFinder(entries);

describe('related procedures', () => {
  it('are those of the same matter, the nearest first, never itself', () => {
    expect(related('1.000001')[0]).toBe('1.000002');
    expect(related('1.000001')).not.toContain('1.000001');
    expect(related('1.000001')).not.toContain('1.000005');
  });

  it('begin with what the record names, in its order', () => {
    expect(related('1.000001', ['1.000005', '1.000003']).slice(0, 3)).toEqual(['1.000005', '1.000003', '1.000002']);
  });

  it('pass over itself, a code that is not there, and one named twice', () => {
    expect(related('1.000001', ['1.000001', '9.999999', '1.000003', '1.000003']).slice(0, 2)).toEqual([
      '1.000003',
      '1.000002',
    ]);
  });

  it('end where they began when records name each other in a circle', () => {
    expect(related('1.000003', ['1.000005'])).toEqual(['1.000005']);
    expect(related('1.000005', ['1.000003'])).toEqual(['1.000003']);
  });

  it('are six at most', () => {
    const many = Array.from({ length: 50 }, (_, i) => entry({ code: `2.0000${10 + i}`, name: `Cấp thẻ số ${i}` }));
    expect(relatedFinder(many)('2.000010')).toHaveLength(6);
    expect(
      relatedFinder(many)(
        '2.000010',
        many.map(({ code }) => code),
      ),
    ).toHaveLength(6);
  });

  it('are none of a code that is not there', () => {
    expect(related('9.999999')).toEqual([]);
  });
});
