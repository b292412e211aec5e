import type { Strings } from './vi.ts';

export const zhHans: Strings = {
  label: '旧乡、坊名',
  help: '输入证件上的名称，然后在列表中选择。',
  noFormer: '中心未记录任何更名的乡、坊。',
  noHits: (query) => `没有名为“${query}”的旧乡、坊。如为现名，请在上方的搜索框中输入。`,
  moved: (name) => `${name}（旧）现属：`,
  same: (name) => `${name}现仍为：`,
  divided: (name) => `${name}（旧）已被拆分。您的地点现属哪里？`,
  unknown: (name) => `${name}（旧）现属何处尚不明确，请向最近的地点咨询。`,
  pointsIn: (name) => `查看${name}的地点`,
};
