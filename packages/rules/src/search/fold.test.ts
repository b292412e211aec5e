import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from './fold.ts';

describe('fold', () => {
  it('is the same for both forms of Unicode', () => {
    expect(fold('Đăng ký khai sinh'.normalize('NFD'))).toBe('dang ky khai sinh');
    expect(fold('Đăng ký khai sinh'.normalize('NFC'))).toBe('dang ky khai sinh');
  });
  it('puts Hoà and Hòa, Thuỷ and Thủy, Đ and D together', () => {
    expect(fold('Hoà')).toBe(fold('Hòa'));
    expect(fold('Thuỷ')).toBe(fold('Thủy'));
    expect(fold('ĐỎ')).toBe('do');
  });
  it('makes dashes, quotes and full-width letters plain', () => {
    expect(fold('  “Tổ quốc – ghi‑công”—ＡＢＣ ')).toBe('to quoc ghi cong abc');
  });
  it('drops marks no eye can see', () => expect(fold('đăng k\u200e\u00fd\u200b')).toBe('dang ky'));
  it.each(['', '   ', '🙂🎉', '()[]{}*+?.\\^$|', '\u0301'])('makes nothing of %j', (text) =>
    expect(fold(text)).toBe(''),
  );
});

describe('wordsOf', () => {
  it('reads ký and kí, 02 and 2 as one word', () => {
    expect(wordsOf('ký 02')).toEqual(wordsOf('kí 2'));
  });
  it('keeps diacritics apart from the place of the tone mark', () => {
    expect(wordsOf('hoà')).toEqual(wordsOf('hòa'));
    expect(wordsOf('hoá')[0]?.marked).not.toBe(wordsOf('hòa')[0]?.marked);
  });
});
