import { drawLetterhead } from './letterhead.ts';
import { createDocument, finishDocument } from './new-document.ts';
import { drawRuns, PageFlow } from './page-flow.ts';
import type { ParagraphStyle } from './page-flow.ts';
import { embedFonts } from './pdf-fonts.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { drawQrCode } from './qr-code.ts';
import { drawSignatureMarks, signatureMarkHeight } from './signature-mark.ts';
import type { SignatureMark } from './signature-mark.ts';
import { drawTable } from './table.ts';
import type { TableColumn } from './table.ts';
import { drawTestMark } from './test-mark.ts';
import { formatInstantInWords } from './vietnamese-dates.ts';

/** A paper handed in, with its counts. */
export interface ReceiptComponent {
  readonly name: string;
  /** Bản chính. */
  readonly originals: number;
  /** Bản sao chứng thực. */
  readonly certifiedCopies: number;
  /** Bản sao, photo or scan. */
  readonly copies: number;
}

/** A file handed in online. */
export interface ReceiptFile {
  /** As the applicant called it. */
  readonly name: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What the receipt says; fields of form 01 "Giấy tiếp nhận hồ sơ và hẹn trả kết quả". Texts are Vietnamese, as they shall stand. */
export interface ReceiptData {
  /** Cơ quan chủ quản. */
  readonly superiorAuthority?: string;
  /** The unit that gives the receipt. */
  readonly unit: string;
  readonly dossierCode: string;
  readonly place: string;
  /** Calendar day of the receipt, `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly submitter: {
    readonly name: string;
    readonly address?: string;
    readonly phone?: string;
    readonly email?: string;
    /** Identity card or passport; masked where the caller's rules want it. */
    readonly idNumber?: string;
  };
  /** How it came in, such as `Trực tuyến` or `Trực tiếp`. */
  readonly channel: string;
  /** When the applicant is somebody else than the submitter. */
  readonly applicant?: { readonly name: string; readonly address?: string };
  readonly procedure: { readonly code: string; readonly name: string };
  readonly components: readonly ReceiptComponent[];
  /** Each with its checksum: whoever keeps a copy can show that it is what was handed in. */
  readonly files: readonly ReceiptFile[];
  /** Số lượng hồ sơ (bộ). */
  readonly setCount: number;
  /** Such as `15 ngày làm việc`; the committed duration is the Center's shorter one. */
  readonly statutoryDuration: string;
  readonly committedDuration?: string;
  /** Instant (RFC 3339). */
  readonly receivedAt: string;
  /** Instant (RFC 3339); left out when no date can be promised. */
  readonly dueAt?: string;
  /** Where or how the result is collected. */
  readonly resultDelivery: string;
  readonly lookup: {
    /** Printed and in the QR code. It carries the link token, so the receipt is for the submitter alone. */
    readonly link: string;
    /** The secret typed beside the dossier code. */
    readonly secret?: string;
  };
  readonly receiver: { readonly name: string };
  /** The receiving unit's digital signature, when the receipt is signed. */
  readonly mark?: SignatureMark;
  /** Instant (RFC 3339) that dates the file. */
  readonly createdAt: string;
  /** Marks every page as a test document. */
  readonly isTest: boolean;
}

const a5: readonly [number, number] = [419.53, 595.28];
const fileColumns: readonly TableColumn[] = [
  { share: 0.08, align: 'center' },
  { share: 0.3, align: 'left' },
  { share: 0.62, align: 'left' },
];
const title = 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ';
const componentColumns: readonly TableColumn[] = [
  { share: 0.08, align: 'center' },
  { share: 0.53, align: 'left' },
  { share: 0.12, align: 'center' },
  { share: 0.15, align: 'center' },
  { share: 0.12, align: 'center' },
];

/** With what every computer brings, so that nobody needs a program of ours. */
const howToCompare =
  'Tệp bạn giữ đúng là tệp đã nộp khi có cùng mã. Xem mã của tệp: Windows gõ “certutil -hashfile TÊN_TỆP SHA256”; macOS và Linux gõ “shasum -a 256 TÊN_TỆP”.';

