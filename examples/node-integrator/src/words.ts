/** What the page says, in Vietnamese: a console for the partner's own staff. */
export const words = {
  title: 'Hồ sơ qua trang của chúng tôi',
  lead: 'Mỗi thay đổi được Trung tâm báo bằng webhook có chữ ký; trang này tự làm mới sau 3 giây.',
  sampleNote: 'Trang mẫu của bộ công cụ HCC: hệ thống phía sau của một đối tác.',
  connected: (endpoint: string) => `Đã đăng ký nhận sự kiện (${endpoint})`,
  waiting: 'Đang chờ Trung tâm trả lời…',
  dossiers: 'Tình trạng hồ sơ',
  noDossiers: 'Chưa có hồ sơ nào. Hãy nộp một hồ sơ trên trang của ngân hàng mẫu.',
  events: 'Sự kiện nhận được',
  noEvents: 'Chưa có sự kiện nào kể từ khi khởi động.',
  asJson: 'Dạng JSON',
  columns: {
    code: 'Mã hồ sơ', procedure: 'Thủ tục', status: 'Tình trạng', sequence: 'Số thứ tự', due: 'Hẹn trả',
    happened: 'Thời điểm', type: 'Sự kiện', standing: 'Xử lý',
  },
  status: {
    submitted: 'Mới đăng ký', accepted: 'Được tiếp nhận', notAccepted: 'Không được tiếp nhận', inProgress: 'Đang xử lý',
    supplementRequested: 'Yêu cầu bổ sung', paymentRequired: 'Yêu cầu nghĩa vụ tài chính', withdrawn: 'Công dân rút hồ sơ',
    stopped: 'Dừng xử lý', completed: 'Đã xử lý xong', returned: 'Đã trả kết quả',
  } as Readonly<Record<string, string>>,
  standing: { news: 'mới', late: 'đến muộn, đã có tin mới hơn', repeated: 'lặp lại, bỏ qua' },
};
