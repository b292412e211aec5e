export const vi = {
  mode: 'Chế độ thử: thông tin ở đây để thử nghiệm, hồ sơ nộp không có giá trị.',
  clock: (shown: string) => `Đồng hồ thử đang chỉ ${shown}.`,
};

export type RibbonStrings = typeof vi;
