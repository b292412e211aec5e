import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordReader, fold, wordsOf, wordsOfEach } from './fold.ts';

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

describe('a text in Latin letters', () => {
  const latin = [...Array(0x250).keys(), ...Array.from({ length: 0x70 }, (_, at) => 0x300 + at)];
  it.each(latin.map((code) => String.fromCharCode(code)))('reads %j as among letters of another script', (letter) => {
    const text = `a${letter}b ${letter} c`;
    expect(`${fold(text)} 出`).toBe(fold(`${text} 出`));
    expect([...wordsOf(text), ...wordsOf('出')]).toEqual(wordsOf(`${text} 出`));
  });
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

describe('many texts at once', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'ký',
        'Kỷ',
        '02',
        '007',
        'licences',
        'bus',
        'business',
        'boxes',
        'cities',
        "bride's",
        '出生证',
        'x-y',
        'Đ',
        ' ',
        '\n',
        '(a)',
        '(',
        '-',
        'ﬁn',
        '🙂',
        '\u0301',
        'tỉnh),',
        '(Giấy',
        'áà',
        'Hoà',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(' '));
  it('gives the words that one text alone gives', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        expect(wordsOfEach(texts)).toEqual(texts.map(wordsOf));
        expect(texts.map(createWordReader())).toEqual(texts.map(wordsOf));
      }),
    );
  });

  it.each([
    '(cấp',
    'tỉnh),',
    'lý',
    'quý',
    'áà',
    '\u0301a',
    'a\u0308',
    'ü',
    '0',
    '2020',
    "bride's",
    '“Tổ',
    'a\nb',
    '',
    'ＡＢＣ',
    'k\u200eý',
    'xã/phường',
    '100%',
  ])('reads %j among others as alone', (one) =>
    expect(wordsOfEach(['đăng', one, 'ký'])).toEqual(['đăng', one, 'ký'].map(wordsOf)),
  );
});
