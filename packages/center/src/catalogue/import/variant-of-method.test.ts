import { expect, it } from 'vitest';
import { variantOfMethod } from './variant-of-method.ts';

const branch = { id: 'branch', name: 'Trường hợp đăng ký hoạt động của Chi nhánh' };
const moved = { id: 'moved', name: 'Trường hợp đăng ký hoạt động của Chi nhánh khi thay đổi địa điểm' };
const person = { id: 'person', name: 'Cá nhân' };
const merged = { id: 'merged', name: 'Hồ sơ đề nghị chấp thuận hợp nhất quỹ' };
const unsupported = { id: 'unsupported', name: 'Đối với trường hợp chưa được hỗ trợ' };
const variants = [branch, moved, person, merged, unsupported];

it.each([
  ['a) Trường hợp đăng ký hoạt động của Chi nhánh: trong thời hạn 10 ngày làm việc', 'branch'],
  ['b) Trường hợp đăng ký hoạt động của Chi nhánh khi thay đổi địa điểm: 05 ngày làm việc', 'moved'],
  ['(2) ĐĂNG KÝ HOẠT ĐỘNG của chi nhánh trong 10 ngày', 'branch'],
  ['Kể từ ngày tiếp nhận đủ giấy tờ. Đối với trường hợp chưa được hỗ trợ', 'unsupported'],
  ['Cá nhân nộp hồ sơ trong 03 ngày làm việc', undefined],
  ['+ Bước 5: 30 ngày kể từ ngày nhận đủ hồ sơ đề nghị chấp thuận hợp nhất quỹ', undefined],
  ['Trường hợp đăng ký hoạt động của Chi nhánh; đối với trường hợp chưa được hỗ trợ', undefined],
  ['Trong thời hạn 10 ngày làm việc', undefined],
  ['', undefined],
])('"%s" is of the case %s', (words, id) => {
  expect(variantOfMethod(words, variants)).toBe(id);
});
