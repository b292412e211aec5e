import type { vi } from './vi.ts';

export const zhHans: typeof vi = {
  title: '表单中的提示',
  lead: '今年经常需要补充的材料。批准的提示会显示在该材料的上传处旁，所有申请人都能看到。',
  none: '没有经常需要补充的材料，也没有提示。',
  askedFor: (times, of, missing, faulty) => `${of} 份档案中补充 ${times} 次（缺少 ${missing}，不合要求 ${faulty}）`,
  notOften: '今年很少需要补充',
  standing: (name, instant) => `${name} 于 ${instant} 批准。`,
  retire: '撤下提示',
  retired: '提示已从表单撤下。',
  write: '编写提示',
  change: '修改提示',
  words: '提示内容',
  wordsHelp: '用一两句通俗的越南语，10 至 300 个字符。不要提及任何人的姓名。',
  approve: '批准并显示在表单中',
  approved: '提示已显示在表单中。',
};
