import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

export interface DocumentFacts {
  readonly title: string;
  /** The issuing body. */
  readonly author: string;
  /** Instant (RFC 3339) that stands as the file's date; the same facts give the same bytes. */
  readonly createdAt: string;
}

/** An empty Vietnamese document with its metadata. */
export async function createDocument(facts: DocumentFacts): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const createdAt = new Date(facts.createdAt);
  document.setTitle(facts.title.normalize('NFC'), { showInWindowTitleBar: true });
  document.setAuthor(facts.author.normalize('NFC'));
  document.setCreator('HCC');
  document.setProducer('HCC');
  document.setCreationDate(createdAt);
  document.setModificationDate(createdAt);
  document.catalog.set(PDFName.of('Lang'), PDFString.of('vi-VN'));
  return document;
}

/**
 * The file's bytes, with a cross-reference table, which signing needs. The file's identifier is the digest of `data`
 * instead of something random.
 */
export async function finishDocument(document: PDFDocument, data: unknown): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  const identifier = PDFHexString.fromBytes(digest.subarray(0, 16));
  document.context.trailerInfo.ID = document.context.obj([identifier, identifier]);
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}
