import type { ProblemWords } from './problem-words.ts';

export const en: ProblemWords = {
  tooSmall: (label, least) => `“${label}” must be at least ${least}.`,
  tooLarge: (label, most) => `“${label}” must be at most ${most}.`,
  tooManyDecimals: (label, most) =>
    most === '0' ? `“${label}” must be a whole number.` : `“${label}” takes at most ${most} digits after the point.`,
  tooEarly: (label, day) => `“${label}” must not be before ${day}. Check the date.`,
  tooLate: (label, day) => `“${label}” must not be after ${day}. Check the date.`,
  dayNeeded: (label) => `“${label}” needs day, month and year. Example: 05/09/1990.`,
  tooFewRows: (label, least) => `“${label}” needs at least ${least} entries. Add some.`,
  tooManyRows: (label, most) => `“${label}” takes ${most} entries. Take some away, or attach the list as a file.`,
  invalidTaxNumber: (label) => `“${label}” is not right. A tax number has 10 digits, 13 (10-3) or 12.`,
  birthYearDiffers: (label) => `“${label}” does not go with the year of birth. Check it; if it is right, go on.`,
  sexDiffers: (label) => `“${label}” does not go with the sex that was stated. Check it; if it is right, go on.`,
  unknownProvince: (label) =>
    `The first three digits of “${label}” are no common province code. Check them; if they are right, go on.`,
  required: (label) => `“${label}” is missing. Fill it in.`,
  requiredChoice: (label) => `Nothing is chosen for “${label}”. Choose one.`,
  requiredFile: (label) => `“${label}” is missing. Attach it.`,
  unknownField: (label) => `The form has no “${label}”. Leave it out.`,
  wrongType: (label) => `“${label}” is not the right kind of value. Enter it again.`,
  notAnOption: (label) => `“${label}” must be one of the choices.`,
  tooLong: (label, most) => `“${label}” is longer than ${most} characters. Shorten it.`,
  invalidPersonalId: (label) => `“${label}” must have exactly 12 digits, as on the identity card.`,
  invalidPhone: (label) => `“${label}” is not right. Example: 0912 345 678.`,
  invalidEmail: (label) => `“${label}” is not right. Example: name@example.vn.`,
  invalidDate: (label) => `“${label}” is not a real date. Enter day/month/year, for example 05/09/1990.`,
  invalidReference: (label) => `Choose “${label}” from the list.`,
  unknownPlace: (label) => `The place chosen for “${label}” is no longer open. Choose another.`,
  mustBeTrue: () => 'Tick the declaration to hand in the dossier.',
  locked: (label) => `“${label}” was given by the referring organisation and cannot be changed here.`,
};
