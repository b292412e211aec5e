import { costVi } from '../../procedure-view/locales/cost-words.ts';
import { filingVi } from '../../procedure-view/locales/filing-words.ts';

export const vi = {
  cost: costVi,
  filing: filingVi,
  code: (code: string) => `Mã thủ tục ${code}`,
  costLabel: 'Chi phí',
  by: (channels: string, cost: string) => `${channels}: ${cost}`,
  timeLabel: 'Thời hạn giải quyết',
  sooner: (duration: string) => `Trung tâm cam kết ${duration}`,
  dateLabel: 'Nếu nộp bây giờ',
  before: (when: string) => `Có kết quả trước ${when}`,
  byDay: (day: string) => `Có kết quả chậm nhất ngày ${day}`,
  noDate: 'Không hẹn trước ngày có kết quả',
  papersLabel: 'Giấy tờ phải nộp',
  papers: (least: number, most: number) =>
    most === 0
      ? 'Không phải nộp giấy tờ nào'
      : least === most
        ? `${most} loại giấy tờ`
        : least === 0
          ? `Nhiều nhất ${most} loại giấy tờ, tùy trường hợp`
          : `Từ ${least} đến ${most} loại giấy tờ, tùy trường hợp`,
  details: 'Xem đầy đủ thủ tục này',
  notFound: (code: string) => `Không có thủ tục nào mang mã ${code}.`,
  notFoundHelp: 'Có thể trang này ghi nhầm mã, hoặc thủ tục đã được thay thế. Xin hỏi nơi tiếp nhận hồ sơ gần nhất.',
  askedForNothing: 'Trang này chưa chọn thủ tục để giới thiệu ở đây.',
};

export type Strings = typeof vi;
