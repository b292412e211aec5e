import { rgb } from '@cantoo/pdf-lib';
import type { Column, PageFlow, ParagraphStyle, StyledParagraph } from './page-flow.ts';
import type { EmbeddedFonts } from './pdf-fonts.ts';
import { formatDayInWords } from './vietnamese-dates.ts';

export interface Letterhead {
  /** The body above the issuing one (cơ quan chủ quản), such as `UBND tỉnh Quảng Ninh`. */
  readonly superiorAuthority?: string;
  readonly issuingAuthority: string;
  /** Number and symbol, with its label: `Số: 12/GP-TTPVHCC`. */
  readonly number: string;
  /** Place of issue, such as `Hạ Long`. */
  readonly place: string;
  /** Calendar day, `YYYY-MM-DD`. */
  readonly issuedOn: string;
}

/** The head of an administrative document (Decree 30/2020, Appendix I): issuing body on the left, national motto on the right. */
export function drawLetterhead(flow: PageFlow, fonts: EmbeddedFonts, head: Letterhead, size: number): void {
  const { x, width } = flow.column;
  const left: Column = { x, width: width * 0.44 };
  const right: Column = { x: x + width * 0.44, width: width * 0.56 };
  const centered = (text: string, face: keyof EmbeddedFonts, add = 0): StyledParagraph => ({
    runs: [{ text, face: fonts[face] }],
    style: { size: size + add, align: 'center' } satisfies ParagraphStyle,
  });

  const top = flow.y;
  const draw = (column: Column, paragraphs: readonly StyledParagraph[], underline: number) => {
    flow.y = top;
    for (const { runs, style } of paragraphs) flow.paragraph(runs, style, column);
    const middle = column.x + column.width / 2;
    flow.page.drawLine({
      start: { x: middle - underline / 2, y: flow.y - 1 },
      end: { x: middle + underline / 2, y: flow.y - 1 },
      thickness: 0.7,
      color: rgb(0, 0, 0),
    });
    return flow.y;
  };

  const motto = 'Độc lập - Tự do - Hạnh phúc';
  const bottomLeft = draw(
    { x: left.x, width: left.width - 8 },
    [
      ...(head.superiorAuthority ? [centered(head.superiorAuthority.toLocaleUpperCase('vi'), 'regular')] : []),
      centered(head.issuingAuthority.toLocaleUpperCase('vi'), 'bold'),
    ],
    left.width * 0.35,
  );
  const bottomRight = draw(
    right,
    [centered('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold'), centered(motto, 'bold', 0.5)],
    fonts.bold.widthOfTextAtSize(motto, size + 0.5),
  );
  flow.y = Math.min(bottomLeft, bottomRight) - 7;
  flow.sideBySide([
    { column: left, paragraphs: [centered(head.number, 'regular')] },
    { column: right, paragraphs: [centered(`${head.place}, ${formatDayInWords(head.issuedOn)}`, 'italic')] },
  ]);
}
