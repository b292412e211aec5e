import { costZhHans } from '../../procedure-view/locales/cost-words.ts';
import { filingZhHans } from '../../procedure-view/locales/filing-words.ts';
import type { Strings } from './vi.ts';

export const zhHans: Strings = {
  cost: costZhHans,
  filing: filingZhHans,
  code: (code) => `手续编号 ${code}`,
  costLabel: '费用',
  by: (channels, cost) => `${channels}：${cost}`,
  timeLabel: '办理时限',
  sooner: (duration) => `中心承诺 ${duration}`,
  dateLabel: '若现在申请',
  before: (when) => `${when} 前出结果`,
  byDay: (day) => `最迟 ${day} 出结果`,
  noDate: '不预先约定出结果的日期',
  papersLabel: '须递交的材料',
  papers: (least, most) =>
    most === 0
      ? '无需递交材料'
      : least === most
        ? `${most} 种`
        : least === 0
          ? `视情况最多 ${most} 种`
          : `视情况 ${least} 至 ${most} 种`,
  details: '查看此手续的全部内容',
  notFound: (code) => `没有编号为 ${code} 的手续。`,
  notFoundHelp: '本页的编号可能有误，或此手续已被替代。请向最近的受理点咨询。',
  askedForNothing: '本页尚未指定要在此显示的手续。',
};
