import type { Duration } from '@hcc/schemas';
import type { ChangeWords } from '../change-words.ts';

const number = new Intl.NumberFormat('zh-Hans-CN', { maximumFractionDigits: 2 });

function duration(it: Duration): string {
  switch (it.unit) {
    case 'workingDay':
      return `${number.format(it.amount)}个工作日`;
    case 'calendarDay':
      return `${number.format(it.amount)}天`;
    case 'workingHour':
      return `${number.format(it.amount)}个工作小时`;
    case 'month':
      return `${number.format(it.amount)}个月`;
    case 'year':
      return `${number.format(it.amount)}年`;
    case 'sameDay':
      return it.cutOff ? `当天（${it.cutOff}前收件）` : '当天';
    case 'none':
      return '未规定';
  }
}

export const zhHans: ChangeWords = {
  kinds: { added: '新增', amended: '修订', repealed: '废止' },
  noChanges: '没有读者能察觉的变化。',
  name: (before, after) => `名称：由“${before}”改为“${after}”`,
  fromTo: (label, where, before, after, trend) =>
    `${label}${where && `（${where}）`}：由${before}${{ down: '减至', up: '增至', other: '改为' }[trend]}${after}`,
  changed: (label, where) => `${label}${where && `（${where}）`}：文字说明已变更`,
  costLabels: { fee: '服务费', charge: '规费', price: '价格', mixed: '费用' },
  timeLabel: '办理时限',
  committedLabel: '中心承诺时限',
  free: '免费',
  notStated: '未注明',
  none: '无',
  money: (amount) => `${number.format(amount)}越南盾`,
  duration,
  channels: { online: '网上提交', post: '邮寄', counter: '现场提交' },
  channelChange: (change, channel) => (change === 'added' ? `新增提交方式：${channel}` : `不再受理：${channel}`),
  modes: { here: '在此提交', handOver: '在国家公共服务门户提交', counterOnly: '仅限现场提交' },
  filingLabel: '提交方式',
  papers: {
    added: { submit: (name) => `新增须提交的材料：${name}`, present: (name) => `新增须出示的材料：${name}` },
    removed: { submit: (name) => `不再须提交：${name}`, present: (name) => `不再须出示：${name}` },
    changed: {
      submit: (name) => `材料的份数、适用情形或提交方式有变：${name}`,
      present: (name) => `材料的适用情形或出示方式有变：${name}`,
    },
  },
  result: (change, name) => (change === 'added' ? `新增办理结果：${name}` : `不再有办理结果：${name}`),
  legalBasis: (change, title) => (change === 'added' ? `新增法律依据：${title}` : `取消法律依据：${title}`),
  agency: (change, name) => (change === 'added' ? `新增办理机关：${name}` : `不再由该机关办理：${name}`),
  levels: { provincial: '省级', district: '县级', commune: '乡级' },
  levelLabel: '办理级别',
  texts: {
    methodNotes: '关于提交方式或时限的说明已变更',
    conditions: '要求和条件已变更',
    steps: '办理流程已变更',
    variants: '适用情形已变更',
    notes: '材料说明已变更',
    audiences: '办理对象已变更',
    fields: '所属领域已变更',
    decision: '由新的决定公布',
  },
};
