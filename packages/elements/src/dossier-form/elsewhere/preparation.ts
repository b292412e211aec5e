/**
 * Answers that are prepared for another portal or for a counter. They live in this object and nowhere else: no draft, no
 * storage, no request.
 */
import { isAuthoredPage, summarise, type SummaryPage } from '@hcc/rules/form';
import type { AnswerValue, FormDefinition, FormPage } from '@hcc/schemas';
import type { FieldHost } from '../../form-fields/field-context.ts';
import { FilledForm } from '../../form-fields/filled-form.ts';
import { todayAtTheCenter } from '../../form-fields/today.ts';

/** The field of a derived form that asks where it is handed in. */
export const pointField = 'handIn.unit';
const variantField = 'matter.variant';

export class Preparation implements FieldHost {
  readonly filled: FilledForm;
  readonly places: FieldHost['places'];
  /** Whether the fields to prepare answers in are shown. */
  isOpen = false;
  readonly #changed: () => void;

  constructor(definition: FormDefinition, places: FieldHost['places'], changed: () => void) {
    this.filled = new FilledForm(definition, { answers: {}, attachments: [], today: todayAtTheCenter() });
    this.places = places;
    this.#changed = changed;
  }

  /** What an author's form asks beside what every form does; nothing where the record's own form is all there is. */
  get pages(): readonly FormPage[] {
    const { definition, evaluation } = this.filled;
    return definition.pages.filter((page) => isAuthoredPage(page) && evaluation.isPageVisible(page.id));
  }

  /** What was prepared so far, in the words of the form. */
  get sheet(): readonly SummaryPage[] {
    const wanted = new Set(this.pages.map(({ id }) => id));
    return summarise(this.filled.evaluation, []).filter(({ page }) => wanted.has(page));
  }

  get variantId(): string | undefined {
    return this.#textAt(variantField);
  }
  set variantId(id: string | undefined) {
    this.answer(variantField, id ?? null);
  }

  /** The service point that was chosen. */
  get pointId(): string | undefined {
    return this.#textAt(pointField);
  }

  isLocked(): boolean {
    return false;
  }
  sourceOf(): undefined {
    return undefined;
  }

  answer(answerId: string, value: AnswerValue, text?: string, code?: Parameters<FilledForm['answer']>[3]): void {
    this.filled.answer(answerId, value === '' ? null : value, text, code);
    this.#changed();
  }
  answerAll(changes: readonly (readonly [answerId: string, value: AnswerValue])[]): void {
    this.filled.answerAll(changes);
    this.#changed();
  }
  leave(answerId: string): void {
    this.filled.leave(answerId);
    this.#changed();
  }

  #textAt(answerId: string): string | undefined {
    const answer = this.filled.evaluation.answerTo(answerId);
    return typeof answer === 'string' ? answer : undefined;
  }
}
