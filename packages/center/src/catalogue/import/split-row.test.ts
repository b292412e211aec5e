import { expect, it } from 'vitest';
import { splitRow } from './split-row.ts';

it.each([
  [
    'A. Thành phần hồ sơ: a) Đơn đề nghị; b) Bản sao giấy phép (nếu có); c) Danh sách. B. Số lượng hồ sơ: 01 bộ',
    ['a) Đơn đề nghị;', 'b) Bản sao giấy phép (nếu có);', 'c) Danh sách.'],
  ],
  [
    'V1. Văn bản đề nghị theo Mẫu số 04. 2. Giấy tờ pháp nhân. 3. Mẫu nhãn.',
    ['1. Văn bản đề nghị theo Mẫu số 04.', '2. Giấy tờ pháp nhân.', '3. Mẫu nhãn.'],
  ],
  [
    'a) Đơn đề nghị. b) Quyết định thành lập. c) Hợp đồng thuê.',
    ['a) Đơn đề nghị.', 'b) Quyết định thành lập.', 'c) Hợp đồng thuê.'],
  ],
  ['Thành phần hồ sơ gồm: - Danh sách; - Dự kiến nội dung.', ['- Danh sách;', '- Dự kiến nội dung.']],
])('%j is a whole list', (name, papers) => {
  expect(splitRow(name)).toEqual(papers);
});

it.each([
  'a) Đơn đề nghị cấp phép;',
  '1. Sổ bảo hiểm xã hội.',
  'Đơn theo quy định tại điểm a) khoản 2, b) khoản 3',
  'Giấy tờ pháp lý: - Của cá nhân; - Của tổ chức',
  '1. Đơn. 3. Bản sao. 7. Ảnh',
])('%j is one paper', (name) => {
  expect(splitRow(name)).toEqual([name]);
});
