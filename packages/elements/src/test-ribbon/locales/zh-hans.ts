import type { RibbonStrings } from './vi.ts';

export const zhHans: RibbonStrings = {
  mode: '测试模式：此处信息仅供试用，提交的档案无效。',
  clock: (shown) => `测试时钟显示 ${shown}。`,
};
