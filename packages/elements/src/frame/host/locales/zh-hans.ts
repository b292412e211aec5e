import type { SealedFrameStrings } from './vi.ts';

export const zhHans: SealedFrameStrings = {
  loading: '正在加载…',
  retry: '重试',
  title: { 'dossier-form': '公共行政服务中心申请表', 'status-tracker': '公共行政服务中心档案查询' },
  openApart: { 'dossier-form': '在单独页面中打开申请表', 'status-tracker': '在单独页面中打开查询' },
  timeout: '中心的内容未能打开，请重试，或在单独页面中打开。',
  misconfigured: '本网站尚未正确设置此服务，暂时无法使用。',
};
