import { vi as fields } from '../../form-fields/locales/vi.ts';

export const vi = {
  fields,
  loadFailed: 'Chưa mở được biểu mẫu.',
  procedureMissing: 'Trang web chưa cho biết thủ tục cần nộp.',
  code: (code: string) => `Mã thủ tục ${code}`,
  mode: {
    here: 'Nộp được ngay tại đây',
    handOver: 'Thủ tục này nộp trên Cổng Dịch vụ công quốc gia',
    counterOnly: 'Thủ tục này chỉ nộp trực tiếp tại nơi tiếp nhận',
  },
  goElsewhere: 'Mở Cổng Dịch vụ công quốc gia',
  counterHelp: 'Bạn mang hồ sơ đến bất kỳ điểm phục vụ nào của Trung tâm, không phụ thuộc nơi cư trú.',
  resumed: (when: string) => `Đã mở lại bản nháp của bạn, lưu lúc ${when}.`,
  draftKept: (day: string) =>
    `Bản nháp được giữ trên máy này trong phiên làm việc, và bị xóa sau ngày ${day} nếu không nộp.`,
  prefilled: (source: string) => `Một số mục do ${source} điền sẵn. Hãy xem lại trước khi nộp.`,

  progressLabel: 'Các bước',
  stepOf: (index: number, count: number) => `Bước ${index} trên ${count}`,
  stepDone: 'đã qua',
  back: 'Quay lại',
  next: 'Tiếp tục',
  toReview: 'Xong, về trang kiểm tra',
  review: 'Kiểm tra và nộp',

  faults: (count: number) => `Có ${count} mục cần xem lại`,
  warnings: (count: number) => `Có ${count} mục nên xem lại; nếu đúng thì cứ tiếp tục`,
  faultsHelp: 'Bấm vào từng dòng để đến mục đó.',

  saving: 'Đang lưu…',
  saved: (time: string) => `Đã lưu lúc ${time}`,
  notSaved: 'Chưa lưu – sẽ thử lại',
  saveNow: 'Lưu ngay',
  notSavedLong:
    'Chưa lưu được lên Trung tâm. Bạn cứ làm tiếp: nội dung vẫn còn trên màn hình và sẽ được lưu lại. Đừng đóng trang.',
  heldBack: (count: number) => `${count} mục chưa đúng nên chưa lưu`,
  notYetSaved: 'Nội dung bạn nhập sẽ tự lưu.',
  changedElsewhere: 'Bản nháp này vừa được sửa ở nơi khác.',
  keptYours: (fields: string) => `Giữ theo bạn vừa nhập: ${fields}.`,
  tookTheirs: (fields: string) => `Lấy theo nơi kia: ${fields}.`,
  tookFiles: 'Danh sách giấy tờ đính kèm đã được cập nhật.',
  understood: 'Đã hiểu',

  expired: 'Phiên làm việc đã hết hạn',
  expiredHelp: 'Nội dung trên màn hình vẫn còn. Bấm “Tiếp tục làm” để lưu và làm tiếp.',
  expiring: (time: string) => `Phiên làm việc sẽ hết hạn lúc ${time}.`,
  goOn: 'Tiếp tục làm',
  renewFailed:
    'Chưa mở lại được phiên làm việc. Nội dung vẫn còn trên màn hình; hãy chép lại những gì cần giữ, rồi tải lại trang.',

  presentTitle: 'Mang theo để xuất trình, không phải tải lên',
  fileLimits: (most: number) =>
    `PDF, JPG, PNG, Word (DOCX), Excel (XLSX) hoặc ODT; mỗi tệp tối đa 20 MB, cả hồ sơ tối đa ${most} tệp.`,
  chooseFile: 'Chọn tệp',
  takePhoto: 'Chụp ảnh',
  chooseFileFor: (paper: string) => `Chọn tệp cho: ${paper}`,
  takePhotoFor: (paper: string) => `Chụp ảnh: ${paper}`,
  replace: 'Thay',
  replaceFile: (name: string) => `Thay tệp ${name} bằng tệp khác`,
  pause: 'Tạm dừng',
  pauseFile: (name: string) => `Tạm dừng tải tệp ${name}`,
  resume: 'Tiếp tục',
  resumeFile: (name: string) => `Tiếp tục tải tệp ${name}`,
  paused: (percent: number) => `Tạm dừng ở ${percent} %`,
  unfinished: (percent: number) => `Đã tải lên ${percent} %. Chọn lại đúng tệp này để tải tiếp.`,
  remove: 'Bỏ',
  removeFile: (name: string) => `Bỏ tệp ${name}`,
  removeFailed: (name: string) => `Chưa bỏ được tệp ${name}. Hãy thử lại.`,
  stop: 'Dừng',
  stopFile: (name: string) => `Dừng tải tệp ${name}`,
  putAway: 'Đóng',
  putAwayFile: (name: string) => `Đóng thông báo về tệp ${name}`,
  retryFile: (name: string) => `Thử lại tệp ${name}`,
  waiting: 'Đang chờ',
  noNetwork: 'Mất mạng; có mạng lại sẽ tự tải tiếp',
  sending: 'Đang tải lên…',
  sendingShare: (percent: number) => `Đang tải lên ${percent} %`,
  finishing: 'Đã tải lên, chờ Trung tâm kiểm tra…',
  attached: (name: string) => `Đã đính kèm ${name}.`,
  removed: (name: string) => `Đã bỏ ${name}.`,
  fileRefusals: {
    attachment_type_not_allowed: 'Loại tệp này không được nhận. Hãy lưu lại dưới dạng PDF rồi tải lên.',
    attachment_type_disagrees: 'Tên tệp không đúng với nội dung. Hãy mở tệp và lưu lại đúng loại.',
    attachment_encrypted: 'Tệp có mật khẩu: hãy lưu lại không mật khẩu rồi tải lên.',
    attachment_active: 'Tệp chứa nội dung tự chạy. Hãy in ra PDF mới hoặc chụp ảnh giấy tờ rồi tải lên.',
    attachment_damaged: 'Tệp hỏng, không đọc được hết. Hãy lưu lại hoặc quét lại rồi tải lên.',
    attachment_too_complex: 'Tệp quá lớn khi mở ra. Hãy chụp hoặc quét lại với độ nét thấp hơn.',
    attachment_harmful: 'Tệp mang dấu hiệu của mã độc nên không được nhận.',
    attachment_too_large: 'Tệp quá 20 MB, hoặc hồ sơ đã có 10 tệp.',
    upload_checksum_wrong: 'Dữ liệu sai lệch trên đường truyền. Hãy tải lại tệp.',
    file_store_unavailable: 'Trung tâm tạm thời không lưu được tệp. Vui lòng thử lại sau ít phút.',
  },
  fileFaults: {
    empty: 'Tệp rỗng. Hãy mở thử tệp trên máy rồi chọn lại.',
    tooLarge: 'Tệp quá 20 MB. Hãy chụp hoặc quét lại với độ nét thấp hơn, hoặc tách thành nhiều tệp.',
    tooMany: 'Hồ sơ đã đủ số tệp được phép. Hãy bỏ bớt, hoặc gộp nhiều trang vào một tệp PDF.',
    heic: 'Ảnh HEIC không đọc được. Trên iPhone: Cài đặt › Camera › Định dạng › Tương thích nhất; hoặc dùng nút “Chụp ảnh”.',
    wrongType:
      'Tệp này không thuộc loại được nhận (PDF, JPG, PNG, DOCX, XLSX, ODT). Hãy lưu lại dưới dạng PDF hoặc chụp ảnh giấy tờ rồi chọn lại.',
  },
};

/** The one step of a form that shows all its pages at once. */
export const allQuestions = { vi: 'Nội dung kê khai', en: 'Your answers', 'zh-Hans': '填写内容' };

export type FormStrings = typeof vi;
