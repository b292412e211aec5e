import { formatNumber } from '../../../localize/numbers.ts';
import type { NarrowingStrings } from './vi.ts';

export const zhHans: NarrowingStrings = {
  filters: '筛选',
  all: '全部',
  remove: (choice) => `取消筛选：${choice}`,
  removeAll: '取消全部筛选',
  chosen: '当前筛选',
  withCount: (name, count) => `${name}（${formatNumber(count, 'zh-Hans')}）`,
  facets: {
    level: '办理层级',
    field: '领域',
    audience: '办理人',
    lifeEvent: '要办的事',
    channel: '递交方式',
    mode: '递交地点',
    unit: '办理机关',
  },
  audience: {
    citizen: '越南公民',
    overseasVietnamese: '旅居国外的越南人',
    foreigner: '外国人',
    household: '家庭和个体经营户',
    enterprise: '企业',
    foreignEnterprise: '外资企业',
    organisation: '组织和合作社',
    stateBody: '国家机关',
    other: '其他对象',
  },
  mode: { here: '可在此递交', handOver: '在国家公共服务门户递交', counterOnly: '仅在受理处递交' },
  events: { citizen: '个人事务', business: '企业和个体经营事务' },
  closer: (event) => `“${event}”的具体事项`,
};
