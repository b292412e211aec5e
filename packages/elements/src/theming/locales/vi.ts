export const vi = {
  /** Of test mode: a partner's developer reads it, on a page that no citizen sees yet. */
  ribbon: 'Chế độ thử: có màu khó đọc trên trang này.',
  low: (color: string, ground: string, ratio: string, least: string, better: string) =>
    `${color} trên ${ground} chỉ tương phản ${ratio}:1, cần ít nhất ${least}:1. Gần nhất mà đọc được: ${better}.`,
};

export type TestModeStrings = typeof vi;
