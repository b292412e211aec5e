/**
 * The look-up secret of the receipt as a person typed it, in Crockford's base 32: upper case, no space or dash, O read
 * as 0, I and L as 1. A character outside the alphabet stays, so that the secret does not match.
 * https://www.crockford.com/base32.html
 */
export function normaliseLookupSecret(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-\u00ad\u2010-\u2015\u2212\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}
