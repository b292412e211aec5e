import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { Certificate } from 'pkijs';
import { concatBytes, digest, fromLatin1, ownBuffer, toHex, toLatin1 } from '@hcc/rules/bytes';
import { commonNameOf } from './certificate.ts';
import { appendUpdate, copyOfDictionary, serialise } from './incremental-update.ts';
import type { UpdatedObject } from './incremental-update.ts';
import { signatureFields } from './signature-field.ts';
import type { Signer } from './signer.ts';

export interface SignPdfRequest {
  /** A PDF with a cross-reference table; it may carry signatures, which stay whole. */
  readonly pdf: Uint8Array;
  readonly signer: Signer;
  /**
   * The waiting signature field to fill, such as those of `renderResult`. Left out, or when the document has no field of
   * this name, an invisible field is added to the first page.
   */
  readonly fieldName?: string;
  /** Why it is signed, such as `Phê duyệt kết quả`. No personal data of an applicant. */
  readonly reason: string;
  /** Where it is signed, such as `Quảng Ninh`. */
  readonly location: string;
  /** The claimed time of signing, kept to the second. */
  readonly signedAt: Date;
}

/**
 * Signs a PDF as PAdES B-B (ETSI EN 319 142-1): SubFilter `ETSI.CAdES.detached`, the claimed time in `/M`, a byte range of
 * the whole file but `/Contents`. Signing is always an appended update, so a second call (the organisation after the
 * person, Decree 30/2020, Article 32) leaves the first signature valid, and the last one covers the whole file.
 *
 * @returns the signed file; `pdf` is not changed.
 * @throws Error when the field is signed already, or the file cannot take an update.
 */
export async function signPdf(request: SignPdfRequest): Promise<Uint8Array> {
  const { pdf, signer } = request;
  const document = await PDFDocument.load(new Uint8Array(pdf), { updateMetadata: false });
  const signatureReference = document.context.nextRef();
  const placeholder = signatureDictionary(request);
  const updated = appendUpdate(pdf, document.context, [
    [signatureReference, placeholder],
    ...filledField(document, signatureReference, request.fieldName),
  ]);
  return embedSignature(updated, pdf.length, signer);
}

/** Room for the CMS, in bytes: its certificates, and 4 KiB for attributes and a signature of up to RSA-8192. */
function contentsSize(signer: Signer): number {
  return signer.certificateChain.reduce((size, certificate) => size + certificate.length, 4096);
}

/** Digits each number of the byte range may take; ten are enough for any file a cross-reference table can address. */
const byteRangeDigits = 10;
const byteRangePlaceholder = `[0 ${Array(3).fill('*'.repeat(byteRangeDigits)).join(' ')}]`;

/** A text string as it stands in the file. */
const text = (value: string) => toLatin1(serialise(PDFHexString.fromText(value.normalize('NFC'))));

function signatureDictionary(request: SignPdfRequest): Uint8Array {
  const [ownDer] = request.signer.certificateChain;
  if (!ownDer) throw new Error('The signer has no certificate: put its own first into certificateChain.');
  const signerName = commonNameOf(Certificate.fromBER(ownBuffer(ownDer)));
  return fromLatin1(
    [
      '<<',
      '/Type /Sig',
      '/Filter /Adobe.PPKLite',
      '/SubFilter /ETSI.CAdES.detached',
      `/ByteRange ${byteRangePlaceholder}`,
      `/Contents <${'00'.repeat(contentsSize(request.signer))}>`,
      `/M (${pdfDate(request.signedAt)})`,
      `/Name ${text(signerName)}`,
      `/Reason ${text(request.reason)}`,
      `/Location ${text(request.location)}`,
      '>>',
    ].join('\n'),
  );
}

