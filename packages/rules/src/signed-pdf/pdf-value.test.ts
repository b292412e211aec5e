import { expect, it } from 'vitest';
import { isSameValue, PdfError, readDictionary, textOfString } from './pdf-value.ts';

const read = (text: string) => readDictionary(text, 0);

it('reads every kind of value', () => {
  const value = read(
    '<</N /A#42c /I -12 /F .5 /T true /Z null /R 5 0 R /A [1 2 0 R (x)] /S (a\\(b\\)\\101(c)) /H <414 2> % note\n /D <</E []>>>>',
  );
  expect(Object.fromEntries(value)).toEqual({
    N: '/ABc',
    I: -12,
    F: 0.5,
    T: true,
    Z: null,
    R: '&5 0',
    A: [1, '&2 0', '(x'],
    S: '(a(b)A(c)',
    H: '(AB',
    D: new Map([['E', []]]),
  });
});

it.each([
  ['a key twice: readers disagree which counts', '<</A 1/A 2>>'],
  ['a key twice, written differently', '<</AB 1/A#42 2>>'],
  ['no end', '<</A 1'],
  ['a string without end', '<</A (b>>'],
  ['no key', '<<1 2>>'],
  ['no value', '<</A>>'],
  ['a word nobody knows', '<</A yes>>'],
  ['hexadecimal that is none', '<</A <4x>>>'],
  ['nested too deeply', `<</A ${'['.repeat(100)}${']'.repeat(100)}>>`],
  ['no dictionary', '[1]'],
])('refuses %s', (_, text) => {
  expect(() => read(text)).toThrow(PdfError);
});

it('compares values, however they are written', () => {
  expect(isSameValue(read('<</A 1/B[(x) 2 0 R]>>'), read('<< /B [ <78> 2 0 R ] /A 1.0 >>'))).toBe(true);
  expect(isSameValue(read('<</A 1>>'), read('<</A 1/B 2>>'))).toBe(false);
  expect(isSameValue(read('<</A (B)>>'), read('<</A /B>>'))).toBe(false);
});

it('decodes text strings', () => {
  expect(textOfString(read('<</A <FEFF004B00FD>>>').get('A'))).toBe('Ký');
  expect(textOfString(read("<</A (D:20261122091500+07'00')>>").get('A'))).toBe("D:20261122091500+07'00'");
  expect(textOfString(read('<</A /Name>>').get('A'))).toBe('');
});
