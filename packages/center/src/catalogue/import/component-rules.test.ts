import { expect, it } from 'vitest';
import { isAuthorisationPaper, isElectronicForm, isNoteRow, isPresentedRow } from './component-rules.ts';

it.each([
  ['Văn bản ủy quyền theo quy định của pháp luật trong trường hợp ủy quyền thực hiện việc đăng ký', true],
  ['Giấy uỷ quyền (nếu có)', true],
  ['Văn bản về việc đại diện đối với trường hợp thực hiện thủ tục thông qua người đại diện', true],
  ['Giấy ủy quyền của nhà sản xuất cho tổ chức được phân phối sản phẩm mỹ phẩm tại Việt Nam', false],
  ['Bản sao văn bản cử người đại diện theo ủy quyền trong trường hợp thành viên là tổ chức', false],
  ['Đơn đề nghị', false],
])('authorisation paper: %j is %s', (name, expected) => {
  expect(isAuthorisationPaper(name)).toBe(expected);
});

it('tells a form on screen from papers', () => {
  expect(isElectronicForm('Mẫu hộ tịch điện tử tương tác đăng ký khai sinh')).toBe(true);
  expect(isElectronicForm('Bản sao điện tử của hộ chiếu')).toBe(false);
});

it('tells what is shown from what is handed in', () => {
  expect(isPresentedRow('Giấy chứng nhận đăng ký xe ô tô (xuất trình)')).toBe(true);
  expect(isPresentedRow('Xuất trình thẻ căn cước')).toBe(true);
  expect(isPresentedRow('Nộp bản sao, xuất trình bản chính để đối chiếu')).toBe(false);
});

it('takes guidance, remarks and headings for notes', () => {
  const row = { original: 1, copy: 0 };
  expect(isNoteRow({ ...row, name: 'Đơn', guidance: true })).toBe(true);
  expect(isNoteRow({ ...row, name: 'Lưu ý: chữ ký rõ ràng' })).toBe(true);
  expect(isNoteRow({ ...row, name: '1. Hồ sơ đăng ký thương nhân gồm:' })).toBe(true);
  expect(isNoteRow({ original: 0, copy: 0, name: '(6) Giấy tờ chứng minh là một trong các giấy tờ sau' })).toBe(true);
  expect(isNoteRow({ original: 0, copy: 0, name: 'Giấy đề nghị theo Mẫu số 01' })).toBe(false);
  for (const name of [
    'Phiếu CC01 được tạo lập khi trích xuất thông tin của công dân',
    'Trong đó cung cấp rõ số thuê bao di động',
    'Công dân chuẩn bị hồ sơ và thực hiện đồng thời thủ tục cấp thẻ',
    'Được hợp pháp hóa lãnh sự, trừ trường hợp điều ước quốc tế có quy định khác',
    'b) Có bản dịch tiếng Việt được chứng thực',
    'Trường hợp Giấy chứng nhận đã có trong Cơ sở dữ liệu quốc gia về đất đai thì các thông tin này được thay thế bằng dữ liệu',
  ])
    expect(isNoteRow({ ...row, name }), name).toBe(true);
  expect(isNoteRow({ ...row, name: 'Phiếu đề nghị cấp thẻ' })).toBe(false);
});
