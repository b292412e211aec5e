import type { FormCheck, Field } from '@hcc/schemas';
import { checkPersonalId } from '../identifiers/index.ts';
import { answerIdOf, placeOf } from './answer-id.ts';
import type { AnswerProblem } from './answer-problem.ts';
import type { FormEvaluation } from './evaluation.ts';
import { error, kindProblem, type Problem, valueProblem } from './field-problem.ts';
import { isGiven } from './given-answer.ts';

export interface CheckAnswersOptions {
  /** True when it is handed in. False for a draft: only what is there is checked, nothing is missed. */
  complete: boolean;
}

/**
 * Everything wrong with a form as it stands: unknown fields first, then the fields in their order, then the checks
 * between them. A hidden field counts as absent, so its answer is neither missed nor judged, except for kind and length.
 */
export function checkAnswers(evaluation: FormEvaluation, { complete }: CheckAnswersOptions): AnswerProblem[] {
  const problems: AnswerProblem[] = unknownIds(evaluation).map((fieldId) => ({
    fieldId,
    code: 'unknownField',
    severity: 'error',
  }));
  for (const groupId of evaluation.form.repeats.keys()) {
    const problem = rowsProblem(evaluation, groupId, complete);
    if (problem !== undefined) problems.push({ fieldId: groupId, ...problem });
  }
  for (const { id, field } of evaluation.asked()) {
    const problem = problemOf(evaluation, id, field, complete);
    if (problem !== undefined) problems.push({ fieldId: id, ...problem });
  }
  for (const check of evaluation.form.definition.checks) problems.push(...failuresOf(check, evaluation));
  return problems;
}

/**
 * What is wrong with one answer: what `checkAnswers` would say of it, at the price of one field. The answer's own fault
 * goes before a check between it and others.
 */
export function checkAnswer(
  evaluation: FormEvaluation,
  answerId: string,
  { complete }: CheckAnswersOptions,
): AnswerProblem | undefined {
  if (evaluation.form.repeats.has(answerId)) {
    const problem = rowsProblem(evaluation, answerId, complete);
    return problem && { fieldId: answerId, ...problem };
  }
  const place = placeOf(answerId, evaluation.form);
  const field = place && evaluation.form.node.get(place.fieldId)?.field;
  if (place === undefined || field === undefined) return { fieldId: answerId, code: 'unknownField', severity: 'error' };
  const problem = problemOf(evaluation, answerId, field, complete);
  if (problem?.severity === 'error') return { fieldId: answerId, ...problem };
  const failure = (evaluation.form.checksOn.get(place.fieldId) ?? [])
    .flatMap((check) => failuresOf(check, evaluation))
    .find(({ fieldId }) => fieldId === answerId);
  return failure ?? (problem && { fieldId: answerId, ...problem });
}

/** The answers whose checks look at this one, itself among them: what to judge again after it has changed. */
export function judgedWith(evaluation: FormEvaluation, answerId: string): string[] {
  const place = placeOf(answerId, evaluation.form);
  if (place === undefined) return [answerId];
  const blamed = (evaluation.form.checksOn.get(place.fieldId) ?? []).map(({ fields: [first = ''] }) =>
    answerIdOf(first, rowsOf(evaluation, first), place.rowKey),
  );
  return [...new Set([answerId, ...blamed])];
}

const rowsOf = ({ form }: FormEvaluation, fieldId: string): string | undefined => form.node.get(fieldId)?.rowsOf;

function unknownIds(evaluation: FormEvaluation): string[] {
  const { form } = evaluation;
  const isKnown = (id: string): boolean => {
    if (form.repeats.has(id)) return true;
    const place = placeOf(id, form);
    if (place === undefined) return false;
    // An answer in a row that is not in the list belongs to nobody.
    return (
      place.rowKey === undefined || evaluation.rowKeys(rowsOf(evaluation, place.fieldId) ?? '').includes(place.rowKey)
    );
  };
  const takesFile = (id: string): boolean =>
    form.node.get(placeOf(id, form)?.fieldId ?? '')?.field?.type === 'attachment' && isKnown(id);
  return [
    ...new Set([
      ...[...evaluation.answeredIds].filter((id) => !isKnown(id)),
      ...[...evaluation.attachedIds].filter((id) => !takesFile(id)),
    ]),
  ];
}

