import { formatNumber } from '../../localize/numbers.ts';
import { costZhHans } from '../../procedure-view/locales/cost-words.ts';
import type { FinderStrings } from './vi.ts';

export const zhHans: FinderStrings = {
  cost: costZhHans,
  label: '查找行政手续',
  help: '请用日常说法输入：越南语（有无声调均可）、英语或中文。',
  examplesLabel: '例如：',
  examples: ['出生证', 'giấy khai sinh', '驾驶证', 'sổ đỏ'],
  byEvent: '按要办的事选择',
  browse: '查看全部手续',
  resultsLabel: '找到的手续',
  meant: (saying) => `“${saying}”即：`,
  count: (count, shown, first) =>
    `共有 ${formatNumber(count, 'zh-Hans')} 项手续符合，正在显示 ${shown} 项。第一项：${first}。请用方向键选择。`,
  shown: (shown, count) =>
    shown < count
      ? `正在显示 ${formatNumber(count, 'zh-Hans')} 项中的 ${shown} 项`
      : `共 ${formatNumber(count, 'zh-Hans')} 项手续`,
  more: '显示更多',
  clear: '清除搜索内容',
  noHits: (query) => (query === '' ? '没有这样的手续。' : `没有找到与“${query}”相符的手续。`),
  noHitsHelp: '请减少词语，或输入所需证件的名称，例如“出生证”。',
  hidden: (count) => `不加筛选条件则有 ${formatNumber(count, 'zh-Hans')} 项手续。`,
  noFilter: '取消筛选条件',
  startOver: '重新查找',
  back: '返回',
  code: (code) => `手续代码 ${code}`,
};
