/**
 * What typing, choosing and leaving do, heard once for all fields of a form: each control has its answer's id as its name.
 * Places and papers, which are more than a control, listen for themselves.
 */
import { placeOf } from '@hcc/rules/form';
import { readMoney, readNumber } from '@hcc/rules/identifiers';
import type { Field } from '@hcc/schemas';
import { boxesAsText, readBoxes, readWholeDate, toBoxes, type DateBoxes, type DatePart } from './date-text.ts';
import type { FieldHost } from './field-context.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export class FieldEvents {
  readonly #host: () => FieldHost;

  constructor(host: () => FieldHost) {
    this.#host = host;
  }

  readonly input = ({ target }: Event): void => {
    const found = this.#fieldOf(target);
    if (!found) return;
    const { id, field, control } = found;
    const host = this.#host();
    switch (field.type) {
      case 'number':
      case 'money': {
        const { value: text } = control;
        const number = field.type === 'money' ? readMoney(text) : readNumber(text);
        if (text.trim() === '') host.answer(id, null);
        else if (number === undefined) host.answer(id, null, text, 'wrongType');
        else host.answer(id, number, text);
        return;
      }
      case 'date':
        return this.#typeDate(id, field, control);
      case 'radio':
      case 'select':
      case 'checkbox':
        return;
      default:
        host.answer(id, control.value);
    }
  };

  readonly change = ({ target }: Event): void => {
    const found = this.#fieldOf(target);
    if (!found) return;
    const { id, field, control } = found;
    const host = this.#host();
    if (field.type === 'radio' || field.type === 'select') host.answer(id, control.value);
    // Not ticked is no answer: nobody has said "no" by leaving a box alone.
    if (field.type === 'checkbox') host.answer(id, 'checked' in control && control.checked ? true : null);
    // A date is judged when all its boxes are left.
    if (field.type !== 'date') host.leave(id);
  };

  readonly focusout = ({ target, relatedTarget }: FocusEvent): void => {
    const found = this.#fieldOf(target);
    if (found?.field.type !== 'date') return;
    const isWithin = relatedTarget instanceof HTMLInputElement && relatedTarget.name === found.id;
    if (!isWithin) this.#host().leave(found.id);
  };

  #typeDate(id: string, field: Extract<Field, { type: 'date' }>, control: Control): void {
    const host = this.#host();
    const { filled } = host;
    const answer = filled.evaluation.answerTo(id);
    const before = toBoxes(filled.typedIn(id) ?? (typeof answer === 'string' ? answer : ''));
    const part = control.dataset['part'] as DatePart;
    const boxes: DateBoxes = readWholeDate(control.value) ?? { ...before, [part]: control.value };
    const date = readBoxes(boxes, field.coarsest ?? 'day');
    if (date === '') host.answer(id, null);
    else if (date === undefined) host.answer(id, null, boxesAsText(boxes), 'invalidDate');
    else host.answer(id, date, boxesAsText(boxes));
  }

  #fieldOf(target: EventTarget | null): { id: string; field: Field; control: Control } | undefined {
    if (!isControl(target) || target.name === '') return undefined;
    const { form } = this.#host().filled.evaluation;
    const place = placeOf(target.name, form);
    const field = place && form.node.get(place.fieldId)?.field;
    return field && { id: target.name, field, control: target };
  }
}

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
