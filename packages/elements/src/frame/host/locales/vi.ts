/** The few words of the shell around the frame; it carries no other, to stay small. */
export const vi = {
  loading: 'Đang tải…',
  retry: 'Thử lại',
  title: {
    'dossier-form': 'Biểu mẫu nộp hồ sơ của Trung tâm Phục vụ hành chính công',
    'status-tracker': 'Tra cứu hồ sơ tại Trung tâm Phục vụ hành chính công',
  },
  openApart: { 'dossier-form': 'Mở biểu mẫu trong trang riêng', 'status-tracker': 'Mở tra cứu trong trang riêng' },
  timeout: 'Chưa mở được nội dung của Trung tâm. Vui lòng thử lại, hoặc mở trong trang riêng.',
  misconfigured: 'Tiện ích này chưa được trang web thiết lập đúng nên chưa dùng được.',
};

export type SealedFrameStrings = typeof vi;
