import { expect, it } from 'vitest';
import { joinAlternatives } from './alternatives.ts';

const row = (name: string, original = 1, copy = 0) => ({ name, original, copy });
const joined = (...names: string[]) => joinAlternatives(names.map((name) => row(name))).map(({ name }) => name);

it('joins what stands below "one of the following papers" into one paper, up to the next number', () => {
  expect(
    joined('(5) Ảnh', '(6) Giấy tờ là một trong các giấy tờ sau:', 'Điều lệ công ty.', 'Giấy phép', '(7) Hộ chiếu'),
  ).toEqual(['(5) Ảnh', '(6) Giấy tờ là một trong các giấy tờ sau: Điều lệ công ty; Giấy phép', '(7) Hộ chiếu']);
});

it('counts the joined paper as its alternatives are counted where the heading counts none', () => {
  expect(joinAlternatives([row('(4) Một trong các giấy tờ sau', 0), row('Văn bằng', 0, 1)])).toMatchObject([
    { original: 0, copy: 1 },
  ]);
  expect(joinAlternatives([row('(4) Một trong các giấy tờ sau', 1), row('Văn bằng', 0, 1)])).toMatchObject([
    { original: 1, copy: 0 },
  ]);
});

it('takes a number whose sub-numbers say themselves when they are needed for a heading', () => {
  const rows = [
    row('(7) Giấy tờ là một trong những giấy tờ sau'),
    row('(7.1) Đối với hình thức di chuyển nội bộ: Văn bản cử'),
    row('(7.2) Đối với hình thức chào bán: Văn bản của nhà cung cấp'),
  ];
  expect(joinAlternatives(rows).map(({ guidance }) => guidance)).toEqual([true, undefined, undefined]);
});

it('leaves a list without numbers alone: nobody could say where it ends', () => {
  const names = ['Bản sao một trong các giấy tờ sau', 'Hộ chiếu', 'Đơn đề nghị'];
  expect(joined(...names)).toEqual(names);
});

it('takes a row into the list of another that names it, and keeps what it says besides', () => {
  const certificate = 'Giấy chứng nhận quyền sử dụng đất qua các thời kỳ';
  const list = `Một trong những giấy tờ hợp pháp về đất đai bao gồm: + ${certificate}. + Giấy tờ khác.`;
  expect(joined(`${certificate}. Trường hợp đã có trong cơ sở dữ liệu thì thay thế.`, list, 'Đơn đề nghị')).toEqual([
    `${list} Trường hợp đã có trong cơ sở dữ liệu thì thay thế.`,
    'Đơn đề nghị',
  ]);
});
