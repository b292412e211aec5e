import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';

/** A signature field of a document's form, signed or waiting. */
export interface SignatureField {
  /** Full name; parents first, joined by points. */
  readonly name: string;
  /** Absent when the field's dictionary is not an object of its own. */
  readonly reference: PDFRef | undefined;
  readonly dictionary: PDFDict;
  /** The signature dictionary, when the field is signed. */
  readonly value: PDFDict | undefined;
}

/** All signature fields of the document's form (ISO 32000-1, 12.7.4.5), in the order of the form. */
export function signatureFields(document: PDFDocument): SignatureField[] {
  const form = document.catalog.lookup(PDFName.of('AcroForm'));
  const roots = form instanceof PDFDict ? form.lookup(PDFName.of('Fields')) : undefined;
  const found: SignatureField[] = [];
  const seen = new Set<PDFDict>();

  const walk = (entry: PDFObject, parentName: string): void => {
    const dictionary = entry instanceof PDFRef ? document.context.lookup(entry) : entry;
    if (!(dictionary instanceof PDFDict) || seen.has(dictionary)) return;
    seen.add(dictionary);
    const partialName = textOf(dictionary.lookup(PDFName.of('T')));
    const name = [parentName, partialName].filter(Boolean).join('.');
    if (dictionary.lookup(PDFName.of('FT')) === PDFName.of('Sig')) {
      const value = dictionary.lookup(PDFName.of('V'));
      found.push({
        name,
        reference: entry instanceof PDFRef ? entry : undefined,
        dictionary,
        value: value instanceof PDFDict ? value : undefined,
      });
    }
    const kids = dictionary.lookup(PDFName.of('Kids'));
    if (kids instanceof PDFArray) for (const kid of kids.asArray()) walk(kid, name);
  };
  if (roots instanceof PDFArray) for (const root of roots.asArray()) walk(root, '');
  return found;
}

/** Where a signature field shows on a page, in points from its lower left corner. */
export interface FieldPlace {
  readonly pageIndex: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Adds a signature field that waits for its signature. The mark a reader sees is part of the page; the field's own
 * appearance is empty and lies over it, so that a viewer leads from the mark to the certificate.
 */
export function addSignatureField(document: PDFDocument, name: string, place: FieldPlace): void {
  const { context, catalog } = document;
  const page = document.getPage(place.pageIndex);
  const { x, y, width, height } = place;
  const appearance = context.register(
    context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height] }),
  );
  const field = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of(name),
      F: 132, // printed and locked
      P: page.ref,
      Rect: [x, y, x + width, y + height],
      AP: { N: appearance },
    }),
  );
  page.node.addAnnot(field);

  const form = catalog.lookup(PDFName.of('AcroForm'));
  if (form instanceof PDFDict) {
    form.lookup(PDFName.of('Fields'), PDFArray).push(field);
    return;
  }
  // SigFlags 3: signatures exist, and the file must only grow by appending.
  catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [field], SigFlags: PDFNumber.of(3) }));
}

/** Text of a string object; empty for anything else. */
export function textOf(object: PDFObject | undefined): string {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';
}
