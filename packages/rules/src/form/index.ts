/** Forms as data: derived from a procedure, evaluated and checked the same way in the browser and at the Center. */
export { checkAnswers, mayStandInDraft } from './check-answers.ts';
export type { AnswerProblem, AnswerProblemCode, CheckAnswersOptions } from './check-answers.ts';
export { checkDefinition } from './check-definition.ts';
export type { DefinitionProblem, DefinitionProblemCode } from './check-definition.ts';
export { appliesFieldId, deriveForm, papersFieldId } from './derive-form.ts';
export { evaluateForm } from './evaluate-form.ts';
export type { FieldState, FormState, Reason } from './evaluate-form.ts';
export { summarise } from './summarise.ts';
export type { SummaryPage, SummaryRow } from './summarise.ts';
export { describeAnswerProblem } from './problem-words.ts';
export type { AnswerFault, AnswerFaultCode } from './problem-words.ts';
