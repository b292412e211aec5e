import type { LocalizedText } from '@hcc/schemas';

/**
 * What might stand beside a paper in the form, out of why it had to be asked for: forgotten or wrong, whichever was more
 * often. An officer who knows the paper words it better; nothing is shown before she has approved it.
 */
export const tipDraft = ({ missing, faulty }: { missing: number; faulty: number }): LocalizedText =>
  missing >= faulty ? forgotten : wrong;

const forgotten: LocalizedText = {
  vi: 'Nhiều hồ sơ phải bổ sung vì thiếu giấy tờ này. Vui lòng đính kèm trước khi nộp.',
  en: 'Many dossiers had to be completed because this paper was missing. Please attach it before you file.',
  'zh-Hans': '许多申请因缺少此材料而需要补充。请在提交前附上。',
};

const wrong: LocalizedText = {
  vi: 'Nhiều hồ sơ phải nộp lại giấy tờ này vì chưa đúng. Vui lòng kiểm tra đủ trang, rõ nét và đúng thông tin trước khi nộp.',
  en: 'Many people had to hand in this paper again because it was not right. Please check that it is complete, legible and correct before you file.',
  'zh-Hans': '许多人因此材料不合要求而需要重新提交。请在提交前检查页数是否齐全、内容是否清晰无误。',
};
