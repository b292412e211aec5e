export const vi = {
  label: 'Tên xã, phường cũ',
  help: 'Gõ tên ghi trên giấy tờ, rồi chọn đúng tên trong danh sách.',
  noFormer: 'Trung tâm chưa ghi nhận xã, phường nào đổi tên.',
  noHits: (query: string) => `Không có tên cũ nào là “${query}”. Nếu đây là tên hiện nay, hãy gõ vào ô tìm ở trên.`,
  moved: (name: string) => `${name} (cũ) nay thuộc:`,
  same: (name: string) => `${name} nay vẫn là:`,
  divided: (name: string) => `${name} (cũ) đã được chia. Chỗ của quý vị nay thuộc nơi nào?`,
  unknown: (name: string) => `Chưa rõ ${name} (cũ) nay thuộc đâu. Xin hỏi nơi tiếp nhận gần nhất.`,
  pointsIn: (name: string) => `Xem các nơi ở ${name}`,
};

export type Strings = typeof vi;
