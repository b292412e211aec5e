import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';
import { sameBytes, toLatin1 } from './bytes.ts';
import { serialise, startOfCrossReference } from './incremental-update.ts';

/**
 * Whether `after` is `before` with nothing appended but the signing of a field: what a further signature may do to a
 * signed document. Anything else that the update changes or adds, above all page content and visible annotations
 * (the "shadow" and overlay attacks), makes it not permitted.
 *
 * @param before a whole revision; `after` starts with its bytes.
 */
export async function isSigningUpdate(before: Uint8Array, after: Uint8Array): Promise<boolean> {
  if (!hasPlainCrossReference(before, after)) return false;
  const [old, current] = await Promise.all([load(before), load(after)]);
  const root = old.context.trailerInfo.Root;
  if (!root || root !== current.context.trailerInfo.Root) return false;
  const form = old.catalog.get(PDFName.of('AcroForm'));

  return current.context.enumerateIndirectObjects().every(([reference, object]) => {
    const previous = old.context.lookup(reference);
    if (!previous) return isSigningObject(object);
    if (same(previous, object)) return true;
    if (!(previous instanceof PDFDict) || !(object instanceof PDFDict)) return false;
    if (reference === root) return isSameBut(previous, object, { AcroForm: isGrownForm });
    if (reference === form) return isGrownForm(previous, object);
    if (previous.lookup(PDFName.of('Type')) === PDFName.of('Page')) {
      return isSameBut(previous, object, { Annots: isGrownList });
    }
    return isField(previous) && !previous.has(PDFName.of('V')) && isSameBut(previous, object, { V: isSignature });
  });
}

/**
 * The update ends in a cross-reference table of its own that names only objects of the update, each where it says, and
 * goes back to the previous table. A viewer that follows it then sees what was compared above, and not an object that
 * hides inside a stream of the signed part.
 */
function hasPlainCrossReference(before: Uint8Array, after: Uint8Array): boolean {
  let tableAt: number;
  let previousAt: number;
  try {
    [tableAt, previousAt] = [startOfCrossReference(after), startOfCrossReference(before)];
  } catch {
    return false; // a cross-reference stream, or none
  }
  const update = toLatin1(after.subarray(before.length));
  const tail = toLatin1(after.subarray(tableAt));
  const match = /^xref\s+((?:\d+ \d+\s+(?:\d{10} \d{5} [nf][ \r]?\n)+)+)trailer\s*<<([^]*?)>>\s*startxref/.exec(tail);
  const previousEntries = match?.[2]?.match(/\/Prev (\d+)/g) ?? [];
  if (tableAt < before.length || !match || previousEntries.length !== 1) return false;
  if (previousEntries[0] !== `/Prev ${previousAt}` || /\/XRefStm/.test(match[2] ?? '')) return false;

  let objectNumber = 0;
  let named = 0;
  for (const line of (match[1] ?? '').trim().split(/\s*\n/)) {
    const entry = /^(\d{10}) (\d{5}) n$/.exec(line.trim());
    const section = /^(\d+) \d+$/.exec(line.trim());
    if (entry) {
      const offset = Number(entry[1]);
      const header = `${objectNumber} ${Number(entry[2])} obj`;
      if (offset < before.length || !toLatin1(after.subarray(offset, offset + header.length)).startsWith(header))
        return false;
      objectNumber++;
      named++;
    } else if (section) {
      objectNumber = Number(section[1]);
    } else {
      return false; // a freed object
    }
  }
  // As many objects as entries: none that one reader takes and another does not.
  return (update.match(/\b\d{1,10} \d{1,5} obj\b/g) ?? []).length === named;
}

type Check = (previous: PDFObject | undefined, current: PDFObject | undefined) => boolean;

/** The same entries but for the named ones, which pass their own check when they differ. */
function isSameBut(previous: PDFDict, current: PDFDict, checks: Readonly<Record<string, Check>>): boolean {
  const keys = new Set([...previous.keys(), ...current.keys()]);
  return [...keys].every((key) => {
    const [old, now] = [previous.get(key), current.get(key)];
    if (old && now && same(old, now)) return true;
    const check = checks[key.decodeText()];
    return check !== undefined && check(previous.lookup(key), current.lookup(key));
  });
}

const isGrownForm: Check = (previous, current) =>
  current instanceof PDFDict &&
  isSameBut(previous instanceof PDFDict ? previous : PDFDict.withContext(current.context), current, {
    Fields: isGrownList,
    SigFlags: (_, flags) => flags?.toString() === '3',
  });

/** The same members in the same order, then perhaps new signature fields. */
const isGrownList: Check = (previous, current) => {
  if (!(current instanceof PDFArray) || (previous && !(previous instanceof PDFArray))) return false;
  const old = previous ? previous.asArray() : [];
  return (
    current.size() >= old.length &&
    current.asArray().every((member, index) => {
      if (index < old.length) return member === old[index];
      return member instanceof PDFRef && isField(current.lookup(index));
    })
  );
};

const isSignature: Check = (_, current) =>
  current instanceof PDFDict && current.lookup(PDFName.of('Type')) === PDFName.of('Sig');

function isSigningObject(object: PDFObject): boolean {
  return isSignature(undefined, object) || isInvisibleField(object);
}

function isField(object: PDFObject | undefined): object is PDFDict {
  return object instanceof PDFDict && object.lookup(PDFName.of('FT')) === PDFName.of('Sig');
}

/** A new field must show nothing: an appearance could cover what the first signer saw. */
function isInvisibleField(object: PDFObject): boolean {
  if (!isField(object) || object.has(PDFName.of('AP'))) return false;
  const actions = ['A', 'AA', 'MK', 'BS', 'Border'];
  const rectangle = object.lookup(PDFName.of('Rect'));
  const sides = rectangle instanceof PDFArray ? rectangle.asArray().map(String) : [];
  const isEmpty = sides.length === 4 && sides[0] === sides[2] && sides[1] === sides[3];
  return isEmpty && actions.every((key) => !object.has(PDFName.of(key)));
}

function same(left: PDFObject, right: PDFObject): boolean {
  return left === right || (left.constructor === right.constructor && sameBytes(serialise(left), serialise(right)));
}

const load = (pdf: Uint8Array) =>
  PDFDocument.load(new Uint8Array(pdf), { updateMetadata: false, throwOnInvalidObject: true });
