import { formatMoney } from '@hcc/rules/identifiers';
import type { PdfFonts } from '../pdf-fonts.ts';
import { signatoryHeadings } from '../signatory.ts';
import type { Signatory } from '../signatory.ts';
import type { SignatureMark } from '../signature-mark.ts';
import { formatDayInWords, formatInstantInWords } from '../vietnamese-dates.ts';
import { drawAddressedDossier } from './dossier-facts.ts';
import type { SlipDossier, SlipIssue, SlipPaper } from './slip-fields.ts';
import { openSlip } from './slip-sheet.ts';

/** What becomes of one fee or charge. */
export interface StopFee {
  /** Tên phí, lệ phí. */
  readonly name: string;
  /** Số tiền: whole đồng. */
  readonly amount: number;
  /** `refunded`: hoàn trả; `kept`: không hoàn trả; `notCollected`: chưa thu, không thu. */
  readonly handling: 'refunded' | 'kept' | 'notCollected';
  /** Ghi chú, such as where the money goes back to or why it is kept. */
  readonly note?: string;
}

/**
 * Thông báo dừng giải quyết hồ sơ, a form since 2025; issued only before a decision exists. Its fields follow from the
 * title: the form's own text is still to be confirmed (Circular 03/2025).
 */
export interface StopNoticeData extends SlipIssue, SlipDossier {
  readonly kind: 'stopNotice';
  readonly number: string;
  /** Thời gian tiếp nhận: instant (RFC 3339); left out where it was never accepted. */
  readonly receivedAt?: string;
  /** Dừng theo đề nghị của chủ hồ sơ, or on a ground the law names. */
  readonly cause:
    | { readonly by: 'applicant'; /** `YYYY-MM-DD`. */ readonly requestedOn: string; readonly reason?: string }
    | { readonly by: 'authority'; readonly ground: string; readonly legalBasis: string };
  /** Dừng từ: instant (RFC 3339). */
  readonly stoppedAt: string;
  /** Kết quả xử lý đến thời điểm dừng: how far the work had come. */
  readonly stateReached: string;
  /** Xử lý phí, lệ phí; empty where the procedure costs nothing. */
  readonly fees: readonly StopFee[];
  /** Giấy tờ trả lại; empty where nothing was handed in on paper. */
  readonly returnedPapers: readonly SlipPaper[];
  readonly signatory: Signatory;
  /** The digital signatures in place of hand and stamp: the signatory's, then the organisation's. */
  readonly marks?: readonly SignatureMark[];
  /** Nơi nhận, one line each. */
  readonly recipients: readonly string[];
}

const handlings = { refunded: 'Hoàn trả', kept: 'Không hoàn trả', notCollected: 'Không thu' } as const;
const feeColumns = [
  { name: 'Phí, lệ phí', share: 0.36, align: 'left' },
  { name: 'Số tiền (đồng)', share: 0.18, align: 'center' },
  { name: 'Xử lý', share: 0.18, align: 'center' },
  { name: 'Ghi chú', share: 0.28, align: 'left' },
] as const;
const paperColumns = [
  { name: 'TT', share: 0.08, align: 'center' },
  { name: 'Tên giấy tờ', share: 0.53, align: 'left' },
  { name: 'Bản chính', share: 0.12, align: 'center' },
  { name: 'Bản chứng thực', share: 0.15, align: 'center' },
  { name: 'Bản sao', share: 0.12, align: 'center' },
] as const;

export async function renderStopNotice(data: StopNoticeData, faces: PdfFonts): Promise<Uint8Array> {
  const { unit, cause, fees, returnedPapers, signatory } = data;
  const sheet = await openSlip(data, { title: 'THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ', reference: data.dossierCode }, faces);
  drawAddressedDossier(sheet, data);
  if (data.receivedAt) sheet.fact('Thời gian tiếp nhận', formatInstantInWords(data.receivedAt));

  sheet.gap();
  const stopped = `${unit} dừng giải quyết hồ sơ nêu trên từ ${formatInstantInWords(data.stoppedAt)}`;
  if (cause.by === 'applicant') {
    sheet.prose(`Theo đề nghị ${formatDayInWords(cause.requestedOn)} của Ông/Bà/tổ chức, ${stopped}.`);
    sheet.section('Lý do đề nghị', cause.reason);
  } else {
    sheet.prose(`${stopped}.`);
    sheet.section('Lý do', cause.ground);
    sheet.section('Căn cứ', cause.legalBasis);
  }
  sheet.section('Kết quả xử lý đến thời điểm dừng', data.stateReached);
  if (fees.length === 0) sheet.section('Phí, lệ phí', 'không phát sinh.');
  else {
    sheet.label('Xử lý phí, lệ phí');
    await sheet.table(
      feeColumns,
      fees.map(({ name, amount, handling, note }) => [name, formatMoney(amount), handlings[handling], note ?? '']),
    );
  }
  if (returnedPapers.length === 0) sheet.section('Giấy tờ trả lại', 'không có.');
  else {
    sheet.label('Giấy tờ trả lại');
    await sheet.table(
      paperColumns,
      returnedPapers.map(({ name, originals, certifiedCopies, copies }, index) => [
        String(index + 1),
        name,
        String(originals),
        String(certifiedCopies),
        String(copies),
      ]),
    );
  }

  sheet.sign(
    'Xin thông báo để Ông/Bà/tổ chức được biết./.',
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
