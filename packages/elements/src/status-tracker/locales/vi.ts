/** The words of the look-up; a dossier's own are fetched with its view. */
export const vi = {
  title: 'Tra cứu hồ sơ',
  intro: 'Nhập mã hồ sơ và mã bí mật in trên giấy tiếp nhận hồ sơ, hoặc mở đường dẫn (mã QR) trên giấy đó.',
  code: 'Mã hồ sơ',
  codeHelp: 'Ví dụ: 000.00.19.H49-261122-0007',
  codeMissing: 'Nhập mã hồ sơ.',
  secret: 'Mã bí mật',
  secretHelp: 'Tám ký tự in dưới mã hồ sơ; viết hoa hay viết thường đều được.',
  secretMissing: 'Nhập mã bí mật.',
  lookUp: 'Tra cứu',
  lookingUp: 'Đang tra cứu…',
  choose: 'Hồ sơ bạn đã nộp',
  reload: 'Tải lại',
};

export type TrackerStrings = typeof vi;
