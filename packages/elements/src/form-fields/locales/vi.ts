/** The words of the fields, whatever form they stand in. */
import { problemWordsVi as problems } from '@hcc/rules/form';

export const vi = {
  problems,
  required: 'bắt buộc',
  optional: 'không bắt buộc',
  choose: 'Chọn…',
  why: 'Vì sao hỏi mục này?',
  whyShown: 'Mục này hiện ra vì:',
  whyRequired: 'Mục này bắt buộc vì:',
  whyAnswered: (field: string, answer: string) => `ở “${field}” bạn chọn “${answer}”`,
  whyTicked: (field: string) => `bạn đã đánh dấu “${field}”`,
  whyField: (field: string) => `câu trả lời của bạn ở “${field}”`,
  prefilledBy: (source: string) => `Do ${source} điền sẵn; bạn sửa được.`,
  lockedBy: (source: string) => `Do ${source} cung cấp nên không sửa được ở đây. Nếu chưa đúng, hãy liên hệ ${source}.`,
  thePartner: 'đơn vị giới thiệu',
  placeHelp: 'Gõ vài chữ của tên (không cần dấu), rồi chọn trong danh sách.',
  places: (count: number) =>
    count === 0 ? 'Không có nơi nào khớp. Hãy gõ ít chữ hơn.' : `${count} nơi khớp; dùng phím mũi tên để chọn.`,
  morePlaces: (count: number) => `Còn ${count} nơi nữa. Gõ thêm để thu hẹp.`,
  warning: 'Lưu ý: ',
  dong: 'đồng',
  dateParts: { day: 'Ngày', month: 'Tháng', year: 'Năm' },
  coarseDate: 'Nếu không nhớ ngày, chỉ cần điền năm.',
  rowCount: (count: number) => (count === 0 ? 'chưa có mục nào' : `${count} mục`),
  addRow: (name: string) => `Thêm ${name.toLowerCase()}`,
  takeOut: 'Bỏ',
  takeOutRow: (title: string) => `Bỏ ${title}`,
  rowTakenOut: 'Đã bỏ một mục.',
  putBack: 'Đưa lại',
  rowFaults: (count: number) => `${count} mục cần xem lại`,
  mostRows: (most: number) => `Đã đủ ${most} mục.`,
  rowPages: 'Trang của danh sách',
  rowsBefore: 'Trước',
  rowsAfter: 'Sau',
  rowsShown: (from: number, to: number, count: number) => `${from}–${to} trên ${count}`,
};

export type FieldStrings = typeof vi;
