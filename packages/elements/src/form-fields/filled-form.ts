/**
 * A form being filled in: what is asked, what was answered, what is wrong and has been told. Knows no template and no
 * server; the dossier form and the officers' intake both stand on it.
 */
import {
  checkAnswer,
  checkAnswers,
  FormEvaluation,
  judgedWith,
  mayStandInDraft,
  type AnswerFault,
} from '@hcc/rules/form';
import type { Answers, AnswerValue, FormDefinition } from '@hcc/schemas';
import { sameAnswer } from './same-answer.ts';

/** A fault found here, or the Center's own sentence about an answer. */
export type Fault = AnswerFault | string;

/** Text in a control that stands for no answer (half a date, a name that is in no list), with what is wrong with it. */
export interface Unreadable {
  readonly text: string;
  readonly code: AnswerFault['code'];
}

export interface FormInput {
  readonly answers: Answers;
  readonly attachments: readonly { readonly fieldId: string }[];
  readonly today: string;
}

export class FilledForm {
  readonly definition: FormDefinition;
  readonly evaluation: FormEvaluation;
  /** What has been told to be wrong, by answer, in the order of the form. */
  faults: ReadonlyMap<string, Fault> = new Map();

  readonly #unreadable = new Map<string, Unreadable>();
  /** What stands in a control while it is typed, where it differs from how the answer is written (`1250` for `1.250`). */
  readonly #typed = new Map<string, string>();
  readonly #revisions = new Map<string, number>();

  constructor(definition: FormDefinition, input: FormInput) {
    this.definition = definition;
    this.evaluation = new FormEvaluation(definition, input);
  }

  /** Rises when something that a field shows has changed, so that others need not be rendered again. */
  revisionOf(answerId: string): number {
    return this.#revisions.get(answerId) ?? 0;
  }

  typedIn(answerId: string): string | undefined {
    return this.#unreadable.get(answerId)?.text ?? this.#typed.get(answerId);
  }

  /** Takes up an answer as it is typed: `text` is what stands in the control, `code` why it is none. */
  answer(answerId: string, value: AnswerValue, text?: string, code?: AnswerFault['code']): void {
    if (text !== undefined && code !== undefined) this.#unreadable.set(answerId, { text, code });
    else this.#unreadable.delete(answerId);
    if (text === undefined) this.#typed.delete(answerId);
    else this.#typed.set(answerId, text);
    this.#touch(this.evaluation.answer([[answerId, value]]));
    // A fault that was shown goes as soon as it is mended, not before.
    for (const id of judgedWith(this.evaluation, answerId)) if (this.faults.has(id)) this.judge(id, true);
  }

  /** Several at once: a row with all its answers. */
  answerAll(changes: readonly (readonly [answerId: string, value: AnswerValue])[]): void {
    for (const [answerId] of changes) {
      this.#unreadable.delete(answerId);
      this.#typed.delete(answerId);
    }
    this.#touch(this.evaluation.answer(changes));
    const gone = [...this.faults.keys()].filter((id) => this.evaluation.form.repeats.has(id) || !this.#isAsked(id));
    for (const id of gone) this.judge(id, this.#isAsked(id));
  }

  /** Takes up what came from elsewhere; what stands unreadable in a control stays there. */
  take({ answers, attachments }: Pick<FormInput, 'answers' | 'attachments'>): void {
    const ids = new Set([...this.evaluation.answeredIds, ...Object.keys(answers)]);
    const changes = [...ids]
      .filter((id) => !sameAnswer(this.evaluation.answerTo(id), answers[id]))
      .map((id) => [id, answers[id] ?? null] as const);
    for (const [id] of changes) this.#typed.delete(id);
    if (changes.length > 0) this.#touch(this.evaluation.answer(changes));
    this.#touch(this.evaluation.attach(attachments));
  }

  /** The person leaves a control: its answer stands as it is written here, and may be told to be wrong. */
  leave(answerId: string): void {
    if (this.#typed.delete(answerId)) this.#touch([answerId]);
    for (const id of judgedWith(this.evaluation, answerId)) this.judge(id, this.faults.has(id));
  }

  /** Everything wrong with the form as it stands. `onTheirWay`: files that count as there. */
  problems(onTheirWay: readonly { readonly fieldId: string }[] = []): AnswerFault[] {
    const coming = new Set(onTheirWay.map(({ fieldId }) => fieldId));
    const found: AnswerFault[] = checkAnswers(this.evaluation, { complete: true }).filter(
      ({ fieldId, code }) =>
        // What this form does not know was asked by an earlier one; the Center lets it fall away.
        code !== 'unknownField' && !this.#unreadable.has(fieldId) && !(code === 'required' && coming.has(fieldId)),
    );
    return [...found, ...this.#unreadableFaults()];
  }

  /** The ids among these whose answers the Center would refuse even in a draft. */
  unfit(answerIds: Iterable<string>): string[] {
    return [...answerIds].filter((id) => {
      const problem = checkAnswer(this.evaluation, id, { complete: false });
      return problem !== undefined && !mayStandInDraft(problem);
    });
  }

  /** Tells these problems and no others, in the order of the form. */
  tell(problems: readonly AnswerFault[]): void {
    const byId = new Map(problems.map((problem) => [problem.fieldId, problem]));
    const order = [...this.evaluation.form.repeats.keys(), ...[...this.evaluation.asked()].map(({ id }) => id)];
    this.setFaults(
      order.flatMap((id): [string, Fault][] => {
        const problem = byId.get(id);
        return problem ? [[id, problem]] : [];
      }),
    );
  }

  setFaults(faults: Iterable<readonly [string, Fault]>): void {
    const next = new Map(faults);
    this.#touch([...this.faults.keys(), ...next.keys()]);
    this.faults = next;
  }

  /** Judges one answer. A missing one is told only where `isComplete`. */
  judge(answerId: string, isComplete: boolean): void {
    const unreadable = this.#unreadable.get(answerId);
    const problem: AnswerFault | undefined =
      unreadable && this.evaluation.isVisible(answerId)
        ? { fieldId: answerId, code: unreadable.code }
        : this.#isAsked(answerId)
          ? checkAnswer(this.evaluation, answerId, { complete: isComplete })
          : undefined;
    if (problem === undefined && !this.faults.has(answerId)) return;
    const faults = new Map(this.faults);
    if (problem === undefined) faults.delete(answerId);
    else faults.set(answerId, problem);
    this.faults = faults;
    this.#touch([answerId]);
  }

  /** Something beside the answers has changed what these show. */
  refresh(answerIds: Iterable<string>): void {
    this.#touch(answerIds);
  }

  #unreadableFaults(): AnswerFault[] {
    return [...this.#unreadable]
      .filter(([fieldId]) => this.evaluation.isVisible(fieldId))
      .map(([fieldId, { code }]) => ({ fieldId, code }));
  }

  #isAsked(answerId: string): boolean {
    return this.evaluation.form.repeats.has(answerId) || this.evaluation.isVisible(answerId);
  }

  #touch(answerIds: Iterable<string>): void {
    for (const id of answerIds) this.#revisions.set(id, this.revisionOf(id) + 1);
  }
}

/** An error stops; a warning is told and does not. */
export const isError = (fault: Fault): boolean => typeof fault === 'string' || fault.severity !== 'warning';