/** The receipt as a PDF of A5 pages. The same data give the same bytes. */
export async function renderReceipt(data: ReceiptData, faces: PdfFonts): Promise<Uint8Array> {
  const document = await createDocument({
    title: `${title} – ${data.dossierCode}`,
    author: data.unit,
    createdAt: data.createdAt,
  });
  const fonts = await embedFonts(document, faces);
  const flow = new PageFlow(document, a5, { top: 26, right: 28, bottom: 28, left: 32 });
  const text: ParagraphStyle = { size: 9.5, pitch: 1.28 };
  const small: ParagraphStyle = { size: 8.5 };
  const labelled = (label: string, value: string | undefined, face = fonts.regular) =>
    value === undefined || value === ''
      ? []
      : [
          { text: `${label}:`, face: fonts.regular },
          { text: value, face },
        ];

  drawLetterhead(flow, fonts, { ...data, issuingAuthority: data.unit, number: `Mã hồ sơ: ${data.dossierCode}` }, 8.5);
  flow.space(8);

  const qrSize = 74;
  const beside = { x: flow.column.x, width: flow.column.width - qrSize - 4 };
  const qrX = beside.x + beside.width + 4;
  drawQrCode(flow.page, data.lookup.link, qrX, flow.y - qrSize, qrSize);
  const caption = [{ text: 'Quét mã để tra cứu hồ sơ', face: fonts.italic }];
  drawRuns(flow.page, caption, { size: 7, align: 'center' }, { x: qrX, width: qrSize }, flow.y - qrSize + 2);
  const belowQr = flow.y - qrSize - 10;

  flow.paragraph([{ text: title, face: fonts.bold }], { size: 12, align: 'center' }, beside);
  flow.space(5);
  const { submitter, applicant } = data;
  flow.paragraph(labelled('Tiếp nhận hồ sơ của', submitter.name, fonts.bold), text, beside);
  flow.paragraph(labelled('Hình thức nộp', data.channel), text, beside);
  flow.paragraph(labelled('Địa chỉ', submitter.address), text, beside);
  flow.paragraph(labelled('Số điện thoại', submitter.phone), text, beside);
  flow.paragraph(labelled('Email', submitter.email), text, beside);
  flow.paragraph(labelled('Số CCCD/Hộ chiếu', submitter.idNumber), text, beside);
  if (flow.pageIndex === 0) flow.y = Math.min(flow.y, belowQr);
  flow.paragraph(labelled('Chủ hồ sơ', applicant?.name, fonts.bold), text);
  flow.paragraph(labelled('Địa chỉ chủ hồ sơ', applicant?.address), text);
  flow.paragraph(
    labelled('Nội dung yêu cầu giải quyết', `${data.procedure.name} (mã thủ tục ${data.procedure.code})`),
    text,
  );

  flow.paragraph([{ text: 'Thành phần hồ sơ nộp gồm:', face: fonts.regular }], text);
  flow.space(3);
  const cell = (value: string | number) => ({ text: String(value), face: fonts.regular });
  const heads = (...names: readonly string[]) => names.map((name) => ({ text: name, face: fonts.bold }));
  await drawTable(
    flow,
    componentColumns,
    heads('TT', 'Tên thành phần hồ sơ', 'Bản chính', 'Bản chứng thực', 'Bản sao'),
    data.components.map((component, index) => [
      cell(index + 1),
      cell(component.name),
      cell(component.originals),
      cell(component.certifiedCopies),
      cell(component.copies),
    ]),
    small,
  );
  flow.space(4);
  if (data.files.length > 0) {
    flow.paragraph([{ text: 'Tệp gửi kèm, với mã kiểm tra SHA-256 của từng tệp:', face: fonts.regular }], text);
    flow.space(3);
    await drawTable(
      flow,
      fileColumns,
      heads('TT', 'Tên tệp', 'Mã kiểm tra (SHA-256)'),
      data.files.map(({ name, sha256 }, index) => [cell(index + 1), cell(name), cell(sha256)]),
      // As large as lets the 64 digits stand on one line.
      { size: 6.5 },
    );
    flow.space(2);
    flow.paragraph([{ text: howToCompare, face: fonts.italic }], { size: 7 });
    flow.space(4);
  }

  flow.paragraph(labelled('Số lượng hồ sơ', `${String(data.setCount).padStart(2, '0')} (bộ)`), text);
  flow.paragraph(labelled('Thời gian giải quyết hồ sơ theo quy định', data.statutoryDuration), text);
  flow.paragraph(labelled('Thời gian Trung tâm cam kết', data.committedDuration), text);
  flow.paragraph(labelled('Thời gian nhận hồ sơ', formatInstantInWords(data.receivedAt)), text);
  const due = data.dueAt ? formatInstantInWords(data.dueAt) : 'sẽ được thông báo';
  flow.paragraph(labelled('Thời gian trả kết quả giải quyết hồ sơ', due, fonts.bold), text);
  flow.paragraph(labelled('Đăng ký nhận kết quả', data.resultDelivery), text);
  flow.paragraph(labelled('Tra cứu hồ sơ tại', data.lookup.link), text);
  flow.paragraph(labelled('Mã bí mật để tra cứu', data.lookup.secret, fonts.bold), text);
  flow.space(8);

  const half = flow.column.width / 2;
  const submitterColumn = { x: flow.column.x, width: half };
  const receiverColumn = { x: flow.column.x + half, width: half };
  const markHeight = data.mark ? signatureMarkHeight(fonts, data.mark, half) + 4 : 34;
  flow.ensure(24 + markHeight + 14);
  const heading = (name: string) => [
    { runs: [{ text: name, face: fonts.bold }], style: { ...text, align: 'center' as const } },
    { runs: [{ text: '(Ký và ghi rõ họ tên)', face: fonts.italic }], style: { ...small, align: 'center' as const } },
  ];
  flow.sideBySide([
    { column: submitterColumn, paragraphs: heading('NGƯỜI NỘP HỒ SƠ') },
    { column: receiverColumn, paragraphs: heading('NGƯỜI TIẾP NHẬN HỒ SƠ') },
  ]);
  if (data.mark) drawSignatureMarks(document, flow, fonts, [data.mark], receiverColumn);
  else flow.space(markHeight);
  const signed = (name: string) => [
    { runs: [{ text: name, face: fonts.bold }], style: { ...text, align: 'center' as const } },
  ];
  flow.sideBySide([
    { column: submitterColumn, paragraphs: signed(submitter.name) },
    { column: receiverColumn, paragraphs: signed(data.receiver.name) },
  ]);

  if (data.isTest) drawTestMark(document, fonts);
  return finishDocument(document, data);
}
