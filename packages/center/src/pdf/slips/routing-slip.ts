import type { PdfFonts } from '../pdf-fonts.ts';
import { formatInstantInFigures, formatInstantInWords } from '../vietnamese-dates.ts';
import { nameProcedure } from './dossier-facts.ts';
import type { SlipDossier, SlipIssue } from './slip-fields.ts';
import { openSlip } from './slip-sheet.ts';

/** One side of a hand-over: bên giao or bên nhận. */
export interface HandOverSide {
  /** Cơ quan, bộ phận. */
  readonly unit: string;
  readonly officer?: string;
}

/** Giao, nhận: one body gives the dossier on to the next. */
export interface HandOver {
  readonly from: HandOverSide;
  readonly to: HandOverSide;
  /** Thời gian giao: instant (RFC 3339). */
  readonly givenAt: string;
  /** Thời gian nhận: instant (RFC 3339); left out while it is on its way, and then filled in by hand. */
  readonly takenAt?: string;
  /** Handled by the post: the times by hand stand on its own slip. */
  readonly byPost?: boolean;
  /** Kết quả giải quyết of the giving body against its own time limit; left out where it has none. */
  readonly result?: 'early' | 'onTime' | 'late';
  /** Ghi chú. */
  readonly note?: string;
}

/** Phiếu kiểm soát quá trình giải quyết hồ sơ: the hand-overs of a dossier, in their order. */
export interface RoutingSlipData extends SlipIssue, SlipDossier {
  readonly kind: 'routingSlip';
  /** Quyển số and số thứ tự, where the unit keeps a book. */
  readonly book?: { readonly number: string; readonly serial: string };
  /** Thời gian nhận hồ sơ: instant (RFC 3339). */
  readonly receivedAt: string;
  /** Thời gian hẹn trả, with its hour: instant (RFC 3339); left out while no date is promised. */
  readonly dueAt?: string;
  /** Cơ quan (bộ phận) giải quyết. */
  readonly handlingUnit: string;
  /** Cơ quan phối hợp giải quyết. */
  readonly coordinatingUnits: readonly string[];
  readonly handOvers: readonly HandOver[];
  /** Rows to be filled in by hand, when the slip goes along with paper. */
  readonly emptyRows?: number;
}

const results = { early: 'Trước hạn', onTime: 'Đúng hạn', late: 'Quá hạn' } as const;
const columns = [
  { name: 'TT', share: 0.06, align: 'center' },
  { name: 'Cơ quan giao, nhận', share: 0.34, align: 'left' },
  { name: 'Thời gian giao, nhận', share: 0.31, align: 'left' },
  { name: 'Kết quả giải quyết', share: 0.13, align: 'center' },
  { name: 'Ghi chú', share: 0.16, align: 'left' },
] as const;
const toFillIn = '....................';

export async function renderRoutingSlip(data: RoutingSlipData, faces: PdfFonts): Promise<Uint8Array> {
  const { book, handOvers, coordinatingUnits, emptyRows = 0 } = data;
  const sheet = await openSlip(
    data,
    {
      title: 'PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ',
      ...(book ? { subtitle: `Quyển số: ${book.number} – Số thứ tự: ${book.serial}` } : {}),
      reference: data.dossierCode,
    },
    faces,
  );
  sheet.withCode(data.dossierCode, (beside) => {
    sheet.fact('Mã hồ sơ', data.dossierCode, sheet.fonts.bold, beside);
    sheet.fact('Kèm theo hồ sơ của', data.applicant.name, sheet.fonts.bold, beside);
    sheet.fact('Người nộp hồ sơ', data.submitter?.name, sheet.fonts.regular, beside);
    sheet.fact('Nội dung yêu cầu giải quyết', nameProcedure(data.procedure), sheet.fonts.regular, beside);
  });
  sheet.fact('Thời gian nhận hồ sơ', formatInstantInWords(data.receivedAt));
  sheet.fact('Thời gian hẹn trả kết quả', data.dueAt ? formatInstantInWords(data.dueAt) : 'chưa hẹn', sheet.fonts.bold);
  sheet.fact('Cơ quan giải quyết hồ sơ', data.handlingUnit);
  sheet.fact('Cơ quan phối hợp giải quyết', coordinatingUnits.join('; '));

  await sheet.table(columns, [
    ...handOvers.map((handOver, index) => rowOf(handOver, index + 1)),
    ...Array.from({ length: emptyRows }, (_, index) => emptyRow(handOvers.length + index + 1)),
  ]);
  sheet.notes([
    'Kết quả giải quyết do bên nhận ghi khi nhận bàn giao hồ sơ; hệ thống tự động ghi thời gian và kết quả của các bước điện tử.',
    ...(handOvers.some(({ byPost }) => byPost)
      ? [
          'Hồ sơ chuyển qua dịch vụ bưu chính công ích: thời gian giao, nhận và việc ký nhận thể hiện trong phiếu của bưu chính.',
        ]
      : []),
  ]);
  return sheet.finish(data);
}

function rowOf({ from, to, givenAt, takenAt, byPost, result, note }: HandOver, number: number) {
  const nameSide = ({ unit, officer }: HandOverSide) => (officer ? `${unit} (${officer})` : unit);
  return [
    String(number),
    [`Giao: ${nameSide(from)}`, `Nhận: ${nameSide(to)}`, takenAt ? '' : `Ký nhận: ${toFillIn}`],
    [`Giao: ${formatInstantInFigures(givenAt)}`, `Nhận: ${takenAt ? formatInstantInFigures(takenAt) : toFillIn}`],
    result ? results[result] : '',
    [byPost ? 'Qua bưu chính công ích.' : '', note ?? ''],
  ];
}

const emptyRow = (number: number) => [
  String(number),
  ['Giao', 'Ký giao', 'Nhận', 'Ký nhận'].map((label) => `${label}: ${toFillIn}`),
  ['Giao', 'Nhận'].map((label) => `${label}: ${toFillIn}`),
  '',
  '',
];
