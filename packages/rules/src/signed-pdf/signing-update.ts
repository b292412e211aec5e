import { PdfRevision } from './pdf-revision.ts';
import { isDictionary, isSameValue } from './pdf-value.ts';
import type { PdfDictionary, PdfObject, PdfValue } from './pdf-value.ts';

/**
 * Whether `after` is `before` with nothing appended but the signing of a field: what a further signature may do to a
 * signed document. Anything else that the update changes or adds, above all page content and visible annotations (the
 * "shadow" and overlay attacks), makes it not permitted.
 *
 * @param before a whole revision, one character a byte; `after` starts with it.
 * @throws PdfError when either cannot be read.
 */
export function isSigningUpdate(before: string, after: string): boolean {
  const old = new PdfRevision(before);
  const current = new PdfRevision(after);
  const { entries, trailer } = current.newest;
  const root = trailer.get('Root');
  if (!isUpdateOf(current, old) || root === undefined || root !== old.newest.trailer.get('Root')) return false;
  const form = old.dictionary(root)?.get('AcroForm');

  return [...entries.keys()].every((reference) => {
    const [previous, object] = [old.object(reference), current.object(reference)];
    if (!object || object.isStream) return false;
    if (!previous) return isSigningObject(object.value);
    if (isSame(previous, object)) return true;
    const [was, is] = [previous.value, object.value];
    if (previous.isStream || !isDictionary(was) || !isDictionary(is)) return false;
    const lists = new Comparison(old, current);
    if (`&${reference}` === root) return lists.isSameBut(was, is, { AcroForm: lists.isGrownForm });
    if (`&${reference}` === form) return lists.isGrownForm(was, is);
    if (was.get('Type') === '/Page') return lists.isSameBut(was, is, { Annots: lists.isGrownList });
    return (
      isField(was) &&
      !was.has('V') &&
      lists.isSameBut(was, is, { V: (_, value) => isSignature(current.resolve(value)) })
    );
  });
}

/**
 * The update ends in a table of its own that names only objects of the update, each where it says, and goes back to the
 * previous table. A viewer that follows it then sees what is compared here, and not an object that hides elsewhere.
 */
function isUpdateOf(current: PdfRevision, old: PdfRevision): boolean {
  const { at, entries, trailer } = current.newest;
  const start = old.text.length;
  if (at < start || trailer.get('Prev') !== old.newest.at || trailer.has('XRefStm')) return false;
  if (![...entries.values()].every((offset) => offset !== null && offset >= start)) return false;
  // As many objects as entries: none that one reader takes and another does not.
  return (current.text.slice(start).match(/\b\d{1,10} \d{1,5} obj\b/g) ?? []).length === entries.size;
}

type Check = (was: PdfValue | undefined, is: PdfValue | undefined) => boolean;

class Comparison {
  readonly #old: PdfRevision;
  readonly #current: PdfRevision;

  constructor(old: PdfRevision, current: PdfRevision) {
    this.#old = old;
    this.#current = current;
  }

  /** The same entries but for the named ones, which pass their own check when they differ. */
  isSameBut(was: PdfDictionary, is: PdfDictionary, checks: Readonly<Record<string, Check>>): boolean {
    return [...new Set([...was.keys(), ...is.keys()])].every((key) => {
      if (was.has(key) && isSameValue(was.get(key), is.get(key))) return true;
      return checks[key]?.(was.get(key), is.get(key)) ?? false;
    });
  }

  readonly isGrownForm: Check = (was, is) => {
    const form = this.#current.dictionary(is);
    if (!form) return false;
    return this.isSameBut(this.#old.dictionary(was) ?? new Map(), form, {
      Fields: this.isGrownList,
      SigFlags: (_, flags) => flags === 3,
    });
  };

  /** The same members in the same order, then perhaps new signature fields. */
  readonly isGrownList: Check = (was, is) => {
    const [old, list] = [this.#old.resolve(was) ?? [], this.#current.resolve(is)];
    if (!Array.isArray(old) || !Array.isArray(list) || list.length < old.length) return false;
    return list.every((member: PdfValue, index) =>
      index < old.length ? isSameValue(member, old[index]) : isField(this.#current.resolve(member)),
    );
  };
}

const isSignature = (value: PdfValue | undefined): boolean => isDictionary(value) && value.get('Type') === '/Sig';

const isField = (value: PdfValue | undefined): value is PdfDictionary =>
  isDictionary(value) && value.get('FT') === '/Sig';

const isSigningObject = (value: PdfValue): boolean => isSignature(value) || isInvisibleField(value);

/** A new field must show nothing: an appearance could cover what the first signer saw. */
function isInvisibleField(value: PdfValue): boolean {
  if (!isField(value)) return false;
  const [left, bottom, right, top, ...more] = (value.get('Rect') ?? []) as readonly PdfValue[];
  const isEmpty = left !== undefined && left === right && bottom !== undefined && bottom === top && more.length === 0;
  return isEmpty && ['AP', 'A', 'AA', 'MK', 'BS', 'Border'].every((key) => !value.has(key));
}

const isSame = (left: PdfObject, right: PdfObject): boolean =>
  left.source === right.source || (!left.isStream && !right.isStream && isSameValue(left.value, right.value));
