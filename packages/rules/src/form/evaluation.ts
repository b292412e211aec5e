import type { Answers, AnswerValue, Attachment, Expression, Field, FieldOption, FormDefinition } from '@hcc/schemas';
import { answerIdOf, placeOf } from './answer-id.ts';
import { type CompiledForm, compileForm, groupKey, type Node, pageKey, type Watcher } from './compile-form.ts';
import { holds, type Reader, type RowScope, valueOf } from './expression.ts';
import { formulaOf } from './formula.ts';
import { isGiven } from './given-answer.ts';
import { referencesOf } from './references.ts';

/** What a form is judged by. */
export interface FormInput {
  readonly answers: Answers;
  readonly attachments: readonly Pick<Attachment, 'fieldId'>[];
  /** The day of the judgement at the Center, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Why a field or group is shown or hidden, required or not. Names fields and the condition, never an answer that was given. */
export interface Reason {
  about: 'visible' | 'required';
  holds: boolean;
  /** The answers that decided, by their ids. */
  answerIds: string[];
  /** The condition as a formula, such as `submitter.for = other`. */
  because: string;
}

/** One field as it is asked: of a repeating group's, one for each row. */
export interface AskedField {
  readonly id: string;
  readonly field: Field;
  readonly rowKey: string | undefined;
}

/** Reads the form as it stands; see the end of the class for what changes it. */
const noRows: readonly string[] = [];

/**
 * What a form asks for, given the answers so far: kept up to date answer by answer, each costing only what depends on
 * it, however long the form is. After any row of changes it says what a fresh one would say of the same answers.
 *
 * A hidden field counts as absent, so what it decides goes with it; its answer is kept and comes back with it. A blank
 * text is no answer; a condition on an attachment field sees `true` once a file is there. Total: answers of another kind
 * or to unknown fields decide nothing, and fields that wait for each other (`checkDefinition` refuses such a form) are
 * hidden.
 */
export class FormEvaluation {
  readonly form: CompiledForm;
  readonly today: string;
  readonly #answers: Map<string, AnswerValue>;
  #attached: ReadonlySet<string>;
  readonly #rows = new Map<string, readonly string[]>();
  /** By answer id, or by the key of a page or group. */
  readonly #visible = new Map<string, boolean>();
  readonly #computed = new Map<string, AnswerValue>();
  readonly #reader: Reader;

