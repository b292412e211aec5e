import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc16 } from './crc16.ts';
import { foldPurpose } from './fold-purpose.ts';
import { buildVietQr, parseVietQr, type VietQr } from './vietqr.ts';

/** NAPAS examples found in public code; their checksums reckoned anew. */
const accountHead = '38570010A00000072701270006970403011300110123456780208QRIBFTTA5303704';
const cardHead = '38600010A00000072701300006970403011697040311012345670208QRIBFTTC5303704';
const order = '5802VN62340107NPS68690819thanh toan don hang6304';
const account = { bankBin: '970403', number: '0011012345678', kind: 'account' } as const;
const card = { bankBin: '970403', number: '9704031101234567', kind: 'card' } as const;
const ordered = { amount: 180_000, billNumber: 'NPS6869', purpose: 'thanh toan don hang' };
const vectors: [name: string, payload: string, qr: VietQr][] = [
  ['account, dynamic', `000201010212${accountHead}5406180000${order}2E2E`, { ...account, ...ordered }],
  ['account, static', `000201010211${accountHead}5802VN63049E6F`, account],
  ['card, static', `000201010211${cardHead}5802VN63044F52`, card],
  ['card, dynamic', `000201010212${cardHead}5406180000${order}A203`, { ...card, ...ordered }],
];

describe('vectors', () => {
  it('the check value of the checksum', () => {
    expect(crc16('123456789')).toBe('29B1');
  });

  it.each(vectors)('%s is built and read', (_, payload, qr) => {
    expect(buildVietQr(qr)).toBe(payload);
    expect(parseVietQr(payload)).toEqual(qr);
  });

  it('the copied static sample with a wrong inner length is refused, although its checksum is right', () => {
    const open = '00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA53037045802VN6304';
    expect(crc16(open)).toBe('F4E5');
    expect(() => parseVietQr(`${open}F4E5`)).toThrow(/field 38\.01/);
  });
});

describe('properties', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  const text = (max: number) =>
    fc.array(fc.constantFrom(...letters.split('')), { minLength: 1, maxLength: max }).map((parts) => parts.join(''));
  const qrs: fc.Arbitrary<VietQr> = fc.record(
    {
      bankBin: fc.integer({ min: 0, max: 999_999 }).map((bin) => String(bin).padStart(6, '0')),
      number: text(19),
      kind: fc.constantFrom('account' as const, 'card' as const),
      amount: fc.integer({ min: 1, max: 9_999_999_999_999 }),
      billNumber: text(25),
      purpose: text(25),
    },
    { requiredKeys: ['bankBin', 'number', 'kind'] },
  );

  it('what is built is read back', () => {
    fc.assert(
      fc.property(qrs, (qr) => {
        expect(parseVietQr(buildVietQr(qr))).toEqual(qr);
      }),
      { numRuns: 1000 },
    );
  });

  it('any one changed character is refused', () => {
    const printable = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(qrs, fc.nat(), printable, (qr, at, letter) => {
        const payload = buildVietQr(qr);
        const place = at % payload.length;
        fc.pre(payload[place] !== letter);
        expect(() => parseVietQr(payload.slice(0, place) + letter + payload.slice(place + 1))).toThrow();
      }),
      { numRuns: 5000 },
    );
  });

  it('any text as a purpose becomes 25 characters of ASCII at most, the same when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (purpose) => {
        const folded = foldPurpose(purpose);
        expect(folded).toMatch(/^([A-Za-z0-9]+( [A-Za-z0-9]+)*)?$/);
        expect(folded.length).toBeLessThanOrEqual(25);
        expect(foldPurpose(folded)).toBe(folded);
        expect(parseVietQr(buildVietQr({ ...account, amount: 1, purpose })).purpose ?? '').toBe(folded);
      }),
    );
  });
});

it('a purpose loses its accents, and the end that does not fit', () => {
  expect(foldPurpose('HCC7K3M9QX2PA Đăng ký khai sinh')).toBe('HCC7K3M9QX2PA Dang ky kha');
});

it.each([
  ['a bank of five digits', { ...account, bankBin: '97040' }],
  ['a number with an accent', { ...account, number: '00110123á' }],
  ['half a đồng', { ...account, amount: 0.5 }],
  ['nothing to pay', { ...account, amount: 0 }],
  ['a bill number with a space', { ...account, billNumber: 'A 1' }],
])('%s is not built', (_, qr) => {
  expect(() => buildVietQr(qr)).toThrow();
});

it.each([
  ['another country', ['5802VN', '5802US']],
  ['another currency', ['5303704', '5303840']],
  ['a field that is not ours', ['5802VN', '5802VN5502AA']],
  ['a field twice', ['5802VN', '5802VN5802VN']],
  ['an amount in a static code', ['010212', '010211']],
  ['a lower-case checksum', ['', '']],
])('%s is refused with a right checksum too', (name, [from = '', to = '']) => {
  const [, payload] = vectors[0] ?? ['', ''];
  const open = payload.slice(0, -4).replace(from, to);
  const whole = open + (name === 'a lower-case checksum' ? crc16(open).toLowerCase() : crc16(open));
  expect(() => parseVietQr(whole)).toThrow();
});
