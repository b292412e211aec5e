import type { PdfFonts } from '../pdf-fonts.ts';
import { signatoryHeadings } from '../signatory.ts';
import type { Signatory } from '../signatory.ts';
import type { SignatureMark } from '../signature-mark.ts';
import { formatInstantInWords } from '../vietnamese-dates.ts';
import { drawAddressedDossier } from './dossier-facts.ts';
import type { SlipContact, SlipDossier, SlipIssue } from './slip-fields.ts';
import { openSlip } from './slip-sheet.ts';

interface ApologyFields extends SlipIssue, SlipDossier {
  readonly kind: 'apology';
  /** Số, ký hiệu of its own, such as `15/PXL-TTPVHCC`. */
  readonly number: string;
  /** Thời gian tiếp nhận: instant (RFC 3339). */
  readonly receivedAt: string;
  /** Thời gian hẹn trả kết quả ban đầu: the date that was promised and is not kept; instant (RFC 3339). */
  readonly dueAt: string;
  /** Lý do chậm; line breaks part its paragraphs. */
  readonly reason: string;
  /** Thời gian hẹn trả mới: instant (RFC 3339). */
  readonly newDueAt: string;
  readonly contact?: SlipContact;
  /** A leader: thủ trưởng cơ quan, đơn vị. */
  readonly signatory: Signatory;
  /** The digital signatures in place of hand and stamp: the leader's, then the organisation's. */
  readonly marks?: readonly SignatureMark[];
  /** Nơi nhận, one line each. */
  readonly recipients: readonly string[];
}

/**
 * The apology with a new date. `formVersion` is the form in force for the dossier: 2018 "Phiếu xin lỗi và hẹn lại ngày trả
 * kết quả", since September 2025 "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết", which also asks for the time.
 */
export type ApologyData =
  | (ApologyFields & { readonly formVersion: '2018' })
  | (ApologyFields & {
      readonly formVersion: '2025';
      /** Thời gian gia hạn, in words: `05 ngày làm việc`. */
      readonly extension: string;
    });

const titles = {
  '2018': 'PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ',
  '2025': 'VĂN BẢN XIN LỖI\nVÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT',
} as const;

export async function renderApology(data: ApologyData, faces: PdfFonts): Promise<Uint8Array> {
  const { unit, signatory } = data;
  const sheet = await openSlip(data, { title: titles[data.formVersion], reference: data.dossierCode }, faces);
  drawAddressedDossier(sheet, data);
  sheet.fact('Thời gian tiếp nhận', formatInstantInWords(data.receivedAt));
  sheet.fact('Thời gian hẹn trả kết quả', formatInstantInWords(data.dueAt));

  sheet.gap();
  sheet.prose(
    `Tuy nhiên, ${unit} chưa trả được kết quả giải quyết hồ sơ của Ông/Bà/tổ chức đúng thời hạn ghi trong Giấy tiếp nhận hồ sơ và hẹn trả kết quả.`,
  );
  sheet.section('Lý do', data.reason);
  sheet.gap();
  if (data.formVersion === '2018') {
    sheet.prose(`${unit} xin lỗi Ông/Bà/tổ chức và hẹn lại thời gian trả kết quả như sau:`);
  } else {
    sheet.prose(
      `${unit} xin lỗi Ông/Bà/tổ chức và đề nghị được gia hạn thời gian giải quyết hồ sơ thêm ${data.extension}.`,
    );
  }
  sheet.fact('Thời gian trả kết quả mới', formatInstantInWords(data.newDueAt), sheet.fonts.bold);
  if (data.contact) sheet.fact('Liên hệ', [data.contact.name, data.contact.phone].filter(Boolean).join(', '));

  sheet.sign(
    'Mong nhận được sự thông cảm của Ông/Bà/tổ chức vì sự chậm trễ này./.',
    {
      headings: signatoryHeadings(signatory),
      hint: '(Ký, ghi rõ họ tên và đóng dấu)',
      marks: data.marks ?? [],
      name: signatory.name,
    },
    { recipients: data.recipients },
  );
  return sheet.finish(data);
}
