import * as fontkit from '@cantoo/fontkit';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { facesOf, textOf } from '../../test/read-pdf.ts';
import { sameBytes } from '@hcc/rules/bytes';
import { signatureFields } from '../signing/signature-field.ts';
import { createTestAuthority } from '../signing/signing.examples.ts';
import { verifyPdf } from '@hcc/rules/signed-pdf';
import { counterSlipExample } from './counter-slip.examples.ts';
import { renderCounterSlip } from './counter-slip-document.ts';
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

  it('brings its faces with it and says, in letters that can be copied, what form 01 says', async () => {
    const pdf = await renderReceipt(receiptExample, fonts);
    const faces = await facesOf(pdf);
    expect(faces.map(({ name }) => name.replace(/-\d+$/, '')).sort()).toEqual([
      'Tinos-Bold',
      'Tinos-Italic',
      'Tinos-Regular',
    ]);
    expect(faces.filter(({ isEmbedded, isReadable }) => !isEmbedded || !isReadable)).toEqual([]);
    const text = await textOf(pdf);
    for (const words of [
      'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
      `Mã hồ sơ: ${receiptExample.dossierCode}`,
      'Tiếp nhận hồ sơ của: Nguyễn Thị Thử Nghiệm',
      'Chủ hồ sơ: Hộ kinh doanh Bưởi Diễn',
      'Thủ tục đăng ký khai sinh (mã thủ tục 1.001193)',
      'Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 04 tháng 12 năm 2026',
      `Tra cứu hồ sơ tại: ${receiptExample.lookup.link}`,
      `Mã bí mật để tra cứu: ${receiptExample.lookup.secret}`,
    ])
      expect(text).toContain(words);
  });

  it('tells the whole checksum of each file on a line of its own, and how to compare it', async () => {
    const text = await textOf(await renderReceipt(receiptExample, fonts));
    for (const { name, sha256 } of receiptExample.files) expect(text).toContain(`${name} ${sha256}`);
    expect(text).toContain('certutil -hashfile');
    const none = await textOf(await renderReceipt({ ...receiptExample, files: [] }, fonts));
    expect(none).not.toContain('SHA-256');
  });

  it('says nothing of a secret that nobody handed in', async () => {
    const { link } = receiptExample.lookup;
    expect(await textOf(await renderReceipt({ ...receiptExample, lookup: { link } }, fonts))).not.toContain(
      'Mã bí mật',
    );
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

describe('the slip for a counter', () => {
  it('is one A5 page in faces of its own, which says that it is no receipt', async () => {
    const pdf = await renderCounterSlip(counterSlipExample, fonts);
    const document = await load(pdf);
    expect(sizesOf(document)).toEqual([[420, 595]]);
    expect(document.getTitle()).toBe('PHIẾU HƯỚNG DẪN NỘP HỒ SƠ TẠI QUẦY – 2.000815');
    expect((await facesOf(pdf)).every(({ isEmbedded }) => isEmbedded)).toBe(true);
    const text = await textOf(pdf);
    for (const words of [
      'Đây không phải giấy tiếp nhận hồ sơ và không có số thứ tự',
      'Trường hợp: Bản chính do cơ quan nước ngoài cấp',
      'Bộ phận Tiếp nhận và Trả kết quả phường Bãi Cháy Địa chỉ: Phường Bãi Cháy, tỉnh Quảng Ninh Điện thoại: 0203 000 007',
      'Giờ tiếp nhận (trừ ngày nghỉ lễ): Thứ Hai – Thứ Sáu: 07:30–12:00, 13:30–17:00',
      'Thứ Bảy: 07:30–11:00',
      '2 Văn bản ủy quyền (khi nộp thay người khác) 1 0',
      'Giấy tờ chỉ cần xuất trình',
      'Chi phí: Lệ phí: 2.000 đồng (mỗi trang); Phí: chưa nêu số tiền',
    ])
      expect(text).toContain(words);
    expect(sameBytes(pdf, await renderCounterSlip(counterSlipExample, fonts))).toBe(true);
  });

  it('says where no paper is asked for', async () => {
    const text = await textOf(await renderCounterSlip({ ...counterSlipExample, submit: [], present: [] }, fonts));
    expect(text).toContain('Không phải nộp giấy tờ nào kèm theo.');
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
