/** The wording of what is wrong with an answer: what the field is called, what is wrong, and the mend. */
import type { FormDefinition, Locale } from '@hcc/schemas';
import type { AnswerProblemCode } from './check-answers.ts';

/** Beside the codes of `checkAnswers`, what only the Center can find out. */
export type AnswerFaultCode = AnswerProblemCode | 'unknownPlace' | 'locked';

export interface AnswerFault {
  fieldId: string;
  code: AnswerFaultCode;
  params?: { maxLength: number };
}

const words: Record<Locale, Record<AnswerFaultCode, (label: string, maxLength: number) => string>> = {
  vi: {
    required: (label) => `Chưa có “${label}”. Hãy điền hoặc đính kèm mục này.`,
    unknownField: (label) => `Biểu mẫu không có mục “${label}”. Hãy bỏ mục này.`,
    wrongType: (label) => `“${label}” không đúng kiểu dữ liệu.`,
    notAnOption: (label) => `“${label}” phải là một trong các lựa chọn đã nêu.`,
    tooLong: (label, most) => `“${label}” dài quá ${most} ký tự. Hãy rút ngắn.`,
    invalidPersonalId: (label) => `“${label}” phải có đúng 12 chữ số, như trên thẻ căn cước.`,
    invalidPhone: (label) => `“${label}” chưa đúng. Ví dụ: 0912 345 678.`,
    invalidEmail: (label) => `“${label}” chưa đúng. Ví dụ: ten@example.vn.`,
    invalidDate: (label) => `“${label}” không phải là ngày có thật.`,
    invalidReference: (label) => `Hãy chọn “${label}” trong danh sách.`,
    unknownPlace: (label) => `Nơi đã chọn ở “${label}” không còn hoạt động. Hãy chọn nơi khác.`,
    mustBeTrue: () => 'Bạn cần đánh dấu cam đoan thì mới nộp được hồ sơ.',
    locked: (label) => `“${label}” do đơn vị giới thiệu cung cấp nên không sửa được ở đây.`,
  },
  en: {
    required: (label) => `“${label}” is missing. Fill it in or attach it.`,
    unknownField: (label) => `The form has no “${label}”. Leave it out.`,
    wrongType: (label) => `“${label}” is not the right kind of value.`,
    notAnOption: (label) => `“${label}” must be one of the choices.`,
    tooLong: (label, most) => `“${label}” is longer than ${most} characters. Shorten it.`,
    invalidPersonalId: (label) => `“${label}” must have exactly 12 digits, as on the identity card.`,
    invalidPhone: (label) => `“${label}” is not right. Example: 0912 345 678.`,
    invalidEmail: (label) => `“${label}” is not right. Example: name@example.vn.`,
    invalidDate: (label) => `“${label}” is not a real date.`,
    invalidReference: (label) => `Choose “${label}” from the list.`,
    unknownPlace: (label) => `The place chosen for “${label}” is no longer open. Choose another.`,
    mustBeTrue: () => 'Tick the declaration to hand in the dossier.',
    locked: (label) => `“${label}” was given by the referring organisation and cannot be changed here.`,
  },
  'zh-Hans': {
    required: (label) => `缺少“${label}”。请填写或上传。`,
    unknownField: (label) => `表单中没有“${label}”。请删除该项。`,
    wrongType: (label) => `“${label}”的数据类型不正确。`,
    notAnOption: (label) => `“${label}”必须是所列选项之一。`,
    tooLong: (label, most) => `“${label}”超过 ${most} 个字符。请缩短。`,
    invalidPersonalId: (label) => `“${label}”必须为 12 位数字，与身份证一致。`,
    invalidPhone: (label) => `“${label}”不正确。例如：0912 345 678。`,
    invalidEmail: (label) => `“${label}”不正确。例如：name@example.vn。`,
    invalidDate: (label) => `“${label}”不是真实日期。`,
    invalidReference: (label) => `请从列表中选择“${label}”。`,
    unknownPlace: (label) => `“${label}”所选地点已停止服务。请另选。`,
    mustBeTrue: () => '请勾选声明后再提交档案。',
    locked: (label) => `“${label}”由推荐单位提供，不能在此修改。`,
  },
};

/** One sentence for one fault, with the field's own label. */
export function describeAnswerProblem(fault: AnswerFault, form: FormDefinition, locale: Locale): string {
  const label = form.pages.flatMap((page) => page.fields).find(({ id }) => id === fault.fieldId)?.label;
  return words[locale][fault.code](
    (label && (label[locale] ?? label.vi)) ?? fault.fieldId,
    fault.params?.maxLength ?? 0,
  );
}
