export const vi = {
  title: 'Bạn thấy được phục vụ thế nào?',
  about: {
    result: 'Về việc giải quyết và trả kết quả hồ sơ này',
    refusal: 'Về việc hồ sơ này bị từ chối',
    supplement: 'Về việc yêu cầu bổ sung hồ sơ này',
  },
  confidential:
    'Đánh giá được giữ kín: lưu không kèm hồ sơ, tên hay giờ gửi. Cán bộ không biết ai đã đánh giá, và đánh giá không ảnh hưởng đến hồ sơ.',
  overall: 'Nhìn chung',
  satisfaction: { verySatisfied: 'Rất hài lòng', satisfied: 'Hài lòng', notSatisfied: 'Không hài lòng' },
  more: 'Từng việc cụ thể (không bắt buộc)',
  question: {
    time: 'Thời gian giải quyết',
    bodies: 'Số cơ quan phải liên hệ',
    contacts: 'Số lần phải đi lại, liên hệ',
    information: 'Thông tin được công khai đúng và đủ',
    attitude: 'Thái độ của cán bộ',
    lawfulness: 'Kết quả và chi phí đúng quy định',
    explanations: 'Giải thích, hướng dẫn',
    onlineService: 'Dịch vụ trực tuyến',
  },
  words: 'Bạn muốn nói thêm (không bắt buộc)',
  wordsHelp: 'Đừng ghi tên, số điện thoại hay mã hồ sơ: như vậy đánh giá mới giữ kín được.',
  overallMissing: 'Hãy chọn một mức.',
  send: 'Gửi đánh giá',
  sending: 'Đang gửi…',
  thanks: 'Đã ghi nhận. Cảm ơn bạn đã đánh giá.',
};
export type RatingStrings = typeof vi;
