import { describe, expect, it } from 'vitest';
import { distanceMetres, isInVietNam, parsePosition } from './position.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('distance', () => {
  it('is nothing to the same place, and the same both ways', () => {
    const [a, b] = [at(20.95, 107.08), at(21.53, 107.97)];
    expect(distanceMetres(a, a)).toBe(0);
    expect(distanceMetres(a, b)).toBe(distanceMetres(b, a));
  });

  it.each([
    ['a degree of the equator', at(0, 0), at(0, 1), 111_195],
    ['a degree of a meridian', at(10, 107), at(11, 107), 111_195],
    ['half round the Earth', at(0, 0), at(0, 180), 20_015_115],
    ['across the date line', at(0, 179.5), at(0, -179.5), 111_195],
    ['Hà Nội to Thành phố Hồ Chí Minh', at(21.0285, 105.8542), at(10.7769, 106.7009), 1_143_000],
  ])('%s', (_what, a, b, metres) => {
    expect(Math.abs(distanceMetres(a, b) - metres)).toBeLessThanOrEqual(metres / 500);
  });
});

describe('a position in Viet Nam', () => {
  it.each([
    ['Lũng Cú', 23.39, 105.33],
    ['A Pa Chải', 22.4, 102.14],
    ['Móng Cái', 21.53, 107.97],
    ['Mũi Sa Vĩ', 21.48, 108.07],
    ['Cô Tô', 20.97, 107.77],
    ['Bạch Long Vĩ', 20.13, 107.73],
    ['Hà Nội', 21.03, 105.85],
    ['Cầu Treo', 18.39, 105.15],
    ['Bờ Y', 14.66, 107.55],
    ['Lý Sơn', 15.38, 109.12],
    ['Mộc Bài', 11.07, 106.17],
    ['Thành phố Hồ Chí Minh', 10.78, 106.7],
    ['Hà Tiên', 10.38, 104.49],
    ['Phú Quốc', 10.22, 103.96],
    ['Thổ Chu', 9.3, 103.48],
    ['Mũi Cà Mau', 8.6, 104.72],
    ['Côn Đảo', 8.69, 106.6],
    ['DK1', 7.5, 109.7],
    ['Hoàng Sa', 16.53, 111.61],
    ['Song Tử Tây', 11.43, 114.33],
    ['Trường Sa', 8.64, 111.92],
  ])('%s is one', (_name, latitude, longitude) => {
    expect(isInVietNam(at(latitude, longitude))).toBe(true);
  });

  it.each([
    ['Bangkok', 13.75, 100.5],
    ['Vientiane', 17.97, 102.6],
    ['Phnom Penh', 11.56, 104.92],
    ['Quảng Châu', 23.13, 113.26],
    ['Nam Ninh', 22.82, 108.32],
    ['Hải Khẩu', 20.04, 110.34],
    ['Manila', 14.6, 120.98],
    ['Kuala Lumpur', 3.14, 101.69],
    ['Singapore', 1.35, 103.82],
    ['Paris', 48.86, 2.35],
    ['nowhere', 0, 0],
    ['the other half of the Earth', 20.95, -107.08],
  ])('%s is none', (_name, latitude, longitude) => {
    expect(isInVietNam(at(latitude, longitude))).toBe(false);
  });
});

describe('a position as text', () => {
  it('is latitude and longitude', () => {
    expect(parsePosition('20.95,107.08')).toEqual(at(20.95, 107.08));
    expect(parsePosition('-8,0')).toEqual(at(-8, 0));
  });

  it.each([
    '',
    '20.95',
    '20.95,',
    '20.95, 107.08',
    '107.08,20.95',
    '95,107',
    '20.95,181',
    '1e1,2',
    'NaN,NaN',
    '20,95,107',
  ])('%j is none', (text) => {
    expect(parsePosition(text)).toBeNull();
  });
});