  constructor(definition: FormDefinition, { answers, attachments, today }: FormInput) {
    this.form = compileForm(definition);
    this.today = today;
    this.#answers = new Map(Object.entries(answers));
    this.#attached = attachedTo(attachments);
    this.#reader = {
      today,
      read: (fieldId, row) => this.#read(fieldId, row),
      rowKeys: (groupId) => (this.#visible.get(groupKey(groupId)) === true ? this.rowKeys(groupId) : noRows),
    };
    for (const groupId of this.form.repeats.keys()) this.#rows.set(groupId, rowsIn(this.#answers.get(groupId)));
    for (const node of this.form.ranked) for (const key of this.#rowsFor(node)) this.#decide(node, key);
  }

  // ——— What it says ———

  isVisible(answerId: string): boolean {
    return this.#visible.get(answerId) === true;
  }
  isPageVisible(pageId: string): boolean {
    return this.isVisible(pageKey(pageId));
  }
  isGroupVisible(groupId: string): boolean {
    return this.isVisible(groupKey(groupId));
  }

  /** Never true for a hidden field. */
  isRequired(answerId: string): boolean {
    const place = this.#node(answerId);
    if (place === undefined || !this.isVisible(answerId)) return false;
    const { required } = place.node.field;
    return typeof required === 'boolean' ? required : holds(required, this.#reader, place.row);
  }

  /** The choices that are offered now. */
  optionsOf(answerId: string): readonly FieldOption[] {
    const place = this.#node(answerId);
    if (place === undefined || !('options' in place.node.field)) return [];
    const { options } = place.node.field;
    return options.every(({ visible }) => visible === undefined)
      ? options
      : options.filter(({ visible }) => visible === undefined || holds(visible, this.#reader, place.row));
  }

  /** The value that counts: worked out, or given; absent for a hidden field. */
  valueOf(answerId: string): AnswerValue | undefined {
    const place = this.#node(answerId);
    return place === undefined ? undefined : this.#read(place.node.key, place.row);
  }

  isComputed(answerId: string): boolean {
    return this.#node(answerId)?.node.computed !== undefined;
  }

  /** What was given, shown or not, blank or not. */
  answerTo(answerId: string): AnswerValue | undefined {
    return this.#answers.get(answerId);
  }
  /** Ids of all that was given, of unknown fields too. */
  get answeredIds(): Iterable<string> {
    return this.#answers.keys();
  }
  isAttached(answerId: string): boolean {
    return this.#attached.has(answerId);
  }
  get attachedIds(): Iterable<string> {
    return this.#attached;
  }

  /** The rows of a repeating group, in their order. */
  rowKeys(groupId: string): readonly string[] {
    return this.#rows.get(groupId) ?? noRows;
  }

  /** Whether an expression holds, read in the row of an answer where one is named. */
  holds(condition: Expression, answerId?: string): boolean {
    return holds(condition, this.#reader, answerId === undefined ? undefined : this.#node(answerId)?.row);
  }

  /** The fields as they are asked, hidden ones too, in the order of the form; rows one after the other. */
  *asked(): Generator<AskedField> {
    for (const page of this.form.definition.pages)
      for (const group of page.groups)
        for (const rowKey of group.repeat ? this.rowKeys(group.id) : [undefined])
          for (const field of group.fields) yield { id: answerIdOf(field.id, group.id, rowKey), field, rowKey };
  }

  /**
   * What decided about a field itself; empty for one that is always shown and always, or never, required. `whyGroup`
   * tells what decided about all fields of its group.
   */
  why(answerId: string): Reason[] {
    const place = this.#node(answerId);
    if (place === undefined) return [];
    const { node, row } = place;
    const { required } = node.field;
    return [
      ...this.#whyShown(node, row),
      ...(typeof required === 'boolean' ? [] : [this.#reason('required', required, this.isRequired(answerId), row)]),
    ];
  }

  /** What decided about a group and the page it stands on. */
  whyGroup(groupId: string): Reason[] {
    const group = this.form.node.get(groupKey(groupId));
    return [group, group?.parent].flatMap((node) => (node ? this.#whyShown(node, undefined) : []));
  }

  #whyShown(node: Node, row: RowScope | undefined): Reason[] {
    if (node.visible === undefined) return [];
    const isHeld = node.rank !== undefined && holds(node.visible, this.#reader, row);
    return [this.#reason('visible', node.visible, isHeld, row)];
  }

  #reason(about: Reason['about'], condition: Expression, isHeld: boolean, row: RowScope | undefined): Reason {
    const answerIds = referencesOf(condition).map(({ id, acrossRows }) => {
      const isOfRow = !acrossRows && row !== undefined && this.form.node.get(id)?.rowsOf === row.groupId;
      return isOfRow ? answerIdOf(id, row.groupId, row.key) : id;
    });
    return { about, holds: isHeld, answerIds, because: formulaOf(condition) };
  }

  // ——— What changes it ———

  /** Takes up changed answers; `null` and `undefined` clear. Returns the ids whose state or value may have changed. */
  answer(changes: Iterable<readonly [answerId: string, value: AnswerValue | undefined]>): Set<string> {
    const run = new Run();
    for (const [answerId, value] of changes) {
      run.touched.add(answerId);
      if (value === null || value === undefined) this.#answers.delete(answerId);
      else this.#answers.set(answerId, value);
      if (this.form.repeats.has(answerId)) this.#changeRows(answerId, run);
      else this.#announce(answerId, run);
    }
    return this.#settle(run);
  }

  /** Takes up the files there are now. */
  attach(attachments: FormInput['attachments']): Set<string> {
    const before = this.#attached;
    this.#attached = attachedTo(attachments);
    const run = new Run();
    for (const id of new Set([...before, ...this.#attached])) {
      if (before.has(id) === this.#attached.has(id)) continue;
      run.touched.add(id);
      this.#announce(id, run);
    }
    return this.#settle(run);
  }

  #changeRows(groupId: string, run: Run): void {
    const before = this.rowKeys(groupId);
    const after = rowsIn(this.#answers.get(groupId));
    this.#rows.set(groupId, after);
    const kept = new Set(after);
    const known = new Set(before);
    const fields = this.form.repeats.get(groupId)?.fields ?? [];
    for (const key of before) {
      if (kept.has(key)) continue;
      for (const { id } of fields) {
        this.#visible.delete(answerIdOf(id, groupId, key));
        this.#computed.delete(answerIdOf(id, groupId, key));
      }
    }
    for (const key of after) {
      if (known.has(key)) continue;
      for (const { id } of fields) {
        const node = this.form.node.get(id);
        if (node) run.add(node, key);
      }
    }
    this.#wake(this.form.rowWatchers.get(groupId) ?? [], undefined, run);
  }

  #announce(answerId: string, run: Run): void {
    const place = this.#node(answerId);
    if (place !== undefined) this.#wake(place.node.watchers, place.row?.key, run);
  }

  #wake(watchers: readonly Watcher[], key: string | undefined, run: Run): void {
    for (const { node, inSameRow, isLeaf } of watchers) {
      for (const each of inSameRow ? [key] : this.#rowsFor(node)) {
        if (isLeaf) run.touched.add(answerIdOf(node.key, node.rowsOf, each));
        else if (node.rank !== undefined) run.add(node, each);
      }
    }
  }

  #settle(run: Run): Set<string> {
    for (let next = run.take(); next !== undefined; next = run.take()) {
      const { node, key } = next;
      if (!this.#decide(node, key)) continue;
      run.touched.add(answerIdOf(node.key, node.rowsOf, key));
      this.#wake(node.watchers, key, run);
      const groupId = node.key.startsWith('group:') ? node.key.slice('group:'.length) : undefined;
      if (groupId !== undefined) this.#wake(this.form.rowWatchers.get(groupId) ?? [], undefined, run);
    }
    return run.touched;
  }

  /** Decides one node anew; true when that changed anything. */
  #decide(node: Node, key: string | undefined): boolean {
    const id = answerIdOf(node.key, node.rowsOf, key);
    const row = rowOf(node, key);
    const isVisible =
      (node.parent === undefined || this.#visible.get(node.parent.key) === true) &&
      (node.visible === undefined || holds(node.visible, this.#reader, row));
    let changed = this.#visible.get(id) !== isVisible;
    this.#visible.set(id, isVisible);
    if (node.computed !== undefined) {
      const value = isVisible ? valueOf(node.computed, this.#reader, row) : null;
      changed ||= (this.#computed.get(id) ?? null) !== value;
      this.#computed.set(id, value);
    }
    return changed;
  }

  #read(fieldId: string, row: RowScope | undefined): AnswerValue | undefined {
    const node = this.form.node.get(fieldId);
    if (node?.field === undefined) return undefined;
    let scope = row;
    while (node.rowsOf !== undefined && scope !== undefined && scope.groupId !== node.rowsOf) scope = scope.outer;
    if (node.rowsOf !== undefined && scope === undefined) return undefined;
    const id = answerIdOf(fieldId, node.rowsOf, scope?.key);
    if (this.#visible.get(id) !== true) return undefined;
    if (node.field.type === 'attachment') return this.#attached.has(id) || undefined;
    const value = node.computed === undefined ? this.#answers.get(id) : this.#computed.get(id);
    return isGiven(value) ? value : undefined;
  }

  /** The rows in which a node has an instance; one without a key where it has none. */
  #rowsFor({ rowsOf }: Node): readonly (string | undefined)[] {
    return rowsOf === undefined ? once : this.rowKeys(rowsOf);
  }

  #node(answerId: string): { node: Node & { field: Field }; row: RowScope | undefined } | undefined {
    const place = placeOf(answerId, this.form);
    const node = place && this.form.node.get(place.fieldId);
    if (place === undefined || !hasField(node)) return undefined;
    return { node, row: rowOf(node, place.rowKey) };
  }
}

/** The form judged afresh. */
export const evaluateForm = (definition: FormDefinition, input: FormInput): FormEvaluation =>
  new FormEvaluation(definition, input);

const once: readonly undefined[] = [undefined];
const hasField = (node: Node | undefined): node is Node & { field: Field } => node?.field !== undefined;

const rowOf = ({ rowsOf }: Node, key: string | undefined): RowScope | undefined =>
  rowsOf === undefined || key === undefined ? undefined : { groupId: rowsOf, key, outer: undefined };

const attachedTo = (attachments: FormInput['attachments']): Set<string> =>
  new Set(attachments.map(({ fieldId }) => fieldId));

/** A key that stands twice would be one row with two places. */
const rowsIn = (answer: AnswerValue | undefined): readonly string[] =>
  Array.isArray(answer) ? [...new Set(answer)] : noRows;

/** What is still to be decided, lowest rank first, so that each is decided once. */
class Run {
  readonly touched = new Set<string>();
  readonly #waiting = new Map<number, { node: Node; keys: Set<string | undefined> }>();

  add(node: Node, key: string | undefined): void {
    if (node.rank === undefined) return;
    const known = this.#waiting.get(node.rank);
    if (known) known.keys.add(key);
    else this.#waiting.set(node.rank, { node, keys: new Set([key]) });
  }

  take(): { node: Node; key: string | undefined } | undefined {
    if (this.#waiting.size === 0) return undefined;
    const lowest = Math.min(...this.#waiting.keys());
    const entry = this.#waiting.get(lowest);
    if (entry === undefined) return undefined;
    const [key] = entry.keys;
    entry.keys.delete(key);
    if (entry.keys.size === 0) this.#waiting.delete(lowest);
    return { node: entry.node, key };
  }
}
