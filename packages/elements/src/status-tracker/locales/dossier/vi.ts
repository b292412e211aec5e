/** The words of a dossier's progress, which the desk shares. */
export const vi = {
  chooseOther: 'Xem hồ sơ khác của bạn',
  lookUpOther: 'Tra cứu hồ sơ khác',
  submittedAt: (when: string) => `Nộp lúc ${when}`,
  dossierCode: 'Mã hồ sơ',
  nothingToDo: 'Bạn không cần làm gì lúc này',
  yourTurn: 'Đến lượt bạn',
  resultReady: 'Đã có kết quả',
  isOver: 'Hồ sơ đã kết thúc',
  respondBy: (day: string) => `Trả lời trước hết ngày ${day}.`,
  withdrawalAsked: 'Bạn đã xin rút hồ sơ; cơ quan giải quyết chưa xác nhận.',
  standstill: {
    notStarted: 'Thời hạn giải quyết chưa bắt đầu tính.',
    supplementRequested: (since: string) => `Thời hạn tạm dừng từ ${since} vì chờ bạn bổ sung giấy tờ.`,
    paymentRequired: (since: string) => `Thời hạn tạm dừng từ ${since} vì chờ bạn nộp tiền.`,
    stopped: (since: string) => `Thời hạn tạm dừng từ ${since} theo quyết định của cơ quan giải quyết.`,
  },
  nextTurn: { you: 'Đến lượt bạn', center: 'Trung tâm đang giải quyết', nobody: 'Đã kết thúc' },
  dueOn: (day: string) => `Hẹn trả ${day}`,
  meaning: {
    submitted: (receiving: string) =>
      `${receiving} đã nhận được hồ sơ và đang kiểm tra. Hồ sơ đầy đủ thì bạn sẽ có ngày hẹn trả kết quả.`,
    accepted: (competent: string) => `Hồ sơ đầy đủ và đã được tiếp nhận. ${competent} sẽ giải quyết.`,
    inProgress: (competent: string) => `${competent} đang giải quyết hồ sơ.`,
    notAccepted: (receiving: string) =>
      `${receiving} không tiếp nhận hồ sơ này. Lý do và căn cứ nằm trong phiếu từ chối; bạn có thể hỏi nơi tiếp nhận, sửa lại rồi nộp hồ sơ mới.`,
    supplementRequested: (receiving: string) =>
      `Hồ sơ còn thiếu giấy tờ. Vui lòng bổ sung theo thông báo của ${receiving}; thời hạn tạm dừng cho đến khi bạn bổ sung.`,
    paymentRequired: (receiving: string) =>
      `Hồ sơ đang chờ bạn nộp phí, lệ phí theo thông báo của ${receiving}; thời hạn tạm dừng cho đến khi bạn nộp.`,
    refused: (competent: string) =>
      `${competent} đã từ chối giải quyết hồ sơ này, trong thời hạn. Lý do và căn cứ nằm trong phiếu từ chối.`,
    suspended: (competent: string) => `${competent} tạm dừng giải quyết hồ sơ và sẽ giải quyết tiếp.`,
    withdrawn: 'Hồ sơ đã được rút theo yêu cầu của người nộp. Việc giải quyết đã chấm dứt.',
    stopped: (receiving: string) => `Việc giải quyết hồ sơ đã dừng. Vui lòng hỏi ${receiving} để biết lý do.`,
    completedOnSite: (returning: string) =>
      `Mời bạn đến ${returning} để nhận kết quả. Mang theo giấy tiếp nhận hồ sơ và giấy tờ tùy thân.`,
    completedElectronic: (returning: string) => `Kết quả đã được ký số. ${returning} đang trả kết quả cho bạn.`,
    returned: 'Kết quả đã được trả. Cảm ơn bạn đã dùng dịch vụ.',
    other: (receiving: string) => `Vui lòng hỏi ${receiving} để biết thêm.`,
  },
  steps: 'Các bước giải quyết',
  track: { onSite: 'Quy trình tại chỗ', electronic: 'Quy trình điện tử' },
  stepState: { done: 'Đã xong', current: 'Đang thực hiện', waiting: 'Chưa đến', skipped: 'Không cần' },
  due: {
    title: 'Ngày hẹn trả kết quả',
    notYet: 'Ngày hẹn được tính khi hồ sơ đầy đủ được tiếp nhận.',
    none: 'Thủ tục này không ấn định ngày hẹn trả kết quả.',
    neverSet: 'Hồ sơ kết thúc trước khi có ngày hẹn.',
    before: (time: string) => `trước ${time}`,
    ahead: (days: number) => `Còn ${days} ngày`,
    today: 'Hẹn trả hôm nay',
    overdue: (days: number) =>
      days === 0
        ? 'Đã quá giờ hẹn. Trung tâm xin lỗi vì sự chậm trễ này.'
        : `Đã quá hạn ${days} ngày. Trung tâm xin lỗi vì sự chậm trễ này.`,
    early: (days: number) => (days === 0 ? 'Xong trước giờ hẹn' : `Xong sớm ${days} ngày so với ngày hẹn`),
    onTime: 'Xong đúng hẹn',
    late: (days: number) =>
      days === 0
        ? 'Xong muộn hơn giờ hẹn. Trung tâm xin lỗi vì sự chậm trễ này.'
        : `Xong muộn ${days} ngày so với ngày hẹn. Trung tâm xin lỗi vì sự chậm trễ này.`,
    original: (day: string) => `Ngày hẹn ban đầu: ${day}`,
    reappointed: 'Đã hẹn lại một lần, có văn bản của lãnh đạo. Trung tâm xin lỗi vì phải hẹn lại.',
    provisional: 'Lịch nghỉ của thời gian này chưa chính thức nên ngày hẹn có thể thay đổi.',
    committed: (duration: string) => `Trung tâm cam kết: ${duration}`,
    duration: (duration: string) => `Thời hạn: ${duration}`,
    statutory: (day: string, duration: string) => `Hạn theo quy định của pháp luật: ${day} (${duration})`,
    reckoning: 'Ngày hẹn được tính như thế nào',
  },
  units: 'Ba nơi phụ trách hồ sơ',
  unit: { receiving: 'Nơi tiếp nhận', competent: 'Cơ quan giải quyết', returning: 'Nơi trả kết quả' },
  dates: 'Các mốc thời gian',
  date: { submitted: 'Nộp hồ sơ', accepted: 'Tiếp nhận', completed: 'Có kết quả', returned: 'Trả kết quả' },
  documents: 'Giấy tờ của bạn',
  result: 'Tải kết quả (PDF có chữ ký số)',
  resultOnPaper: 'Kết quả bản giấy đã đóng dấu được trả tại quầy.',
  resultInSession: 'Để tải kết quả có chữ ký số, hãy mở lại trang nơi bạn đã nộp hồ sơ.',
  receipt: 'Tải giấy tiếp nhận hồ sơ (PDF)',
  slip: {
    supplementRequest: 'Tải phiếu yêu cầu bổ sung (PDF)',
    refusal: 'Tải phiếu từ chối (PDF)',
    apology: 'Tải văn bản xin lỗi và hẹn lại (PDF)',
    stopNotice: 'Tải thông báo dừng giải quyết (PDF)',
  },
  why: { reason: 'Lý do', legalBasis: 'Căn cứ' },
  duty: {
    title: 'Khoản phải nộp trước khi giải quyết tiếp',
    payBy: (day: string) => `Nộp trước hết ngày ${day}`,
    how: 'Nộp tại cơ quan thu theo thông báo; khi có biên lai, cơ quan giải quyết sẽ tiếp tục hồ sơ của bạn.',
  },
  apology: {
    reason: 'Lý do hẹn lại',
    document: (number: string, when: string) => `Văn bản xin lỗi và hẹn lại số ${number}, ký lúc ${when}.`,
  },
  fallen: {
    revoked: (number: string, when: string) => `Kết quả số ${number} đã bị thu hồi lúc ${when} và không còn giá trị.`,
    superseded: (number: string, when: string) =>
      `Kết quả số ${number} đã được thay bằng kết quả mới lúc ${when}. Hãy dùng kết quả mới.`,
  },
  fieldCheck: (when: string, place: string) => `Mời bạn có mặt lúc ${when} tại ${place} để kiểm tra thực tế.`,
  partFailed: 'Chưa tải được phần này.',
  calendar: {
    add: 'Thêm ngày hẹn vào lịch',
    summary: (code: string) => `Hẹn trả kết quả hồ sơ ${code}`,
    description: (procedure: string, place: string) => `${procedure}. Trả kết quả tại ${place}.`,
  },
  fetching: 'Đang tải…',
  withdraw: 'Rút hồ sơ',
  withdrawal: {
    title: 'Bạn muốn rút hồ sơ này?',
    warning: 'Việc giải quyết sẽ chấm dứt và không khôi phục được. Muốn làm tiếp, bạn phải nộp hồ sơ mới.',
    reason: 'Lý do (không bắt buộc)',
    confirm: 'Rút hồ sơ',
    sending: 'Đang rút hồ sơ…',
    keep: 'Không rút',
    done: 'Đã rút hồ sơ.',
  },
  print: 'In trang này',
  language: 'Ngôn ngữ',
  seen: (when: string) => `Cập nhật lúc ${when}`,
  offline: (when: string) =>
    `Đang mất liên lạc với Trung tâm. Đây là tình trạng lúc ${when}; trang sẽ tự cập nhật khi có kết nối.`,
  changed: (status: string) => `Hồ sơ vừa được cập nhật: ${status}.`,
  changedStep: (step: string) => `Hồ sơ vừa được cập nhật: đã xong bước ${step}.`,
};

export type DossierStrings = typeof vi;
