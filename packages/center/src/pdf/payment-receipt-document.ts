import { formatMoney } from '@hcc/rules/identifiers';
import type { CostType } from '@hcc/schemas';
import { drawLetterhead } from './letterhead.ts';
import { createDocument, finishDocument } from './new-document.ts';
import { PageFlow } from './page-flow.ts';
import { embedFonts, type PdfFonts } from './pdf-fonts.ts';
import { drawTestMark } from './test-mark.ts';
import { formatInstantInWords } from './vietnamese-dates.ts';

/** What a receipt for one kind of cost says. Texts are Vietnamese, as they shall stand. */
export interface PaymentReceiptData {
  readonly type: CostType;
  readonly unit: string;
  readonly place: string;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly series: string;
  /** Seven digits. */
  readonly number: string;
  readonly payer: string;
  /** Left out while the dossier is a draft. */
  readonly dossierCode?: string;
  readonly procedure: { readonly code: string; readonly name: string };
  /** Whole đồng. */
  readonly amount: number;
  readonly method: string;
  readonly reference: string;
  /** Instants (RFC 3339). */
  readonly paidAt: string;
  readonly createdAt: string;
  readonly isTest: boolean;
}

const a5: readonly [number, number] = [419.53, 595.28];
const titles: Record<CostType, string> = {
  fee: 'BIÊN LAI THU TIỀN PHÍ',
  charge: 'BIÊN LAI THU TIỀN LỆ PHÍ',
  price: 'PHIẾU THU TIỀN DỊCH VỤ',
};

/** One page of A5. The same data give the same bytes. */
export async function renderPaymentReceipt(data: PaymentReceiptData, faces: PdfFonts): Promise<Uint8Array> {
  const title = titles[data.type];
  const { unit: author, createdAt } = data;
  const document = await createDocument({ title: `${title} – ${data.series} ${data.number}`, author, createdAt });
  const fonts = await embedFonts(document, faces);
  const flow = new PageFlow(document, a5, { top: 26, right: 28, bottom: 28, left: 32 });
  const line = (label: string, value: string, face = fonts.regular) =>
    flow.paragraph(
      [
        { text: `${label}:`, face: fonts.regular },
        { text: value, face },
      ],
      { size: 10.5, pitch: 1.45 },
    );

  const head = { issuingAuthority: data.unit, number: `Ký hiệu: ${data.series} – Số: ${data.number}` };
  drawLetterhead(flow, fonts, { ...data, ...head }, 8.5);
  flow.space(16);
  flow.paragraph([{ text: title, face: fonts.bold }], { size: 13, align: 'center' });
  flow.space(10);
  line('Người nộp tiền', data.payer, fonts.bold);
  line('Thủ tục', [data.procedure.name, `(mã ${data.procedure.code})`].filter(Boolean).join(' '));
  if (data.dossierCode) line('Mã hồ sơ', data.dossierCode);
  line('Số tiền', `${formatMoney(data.amount)} đồng`, fonts.bold);
  line('Hình thức thanh toán', data.method);
  line('Mã thanh toán', data.reference);
  line('Thời điểm nhận tiền', formatInstantInWords(data.paidAt));
  if (data.isTest) drawTestMark(document, fonts);
  return finishDocument(document, data);
}
