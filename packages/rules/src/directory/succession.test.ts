import type { AddressUnit } from '@hcc/schemas';
import { describe, expect, it } from 'vitest';
import { succeed, type SuccessionQuestion } from './succession.ts';

/** `06655>06661*,06706*`: where a unit went, a star where only a part of it did. */
function row(code: string, name: string, [from, to]: [string, string | null], went = ''): AddressUnit {
  return {
    code,
    name,
    type: 'ward',
    districtName: null,
    validFromOn: from,
    validToOn: to,
    successors: went
      .split(',')
      .filter(Boolean)
      .map((one) => ({ code: one.replace('*', ''), partial: one.endsWith('*') })),
  };
}

const old: [string, string] = ['2024-11-01', '2025-06-30'];
const young: [string, null] = ['2025-07-01', null];
const units = [
  row('06649', 'Hà Khánh', old, '06658'),
  row('06658', 'Cao Xanh', old, '06658'),
  row('06655', 'Hà Khẩu', old, '06661*,06706*'),
  row('06661', 'Giếng Đáy', old, '06661'),
  row('06706', 'Đại Yên', old, '06706'),
  row('06808', 'Vàng Danh', old, '06820'),
  row('06811', 'Thanh Sơn', old, '06811'),
  row('06820', 'Trưng Vương', old, '06811*,06820*'),
  row('09999', 'Bỏ hoang', old),
  row('06658', 'Cao Xanh', young),
  row('06661', 'Việt Hưng', young),
  row('06706', 'Tuần Châu', young),
  row('06811', 'Uông Bí', young),
  row('06820', 'Vàng Danh', young),
];
const told = (question: SuccessionQuestion) => {
  const found = succeed(units, question);
  return found && `${found.unit.name} ${found.outcome}: ${found.candidates.map(({ name }) => name).join(', ')}`;
};
const [before, after] = ['2025-03-01', '2026-08-20'];

describe('an old address today', () => {
  it.each([
    ['moved whole to another', '06649', 'Hà Khánh moved: Cao Xanh'],
    ['moved whole to one of its own code', '06661', 'Giếng Đáy moved: Việt Hưng'],
    ['was divided', '06655', 'Hà Khẩu choose: Việt Hưng, Tuần Châu'],
    ['was divided, and one of the parts has its code', '06820', 'Trưng Vương choose: Uông Bí, Vàng Danh'],
    ['is followed by nothing', '09999', 'Bỏ hoang unknown: '],
  ])('%s', (_what, code, outcome) => {
    expect(told({ code, writtenOn: before, asOf: after })).toBe(outcome);
  });

  it('is the same while its unit is in force', () => {
    expect(told({ code: '06655', writtenOn: before, asOf: before })).toBe('Hà Khẩu same: Hà Khẩu');
    expect(told({ code: '06820', writtenOn: after, asOf: after })).toBe('Vàng Danh same: Vàng Danh');
  });

  it('is not found where nobody bore the code on that day', () => {
    expect(told({ code: '06649', writtenOn: after, asOf: after })).toBeNull();
    expect(told({ code: '00000', asOf: after })).toBeNull();
  });
});

describe('a code whose day nobody knows', () => {
  it('is asked about where its meanings lead to different units', () => {
    expect(told({ code: '06820', asOf: after })).toBe('Vàng Danh choose: Vàng Danh, Uông Bí');
  });

  it('is not, where all of them lead to one', () => {
    expect(told({ code: '06661', asOf: after })).toBe('Việt Hưng same: Việt Hưng');
    expect(told({ code: '06649', asOf: after })).toBe('Hà Khánh moved: Cao Xanh');
  });

  it('had not the meaning yet that it got later', () => {
    expect(told({ code: '06820', asOf: before })).toBe('Trưng Vương same: Trưng Vương');
  });
});

describe('a new address on an earlier day', () => {
  it('is what it was formed from', () => {
    expect(told({ code: '06658', writtenOn: after, asOf: before })).toBe('Cao Xanh choose: Hà Khánh, Cao Xanh');
  });

  it('is unknown before the first row', () => {
    expect(told({ code: '06658', writtenOn: after, asOf: '1999-01-01' })).toBe('Cao Xanh unknown: ');
  });
});

it('follows several arrangements in a row', () => {
  const chain = [
    row('1', 'A', ['2020-01-01', '2022-12-31'], '2*,3*'),
    row('2', 'B', ['2023-01-01', '2025-06-30'], '4'),
    row('3', 'C', ['2023-01-01', '2025-06-30'], '4'),
    row('4', 'D', ['2025-07-01', null]),
  ];
  const found = succeed(chain, { code: '1', asOf: '2026-01-01' });
  expect([found?.outcome, found?.candidates.map(({ name }) => name)]).toEqual(['moved', ['D']]);
});
