import type { ProblemWords } from './problem-words.ts';

export const vi: ProblemWords = {
  tooSmall: (label, least) => `“${label}” ít nhất là ${least}.`,
  tooLarge: (label, most) => `“${label}” nhiều nhất là ${most}.`,
  tooManyDecimals: (label, most) =>
    most === '0' ? `“${label}” phải là số nguyên.` : `“${label}” có nhiều nhất ${most} chữ số sau dấu phẩy.`,
  tooEarly: (label, day) => `“${label}” không được trước ngày ${day}. Hãy xem lại ngày.`,
  tooLate: (label, day) => `“${label}” không được sau ngày ${day}. Hãy xem lại ngày.`,
  dayNeeded: (label) => `“${label}” cần đủ ngày, tháng và năm. Ví dụ: 05/09/1990.`,
  tooFewRows: (label, least) => `“${label}” cần ít nhất ${least} mục. Hãy thêm cho đủ.`,
  tooManyRows: (label, most) => `“${label}” chỉ nhận ${most} mục. Hãy bớt đi, hoặc nộp danh sách kèm theo.`,
  invalidTaxNumber: (label) => `“${label}” chưa đúng. Mã số thuế có 10 số, 13 số (10-3) hoặc 12 số.`,
  birthYearDiffers: (label) => `“${label}” không khớp với năm sinh đã khai. Hãy xem lại; nếu đúng thì cứ tiếp tục.`,
  sexDiffers: (label) => `“${label}” không khớp với giới tính đã khai. Hãy xem lại; nếu đúng thì cứ tiếp tục.`,
  unknownProvince: (label) =>
    `Ba số đầu của “${label}” không phải mã tỉnh thường gặp. Hãy xem lại; nếu đúng thì cứ tiếp tục.`,
  required: (label) => `Chưa có “${label}”. Hãy điền mục này.`,
  requiredChoice: (label) => `Chưa chọn “${label}”. Hãy chọn một mục.`,
  requiredFile: (label) => `Chưa có “${label}”. Hãy đính kèm giấy tờ này.`,
  unknownField: (label) => `Biểu mẫu không có mục “${label}”. Hãy bỏ mục này.`,
  wrongType: (label) => `“${label}” không đúng kiểu dữ liệu. Hãy nhập lại.`,
  notAnOption: (label) => `“${label}” phải là một trong các lựa chọn đã nêu.`,
  tooLong: (label, most) => `“${label}” dài quá ${most} ký tự. Hãy rút ngắn.`,
  invalidPersonalId: (label) => `“${label}” phải có đúng 12 chữ số, như trên thẻ căn cước.`,
  invalidPhone: (label) => `“${label}” chưa đúng. Ví dụ: 0912 345 678.`,
  invalidEmail: (label) => `“${label}” chưa đúng. Ví dụ: ten@example.vn.`,
  invalidDate: (label) => `“${label}” không phải là ngày có thật. Hãy nhập ngày/tháng/năm, ví dụ 05/09/1990.`,
  invalidReference: (label) => `Hãy chọn “${label}” trong danh sách.`,
  unknownPlace: (label) => `Nơi đã chọn ở “${label}” không còn hoạt động. Hãy chọn nơi khác.`,
  mustBeTrue: () => 'Bạn cần đánh dấu cam đoan thì mới nộp được hồ sơ.',
  locked: (label) => `“${label}” do đơn vị giới thiệu cung cấp nên không sửa được ở đây.`,
};
