import type { Duration } from '@hcc/schemas';
import type { ChangeWords } from '../change-words.ts';

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

function duration(it: Duration): string {
  switch (it.unit) {
    case 'workingDay':
      return `${number.format(it.amount)} ngày làm việc`;
    case 'calendarDay':
      return `${number.format(it.amount)} ngày`;
    case 'workingHour':
      return `${number.format(it.amount)} giờ làm việc`;
    case 'month':
      return `${number.format(it.amount)} tháng`;
    case 'year':
      return `${number.format(it.amount)} năm`;
    case 'sameDay':
      return it.cutOff ? `trong ngày (nhận trước ${it.cutOff})` : 'trong ngày';
    case 'none':
      return 'không quy định';
  }
}

export const vi: ChangeWords = {
  kinds: { added: 'Mới', amended: 'Sửa đổi', repealed: 'Bãi bỏ' },
  noChanges: 'Không có thay đổi nào mà người dân nhận thấy.',
  name: (before, after) => `Tên thủ tục: từ “${before}” thành “${after}”`,
  fromTo: (label, where, before, after, trend) =>
    `${label}${where && ` (nộp ${where})`}: từ ${before} ${{ down: 'còn', up: 'lên', other: 'thành' }[trend]} ${after}`,
  changed: (label, where) => `${label}${where && ` (nộp ${where})`} đã thay đổi`,
  costLabels: { fee: 'Phí', charge: 'Lệ phí', price: 'Giá dịch vụ', mixed: 'Phí, lệ phí' },
  timeLabel: 'Thời hạn',
  committedLabel: 'Thời hạn Trung tâm cam kết',
  free: 'miễn phí',
  notStated: 'không nêu',
  none: 'không có',
  money: (amount) => `${number.format(amount)} đồng`,
  duration,
  channels: { online: 'trực tuyến', post: 'qua bưu chính', counter: 'trực tiếp' },
  channelChange: (change, channel) =>
    change === 'added' ? `Nộp được thêm cách: ${channel}` : `Không còn nhận hồ sơ nộp ${channel}`,
  modes: { here: 'nộp tại đây', handOver: 'nộp trên Cổng Dịch vụ công quốc gia', counterOnly: 'chỉ nộp trực tiếp' },
  filingLabel: 'Cách nộp',
  papers: {
    added: {
      submit: (name) => `Thêm giấy tờ phải nộp: ${name}`,
      present: (name) => `Thêm giấy tờ phải xuất trình: ${name}`,
    },
    removed: {
      submit: (name) => `Không còn phải nộp: ${name}`,
      present: (name) => `Không còn phải xuất trình: ${name}`,
    },
    changed: {
      submit: (name) => `Thay đổi số bản, trường hợp hoặc cách nộp của giấy tờ: ${name}`,
      present: (name) => `Thay đổi trường hợp hoặc cách xuất trình giấy tờ: ${name}`,
    },
  },
  result: (change, name) => (change === 'added' ? `Thêm kết quả: ${name}` : `Không còn kết quả: ${name}`),
  legalBasis: (change, title) => (change === 'added' ? `Thêm căn cứ pháp lý: ${title}` : `Bỏ căn cứ pháp lý: ${title}`),
  agency: (change, name) =>
    change === 'added' ? `Thêm cơ quan giải quyết: ${name}` : `Bỏ cơ quan giải quyết: ${name}`,
  levels: { provincial: 'cấp tỉnh', district: 'cấp huyện', commune: 'cấp xã' },
  levelLabel: 'Cấp giải quyết',
  texts: {
    methodNotes: 'Ghi chú về cách nộp hoặc thời hạn đã thay đổi',
    conditions: 'Yêu cầu, điều kiện đã thay đổi',
    steps: 'Trình tự thực hiện đã thay đổi',
    variants: 'Các trường hợp của thủ tục đã thay đổi',
    notes: 'Lưu ý về hồ sơ đã thay đổi',
    audiences: 'Đối tượng được thực hiện đã thay đổi',
    fields: 'Lĩnh vực đã thay đổi',
    decision: 'Quyết định công bố mới',
  },
};
