import { PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { concatBytes, fromLatin1, toLatin1 } from '@hcc/rules/bytes';

/** The body of one changed or new object: an object of pdf-lib, or its bytes as they shall stand in the file. */
export type UpdatedObject = readonly [reference: PDFRef, body: PDFObject | Uint8Array];

/**
 * Appends an incremental update (ISO 32000-1, 7.5.6): the bytes so far stay as they are, which keeps earlier signatures
 * whole; changed objects, a cross-reference table of them alone and a trailer with `/Prev` follow.
 *
 * @throws Error when the document's last cross-reference section is a stream: a table may not follow one.
 */
export function appendUpdate(pdf: Uint8Array, context: PDFContext, objects: readonly UpdatedObject[]): Uint8Array {
  const previous = startOfCrossReference(pdf);
  const separator = pdf.at(-1) === 0x0a ? '' : '\n';
  const parts: Uint8Array[] = [pdf, fromLatin1(separator)];
  let offset = pdf.length + separator.length;
  const entries: [objectNumber: number, line: string][] = [];

  for (const [reference, body] of objects) {
    const { objectNumber, generationNumber } = reference;
    entries.push([objectNumber, `${pad(offset, 10)} ${pad(generationNumber, 5)} n \n`]);
    const object = concatBytes(
      fromLatin1(`${objectNumber} ${generationNumber} obj\n`),
      body instanceof Uint8Array ? body : serialise(body),
      fromLatin1('\nendobj\n'),
    );
    parts.push(object);
    offset += object.length;
  }

  const { Root, Info, ID } = context.trailerInfo;
  const trailer = context.obj({});
  trailer.set(PDFName.of('Size'), PDFNumber.of(context.largestObjectNumber + 1));
  for (const [key, value] of Object.entries({ Root, Info, ID })) {
    if (value) trailer.set(PDFName.of(key), value);
  }
  trailer.set(PDFName.of('Prev'), PDFNumber.of(previous));
  const table = entries
    .sort(([left], [right]) => left - right)
    .map(([objectNumber, line]) => `${objectNumber} 1\n${line}`)
    .join('');
  parts.push(fromLatin1(`xref\n${table}trailer\n`), serialise(trailer), fromLatin1(`\nstartxref\n${offset}\n%%EOF\n`));
  return concatBytes(...parts);
}

/** The bytes of an object as pdf-lib writes them. */
export function serialise(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

/** A dictionary with the same entries, which can be changed without touching the document it came from. */
export function copyOfDictionary(dictionary: PDFDict): PDFDict {
  return PDFDict.fromMapWithContext(new Map(dictionary.entries()), dictionary.context);
}

/** Offset that the last `startxref` names. */
export function startOfCrossReference(pdf: Uint8Array): number {
  const tail = toLatin1(pdf.subarray(Math.max(0, pdf.length - 1024)));
  const offset = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  const isTable = Number.isInteger(offset) && toLatin1(pdf.subarray(offset, offset + 4)) === 'xref';
  if (!isTable) {
    throw new Error(
      'The PDF does not end with a cross-reference table: save it with `useObjectStreams: false` before it is signed.',
    );
  }
  return offset;
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');
