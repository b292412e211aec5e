import type { ExplanationWords } from '../explanation.ts';

export const vi: ExplanationWords = {
  filed: (channel, at) => `Nộp ${channel}, nhận lúc ${at}.`,
  statutory: 'Thời hạn quy định',
  labelled: (label, value) => `${label}: ${value}`,
  from: (at) => `Tính từ ${at}:`,
  clockNotStarted: 'Chưa bắt đầu tính thời hạn: hồ sơ chưa được tiếp nhận.',
  originalKept: (at) => `Hạn ban đầu vẫn được lưu: ${at}.`,
  provisional: 'Tạm tính: lịch nghỉ của thời gian này chưa chính thức.',
  acceptBy: 'Hạn tiếp nhận hồ sơ trực tuyến',
  apologyBy: 'Nếu không kịp trả kết quả',
  noApologyInTime: 'Thời hạn ngắn hơn thời gian phải báo trước: không thể hẹn lại đúng hạn.',
  rules: (version, day, legalBasis) => `Quy định: ${version}, áp dụng từ ${day} (${legalBasis}).`,
  calendar: (version) => `Lịch làm việc: ${version}.`,
};