/** The objects that change when the signature takes its place in the form. */
function filledField(document: PDFDocument, signature: PDFRef, fieldName: string | undefined): UpdatedObject[] {
  const field = signatureFields(document).find(({ name }) => name === fieldName);
  if (!field) return newInvisibleField(document, signature, fieldName);
  if (field.value) throw new Error(`The signature field "${field.name}" is signed already.`);
  if (!field.reference) throw new Error(`The signature field "${field.name}" is not an object of its own.`);
  const dictionary = copyOfDictionary(field.dictionary);
  dictionary.set(PDFName.of('V'), signature);
  return [[field.reference, dictionary]];
}

function newInvisibleField(document: PDFDocument, signature: PDFRef, fieldName: string | undefined): UpdatedObject[] {
  const { context, catalog } = document;
  const page = document.getPage(0);
  const fieldReference = context.nextRef();
  const field = context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: PDFHexString.fromText(fieldName ?? `signature-${fieldReference.objectNumber}`),
    F: 132, // printed and locked
    P: page.ref,
    Rect: [0, 0, 0, 0],
    V: signature,
  });

  const pageDictionary = copyOfDictionary(page.node);
  pageDictionary.set(
    PDFName.of('Annots'),
    withMember(page.node.lookup(PDFName.of('Annots')), fieldReference, document),
  );

  const form = catalog.lookup(PDFName.of('AcroForm'));
  const newForm = form instanceof PDFDict ? copyOfDictionary(form) : context.obj({});
  newForm.set(PDFName.of('Fields'), withMember(newForm.lookup(PDFName.of('Fields')), fieldReference, document));
  newForm.set(PDFName.of('SigFlags'), context.obj(3));

  const objects: UpdatedObject[] = [
    [fieldReference, field],
    [page.ref, pageDictionary],
  ];
  const formReference = catalog.get(PDFName.of('AcroForm'));
  if (formReference instanceof PDFRef) return [...objects, [formReference, newForm]];
  const root = context.trailerInfo.Root;
  if (!(root instanceof PDFRef)) throw new Error('The PDF names no catalog in its trailer.');
  const newCatalog = copyOfDictionary(catalog);
  newCatalog.set(PDFName.of('AcroForm'), newForm);
  return [...objects, [root, newCatalog]];
}

function withMember(array: unknown, member: PDFRef, document: PDFDocument): PDFArray {
  const members = array instanceof PDFArray ? array.asArray() : [];
  return document.context.obj([...members, member]);
}

/** Fixes the byte range in the update that starts at `updateStart`, signs it, and writes the CMS into its place. */
async function embedSignature(updated: Uint8Array, updateStart: number, signer: Signer): Promise<Uint8Array> {
  const update = toLatin1(updated.subarray(updateStart));
  const rangeAt = updateStart + update.indexOf(byteRangePlaceholder);
  const contentsAt = updateStart + update.indexOf('/Contents <') + '/Contents '.length;
  const contentsLength = contentsSize(signer) * 2 + '<>'.length;
  const afterContents = contentsAt + contentsLength;

  const range = `[0 ${contentsAt} ${afterContents} ${updated.length - afterContents}]`;
  const signed = new Uint8Array(updated);
  signed.set(fromLatin1(range.padEnd(byteRangePlaceholder.length)), rangeAt);

  const covered = concatBytes(signed.subarray(0, contentsAt), signed.subarray(afterContents));
  const cms = await signer.sign(await digest(covered));
  if (cms.length * 2 > contentsLength - 2) {
    throw new Error(`The signature takes ${cms.length} bytes, more than the ${contentsSize(signer)} kept for it.`);
  }
  signed.set(fromLatin1(toHex(cms)), contentsAt + 1);
  return signed;
}

/** A date of ISO 32000-1, 7.9.4, in Vietnam's time, where results are signed. */
function pdfDate(instant: Date): string {
  const local = new Date(instant.getTime() + 7 * 3600 * 1000).toISOString();
  return `D:${local.slice(0, 19).replaceAll(/[-T:]/g, '')}+07'00'`;
}
