import type { ExplanationWords } from '../explanation.ts';

export const zhHans: ExplanationWords = {
  filed: (channel, at) => `办理方式：${channel}，收件时间：${at}。`,
  statutory: '法定期限',
  labelled: (label, value) => `${label}：${value}`,
  from: (at) => `于 ${at} 计算：`,
  clockNotStarted: '期限尚未开始计算：材料尚未受理。',
  originalKept: (at) => `最初的到期时间仍予保留：${at}。`,
  provisional: '暂定：该时段的节假日安排尚未正式公布。',
  acceptBy: '网上申请的受理时限',
  apologyBy: '如不能按期出具结果',
  noApologyInTime: '期限短于须提前通知的时间：无法按时改约。',
  rules: (version, day, legalBasis) => `规则：${version}，自 ${day} 起施行（${legalBasis}）。`,
  calendar: (version) => `工作日历：${version}。`,
};
