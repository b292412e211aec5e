/**
 * The least workbook that Excel, LibreOffice and Google Sheets open without a word: ECMA-376, with texts inline, so that
 * none of them can be a formula. The one part that is no plain text, the ZIP around it, is fflate's.
 */
import { strToU8, zipSync } from 'fflate';
import { type Cell, plainText, type Table } from './table.ts';

export const workbookMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A sheet a table: its title, its head, its rows. */
export function toWorkbook(tables: readonly Table[]): Uint8Array {
  const names = sheetNamesOf(tables);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbookMediaType}.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${names.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...names.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
  };
  for (const [at, table] of tables.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetOf(table);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)])),
    // Equal figures are equal bytes: no moment of the making stands in it. A ZIP knows no year before 1980.
    { mtime: '1980-01-01' },
  );
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relationships = (all: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([type, target], at) => `<Relationship Id="r${at + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** By their place: as it comes, bold, `0.0 %` (a format of our own), `0.00` (the built-in 2). */
const style = { plain: 0, bold: 1, share: 2, decimal: 3 };
const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** Widths in characters: a name, and numbers beside it. */
function sheetOf({ title, head, rows }: Table): string {
  const all = [
    { cells: [title], textStyle: style.bold },
    { cells: head, textStyle: style.bold },
    ...rows.map((cells) => ({ cells, textStyle: style.plain })),
  ];
  const written = all.map(({ cells, textStyle }, at) => {
    const inRow = cells.map((cell, column) => cellOf(cell, { at: `${columnName(column)}${at + 1}`, textStyle }));
    return `<row r="${at + 1}">${inRow.join('')}</row>`;
  });
  return `<worksheet xmlns="${main}"><cols><col min="1" max="1" width="48" customWidth="1"/><col min="2" max="${Math.max(2, head.length)}" width="20" customWidth="1"/></cols><sheetData>${written.join('')}</sheetData></worksheet>`;
}

/** @throws RangeError beyond Z, which no table of ours comes near. */
function columnName(column: number): string {
  if (column > 25) throw new RangeError('A table has at most 26 columns.');
  return String.fromCodePoint(65 + column);
}

function cellOf(cell: Cell, { at, textStyle }: { at: string; textStyle: number }): string {
  if (cell === null) return '';
  if (typeof cell === 'number')
    return `<c r="${at}" s="${Number.isInteger(cell) ? style.plain : style.decimal}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${at}" s="${style.share}"><v>${cell.share}</v></c>`;
  return `<c r="${at}" t="inlineStr" s="${textStyle}"><is><t xml:space="preserve">${escapeXml(plainText(cell))}</t></is></c>`;
}

/** At most 31 characters, none of `[]:*?/\`, no two alike: else Excel offers to repair the file. */
function sheetNamesOf(tables: readonly Table[]): string[] {
  const names: string[] = [];
  for (const { title } of tables) {
    const name =
      title
        .replaceAll(/[[\]:*?/\\]/g, ' ')
        .replaceAll(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31) || 'Sheet';
    const isTaken = names.some((one) => one.toLowerCase() === name.toLowerCase());
    names.push(isTaken ? `${name.slice(0, 27)} ${names.length + 1}` : name);
  }
  return names;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no place at all for most control characters. */
const escapeXml = (text: string): string =>
  text.replaceAll(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '').replaceAll(/[&<>"]/g, (char) => escapes[char] ?? char);
