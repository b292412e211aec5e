import type { PdfFonts } from '../pdf-fonts.ts';
import { signatoryHeadings } from '../signatory.ts';
import type { Signatory } from '../signatory.ts';
import { formatDayInFigures, formatInstantInFigures } from '../vietnamese-dates.ts';
import type { SlipDossier, SlipIssue, SlipParty } from './slip-fields.ts';
import { openSlip } from './slip-sheet.ts';

/** One dossier in the register. */
export interface RegisterRow {
  /** Số thứ tự, counted on through the year. */
  readonly number: number;
  /** Mã hồ sơ. */
  readonly dossierCode: string;
  /** Nội dung yêu cầu giải quyết. */
  readonly procedure: SlipDossier['procedure'];
  /** Số lượng hồ sơ (bộ). */
  readonly setCount: number;
  /** Tên cá nhân, tổ chức with address and phone. */
  readonly applicant: SlipParty;
  /** Cơ quan chủ trì giải quyết. */
  readonly handlingUnit: string;
  /** Nhận hồ sơ: instant (RFC 3339). */
  readonly receivedAt: string;
  /** Hẹn trả kết quả: instant (RFC 3339). */
  readonly dueAt?: string;
  /** Trả kết quả: instant (RFC 3339), and how; left out until it is returned. */
  readonly returned?: {
    readonly at: string;
    /** Phương thức nhận kết quả, such as `Bản điện tử`. */
    readonly method: string;
    /** Người trả. */
    readonly officer?: string;
    /** Người nhận. */
    readonly collector?: string;
  };
  /** Ghi chú. */
  readonly note?: string;
}

/** Sổ theo dõi hồ sơ of one unit: its dossiers of a span of days. */
export interface RegisterData extends SlipIssue {
  readonly kind: 'register';
  /** Quyển số, such as `01/2026`. */
  readonly book: string;
  /** First and last calendar day of reception, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly rows: readonly RegisterRow[];
  /** Who closes the book at the end of the year; left out for an extract. */
  readonly closedBy?: Signatory;
}

const columns = [
  { name: 'TT', share: 0.035, align: 'center' },
  { name: 'Mã hồ sơ', share: 0.09, align: 'left' },
  { name: 'Nội dung yêu cầu giải quyết', share: 0.16, align: 'left' },
  { name: 'Số bộ', share: 0.035, align: 'center' },
  { name: 'Tên, địa chỉ, số điện thoại của cá nhân, tổ chức', share: 0.175, align: 'left' },
  { name: 'Cơ quan chủ trì giải quyết', share: 0.11, align: 'left' },
  { name: 'Nhận hồ sơ', share: 0.07, align: 'center' },
  { name: 'Hẹn trả kết quả', share: 0.07, align: 'center' },
  { name: 'Trả kết quả', share: 0.075, align: 'center' },
  { name: 'Ký nhận', share: 0.105, align: 'left' },
  { name: 'Ghi chú', share: 0.075, align: 'left' },
] as const;

export async function renderRegister(data: RegisterData, faces: PdfFonts): Promise<Uint8Array> {
  const { rows, closedBy } = data;
  const sheet = await openSlip(
    data,
    {
      title: 'SỔ THEO DÕI HỒ SƠ',
      subtitle: `Quyển số: ${data.book} – Từ ngày ${formatDayInFigures(data.from)} đến ngày ${formatDayInFigures(data.to)}`,
      reference: `${data.unit} – Quyển số ${data.book}`,
      size: 'a4Landscape',
    },
    faces,
  );
  await sheet.table(columns, rows.map(cellsOf), { size: 8, pitch: 1.15 });
  const [first, last] = [rows[0]?.number, rows.at(-1)?.number];
  const closing =
    first === undefined || last === undefined
      ? 'Không có hồ sơ trong thời gian này./.'
      : `Tổng số: ${rows.length} hồ sơ, từ số ${first} đến số ${last}./.`;
  if (closedBy) {
    sheet.sign(closing, {
      headings: signatoryHeadings(closedBy),
      hint: '(Ký, ghi rõ họ tên và đóng dấu)',
      name: closedBy.name,
    });
  } else sheet.prose(closing);
  return sheet.finish(data);
}

function cellsOf(row: RegisterRow) {
  const { applicant, returned } = row;
  return [
    String(row.number),
    row.dossierCode,
    [row.procedure.name, `(${row.procedure.code})`],
    String(row.setCount),
    [applicant.name, applicant.address ?? '', applicant.phone ?? ''],
    row.handlingUnit,
    formatInstantInFigures(row.receivedAt),
    row.dueAt ? formatInstantInFigures(row.dueAt) : 'Chưa hẹn',
    returned ? [formatInstantInFigures(returned.at), returned.method] : '',
    [returned?.officer ? `Trả: ${returned.officer}` : '', returned?.collector ? `Nhận: ${returned.collector}` : ''],
    row.note ?? '',
  ];
}
