import { expect, it } from 'vitest';
import { isAcceptable } from './accept.ts';

it.each([
  [null, true],
  ['', true],
  ['*/*', true],
  ['application/json', true],
  ['application/*', true],
  ['Application/JSON; charset=utf-8', true],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
  ['application/problem+json, application/json;q=0.1', true],
  ['text/html', false],
  ['text/*', false],
  ['application/xml, image/*', false],
  ['application/json;q=0', false],
  ['*/*, application/json;q=0', false],
  ['application/*;q=0, */*', false],
  ['application/json;q=0.5, application/*;q=0', true],
  ['nonsense', false],
])('Accept: %s takes JSON: %s', (accept, expected) => {
  expect(isAcceptable(accept, 'application/json')).toBe(expected);
});
