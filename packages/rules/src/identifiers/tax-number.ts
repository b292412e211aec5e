/**
 * - `enterprise`: ten digits with a check digit; tax number and enterprise number are one.
 * - `branch`: the enterprise's ten digits and three of the dependent unit.
 * - `person`: the twelve-digit personal number, in use for persons and households since 1 July 2025
 *   (Circular 86/2024/TT-BTC; replaced by 90/2026/TT-BTC).
 */
export type TaxNumberKind = 'enterprise' | 'branch' | 'person';

/** `value` is the written form: ten digits, ten and three with a dash, or twelve. `kind` is absent when not `ok`. */
export interface TaxNumberCheck {
  ok: boolean;
  value: string;
  kind?: TaxNumberKind;
}

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Checks a tax number in any of its three forms. Spaces and dots are forgiven, and so is a missing dash before the last three. */
export function checkTaxNumber(text: string): TaxNumberCheck {
  const value = text.replace(/[\s.\u00a0]/g, '').replace(/[\u2010-\u2015\u2212]/g, '-');
  if (/^\d{12}$/.test(value)) return { ok: true, value, kind: 'person' };

  const parts = /^(\d{10})(?:-?(\d{3}))?$/.exec(value);
  const base = parts?.[1];
  if (base === undefined || !hasCheckDigit(base)) return { ok: false, value };
  const branch = parts?.[2];
  return branch === undefined
    ? { ok: true, value: base, kind: 'enterprise' }
    : { ok: true, value: `${base}-${branch}`, kind: 'branch' };
}

/** The tenth digit is 10 less the weighted sum modulo 11; a remainder of 0 would give 10, so no such number exists. */
function hasCheckDigit(digits: string): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return 10 - (sum % 11) === Number(digits[9]);
}
