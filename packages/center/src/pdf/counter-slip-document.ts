import { createDocument, finishDocument } from './new-document.ts';
import { PageFlow } from './page-flow.ts';
import type { ParagraphStyle } from './page-flow.ts';
import { drawTable, type TableColumn } from './table.ts';
import { embedFonts } from './pdf-fonts.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { drawTestMark } from './test-mark.ts';
import { formatDayInWords } from './vietnamese-dates.ts';

/** A paper to bring, with its counts. */
export interface SlipPaper {
  readonly name: string;
  readonly originals: number;
  readonly copies: number;
  /** Who must give it and when, which database holds it, which form it is on: a sentence each. */
  readonly notes: readonly string[];
}

/** What somebody takes along to a counter. Says nothing of the person. Texts are Vietnamese, as they shall stand. */
export interface CounterSlipData {
  /** The Center. */
  readonly center: string;
  readonly procedure: { readonly code: string; readonly name: string };
  /** Trường hợp. */
  readonly variant?: string;
  readonly servicePoint: {
    readonly name: string;
    readonly address?: string;
    readonly phone?: string;
    /** Such as `Thứ Hai – Thứ Sáu: 07:30–12:00, 13:30–17:00`; empty where they are not known. */
    readonly hours: readonly string[];
  };
  readonly submit: readonly SlipPaper[];
  /** Shown and taken home again. */
  readonly present: readonly SlipPaper[];
  /** What it costs, a sentence for each amount. */
  readonly costs: readonly string[];
  readonly statutoryDuration: string;
  readonly committedDuration?: string;
  /** Calendar day on which the record was true, `YYYY-MM-DD`. */
  readonly asOfOn: string;
  /** Instant (RFC 3339) that dates the file. */
  readonly createdAt: string;
  readonly isTest: boolean;
}

const a5: readonly [number, number] = [419.53, 595.28];
const title = 'PHIẾU HƯỚNG DẪN NỘP HỒ SƠ TẠI QUẦY';
const notAReceipt =
  'Phiếu này để bạn chuẩn bị hồ sơ. Đây không phải giấy tiếp nhận hồ sơ và không có số thứ tự: chưa có hồ sơ nào được nộp.';
const paperColumns: readonly TableColumn[] = [
  { share: 0.07, align: 'center' },
  { share: 0.57, align: 'left' },
  { share: 0.12, align: 'center' },
  { share: 0.12, align: 'center' },
  { share: 0.12, align: 'center' },
];

/** The slip as a PDF of A5 pages. The same data give the same bytes. */
export async function renderCounterSlip(data: CounterSlipData, faces: PdfFonts): Promise<Uint8Array> {
  const document = await createDocument({
    title: `${title} – ${data.procedure.code}`,
    author: data.center,
    createdAt: data.createdAt,
  });
  const fonts = await embedFonts(document, faces);
  const flow = new PageFlow(document, a5, { top: 26, right: 28, bottom: 28, left: 32 });
  const text: ParagraphStyle = { size: 9.5, pitch: 1.28 };
  const small: ParagraphStyle = { size: 8.5 };
  const labelled = (label: string, value: string | undefined, face = fonts.regular): void => {
    if (value === undefined || value === '') return;
    flow.paragraph(
      [
        { text: `${label}:`, face: fonts.regular },
        { text: value, face },
      ],
      text,
    );
  };
  const part = (name: string): void => {
    flow.space(6);
    flow.paragraph([{ text: name, face: fonts.bold }], { size: 10, pitch: 1.3 });
  };

  flow.paragraph([{ text: data.center.toLocaleUpperCase('vi'), face: fonts.bold }], { size: 8.5, align: 'center' });
  flow.space(8);
  flow.paragraph([{ text: title, face: fonts.bold }], { size: 13, align: 'center' });
  flow.space(3);
  flow.paragraph([{ text: notAReceipt, face: fonts.italic }], { size: 9, align: 'center' });
  flow.space(4);
  labelled('Thủ tục', data.procedure.name, fonts.bold);
  labelled('Mã thủ tục', data.procedure.code);
  labelled('Trường hợp', data.variant);

  part('Nơi nộp');
  const { name, address, phone, hours } = data.servicePoint;
  flow.paragraph([{ text: name, face: fonts.bold }], text);
  labelled('Địa chỉ', address);
  labelled('Điện thoại', phone);
  for (const days of hours) labelled('Giờ tiếp nhận (trừ ngày nghỉ lễ)', days);

  const cell = (value: string | number) => ({ text: String(value), face: fonts.regular });
  const papers = async (heading: string, rows: readonly SlipPaper[]): Promise<void> => {
    if (rows.length === 0) return;
    part(heading);
    flow.space(2);
    await drawTable(
      flow,
      paperColumns,
      ['TT', 'Giấy tờ', 'Bản chính', 'Bản sao', 'Đã có'].map((each) => ({ text: each, face: fonts.bold })),
      rows.map(({ name: paper, originals, copies, notes }, index) => [
        cell(index + 1),
        cell([paper, ...notes.map((note) => `(${note})`)].join(' ')),
        cell(originals),
        cell(copies),
        cell(''),
      ]),
      small,
    );
  };
  await papers('Giấy tờ phải nộp', data.submit);
  await papers('Giấy tờ chỉ cần xuất trình', data.present);
  if (data.submit.length + data.present.length === 0) {
    part('Giấy tờ phải nộp');
    flow.paragraph([{ text: 'Không phải nộp giấy tờ nào kèm theo.', face: fonts.regular }], text);
  }

  part('Chi phí và thời hạn');
  labelled('Chi phí', data.costs.join('; '));
  labelled('Thời gian giải quyết theo quy định', data.statutoryDuration);
  labelled('Thời gian Trung tâm cam kết', data.committedDuration);
  flow.space(6);
  flow.paragraph([{ text: `Thông tin thủ tục tính đến ${formatDayInWords(data.asOfOn)}.`, face: fonts.italic }], small);

  if (data.isTest) drawTestMark(document, fonts);
  return finishDocument(document, data);
}
