import { formatNumber } from '../../localize/numbers.ts';
import { costVi } from '../../procedure-view/locales/cost-words.ts';

export const vi = {
  cost: costVi,
  label: 'Tìm thủ tục hành chính',
  help: 'Gõ theo cách gọi thường ngày, có dấu hay không dấu đều được.',
  examplesLabel: 'Ví dụ:',
  examples: ['giấy khai sinh', 'đăng ký kết hôn', 'sổ đỏ', 'hộ khẩu'],
  byEvent: 'Chọn theo việc cần làm',
  browse: 'Xem tất cả thủ tục',
  resultsLabel: 'Thủ tục tìm được',
  meant: (saying: string) => `“${saying}” tức là:`,
  count: (count: number, shown: number, first: string) =>
    `Có ${formatNumber(count, 'vi')} thủ tục phù hợp, đang hiện ${shown}. Đầu tiên: ${first}. Dùng phím mũi tên để chọn.`,
  shown: (shown: number, count: number) =>
    shown < count
      ? `Đang hiện ${shown} trong ${formatNumber(count, 'vi')} thủ tục`
      : `Có ${formatNumber(count, 'vi')} thủ tục`,
  more: 'Hiện thêm',
  clear: 'Xóa nội dung tìm',
  noHits: (query: string) =>
    query === '' ? 'Không có thủ tục nào như vậy.' : `Chưa tìm thấy thủ tục nào cho “${query}”.`,
  noHitsHelp: 'Hãy thử ít từ hơn, hoặc gọi theo tên giấy tờ cần có, ví dụ “giấy khai sinh”.',
  hidden: (count: number) => `Có ${formatNumber(count, 'vi')} thủ tục nếu bỏ các điều kiện lọc.`,
  noFilter: 'Bỏ các điều kiện lọc',
  startOver: 'Tìm lại từ đầu',
  back: 'Quay lại',
  code: (code: string) => `Mã thủ tục ${code}`,
};

export type FinderStrings = typeof vi;
