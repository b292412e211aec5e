/** `value` is the national number with its leading 0. `kind` is absent when not `ok`. */
export interface PhoneCheck {
  ok: boolean;
  value: string;
  kind?: 'mobile' | 'landline';
}

/**
 * The national form of a Vietnamese telephone number: digits alone, `+84` or `0084` replaced by the leading 0.
 * A number of another country keeps its `+`.
 */
export function nationalNumber(text: string): string {
  const compact = text.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  return compact.replace(/^(?:\+84|0084)0?/, '0').replace(/^84(?=\d{9}$)/, '0');
}

/**
 * Checks a telephone number on which a person can be told something: mobile `0(3|5|7|8|9)` and eight digits, landline
 * `02` and nine (Quảng Ninh `0203`). Short hotlines (1800, 1900) are none.
 */
export function checkPhone(text: string): PhoneCheck {
  if (/[^\d\s.+()\-\u00a0\u2010-\u2015]/.test(text)) return { ok: false, value: text.trim() };
  const value = nationalNumber(text);
  if (/^0[35789]\d{8}$/.test(value)) return { ok: true, value, kind: 'mobile' };
  if (/^02\d{9}$/.test(value)) return { ok: true, value, kind: 'landline' };
  return { ok: false, value };
}
