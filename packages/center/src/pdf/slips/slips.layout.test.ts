import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { textOfPages } from '../../../test/pdf-text.ts';
import { sameBytes } from '../../signing/bytes.ts';
import { signatureFields } from '../../signing/signature-field.ts';
import { readPdfFonts } from '../pdf-fonts-node.ts';
import type { PdfFonts } from '../pdf-fonts.ts';
import { testMark } from '../test-mark.ts';
import { renderSlip } from './render-slip.ts';
import type { SlipData } from './render-slip.ts';
import {
  apologyExample,
  lateRefusalExample,
  registerExample,
  slipExamples,
  stopNoticeExample,
  supplementRequestExample,
} from './slips.examples.ts';

let fonts: PdfFonts;
beforeAll(async () => {
  fonts = await readPdfFonts();
});
const load = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false });
const render = (data: SlipData) => renderSlip(data, fonts);
const pagesOf = async (data: SlipData) => textOfPages(await render(data));

/** What runs on from page to page: the pages' text without what stands at their feet. */
const bodyOf = (pages: readonly string[]) => pages.map((page) => page.replace(/ \S+ Trang \d+\/\d+$/u, '')).join(' ');

describe.each(slipExamples.map((data) => [data.kind, data] as const))('%s', (kind, data) => {
  it('is printed on its paper', async () => {
    const pages = (await load(await render(data))).getPages();
    const size = kind === 'register' ? [842, 595] : [420, 595];
    for (const page of pages) expect([page.getWidth(), page.getHeight()].map(Math.round)).toEqual(size);
  });

  it('brings its faces along', async () => {
    const document = await load(await render(data));
    const descriptors = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
      .filter((dictionary) => dictionary.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'));
    expect(descriptors.length).toBeGreaterThanOrEqual(2);
    for (const descriptor of descriptors) expect(descriptor.has(PDFName.of('FontFile2'))).toBe(true);
  });

  it('is the same bytes for the same data, and other bytes for other data', async () => {
    const [one, two, other] = await Promise.all([render(data), render(data), render({ ...data, place: 'Móng Cái' })]);
    expect(sameBytes(one, two)).toBe(true);
    expect(sameBytes(one, other)).toBe(false);
  });

  it('carries the mark in the sandbox alone', async () => {
    for (const page of await pagesOf(data)) expect(page).toContain(testMark);
    for (const page of await pagesOf({ ...data, isTest: false })) expect(page).not.toContain(testMark);
  });
});

const plain = { ...supplementRequestExample, isTest: false };

it('prints every Vietnamese letter of a name', async () => {
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const syllables = Array.from('aăâeêioôơuưy', (vowel) => tones.map((tone) => `đ${vowel}${tone}`).join(' '));
  const name = syllables.flatMap((syllable) => [syllable, syllable.toLocaleUpperCase('vi')]).join(' ');
  // Loose marks, as some keyboards send them, come out composed.
  for (const form of ['NFC', 'NFD'] as const) {
    const [page] = await pagesOf({ ...plain, applicant: { name: name.normalize(form) } });
    expect(page).toContain(name.normalize('NFC'));
  }
});

it('carries a reason of 2,000 characters on, whole, its paragraphs apart', async () => {
  const sentences = Array.from({ length: 80 }, (_, number) => `Căn cứ thứ ${number} còn chưa rõ.`);
  const reason = [sentences.slice(0, 40).join(' '), sentences.slice(40).join(' ')].join('\n');
  expect(reason.length).toBeGreaterThan(1900);
  for (const data of [
    { ...plain, reason },
    { ...lateRefusalExample, isTest: false, reason },
    { ...apologyExample, isTest: false, reason },
  ]) {
    const pages = await pagesOf(data);
    expect(pages.length).toBeGreaterThan(1);
    expect(bodyOf(pages)).toContain(sentences.join(' '));
  }
});

it('numbers 40 points over the pages, each page naming the dossier', async () => {
  const items = Array.from({ length: 40 }, (_, number) => ({
    ...supplementRequestExample.items[0],
    subject: `Giấy tờ số ${number + 1}`,
  }));
  const pages = await pagesOf({ ...plain, items });
  expect(pages.length).toBeGreaterThan(2);
  pages.forEach((page, index) => {
    expect(page).toMatch(new RegExp(`000\\.00\\.19\\.H49-261122-0007 Trang ${index + 1}/${pages.length}$`, 'u'));
  });
  items.forEach(({ subject }, index) =>
    expect(bodyOf(pages)).toContain(`${index + 1}. ${subject} (còn thiếu): Nộp 02`),
  );
});

it('keeps the closing sentence with the signature', async () => {
  const closing = 'Xin thông báo để Ông/Bà/tổ chức được biết./.';
  // Each length moves the end of the reason by some lines: at one of them the signature just fails to fit.
  for (let sentences = 1; sentences < 40; sentences += 2) {
    const reason = 'Một câu vừa đủ dài để chiếm hết một dòng của phiếu khổ A5 này. '.repeat(sentences);
    const pages = await pagesOf({ ...lateRefusalExample, isTest: false, reason });
    const last = pages.at(-1) ?? '';
    expect(last).toContain(closing);
    expect(last).toContain('KT. GIÁM ĐỐC');
  }
});

it('repeats the head of a long table on each page and loses no row', async () => {
  const returnedPapers = Array.from({ length: 40 }, (_, number) => ({
    ...stopNoticeExample.returnedPapers[0],
    name: `Tài liệu số ${number + 1}`,
  }));
  const pages = await pagesOf({ ...stopNoticeExample, isTest: false, returnedPapers });
  const withRows = pages.filter((page) => page.includes('Tài liệu số'));
  expect(withRows.length).toBeGreaterThan(1);
  for (const page of withRows) expect(page).toContain('Tên giấy tờ Bản chính Bản chứng thực Bản sao');
  returnedPapers.forEach(({ name }, index) => expect(bodyOf(pages)).toContain(`${index + 1} ${name} 1 0 0`));
});

it('carries on a row that is taller than a page', async () => {
  const note = Array.from({ length: 400 }, (_, number) => `ghi ${number}`).join(' ');
  const rows = [{ ...registerExample.rows[1], note }];
  const pages = await pagesOf({ ...registerExample, isTest: false, rows });
  expect(pages.length).toBeGreaterThan(1);
  const printed = pages.join(' ').match(/ghi \d+/gu);
  expect(printed).toEqual(note.match(/ghi \d+/gu));
});

it('waits for one signature a mark, in their order', async () => {
  const document = await load(await render(lateRefusalExample));
  expect(signatureFields(document).map(({ name }) => name)).toEqual(['signature-person', 'signature-organisation']);
});

it('is made from whatever people type', async () => {
  const wild = 'Nguye\u0302\u0303n 😀 漢字 \u202E\u0000 العربية '.repeat(20);
  const data = { ...plain, applicant: { name: wild, address: 'x'.repeat(500), phone: '', email: '' }, reason: '\n\n' };
  expect((await load(await render(data))).getPageCount()).toBeGreaterThan(0);
});