function rowsProblem(evaluation: FormEvaluation, groupId: string, complete: boolean): Problem {
  const repeat = evaluation.form.repeats.get(groupId)?.repeat;
  const answer = evaluation.answerTo(groupId);
  if (answer !== undefined && !Array.isArray(answer)) return error('wrongType');
  const count = evaluation.rowKeys(groupId).length;
  if (repeat === undefined) return undefined;
  if (count > repeat.max) return error('tooManyRows', { params: { limit: repeat.max } });
  if (complete && evaluation.isGroupVisible(groupId) && count < repeat.min)
    return error('tooFewRows', { params: { limit: repeat.min } });
  return undefined;
}

function problemOf(evaluation: FormEvaluation, id: string, field: Field, complete: boolean): Problem {
  const isVisible = evaluation.isVisible(id);
  // What is worked out is not the person's to be wrong about; whatever was sent for it is left unread.
  if (evaluation.isComputed(id)) return undefined;
  const answer = evaluation.answerTo(id);
  if (isGiven(answer)) {
    const kind = kindProblem(field, answer);
    if (kind !== undefined) return kind;
    if (isVisible) {
      const context = { options: evaluation.optionsOf(id), today: evaluation.today };
      const problem = valueProblem(field, answer, context) ?? likelihood(evaluation, id, field, answer);
      if (problem !== undefined) return problem;
    }
  }
  if (!complete || !isVisible) return undefined;
  if (field.type === 'checkbox' && field.mustBeTrue === true && answer !== true) return error('mustBeTrue');
  const isAnswered = field.type === 'attachment' ? evaluation.isAttached(id) : isGiven(answer);
  return !isAnswered && field.type !== 'notice' && evaluation.isRequired(id) ? error('required') : undefined;
}

/** An identity number against birth date and sex: it warns, for only the register knows. */
function likelihood(evaluation: FormEvaluation, id: string, field: Field, answer: unknown): Problem {
  if (field.type !== 'personalId' || typeof answer !== 'string') return undefined;
  const place = placeOf(id, evaluation.form);
  const near = (fieldId: string | undefined): unknown =>
    fieldId === undefined
      ? undefined
      : evaluation.valueOf(answerIdOf(fieldId, rowsOf(evaluation, fieldId), place?.rowKey));
  const [born, sex] = [near(field.bornOn), near(field.sex)];
  const [warning] = checkPersonalId(answer, {
    ...(typeof born === 'string' && /^\d{4}/.test(born) ? { birthYear: Number(born.slice(0, 4)) } : {}),
    ...(sex === 'male' || sex === 'female' ? { sex } : {}),
  }).warnings;
  return warning === undefined ? undefined : { code: warning, severity: 'warning' };
}

/** Where a check does not hold: once, or in each row it does not. Judged when all it names is shown and answered. */
function failuresOf(check: FormCheck, evaluation: FormEvaluation): AnswerProblem[] {
  const inRow = check.fields.find((id) => rowsOf(evaluation, id) !== undefined);
  const rows = inRow === undefined ? [undefined] : evaluation.rowKeys(rowsOf(evaluation, inRow) ?? '');
  return rows.flatMap((rowKey): AnswerProblem[] => {
    const idOf = (id: string): string => answerIdOf(id, rowsOf(evaluation, id), rowKey);
    const isComplete = check.fields.every((id) => evaluation.valueOf(idOf(id)) !== undefined);
    if (!isComplete || evaluation.holds(check.holds, inRow && idOf(inRow))) return [];
    const fieldId = idOf(check.fields[0] ?? '');
    return [{ fieldId, code: 'checkFailed', severity: check.severity, message: check.message }];
  });
}
