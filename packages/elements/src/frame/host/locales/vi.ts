export const vi = {
  title: { "dossier-form": "Biểu mẫu nộp hồ sơ của Trung tâm Phục vụ hành chính công", "status-tracker": "Tra cứu hồ sơ tại Trung tâm Phục vụ hành chính công" },
  openApart: { "dossier-form": "Mở biểu mẫu trong trang riêng", "status-tracker": "Mở tra cứu trong trang riêng" },
};

export type SealedFrameStrings = typeof vi;
