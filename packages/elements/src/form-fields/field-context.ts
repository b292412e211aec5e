/** What every field's template is handed, and the few words that several of them make. */
import { answerIdOf, labelOf, problemSentence, type AskedField, type Reason } from '@hcc/rules/form';
import type { AnswerValue, FieldGroup } from '@hcc/schemas';
import type { TemplateResult } from 'lit';
import type { LoadController } from '../internal/load-controller.ts';
import type { TextController } from '../localize/text-controller.ts';
import type { Fault, FilledForm } from './filled-form.ts';
import type { FieldStrings } from './locales/vi.ts';
import type { OpenRows } from './open-rows.ts';
import type { PlacePickers } from './place-pickers.ts';
import type { Place, PlaceKind } from './places.ts';

/** What the fields ask of the one who keeps the form. */
export interface FieldHost {
  readonly filled: FilledForm;
  readonly places: Readonly<Record<PlaceKind, LoadController<readonly Place[]>>>;
  /** Given by somebody else, and not the person's to change. */
  isLocked(answerId: string): boolean;
  /** Who filled it in; undefined where the person did. */
  sourceOf(answerId: string): string | undefined;
  answer(answerId: string, value: AnswerValue, text?: string, code?: Parameters<FilledForm['answer']>[3]): void;
  answerAll(changes: readonly (readonly [answerId: string, value: AnswerValue])[]): void;
  leave(answerId: string): void;
}

export interface FieldContext {
  readonly form: FieldHost;
  readonly text: TextController<unknown>;
  /** The words of the fields, in the language of `text`. */
  readonly words: FieldStrings;
  readonly pickers: PlacePickers;
  readonly rows: OpenRows;
  /** A paper's slot: uploaded by the person who files, counted by the officer who takes it in. */
  readonly slot: (asked: AskedField, context: FieldContext) => TemplateResult;
}

/** The element's id of a field's control; dots stay, since only `getElementById` and `for` use it. */
export const controlId = (answerId: string): string => `f-${answerId}`;

export const faultText = (fault: Fault, { form, text, words }: Pick<FieldContext, 'form' | 'text' | 'words'>): string =>
  typeof fault === 'string'
    ? fault
    : problemSentence(fault, form.filled.definition, { words: words.problems, locale: text.locale });

/** What the form calls an answer, in this language. */
export function nameOf(answerId: string, { form, text }: Pick<FieldContext, 'form' | 'text'>): string {
  const label = labelOf(answerId, form.filled.definition);
  return label ? text.localized(label) : answerId;
}

/** "ở “Bạn nộp hồ sơ cho ai?” bạn chọn “Cho người khác”": the fields that decided, with their answers where those are choices. */
export function reasonText({ answerIds }: Reason, context: FieldContext): string {
  const { form, text, words } = context;
  const { evaluation } = form.filled;
  return answerIds
    .map((id) => {
      const label = nameOf(id, context);
      const value = evaluation.answerTo(id);
      const option = evaluation.optionsOf(id).find((each) => each.value === value);
      if (option) return words.whyAnswered(label, text.localized(option.label));
      return value === true ? words.whyTicked(label) : words.whyField(label);
    })
    .join('; ');
}

/** What a row is called in its list: its title field's answer, or its number. */
export function rowTitle(group: FieldGroup, rowKey: string, number: number, { form, text }: FieldContext): string {
  const { repeat } = group;
  const name = repeat ? text.localized(repeat.rowName) : '';
  const field = repeat?.titleField;
  const answer = field && form.filled.evaluation.valueOf(answerIdOf(field, group.id, rowKey));
  return typeof answer === 'string' ? `${number}. ${answer}` : `${name} ${number}`;
}
