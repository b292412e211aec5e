import type { LocalizedText } from '@hcc/schemas';

/**
 * - `required`: shown, asked for, and without an answer or a file.
 * - `unknownField`: the form has no such field or row (for a file: no such attachment field).
 * - `wrongType`: not the kind of value the field takes; also any answer to an attachment field or a notice.
 * - `notAnOption`: not one of the choices that are offered.
 * - `tooLong`: more characters than `params.maxLength`.
 * - `tooSmall`, `tooLarge`: beyond `params.limit`; `tooManyDecimals`: more digits after the comma than `params.limit`.
 * - `tooEarly`, `tooLate`: a day beyond `params.day`; `dayNeeded`: only a year or month where the whole day is needed.
 * - `wrongPattern`: not of the form's pattern; `message` says which.
 * - `tooFewRows`, `tooManyRows`: of a repeating group, against `params.limit`.
 * - `invalidReference`: not of the form of a unit's identifier; whether the unit exists is for the Center to say.
 * - `mustBeTrue`: a declaration that was not made.
 * - `checkFailed`: a rule between answers; `message` says which.
 * - `birthYearDiffers`, `sexDiffers`, `unknownProvince`: an identity number that does not go with the other answers.
 *   Warnings, always: only the register could judge (domain.md 3.4).
 */
export type AnswerProblemCode =
  | 'required'
  | 'unknownField'
  | 'wrongType'
  | 'notAnOption'
  | 'tooLong'
  | 'tooSmall'
  | 'tooLarge'
  | 'tooManyDecimals'
  | 'tooEarly'
  | 'tooLate'
  | 'dayNeeded'
  | 'wrongPattern'
  | 'tooFewRows'
  | 'tooManyRows'
  | 'invalidPersonalId'
  | 'invalidTaxNumber'
  | 'invalidPhone'
  | 'invalidEmail'
  | 'invalidDate'
  | 'invalidReference'
  | 'mustBeTrue'
  | 'checkFailed'
  | 'birthYearDiffers'
  | 'sexDiffers'
  | 'unknownProvince';

/** What is wrong with one answer; the wording stands in `problem-words.ts`. */
export interface AnswerProblem {
  /** The answer's id: in a repeating group with its row. */
  fieldId: string;
  code: AnswerProblemCode;
  /** A warning is told and stops nothing. */
  severity: 'error' | 'warning';
  params?: { maxLength?: number; limit?: number; day?: string };
  /** The author's own words, for `checkFailed` and `wrongPattern`. */
  message?: LocalizedText;
}

/** What no field could ever hold. Anything else a draft keeps, half a number too: it is judged when it is handed in. */
const neverKept: ReadonlySet<string> = new Set<AnswerProblemCode>([
  'unknownField',
  'wrongType',
  'tooLong',
  'tooManyRows',
]);

/** Whether an answer with this fault may stand in a draft; the form and the Center ask the same. */
export const mayStandInDraft = ({ code }: { code: string }): boolean => !neverKept.has(code);
