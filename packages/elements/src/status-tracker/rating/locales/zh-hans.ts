import type { RatingStrings } from './vi.ts';

export const zhHans: RatingStrings = {
  title: '您对服务满意吗？',
  about: {
    result: '关于该申请的办理和结果发放',
    refusal: '关于该申请被拒绝',
    supplement: '关于要求您补正',
  },
  confidential: '评价保密：不与申请、姓名或提交时刻一起保存。工作人员不知道评价人，评价也不影响您的申请。',
  overall: '总体',
  satisfaction: { verySatisfied: '非常满意', satisfied: '满意', notSatisfied: '不满意' },
  more: '逐项评价（可不填）',
  question: {
    time: '办理时间',
    bodies: '需要联系的机关数量',
    contacts: '需要往返或联系的次数',
    information: '公开信息准确完整',
    attitude: '工作人员的态度',
    lawfulness: '结果和费用符合规定',
    explanations: '解释与指导',
    onlineService: '在线服务',
  },
  words: '补充说明（可不填）',
  wordsHelp: '请勿填写姓名、电话或申请编号，以便保密。',
  overallMissing: '请选择一项。',
  send: '提交评价',
  sending: '正在提交…',
  thanks: '已记录。感谢您的评价。',
};
