/** What is wrong with one answer by the type of its field alone. */
import type { AnswerValue, Field, FieldOf, FieldOption } from '@hcc/schemas';
import { checkEmail, checkPersonalId, checkPhone, checkTaxNumber } from '../identifiers/index.ts';
import type { AnswerProblem } from './answer-problem.ts';
import { firstDayOf, precisionOf } from './partial-day.ts';

export type Problem = Omit<AnswerProblem, 'fieldId'> | undefined;

/** Where a field names no length of its own. */
const defaultMaxLength = { longText: 5000, other: 250 };
/** Nobody now alive was born before; a paper may be older, yet not by much. */
const firstYear = '1850';

export const error = (code: AnswerProblem['code'], more: Partial<AnswerProblem> = {}): Problem => ({
  code,
  severity: 'error',
  ...more,
});

/** Holds for hidden fields too: nothing of another kind or size is kept. */
export function kindProblem(field: Field, answer: AnswerValue): Problem {
  switch (field.type) {
    case 'attachment':
    case 'notice':
      return error('wrongType');
    case 'checkbox':
      return typeof answer === 'boolean' ? undefined : error('wrongType');
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer) ? undefined : error('wrongType');
    case 'money':
      return Number.isSafeInteger(answer) ? undefined : error('wrongType');
    default: {
      if (typeof answer !== 'string') return error('wrongType');
      const most = maxLengthOf(field);
      return answer.length > most ? error('tooLong', { params: { maxLength: most } }) : undefined;
    }
  }
}

/** The most characters a field takes; for one that takes no text, what any text may have. */
export function maxLengthOf(field: Field): number {
  const own = 'maxLength' in field ? field.maxLength : undefined;
  return own ?? (field.type === 'longText' ? defaultMaxLength.longText : defaultMaxLength.other);
}

/** Judges a value of the right kind. */
export function valueProblem(
  field: Field,
  answer: AnswerValue,
  { options, today }: { options: readonly FieldOption[]; today: string },
): Problem {
  switch (field.type) {
    case 'number':
    case 'money':
      return typeof answer === 'number' ? numberProblem(field, answer) : undefined;
    default:
      return typeof answer === 'string' ? textProblem(field, answer, options, today) : undefined;
  }
}

function textProblem(field: Field, answer: string, options: readonly FieldOption[], today: string): Problem {
  switch (field.type) {
    case 'text':
      return field.pattern === undefined || patternOf(field.pattern.matches).test(answer.trim())
        ? undefined
        : error('wrongPattern', { message: field.pattern.message });
    case 'personalId':
      return checkPersonalId(answer).ok ? undefined : error('invalidPersonalId');
    case 'taxNumber':
      return checkTaxNumber(answer).ok ? undefined : error('invalidTaxNumber');
    case 'phone':
      return checkPhone(answer).ok ? undefined : error('invalidPhone');
    case 'email':
      return checkEmail(answer).ok ? undefined : error('invalidEmail');
    case 'date':
      return dateProblem(field, answer, today);
    case 'radio':
    case 'select':
      return options.some(({ value }) => value === answer) ? undefined : error('notAnOption');
    case 'addressUnit':
      return (field.dated === true ? /^\d{1,8}(?:@\d{4}-\d{2}-\d{2})?$/ : unitReference).test(answer)
        ? undefined
        : error('invalidReference');
    case 'servicePoint':
      return unitReference.test(answer) ? undefined : error('invalidReference');
    default:
      return undefined;
  }
}

const unitReference = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/;

function numberProblem(field: FieldOf<'number'> | FieldOf<'money'>, answer: number): Problem {
  const { min, max } = field;
  if (min !== undefined && answer < min) return error('tooSmall', { params: { limit: min } });
  if (max !== undefined && answer > max) return error('tooLarge', { params: { limit: max } });
  if (field.type === 'money') return undefined;
  const decimals = field.decimals ?? 0;
  return Number(answer.toFixed(decimals)) === answer
    ? undefined
    : error('tooManyDecimals', { params: { limit: decimals } });
}

function dateProblem(field: FieldOf<'date'>, answer: string, today: string): Problem {
  const precision = precisionOf(answer);
  if (precision === undefined || answer < firstYear) return error('invalidDate');
  const coarsest = field.coarsest ?? 'day';
  if (fineness[precision] < fineness[coarsest]) return error('dayNeeded');
  const [earliest, latest] = [field.earliest, field.latest].map((day) => (day === 'today' ? today : day));
  // Of a year alone it is certain only that it ends before the first day, or begins after the last.
  const [first, last] = [firstDayOf(answer) ?? '', `${answer}-12-31`.slice(0, 10)];
  if (earliest !== undefined && last < earliest) return error('tooEarly', { params: { day: earliest } });
  if (latest !== undefined && first > latest) return error('tooLate', { params: { day: latest } });
  return undefined;
}

const fineness = { year: 0, month: 1, day: 2 };

const patterns = new Map<string, RegExp>();

/** Patterns were refused at authoring where they could run away (`checkDefinition`), so the engine's own are safe. */
function patternOf(source: string): RegExp {
  const known = patterns.get(source);
  if (known) return known;
  const pattern = new RegExp(`^(?:${source})$`, 'v');
  patterns.set(source, pattern);
  return pattern;
}
