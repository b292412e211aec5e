import type { TrackerStrings } from './vi.ts';

export const zhHans: TrackerStrings = {
  title: '查询申请',
  intro: '请输入受理回执上的申请编号和查询密码，或打开回执上的链接（二维码）。',
  code: '申请编号',
  codeHelp: '例如：000.00.19.H49-261122-0007',
  codeMissing: '请输入申请编号。',
  secret: '查询密码',
  secretHelp: '印在编号下方的八个字符，不区分大小写。',
  secretMissing: '请输入查询密码。',
  lookUp: '查询',
  lookingUp: '正在查询…',
  choose: '您已提交的申请',
  reload: '重新加载',
};
