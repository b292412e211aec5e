import { rgb } from '@cantoo/pdf-lib';
import type { PDFFont } from '@cantoo/pdf-lib';
import { drawLine, layOut, pitchOf } from './page-flow.ts';
import type { PageFlow, ParagraphStyle } from './page-flow.ts';
import type { Line, Run } from './text-lines.ts';

export interface TableColumn {
  /** Share of the table's width; the shares add up to 1. */
  readonly share: number;
  readonly align: 'left' | 'center';
}

/** One paragraph, or several one below another. */
export type TableCell = Run<PDFFont> | readonly Run<PDFFont>[];

/** The lines of a row's cells, one list a column. */
type LaidOutRow = readonly (readonly Line<PDFFont>[])[];

const padding = 2.5;

/** A row of a register takes some 4 ms: after these a service gets to its other work, 0.1 s later at most. */
const rowsAtATime = 25;

/**
 * A ruled table; its head is repeated on each page. A row stays on one page unless it is taller than one: then it is
 * carried on, so that nothing is lost.
 */
export async function drawTable(
  flow: PageFlow,
  columns: readonly TableColumn[],
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
  style: ParagraphStyle,
): Promise<void> {
  const layOutRow = (cells: readonly TableCell[]): LaidOutRow =>
    columns.map(({ share }, index) =>
      [cells[index] ?? []].flat().flatMap((run) => layOut([run], style, flow.column.width * share - 2 * padding)),
    );
  const heightOf = (row: LaidOutRow) => lineCount(row) * pitchOf(style) + 2 * padding;

  const headRow = layOutRow(head);
  const headHeight = heightOf(headRow);
  const drawHead = () => drawRow(flow, columns, headRow, headHeight, { ...style, align: 'center' });
  const continueOnNewPage = () => {
    flow.startPage();
    drawHead();
  };

  // A head never stands alone at the foot of a page.
  const firstHeight = heightOf(layOutRow(rows[0] ?? []));
  const fitsOnePage = headHeight + firstHeight <= flow.pageRoom;
  flow.ensure(headHeight + (fitsOnePage ? firstHeight : heightOf([])));
  drawHead();
  for (const [index, cells] of rows.entries()) {
    if (index % rowsAtATime === rowsAtATime - 1) await otherWork();
    let row = layOutRow(cells);
    const height = heightOf(row);
    if (height > flow.room && height <= flow.pageRoom - headHeight) continueOnNewPage();
    while (heightOf(row) > flow.room) {
      const fitting = Math.floor((flow.room - 2 * padding) / pitchOf(style));
      if (fitting > 0) {
        const part = row.map((lines) => lines.slice(0, fitting));
        drawRow(flow, columns, part, heightOf(part), style);
        row = row.map((lines) => lines.slice(fitting));
      }
      continueOnNewPage();
    }
    drawRow(flow, columns, row, heightOf(row), style);
  }
}

const otherWork = () => new Promise((resolve) => setTimeout(resolve));

const lineCount = (row: LaidOutRow) => Math.max(1, ...row.map((lines) => lines.length));

/** @param style its `align`, where given, stands over the columns' own. */
function drawRow(
  flow: PageFlow,
  columns: readonly TableColumn[],
  row: LaidOutRow,
  height: number,
  style: ParagraphStyle,
): void {
  const { page, y: top } = flow;
  let { x } = flow.column;
  columns.forEach(({ share, align }, index) => {
    const width = flow.column.width * share;
    page.drawRectangle({ x, y: top - height, width, height, borderWidth: 0.5, borderColor: rgb(0, 0, 0) });
    const inner = { x: x + padding, width: width - 2 * padding };
    for (const [number, line] of (row[index] ?? []).entries())
      drawLine(page, line, inner, top - padding - number * pitchOf(style), { align, ...style }, true);
    x += width;
  });
  flow.space(height);
}
