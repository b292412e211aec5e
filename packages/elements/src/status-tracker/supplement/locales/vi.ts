export const vi = {
  title: 'Trung tâm yêu cầu bạn bổ sung',
  askedAt: (when: string) => `Thông báo lúc ${when}`,
  justification: 'Vì sao có thêm thông báo này',
  fault: { missing: 'Còn thiếu', faulty: 'Cần sửa' },
  legalBasis: 'Căn cứ',
  noSlot:
    'Mục này không có chỗ đính kèm riêng: hãy trả lời ở phần ghi chú, hoặc thay tệp của giấy tờ liên quan ở dưới.',
  otherPapers: 'Các giấy tờ khác của hồ sơ',
  note: 'Ghi chú gửi cán bộ (không bắt buộc)',
  noteHelp: 'Chẳng hạn: giấy tờ nào bạn sẽ nộp tại quầy và vì sao.',
  send: 'Gửi bổ sung',
  sending: 'Đang gửi…',
  stillUploading: 'Còn tệp đang tải lên. Hãy chờ tải xong rồi gửi.',
  nothingFor: (papers: string) => `Chưa có tệp cho: ${papers}. Hãy đính kèm, hoặc nói lý do ở phần ghi chú.`,
  changed: 'Hồ sơ vừa được thay đổi ở nơi khác. Tệp và ghi chú của bạn vẫn còn; hãy xem lại rồi gửi.',
  sent: 'Đã gửi bổ sung. Trung tâm sẽ xem và giải quyết tiếp.',
};
export type SupplementStrings = typeof vi;
