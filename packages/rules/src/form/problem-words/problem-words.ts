/** The wording of what is wrong with an answer: what the field is called, what is wrong, and the mend. A file a language. */
import type { Field, FormDefinition, Locale } from '@hcc/schemas';
import { formatMoney } from '../../identifiers/index.ts';
import type { AnswerProblem, AnswerProblemCode } from '../answer-problem.ts';
import { labelOf, typeOf } from '../field-label.ts';
import { dayFirst } from '../summarise.ts';

/** Beside the codes of `checkAnswers`, what only the Center can find out. */
export type AnswerFaultCode = AnswerProblemCode | 'unknownPlace' | 'locked';

/** A problem of `checkAnswers`, or one that the Center alone can find; an error where nothing else is said. */
export type AnswerFault = Omit<AnswerProblem, 'code' | 'severity'> & {
  code: AnswerFaultCode;
  severity?: AnswerProblem['severity'];
};

/** The author's own words stand for these. */
type OwnWords = 'checkFailed' | 'wrongPattern';

/** `bound` is the length, number, or day that was passed, as it is written. */
export type ProblemWords = Record<
  Exclude<AnswerFaultCode, OwnWords> | 'requiredChoice' | 'requiredFile',
  (label: string, bound: string) => string
>;

/** One sentence for one fault, with the field's own label, in the language of the words. */
export function problemSentence(
  fault: AnswerFault,
  form: FormDefinition,
  { words, locale }: { words: ProblemWords; locale: Locale },
): string {
  const { code, message } = fault;
  if (code === 'checkFailed' || code === 'wrongPattern') return (message && (message[locale] ?? message.vi)) ?? code;
  const label = labelOf(fault.fieldId, form);
  const kind = code === 'required' ? mends[typeOf(fault.fieldId, form) ?? 'text'] : undefined;
  return words[kind ?? code]((label && (label[locale] ?? label.vi)) ?? fault.fieldId, boundOf(fault));
}

/** What is missing is chosen or attached rather than filled in. */
const mends: Partial<Record<Field['type'], 'requiredChoice' | 'requiredFile'>> = {
  radio: 'requiredChoice',
  select: 'requiredChoice',
  addressUnit: 'requiredChoice',
  servicePoint: 'requiredChoice',
  attachment: 'requiredFile',
};

function boundOf({ params }: AnswerFault): string {
  if (params?.day !== undefined) return dayFirst(params.day);
  const bound = params?.limit ?? params?.maxLength ?? 0;
  return Number.isSafeInteger(bound) ? formatMoney(bound) : String(bound).replace('.', ',');
}
