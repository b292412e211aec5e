/** Which row of each repeating group is open, which rows are listed, and the row that was taken out last. */
import { answerIdOf, placeOf } from '@hcc/rules/form';
import type { AnswerValue, FieldGroup } from '@hcc/schemas';
import type { FieldHost } from './field-context.ts';

/** As many rows as a screen or two hold; a longer list is paged, so that a thousand rows open as fast as fifty. */
export const rowsOnPage = 25;

export interface TakenOut {
  readonly groupId: string;
  readonly key: string;
  readonly at: number;
  readonly answers: readonly (readonly [answerId: string, value: AnswerValue])[];
}

export class OpenRows {
  readonly #host: () => FieldHost;
  readonly #changed: () => void;
  readonly #open = new Map<string, string>();
  readonly #page = new Map<string, number>();
  /** The row that was taken out last, to be put back. */
  takenOut: TakenOut | undefined;

  constructor(host: () => FieldHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  openKey(groupId: string): string | undefined {
    return this.#open.get(groupId);
  }

  pageOf(groupId: string): number {
    const last = Math.max(0, Math.ceil(this.#keys(groupId).length / rowsOnPage) - 1);
    return Math.min(this.#page.get(groupId) ?? 0, last);
  }

  /** The rows of the page that is shown, with their numbers from 1. */
  listed(groupId: string): { key: string; number: number }[] {
    const from = this.pageOf(groupId) * rowsOnPage;
    return this.#keys(groupId)
      .slice(from, from + rowsOnPage)
      .map((key, at) => ({ key, number: from + at + 1 }));
  }

  turnTo(groupId: string, page: number): void {
    this.#page.set(groupId, page);
    this.#open.delete(groupId);
    this.#changed();
  }

  toggle(groupId: string, key: string): void {
    if (this.#open.get(groupId) === key) this.#open.delete(groupId);
    else this.#open.set(groupId, key);
    this.#changed();
  }

  /** Opens the row an answer stands in, so that its control can take the focus. */
  reveal(answerId: string): void {
    const { form } = this.#host().filled.evaluation;
    const place = placeOf(answerId, form);
    const groupId = place && form.node.get(place.fieldId)?.rowsOf;
    if (groupId === undefined || place?.rowKey === undefined) return;
    this.#show(groupId, place.rowKey);
    this.#changed();
  }

  add({ id }: FieldGroup, key = newKey(new Set(this.#keys(id)))): string {
    const keys = this.#keys(id);
    this.takenOut = undefined;
    this.#host().answerAll([[id, [...keys, key]]]);
    this.#show(id, key);
    this.#changed();
    return key;
  }

  takeOut(group: FieldGroup, key: string): void {
    const { evaluation } = this.#host().filled;
    const keys = this.#keys(group.id);
    const answers = group.fields.flatMap(({ id }): (readonly [string, AnswerValue])[] => {
      const answerId = answerIdOf(id, group.id, key);
      const value = evaluation.answerTo(answerId);
      return value === undefined ? [] : [[answerId, value]];
    });
    this.takenOut = { groupId: group.id, key, at: keys.indexOf(key), answers };
    this.#open.delete(group.id);
    this.#host().answerAll([
      [group.id, keys.filter((each) => each !== key)],
      ...answers.map(([id]): [string, AnswerValue] => [id, null]),
    ]);
    this.#changed();
  }

  putBack(): void {
    const { takenOut } = this;
    if (!takenOut) return;
    this.takenOut = undefined;
    const keys = this.#keys(takenOut.groupId);
    this.#host().answerAll([[takenOut.groupId, keys.toSpliced(takenOut.at, 0, takenOut.key)], ...takenOut.answers]);
    this.#show(takenOut.groupId, takenOut.key);
    this.#changed();
  }

  #show(groupId: string, key: string): void {
    this.#open.set(groupId, key);
    this.#page.set(groupId, Math.floor(Math.max(0, this.#keys(groupId).indexOf(key)) / rowsOnPage));
  }

  #keys(groupId: string): readonly string[] {
    return this.#host().filled.evaluation.rowKeys(groupId);
  }
}

/** Short, and never that of a row which another device adds in the same moment. */
function newKey(known: ReadonlySet<string>): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  const key = `r${random.toString(36)}`;
  return known.has(key) ? newKey(known) : key;
}
