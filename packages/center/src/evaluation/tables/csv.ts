import { type Cell, plainText, type Table } from './table.ts';

/** Without it Excel takes the bytes for those of an older alphabet. */
const byteOrderMark = '\uFEFF';

/** RFC 4180, one table after another with its title ahead of it and a blank line between them. */
export const toCsv = (tables: readonly Table[]): Uint8Array =>
  new TextEncoder().encode(byteOrderMark + tables.map(textOf).join('\r\n'));

const textOf = ({ title, head, rows }: Table): string =>
  [[title], head, ...rows].map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('');

function fieldOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return String(cell.share);
  const text = plainText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
