import type { SupplementStrings } from './vi.ts';

export const zhHans: SupplementStrings = {
  title: '中心请您补正',
  askedAt: (when) => `通知时间：${when}`,
  justification: '再次通知的原因',
  fault: { missing: '缺少', faulty: '需更正' },
  legalBasis: '依据',
  noSlot: '此项没有单独的附件位置：请在备注中答复，或在下方替换相关材料的文件。',
  otherPapers: '该申请的其他材料',
  note: '给工作人员的备注（可不填）',
  noteHelp: '例如：哪份材料您将到窗口提交，以及原因。',
  send: '提交补正',
  sending: '正在提交…',
  stillUploading: '仍有文件在上传。请等待完成后再提交。',
  nothingFor: (papers) => `以下材料尚无文件：${papers}。请添加，或在备注中说明原因。`,
  changed: '该申请刚在别处被更改。您的文件和备注仍在，请查看后再提交。',
  sent: '已提交。中心将审查并继续办理。',
};
