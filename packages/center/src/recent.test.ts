import { expect, it } from 'vitest';
import { Recent } from './recent.ts';

it('keeps what was used last, and no more than there is room for', () => {
  const recent = new Recent<number>(2);
  recent.set('a', 1);
  recent.set('b', 2);
  expect(recent.get('a')).toBe(1);
  recent.set('c', 3);
  expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual([1, undefined, 3]);
});

it('keeps the newer of two values of one key', () => {
  const recent = new Recent<number>(2);
  recent.set('a', 1);
  recent.set('a', 2);
  recent.set('b', 3);
  expect([recent.get('a'), recent.get('b')]).toEqual([2, 3]);
});
