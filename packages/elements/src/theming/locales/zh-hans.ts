import type { TestModeStrings } from './vi.ts';

export const zhHans: TestModeStrings = {
  ribbon: '测试模式：本页有些颜色难以辨认。',
  low: (color, ground, ratio, least, better) =>
    `${color} 在 ${ground} 上的对比度仅为 ${ratio}:1，至少需要 ${least}:1。最接近且可读的颜色：${better}。`,
};
