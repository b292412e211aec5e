import { describe, expect, it } from 'vitest';
import { isAuthorisationPaper, isElectronicForm, isNoteRow, isPresentedRow, needOf } from './component-rules.ts';

describe('needOf', () => {
  it.each([
    ['Trường hợp trẻ em bị bỏ rơi thì phải có biên bản.', 'Trường hợp trẻ em bị bỏ rơi'],
    ['Trường hợp mang thai hộ phải có văn bản xác nhận.', 'Trường hợp mang thai hộ'],
    [
      'Trường hợp chủ tịch hội không phải là nhân sự dự kiến thì bổ sung lý lịch',
      'Trường hợp chủ tịch hội không phải là nhân sự dự kiến',
    ],
    ['(6.1) Đối với hình thức di chuyển nội bộ: Văn bản cử người', 'Đối với hình thức di chuyển nội bộ'],
    ['Danh sách thành viên (nếu có).', 'nếu có'],
    ['Phương án tầng đất mặt (đối với trường hợp chuyển đất trồng lúa)', 'đối với trường hợp chuyển đất trồng lúa'],
    ['Giấy đăng ký trong trường hợp giấy đăng ký bị hỏng', 'trong trường hợp giấy đăng ký bị hỏng'],
    ['Giấy khám sức khỏe, trừ trường hợp đã kết nối', 'trừ trường hợp đã kết nối'],
    [
      '02 ảnh (không áp dụng đối với trường hợp nộp hồ sơ trực tuyến)',
      'không áp dụng đối với trường hợp nộp hồ sơ trực tuyến',
    ],
  ])('reads in %j the condition %j', (name, condition) => {
    expect(needOf(name)).toEqual({ condition });
  });

  it.each([
    'Giấy chứng sinh; trường hợp không có Giấy chứng sinh thì nộp văn bản của người làm chứng',
    'Ảnh ký hiệu, số xuất xưởng (nếu có) của tàu bay',
    'Bản sao hợp đồng, chứng từ gốc của các khoản chi phí (nếu có).',
    'Báo cáo kết quả khảo sát đối với khoáng sản nhóm IV',
    '02 ảnh màu hoặc file ảnh trong trường hợp nộp trực tuyến',
    'Đơn đề nghị theo mẫu',
  ])('reads no condition in %j', (name) => {
    expect(needOf(name)).toEqual({});
  });

  it.each([
    [
      'Tờ khai (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp hoặc gửi hồ sơ qua hệ thống bưu chính)',
      'counter',
    ],
    ['Phong bì có dán tem (nếu hồ sơ gửi qua dịch vụ bưu chính)', 'post'],
    ['Tệp tin chữ ký (đối với trường hợp nộp trực tuyến)', 'online'],
  ])('binds %j to %s', (name, channel) => {
    expect(needOf(name)).toEqual({ channel });
  });
});

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
});
