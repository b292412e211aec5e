import type { Attachment } from '@hcc/schemas';
import type { AnswerProblem } from './answer-problem.ts';
import { checkAnswers } from './check-answers.ts';
import type { FormEvaluation } from './evaluation.ts';

/**
 * What may come of a dossier as it stands, before anybody has read it.
 * - `certain`: the Center refuses it as it is.
 * - `likely`: an officer will probably ask about it.
 * - `cannotTell`: only a register, or somebody who sees the paper, can say.
 */
export type ReadinessFinding =
  | { level: 'certain'; code: 'problem'; problem: AnswerProblem }
  | { level: 'likely'; code: 'warning'; problem: AnswerProblem }
  /** So small a picture of a paper is seldom legible. */
  | { level: 'likely'; code: 'smallPicture'; answerId: string; fileName: string }
  /** A case of the record that was not ticked: its paper is asked for when it is true all the same. */
  | { level: 'cannotTell'; code: 'caseNotTicked'; answerId: string }
  | { level: 'cannotTell'; code: 'heldByDatabase'; answerId: string }
  /** The upload is a picture of it; an officer may want to see the original. */
  | { level: 'cannotTell'; code: 'originalToCompare'; answerId: string }
  | { level: 'cannotTell'; code: 'numberInRegister'; answerId: string };

/** A page of text photographed in less than this has lost its letters. */
const legibleBytes = 30_000;

/** Everything worth telling before it is handed in, the surest first, each in the order of the form. */
export function readiness(
  evaluation: FormEvaluation,
  attachments: readonly Pick<Attachment, 'fieldId' | 'name' | 'bytes' | 'mediaType'>[],
): ReadinessFinding[] {
  const problems = checkAnswers(evaluation, { complete: true });
  const shown = [...evaluation.asked()].filter(({ id }) => evaluation.isVisible(id));
  return [
    ...problems
      .filter(({ severity }) => severity === 'error')
      .map((problem): ReadinessFinding => ({ level: 'certain', code: 'problem', problem })),
    ...problems
      .filter(({ severity }) => severity === 'warning')
      .map((problem): ReadinessFinding => ({ level: 'likely', code: 'warning', problem })),
    ...attachments
      .filter(({ mediaType, bytes }) => mediaType.startsWith('image/') && bytes < legibleBytes)
      .map(({ fieldId, name }): ReadinessFinding => ({
        level: 'likely',
        code: 'smallPicture',
        answerId: fieldId,
        fileName: name,
      })),
    ...shown.flatMap(({ id, field }): ReadinessFinding[] => {
      const answer = evaluation.valueOf(id);
      switch (field.type) {
        case 'checkbox':
          if (id.startsWith('applies.') && answer !== true)
            return [{ level: 'cannotTell', code: 'caseNotTicked', answerId: id }];
          return id.startsWith('held.') && answer === true
            ? [{ level: 'cannotTell', code: 'heldByDatabase', answerId: id }]
            : [];
        case 'attachment':
          return evaluation.isAttached(id) && (field.originals ?? 0) > 0
            ? [{ level: 'cannotTell', code: 'originalToCompare', answerId: id }]
            : [];
        case 'personalId':
          return answer === undefined ? [] : [{ level: 'cannotTell', code: 'numberInRegister', answerId: id }];
        default:
          return [];
      }
    }),
  ];
}
