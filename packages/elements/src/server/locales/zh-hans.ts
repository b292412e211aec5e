import type { Strings } from './vi.ts';

export const zhHans: Strings = {
  goOn: {
    procedure: '在公共行政服务中心查看并办理此手续',
    figures: '在公共行政服务中心的网页查看这些数据',
    any: '打开公共行政服务中心的网页',
  },
};
