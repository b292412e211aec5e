import { expect, it } from 'vitest';
import { breakLines, printable } from './text-lines.ts';

const measure = (text: string) => text.length; // every character a point wide
const linesOf = (text: string, width: number, firstIndent = 0) =>
  breakLines([{ text, face: 'regular' }], width, measure, firstIndent).map(({ words }) =>
    words.map((word) => word.text).join(' '),
  );

it('fills lines up to the width', () => {
  expect(linesOf('một hai ba bốn', 7)).toEqual(['một hai', 'ba bốn']);
});

it('starts the first line further right', () => {
  expect(linesOf('một hai ba bốn', 7, 4)).toEqual(['một', 'hai ba', 'bốn']);
});

it('breaks a word that is wider than a line', () => {
  expect(linesOf('a http://localhost', 6)).toEqual(['a', 'http:/', '/local', 'host']);
});

it('breaks a code that is wider than a line after its hyphen', () => {
  expect(linesOf('000.00.19.H49-261122-0007', 16)).toEqual(['000.00.19.H49-', '261122-0007']);
  expect(linesOf('000.00.19.H49-261122-0007', 12)).toEqual(['000.00.19.H4', '9-261122-', '0007']);
});

it('keeps faces apart and spaces between them', () => {
  const runs = [
    { text: 'Tên:', face: 'regular' },
    { text: 'An', face: 'bold' },
  ];
  const [line] = breakLines(runs, 20, measure);
  expect(line).toEqual({
    words: [
      { text: 'Tên:', face: 'regular', x: 0, width: 4 },
      { text: 'An', face: 'bold', x: 5, width: 2 },
    ],
    width: 7,
  });
});

it('gives no line for no text', () => {
  expect(linesOf(' \n ', 10)).toEqual([]);
});

it.each([
  ['composes loose tone marks', 'Nguye\u0302\u0303n Thi\u0323', 'Nguyễn Thị'],
  ['folds white space', ' a \n\t b ', 'a b'],
  ['drops control characters', 'a\u0000b\u0007c', 'abc'],
  ['drops direction overrides', 'a\u202Eb\u2066c', 'abc'],
  ['drops soft hyphens and zero-width characters', 'a\u00ADb\u200Bc\uFEFF', 'abc'],
])('%s', (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});
