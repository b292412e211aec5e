/** What the place fields show beside their answer: the text being typed, the open list, the option the arrow keys reached. */
import type { AskedField } from '@hcc/rules/form';
import type { FieldHost } from './field-context.ts';
import { findPlaces, placeMeant, type Place, type PlaceKind } from './places.ts';

export interface PickerState {
  /** Typed and not chosen from yet; undefined: the chosen place's name stands in the field. */
  readonly text: string | undefined;
  readonly isOpen: boolean;
  /** Place among the options shown; -1 for none. */
  readonly active: number;
}

const closed: PickerState = { text: undefined, isOpen: false, active: -1 };

/** More options than this are a sign to type on, and slow a phone down. */
export const mostOptions = 60;

export class PlacePickers {
  readonly #host: () => FieldHost;
  readonly #changed: () => void;
  readonly #states = new Map<string, { readonly asked: AskedField; readonly state: PickerState }>();
  #isPressed = false;
  #left: AskedField | undefined;

  constructor(host: () => FieldHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  stateOf(field: AskedField): PickerState {
    return this.#states.get(field.id)?.state ?? closed;
  }

  /** The text in the field. */
  textOf(field: AskedField): string {
    return this.stateOf(field).text ?? this.chosen(field)?.name ?? '';
  }

  chosen(field: AskedField): Place | undefined {
    const answer = this.#host().filled.evaluation.answerTo(field.id);
    return this.#places(field).find(({ id }) => id === answer);
  }

  /** Every place that fits the text, the best first. */
  found(field: AskedField): readonly Place[] {
    return findPlaces(this.#places(field), this.stateOf(field).text ?? '');
  }

  options(field: AskedField): readonly Place[] {
    return this.found(field).slice(0, mostOptions);
  }

  type(field: AskedField, text: string): void {
    this.#set(field, { text, isOpen: true, active: -1 });
    if (text.trim() === '') this.#host().answer(field.id, null);
    else this.#host().answer(field.id, null, text, 'invalidReference');
  }

  open(field: AskedField): void {
    if (!this.stateOf(field).isOpen) this.#set(field, { ...this.stateOf(field), isOpen: true, active: -1 });
  }

  /** Moves among the options, round the ends. */
  move(field: AskedField, by: 1 | -1): void {
    const { isOpen, active } = this.stateOf(field);
    const { length } = this.options(field);
    if (length === 0) return this.open(field);
    const from = isOpen ? active : -1;
    const to = from === -1 ? (by === 1 ? 0 : length - 1) : (from + by + length) % length;
    this.#set(field, { ...this.stateOf(field), isOpen: true, active: to });
  }

  /** Takes the option the arrow keys reached; false when there is none. */
  chooseActive(field: AskedField): boolean {
    const { isOpen, active } = this.stateOf(field);
    const place = isOpen ? this.options(field)[active] : undefined;
    if (place) this.choose(field, place);
    return place !== undefined;
  }

  choose(field: AskedField, place: Place): void {
    this.#set(field, closed);
    this.#host().answer(field.id, place.id);
    this.#host().leave(field.id);
  }

  /** Closes the list and leaves the text. False when it was closed. */
  close(field: AskedField): boolean {
    const state = this.stateOf(field);
    if (state.isOpen) this.#set(field, { ...state, isOpen: false, active: -1 });
    return state.isOpen;
  }

  /**
   * The person goes on: a text that can mean one place alone is that place. While a finger or button is down the list
   * stays: were it to close now, what is below it would slip away from under the press.
   */
  leave(field: AskedField): void {
    if (this.#isPressed) {
      this.#left = field;
      return;
    }
    const { text } = this.stateOf(field);
    this.close(field);
    if (text === undefined) return;
    const meant = placeMeant(this.#places(field), text);
    if (meant) this.choose(field, meant);
    else this.#host().leave(field.id);
  }

  /** Before the page is checked: every text that means one place becomes it. */
  settle(): void {
    this.#isPressed = false;
    for (const { asked, state } of this.#states.values()) if (state.text !== undefined) this.leave(asked);
  }

  /** A press begins or ends anywhere in the form. */
  press(isPressed: boolean): void {
    this.#isPressed = isPressed;
    const left = this.#left;
    if (isPressed || !left) return;
    this.#left = undefined;
    // The click that belongs to the press comes after its end.
    setTimeout(() => this.leave(left));
  }

  #places(field: AskedField): readonly Place[] {
    return this.#host().places[kindOf(field)].value ?? [];
  }

  #set(field: AskedField, state: PickerState): void {
    this.#states.set(field.id, { asked: field, state });
    this.#changed();
  }
}

export const kindOf = ({ field }: AskedField): PlaceKind =>
  field.type !== 'addressUnit' ? 'servicePoint' : field.dated === true ? 'datedAddressUnit' : 'addressUnit';
