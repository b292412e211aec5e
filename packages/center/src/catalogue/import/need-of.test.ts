import { describe, expect, it } from 'vitest';
import { needOf } from './need-of.ts';

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
    ['Các giấy tờ để chứng minh đối tượng miễn, hoặc giảm phí (nếu có).', 'nếu có'],
    ['Bản sao các giấy tờ liên quan (nếu có) như: bệnh án, giấy tờ khám.', 'nếu có'],
    ['Giấy phép đã được cấp (nếu có) (không áp dụng đối với trường hợp đã được kết nối)', 'nếu có'],
    ['Danh mục (C/O – nếu có)', 'nếu có'],
    ['Mảnh trích đo đối với trường hợp có nhu cầu đo lại (nếu có).', 'đối với trường hợp có nhu cầu đo lại (nếu có)'],
    ['Tờ khai (Dùng trong trường hợp ủy quyền số 1), Mẫu số 02', 'trong trường hợp ủy quyền số 1'],
    [
      'Hộ chiếu cấp lần gần nhất đối với người đã được cấp hộ chiếu; trường hợp bị mất phải kèm đơn',
      'đối với người đã được cấp hộ chiếu',
    ],
    [
      'Giấy tờ chứng minh là người đại diện hợp pháp của người dưới 14 tuổi',
      'người đại diện hợp pháp của người dưới 14 tuổi',
    ],
    [
      '(4.1) Đối với trường hợp thay đổi vị trí thành nhà quản lý, giấy tờ chứng minh là một trong các giấy tờ sau: Điều lệ',
      'Đối với trường hợp thay đổi vị trí thành nhà quản lý',
    ],
    ['Bản sao bằng A; hoặc bản sao bằng B (đối với trường hợp cấp lần đầu)', 'đối với trường hợp cấp lần đầu'],
    [
      '3. Giấy ủy quyền lưu hành trừ trường hợp quy định tại điểm a (Bản gốc. Phải đúng mẫu).',
      'trừ trường hợp quy định tại điểm a',
    ],
    ['Giấy khám sức khỏe (trừ người có giấy phép lái xe hạng A1)', 'trừ người có giấy phép lái xe hạng A1'],
    [
      'Công trình tôn giáo thuộc dự án phục hồi, phải bổ sung văn bản chấp thuận',
      'Công trình tôn giáo thuộc dự án phục hồi',
    ],
    [
      'Nghị quyết của chủ sở hữu đối với công ty A; của Hội đồng đối với công ty B trong trường hợp tạm ngừng',
      'trong trường hợp tạm ngừng',
    ],
    [
      'Văn bản đồng ý đối với trường hợp chuyển nhượng, trừ trường hợp được sở hữu nhà',
      'đối với trường hợp chuyển nhượng, trừ trường hợp được sở hữu nhà',
    ],
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
    'Giấy tờ pháp nhân: - Của cơ sở trong nước - Của cơ sở nước ngoài (đối với chế phẩm nhập khẩu): bản sao',
    'Giấy chứng sinh; nếu trẻ em sinh ra ngoài cơ sở y tế thì thay bằng văn bản của người làm chứng',
    'Quyết định chủ trương; quyết định công nhận đối với trường hợp phải công nhận chủ đầu tư',
    'Giấy khám sức khỏe có giá trị sử dụng nếu được cấp chưa quá 06 tháng',
    'Giấy tờ do nước ngoài cấp, trừ trường hợp được miễn hợp pháp hóa lãnh sự',
    'Bản sao giấy khai sinh và giấy tờ khác trong các trường hợp sau đây',
    'Giấy phép (bản sao kèm bản dịch đối với trường hợp bản gốc không có tiếng Việt)',
    'Văn bản ủy quyền trong trường hợp người nộp thuế không trực tiếp thực hiện; giấy tờ khác',
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
