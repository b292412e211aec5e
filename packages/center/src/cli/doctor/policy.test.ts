import { expect, it } from 'vitest';
import { exactPolicy, lacksOf } from './policy.ts';

const center = 'https://hcc.example';
const lacking = (...policies: string[]): string[] => lacksOf(policies, center).map(({ directive }) => directive);

it('asks for nothing beyond what it prints', () => {
  expect(lacking(exactPolicy(center))).toEqual([]);
  expect(lacking(`default-src 'none'; ${exactPolicy(center)}`)).toEqual([]);
});

it.each<[string, string[]]>([
  ['', []],
  ["img-src 'self'", []],
  ["default-src 'self'", ['script-src', 'connect-src', 'frame-src']],
  ["default-src 'self' https:", []],
  ['default-src *', []],
  ["script-src 'self' https://hcc.example; connect-src 'self'", ['connect-src']],
  ['frame-src https://other.example', ['frame-src']],
  ['child-src https://hcc.example; default-src https://hcc.example', []],
  ['script-src https://*.example', []],
  ['script-src https://*.hcc.example', ['script-src']],
  ['script-src http://hcc.example', []],
  ['script-src https://hcc.example:8443', ['script-src']],
  ['script-src https://hcc.example:*', []],
  ['SCRIPT-SRC hcc.example', []],
  ["script-src 'none'; script-src https://hcc.example", ['script-src']],
  ["script-src 'nonce-a' 'strict-dynamic'", []],
  ["require-trusted-types-for 'script'", []],
  ["require-trusted-types-for 'script'; trusted-types other", ['trusted-types']],
  ["trusted-types 'none'", ['trusted-types']],
])('"%s" lacks %j', (policy, directives) => expect(lacking(policy)).toEqual(directives));

it('holds two policies each for itself, and names a lack once', () => {
  expect(lacking("default-src 'none'", "connect-src 'none'")).toEqual(['script-src', 'connect-src', 'frame-src']);
});
