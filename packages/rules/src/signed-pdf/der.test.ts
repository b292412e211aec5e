import { expect, it } from 'vitest';
import { parseHex } from '../bytes/index.ts';
import { booleanOf, DerError, integerOf, membersOf, numberOf, oidOf, readDer, wholeBitsOf } from './der.ts';

const der = (hex: string) => readDer(parseHex(hex.replaceAll(' ', '')) ?? new Uint8Array());

it('reads the one encoding that DER has', () => {
  expect(membersOf(der('30 06 02 01 05 01 01 ff')).map(({ tag }) => tag)).toEqual([0x02, 0x01]);
  expect(oidOf(der('06 09 2a 86 48 86 f7 0d 01 07 02'))).toBe('1.2.840.113549.1.7.2');
  expect(oidOf(der('06 03 55 1d 0f'))).toBe('2.5.29.15');
  expect(oidOf(der('06 03 88 37 03'))).toBe('2.999.3');
  expect([...integerOf(der('02 02 00 80'))]).toEqual([0, 0x80]);
  expect(numberOf(der('02 02 01 00'))).toBe(256);
  expect(booleanOf(der('01 01 00'))).toBe(false);
  expect([...wholeBitsOf(der('03 02 00 07'))]).toEqual([7]);
  expect(der(`04 81 80 ${'00'.repeat(128)}`).value).toHaveLength(128);
});

it.each<[string, () => unknown]>([
  ['nothing', () => der('')],
  ['an element cut off', () => der('30 03 02 01')],
  ['bytes after the element', () => der('05 00 00')],
  ['a length in more bytes than it takes', () => der('04 81 01 00')],
  ['a length with a zero in front', () => der(`04 82 00 80 ${'00'.repeat(128)}`)],
  ['a length without end', () => der('30 80 05 00 00 00')],
  ['a length of five bytes', () => der('30 85 00 00 00 00 00')],
  ['a long tag', () => der('1f 81 01 00')],
  ['a padded integer', () => integerOf(der('02 02 00 01'))],
  ['a padded negative integer', () => integerOf(der('02 02 ff ff'))],
  ['an empty integer', () => integerOf(der('02 00'))],
  ['a version that is too large', () => numberOf(der('02 05 01 00 00 00 00'))],
  ['a third truth', () => booleanOf(der('01 01 01'))],
  ['bits left over', () => wholeBitsOf(der('03 02 01 80'))],
  ['a padded object identifier', () => oidOf(der('06 03 55 80 01'))],
  ['an object identifier cut off', () => oidOf(der('06 02 55 9d'))],
  ['another tag', () => membersOf(der('31 00'))],
])('refuses %s', (_, reading) => {
  expect(reading).toThrow(DerError);
});
