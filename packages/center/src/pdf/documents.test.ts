import * as fontkit from '@cantoo/fontkit';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { sameBytes } from '@hcc/rules/bytes';
import { signatureFields } from '../signing/signature-field.ts';
import { createTestAuthority } from '../signing/signing.examples.ts';
import { verifyPdf } from '@hcc/rules/signed-pdf';
import { marksExample, paymentReceiptExample, receiptExample, resultExample } from './documents.examples.ts';
import { readPdfFonts } from './pdf-fonts-node.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { renderPaymentReceipt } from './payment-receipt-document.ts';
import { renderReceipt } from './receipt-document.ts';
import { renderResult } from './result-document.ts';
import { renderSignedResult } from './signed-result.ts';

let fonts: PdfFonts;
const load = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false });
const sizesOf = (document: PDFDocument) =>
  document.getPages().map((page) => [Math.round(page.getWidth()), Math.round(page.getHeight())]);

beforeAll(async () => {
  fonts = await readPdfFonts();
});

it('has a glyph for every Vietnamese letter and sign in every face', () => {
  const vowels = 'aăâeêioôơuưy';
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const letters = Array.from(vowels).flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  const text = `${letters.join('')}${letters.join('').toLocaleUpperCase('vi')}đĐ₫–“”…0123456789/-.,:;()`;
  for (const bytes of [fonts.regular, fonts.bold, fonts.italic]) {
    const face = fontkit.create(bytes);
    if (!('hasGlyphForCodePoint' in face)) throw new Error('a collection, not a face');
    expect(Array.from(text).filter((letter) => !face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))).toEqual([]);
  }
});

describe('the receipt for money', () => {
  it('is one A5 page that names its kind, series and number, the same for the same data', async () => {
    const pdf = await renderPaymentReceipt(paymentReceiptExample, fonts);
    const document = await load(pdf);
    expect(sizesOf(document)).toEqual([[420, 595]]);
    expect(document.getTitle()).toBe('BIÊN LAI THU TIỀN LỆ PHÍ – QN/L-26 0000007');
    expect(sameBytes(pdf, await renderPaymentReceipt(paymentReceiptExample, fonts))).toBe(true);
    const fee = await load(await renderPaymentReceipt({ ...paymentReceiptExample, type: 'fee' }, fonts));
    expect(fee.getTitle()).toContain('BIÊN LAI THU TIỀN PHÍ');
  });
});

describe('the receipt', () => {
  it('is an A5 page in Vietnamese with its title and date', async () => {
    const document = await load(await renderReceipt(receiptExample, fonts));
    expect(sizesOf(document)).toEqual([[420, 595]]);
    expect(document.getTitle()).toBe('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ – 000.00.19.H49-261122-0007');
    expect(document.getCreationDate()).toEqual(new Date(receiptExample.createdAt));
    expect(String(document.catalog.get(PDFName.of('Lang')))).toBe('(vi-VN)');
  });

  it('goes on to further pages when there are many papers', async () => {
    const components = Array.from({ length: 40 }, () => receiptExample.components[2]);
    const document = await load(await renderReceipt({ ...receiptExample, components }, fonts));
    expect(sizesOf(document)).toEqual([
      [420, 595],
      [420, 595],
      [420, 595],
    ]);
  });

  it('is made from whatever people type', async () => {
    const name = 'Nguye\u0302\u0303n 😀 漢字 \u202E\u0000 العربية '.repeat(20);
    const pdf = await renderReceipt({ ...receiptExample, submitter: { name, address: 'x'.repeat(500) } }, fonts);
    expect((await load(pdf)).getPageCount()).toBeGreaterThan(0);
  });

  it('is the same bytes for the same data, and other bytes for other data', async () => {
    const [one, two, other] = await Promise.all(
      [receiptExample, receiptExample, { ...receiptExample, setCount: 2 }].map((data) => renderReceipt(data, fonts)),
    );
    expect(one && two && sameBytes(one, two)).toBe(true);
    expect(one && other && sameBytes(one, other)).toBe(false);
  });

  it('has a waiting field when the unit signs it', async () => {
    const document = await load(await renderReceipt({ ...receiptExample, mark: marksExample[1] }, fonts));
    expect(signatureFields(document).map(({ name }) => name)).toEqual(['signature-organisation']);
  });
});

describe('the result', () => {
  it('is an A4 page in Vietnamese with its title', async () => {
    const document = await load(await renderResult(resultExample, fonts));
    expect(sizesOf(document)).toEqual([[595, 842]]);
    expect(document.getTitle()).toBe('Giấy phép xây dựng – 12/GP-TTPVHCC');
    expect(String(document.catalog.get(PDFName.of('Lang')))).toBe('(vi-VN)');
  });

  it('waits for one signature a mark, each over its mark on the page', async () => {
    const document = await load(await renderResult(resultExample, fonts));
    const fields = signatureFields(document);
    expect(fields.map(({ name, value }) => [name, value])).toEqual([
      ['signature-person', undefined],
      ['signature-organisation', undefined],
    ]);
    expect(document.getPage(0).node.Annots()?.asArray()).toEqual(fields.map(({ reference }) => reference));
  });

  it('has no signature field on the on-site track', async () => {
    const document = await load(await renderResult({ ...resultExample, track: { kind: 'onSite' } }, fonts));
    expect(signatureFields(document)).toEqual([]);
  });

  it('is the same bytes for the same data', async () => {
    const [one, two] = await Promise.all([renderResult(resultExample, fonts), renderResult(resultExample, fonts)]);
    expect(one && two && sameBytes(one, two)).toBe(true);
  });

  it('goes on to further pages, the signature block whole on the last', async () => {
    const content = Array.from({ length: 14 }, () => resultExample.content[0]);
    const document = await load(await renderResult({ ...resultExample, content }, fonts));
    expect(document.getPageCount()).toBe(2);
    const pages = signatureFields(document).map(({ dictionary }) => dictionary.get(PDFName.of('P')));
    expect(pages).toEqual([document.getPage(1).ref, document.getPage(1).ref]);
  });
});

describe('the signed result', () => {
  it('is signed by the person and then the organisation', async () => {
    const authority = await createTestAuthority();
    const pdf = await renderSignedResult(resultExample, fonts, authority);
    const at = new Date('2026-11-22T03:00:00Z');
    const { verdict, signatures } = await verifyPdf(pdf, { trustAnchors: [authority.rootCertificate], at });
    expect(verdict).toBe('valid');
    expect(signatures.map(({ signer, claimedTime }) => [signer.name, claimedTime])).toEqual([
      ['Lê Thị Ký Thử', "D:20261122091500+07'00'"],
      ['Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh', "D:20261122091630+07'00'"],
    ]);
  });

  it('is refused when a mark names somebody else than the certificate', async () => {
    const authority = await createTestAuthority();
    const [mark] = marksExample;
    const data = { ...resultExample, track: { kind: 'electronic' as const, marks: [{ ...mark, name: 'Người khác' }] } };
    await expect(renderSignedResult(data, fonts, authority)).rejects.toThrow('names "Người khác"');
  });

  it('of the on-site track comes out unsigned', async () => {
    const authority = await createTestAuthority();
    const pdf = await renderSignedResult({ ...resultExample, track: { kind: 'onSite' } }, fonts, authority);
    expect(await verifyPdf(pdf, { trustAnchors: [], at: new Date() })).toEqual({ verdict: 'unsigned', signatures: [] });
  });
});
