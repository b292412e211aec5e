import { expect, it } from 'vitest';
import { contrast, nearestReadable, type Rgb, toHex } from './contrast.ts';

const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];

it.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4],
  ['#123456', '#123456', 1],
])('%s on %s is %d to 1', (one, other, ratio) => {
  expect(contrast(rgb(one), rgb(other))).toBeCloseTo(ratio, 2);
  expect(contrast(rgb(other), rgb(one))).toBeCloseTo(ratio, 2);
});

it.each([
  ['#ffcc00', '#ffffff', 4.5],
  ['#555555', '#171c22', 4.5],
  ['#808080', '#808080', 4.5],
])('for %s on %s it finds a colour that reaches %d', (color, ground, least) => {
  expect(contrast(rgb(nearestReadable(rgb(color), rgb(ground), least)), rgb(ground))).toBeGreaterThanOrEqual(least);
});

it('writes hex as CSS reads it', () => expect(toHex([0, 10, 255])).toBe('#000aff'));
