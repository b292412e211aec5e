import { readSheet } from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { type Cell, plainText, type Table } from './table.ts';
import { toWorkbook } from './workbook.ts';

const csv = (rows: Cell[][], title = 'Bảng'): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(toCsv([{ title, head: ['Nội dung', 'Giá trị'], rows }]));

it('text begins with a byte order mark, and each table with its title and head', () => {
  const one: Table = { title: 'Một', head: ['a'], rows: [[1]] };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(toCsv([one, { ...one, title: 'Hai' }]));
  expect(text).toBe('\uFEFFMột\r\na\r\n1\r\n\r\nHai\r\na\r\n1\r\n');
});

it('numbers stay numbers, below nought as well, and what is not there is empty', () => {
  expect(
    csv([
      [-3, 0.5],
      [{ share: 0.971 }, null],
    ]),
  ).toContain('\r\n-3,0.5\r\n0.971,\r\n');
});

it('commas, quotes and line ends are quoted', () => {
  expect(csv([['a,b', 'say "x"\nnow']])).toContain('\r\n"a,b","say ""x""\nnow"\r\n');
});

const formulas = ['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', "=cmd|' /C calc'!A0"];

it.each(formulas)('%j is text to a spreadsheet', async (formula) => {
  expect(plainText(formula)).toBe(`'${formula}`);
  expect(csv([[formula]])).toMatch(/\r\n"?'/);
  const [, , row] = await sheet([[formula]]);
  expect(String(row?.[0])).toMatch(/^'/);
});

it.each(['Sở Tư pháp', '– trực tuyến', '1.001193', '', 'a=b', "'quoted'"])('%j stays as it is', (text) => {
  expect(plainText(text)).toBe(text);
});

const sheet = async (rows: Cell[][], title = 'Chỉ số') =>
  readSheet(Buffer.from(toWorkbook([{ title, head: ['Nội dung', 'Giá trị', 'Tỷ lệ'], rows }])));

it('a workbook is read back as it was: words, numbers, shares and gaps', async () => {
  expect(
    await sheet([
      ['Tiếp nhận & <trả> "kết quả"', 4120, { share: 0.971 }],
      ['Chưa có dữ liệu', null, 3.63],
    ]),
  ).toEqual([
    ['Chỉ số', null, null],
    ['Nội dung', 'Giá trị', 'Tỷ lệ'],
    ['Tiếp nhận & <trả> "kết quả"', 4120, 0.971],
    ['Chưa có dữ liệu', null, 3.63],
  ]);
});

it('a workbook has a sheet a table, under names that Excel takes', async () => {
  const long = 'Một tên dài hơn ba mươi mốt ký tự';
  const tables = ['a/b:c*?[d]\\', long, long, "''"].map((title): Table => ({ title, head: ['x'], rows: [[1]] }));
  const { default: readXlsxFile } = await import('read-excel-file/node');
  const names = (await readXlsxFile(Buffer.from(toWorkbook(tables)))).map(({ sheet: name }) => name);
  expect(names).toEqual(['a b c   d', long.slice(0, 31), `${long.slice(0, 27)} 3`, 'Sheet']);
});

it('equal figures are equal bytes', () => {
  const tables: Table[] = [{ title: 'a', head: ['b'], rows: [['c', 1]] }];
  expect(toWorkbook(tables)).toEqual(toWorkbook(tables));
});

it('what XML has no place for is left out', async () => {
  const [, , row] = await sheet([['a\u0000b\u0008c', 1, 2]]);
  expect(row?.[0]).toBe('abc');
});
