import { describe, expect, it } from 'vitest';
import {
  checkEmail,
  checkPersonalId,
  checkPhone,
  checkTaxNumber,
  formatMoney,
  formatNumber,
  nationalNumber,
  normaliseDossierCode,
  normaliseLookupSecret,
  readMoney,
  readNumber,
} from './index.ts';

describe('personal identification number', () => {
  it('accepts twelve digits of Quảng Ninh that fit year and sex', () => {
    expect(checkPersonalId('022190000001', { birthYear: 1990, sex: 'female' })).toEqual({
      ok: true,
      value: '022190000001',
      warnings: [],
    });
  });
  it('forgives spaces and dots', () => {
    expect(checkPersonalId(' 022 190.000 001 ')).toMatchObject({ ok: true, value: '022190000001' });
  });
  it.each([
    ['022205000001', 2005, 'male'],
    ['022305000001', 2005, 'female'],
    ['022401000001', 2101, 'male'],
    ['022999000001', 2399, 'female'],
  ] as const)('reads century and sex of %s', (text, birthYear, sex) =>
    expect(checkPersonalId(text, { birthYear, sex }).warnings).toEqual([]),
  );
  it('warns of another year, another sex and an unknown province, and never blocks', () => {
    expect(checkPersonalId('022190000001', { birthYear: 1991, sex: 'male' })).toMatchObject({
      ok: true,
      warnings: ['birthYearDiffers', 'sexDiffers'],
    });
    expect(checkPersonalId('003190000001')).toMatchObject({ ok: true, warnings: ['unknownProvince'] });
  });
  it.each(['', '12345678901', '1234567890123', '02219000000a', '123456789', '\u0660'.repeat(12)])(
    'refuses %j',
    (text) => {
      expect(checkPersonalId(text).ok).toBe(false);
    },
  );
});

describe('tax number', () => {
  it.each(['0100233488', '0100109106', '0314409058', '0100686209', '5700100256'])(
    'accepts the enterprise number %s',
    (text) => {
      expect(checkTaxNumber(text)).toEqual({ ok: true, value: text, kind: 'enterprise' });
    },
  );
  it.each(['0100233487', '5700100255', '010023348', 'abc', ''])('refuses %j', (text) =>
    expect(checkTaxNumber(text).ok).toBe(false),
  );
  it('refuses every last digit where the remainder is 0, since no such number exists', () => {
    const base = firstBaseWithRemainderZero();
    for (let digit = 0; digit < 10; digit++) expect(checkTaxNumber(base + digit).ok).toBe(false);
  });
  it('accepts a branch with and without the dash, and the twelve digits of a person', () => {
    expect(checkTaxNumber('0100109106-001')).toEqual({ ok: true, value: '0100109106-001', kind: 'branch' });
    expect(checkTaxNumber('0100109106 \u2013 001')).toMatchObject({ ok: true, value: '0100109106-001' });
    expect(checkTaxNumber('0100109106001')).toMatchObject({ ok: true, kind: 'branch' });
    expect(checkTaxNumber('022190000001')).toMatchObject({ ok: true, kind: 'person' });
  });
});

function firstBaseWithRemainderZero(): string {
  const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
  for (let n = 100_000_000; ; n++) {
    const digits = String(n);
    if (weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0) return digits;
  }
}

describe('telephone number', () => {
  it.each([
    ['0912345678', '0912345678'],
    ['+84 912 345 678', '0912345678'],
    ['0084912345678', '0912345678'],
    ['84912345678', '0912345678'],
    ['+84 (0) 912.345.678', '0912345678'],
  ])('reads the mobile %s', (text, value) => expect(checkPhone(text)).toEqual({ ok: true, value, kind: 'mobile' }));
  it('reads a landline of Quảng Ninh', () => {
    expect(checkPhone('0203 3825 123')).toEqual({ ok: true, value: '02033825123', kind: 'landline' });
  });
  it.each(['19001234', '1800', '0412345678', '091234567', '09123456789', '+1 212 555 0100', '0912345678 gọi tôi', ''])(
    'refuses %j',
    (text) => {
      expect(checkPhone(text).ok).toBe(false);
    },
  );
  it('leaves a foreign number its plus', () => expect(nationalNumber('+1 212-555-0100')).toBe('+12125550100'));
});

describe('e-mail address', () => {
  it('keeps the local part and lowers the domain', () => {
    expect(checkEmail(' Lan.Anh@Example.VN ')).toEqual({ ok: true, value: 'Lan.Anh@example.vn' });
  });
  it.each(['', 'a', 'a@b', 'a@b.', 'a b@c.vn', 'a@-c.vn', `${'a'.repeat(250)}@c.vn`, 'a@c.vn, b@c.vn'])(
    'refuses %j',
    (text) => {
      expect(checkEmail(text).ok).toBe(false);
    },
  );
});

describe('codes as typed', () => {
  it('reads look-alike dashes, spaces and lower case in a dossier code', () => {
    expect(normaliseDossierCode(' 000.00.19.h49\u2013240618 \u2014 0007 ')).toBe('000.00.19.H49-240618-0007');
    expect(normaliseDossierCode('000.00.19.H49\u2011240618\u22120007')).toBe('000.00.19.H49-240618-0007');
  });
  it('leaves a code of another form alone', () =>
    expect(normaliseDossierCode('G22.99-261122-12345')).toBe('G22.99-261122-12345'));
  it("reads a look-up secret as Crockford's base 32", () => {
    expect(normaliseLookupSecret(' o1il-abcd ')).toBe('0111ABCD');
    expect(normaliseLookupSecret('7Q\u20134M')).toBe('7Q4M');
  });
});

describe('money', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [1_250_000, '1.250.000'],
    [-5000, '-5.000'],
  ])('writes %d as %s', (amount, text) => {
    expect(formatMoney(amount)).toBe(text);
  });
  it('refuses half a đồng', () => expect(() => formatMoney(0.5)).toThrow(RangeError));
});

describe('numbers as they are typed', () => {
  it.each([
    ['1250000', 1250000],
    ['1.250.000', 1250000],
    ['1.250', 1250],
    ['1.250.000,5', 1250000.5],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['1 250', 1250],
    ['1,250,000.5', 1250000.5],
    ['-3', -3],
    ['12a', undefined],
    ['', undefined],
    ['1..2', undefined],
    ['1e9', undefined],
    ['9'.repeat(400), undefined],
  ])('reads %j as %s', (text, number) => expect(readNumber(text)).toBe(number));
  it.each([
    ['50.000', 50000],
    ['50,000 đ', 50000],
    ['1.250.000 đồng', 1250000],
    ['50000', 50000],
    ['50.00', undefined],
    ['-5', undefined],
    ['12,5', undefined],
    ['99999999999999999', undefined],
  ])('reads %j as %s đồng', (text, amount) => expect(readMoney(text)).toBe(amount));
  it.each([
    [1250000.5, '1.250.000,5'],
    [-1250, '-1.250'],
    [7, '7'],
  ])('writes %s as %s', (number, text) => {
    expect(formatNumber(number)).toBe(text);
    expect(readNumber(text)).toBe(number);
  });
});
