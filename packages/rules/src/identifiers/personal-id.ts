/**
 * The personal identification number (số định danh cá nhân), twelve digits: three for the province of birth
 * registration, one for century and sex, two for the year of birth, six at random. There is no check digit, so only the
 * population database can say that a number exists; everything but the twelve digits is a reason to look again.
 * Ground: Law on Identification 2023 (26/2023/QH15) Art. 12; Decree 70/2024/ND-CP for the codes.
 */

/** What the form knows beside the number. `birthYear` has four digits. */
export interface PersonalIdContext {
  birthYear?: number;
  sex?: 'male' | 'female';
}

/**
 * - `unknownProvince`: not one of the 63 provinces of 2016; true of people whose birth was registered abroad.
 * - `birthYearDiffers`: century and year digits do not give the year of birth that was stated.
 * - `sexDiffers`: the century and sex digit does not fit the sex that was stated.
 */
export type PersonalIdWarning = 'unknownProvince' | 'birthYearDiffers' | 'sexDiffers';

/** `ok` is false only where the text is not twelve digits; warnings never block. `value` is the number without spaces. */
export interface PersonalIdCheck {
  ok: boolean;
  value: string;
  warnings: PersonalIdWarning[];
}

/** The 63 provinces of 2016; a merger never changes the code on a card. */
const provinceCodes = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 ' +
    '044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 ' +
    '089 091 092 093 094 095 096'
  ).split(' '),
);

/** Checks a personal identification number. Spaces, dots and dashes between the digits are forgiven. */
export function checkPersonalId(text: string, context: PersonalIdContext = {}): PersonalIdCheck {
  const value = text.replace(/[\s.\-\u2010-\u2015\u00a0]/g, '');
  if (!/^\d{12}$/.test(value)) return { ok: false, value, warnings: [] };

  const warnings: PersonalIdWarning[] = [];
  if (!provinceCodes.has(value.slice(0, 3))) warnings.push('unknownProvince');
  const centuryAndSex = Number(value[3]);
  const birthYear = 1900 + 100 * Math.floor(centuryAndSex / 2) + Number(value.slice(4, 6));
  if (context.birthYear !== undefined && context.birthYear !== birthYear) warnings.push('birthYearDiffers');
  if (context.sex !== undefined && context.sex !== (centuryAndSex % 2 === 0 ? 'male' : 'female'))
    warnings.push('sexDiffers');
  return { ok: true, value, warnings };
}
