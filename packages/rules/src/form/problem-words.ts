/** The wording of what is wrong with an answer: what the field is called, what is wrong, and the mend. */
import type { FormDefinition, Locale } from '@hcc/schemas';
import { formatMoney } from '../identifiers/index.ts';
import type { AnswerProblem, AnswerProblemCode } from './answer-problem.ts';
import { labelOf } from './field-label.ts';
import { dayFirst } from './summarise.ts';

/** Beside the codes of `checkAnswers`, what only the Center can find out. */
export type AnswerFaultCode = AnswerProblemCode | 'unknownPlace' | 'locked';

/** A problem of `checkAnswers`, or one that the Center alone can find; an error where nothing else is said. */
export type AnswerFault = Omit<AnswerProblem, 'code' | 'severity'> & {
  code: AnswerFaultCode;
  severity?: AnswerProblem['severity'];
};

/** The author's own words stand for these. */
type OwnWords = 'checkFailed' | 'wrongPattern';

/** `bound` is the length, number, or day that was passed, as it is written. */
const words: Record<Locale, Record<Exclude<AnswerFaultCode, OwnWords>, (label: string, bound: string) => string>> = {
  vi: {
    tooSmall: (label, least) => `“${label}” ít nhất là ${least}.`,
    tooLarge: (label, most) => `“${label}” nhiều nhất là ${most}.`,
    tooManyDecimals: (label, most) =>
      most === '0' ? `“${label}” phải là số nguyên.` : `“${label}” có nhiều nhất ${most} chữ số sau dấu phẩy.`,
    tooEarly: (label, day) => `“${label}” không được trước ngày ${day}. Hãy xem lại ngày.`,
    tooLate: (label, day) => `“${label}” không được sau ngày ${day}. Hãy xem lại ngày.`,
    dayNeeded: (label) => `“${label}” cần đủ ngày, tháng và năm. Ví dụ: 05/09/1990.`,
    tooFewRows: (label, least) => `“${label}” cần ít nhất ${least} dòng. Hãy thêm dòng.`,
    tooManyRows: (label, most) => `“${label}” chỉ nhận ${most} dòng. Hãy bớt dòng, hoặc nộp danh sách kèm theo.`,
    invalidTaxNumber: (label) => `“${label}” chưa đúng. Mã số thuế có 10 số, 13 số (10-3) hoặc 12 số.`,
    birthYearDiffers: (label) => `“${label}” không khớp với năm sinh đã khai. Hãy xem lại; nếu đúng thì cứ tiếp tục.`,
    sexDiffers: (label) => `“${label}” không khớp với giới tính đã khai. Hãy xem lại; nếu đúng thì cứ tiếp tục.`,
    unknownProvince: (label) =>
      `Ba số đầu của “${label}” không phải mã tỉnh thường gặp. Hãy xem lại; nếu đúng thì cứ tiếp tục.`,
    required: (label) => `Chưa có “${label}”. Hãy điền hoặc đính kèm mục này.`,
    unknownField: (label) => `Biểu mẫu không có mục “${label}”. Hãy bỏ mục này.`,
    wrongType: (label) => `“${label}” không đúng kiểu dữ liệu. Hãy nhập lại.`,
    notAnOption: (label) => `“${label}” phải là một trong các lựa chọn đã nêu.`,
    tooLong: (label, most) => `“${label}” dài quá ${most} ký tự. Hãy rút ngắn.`,
    invalidPersonalId: (label) => `“${label}” phải có đúng 12 chữ số, như trên thẻ căn cước.`,
    invalidPhone: (label) => `“${label}” chưa đúng. Ví dụ: 0912 345 678.`,
    invalidEmail: (label) => `“${label}” chưa đúng. Ví dụ: ten@example.vn.`,
    invalidDate: (label) => `“${label}” không phải là ngày có thật. Hãy nhập ngày/tháng/năm, ví dụ 05/09/1990.`,
    invalidReference: (label) => `Hãy chọn “${label}” trong danh sách.`,
    unknownPlace: (label) => `Nơi đã chọn ở “${label}” không còn hoạt động. Hãy chọn nơi khác.`,
    mustBeTrue: () => 'Bạn cần đánh dấu cam đoan thì mới nộp được hồ sơ.',
    locked: (label) => `“${label}” do đơn vị giới thiệu cung cấp nên không sửa được ở đây.`,
  },
  en: {
    tooSmall: (label, least) => `“${label}” must be at least ${least}.`,
    tooLarge: (label, most) => `“${label}” must be at most ${most}.`,
    tooManyDecimals: (label, most) =>
      most === '0' ? `“${label}” must be a whole number.` : `“${label}” takes at most ${most} digits after the point.`,
    tooEarly: (label, day) => `“${label}” must not be before ${day}. Check the date.`,
    tooLate: (label, day) => `“${label}” must not be after ${day}. Check the date.`,
    dayNeeded: (label) => `“${label}” needs day, month and year. Example: 05/09/1990.`,
    tooFewRows: (label, least) => `“${label}” needs at least ${least} rows. Add some.`,
    tooManyRows: (label, most) => `“${label}” takes ${most} rows. Take some away, or attach the list as a file.`,
    invalidTaxNumber: (label) => `“${label}” is not right. A tax number has 10 digits, 13 (10-3) or 12.`,
    birthYearDiffers: (label) => `“${label}” does not go with the year of birth. Check it; if it is right, go on.`,
    sexDiffers: (label) => `“${label}” does not go with the sex that was stated. Check it; if it is right, go on.`,
    unknownProvince: (label) =>
      `The first three digits of “${label}” are no common province code. Check them; if they are right, go on.`,
    required: (label) => `“${label}” is missing. Fill it in or attach it.`,
    unknownField: (label) => `The form has no “${label}”. Leave it out.`,
    wrongType: (label) => `“${label}” is not the right kind of value. Enter it again.`,
    notAnOption: (label) => `“${label}” must be one of the choices.`,
    tooLong: (label, most) => `“${label}” is longer than ${most} characters. Shorten it.`,
    invalidPersonalId: (label) => `“${label}” must have exactly 12 digits, as on the identity card.`,
    invalidPhone: (label) => `“${label}” is not right. Example: 0912 345 678.`,
    invalidEmail: (label) => `“${label}” is not right. Example: name@example.vn.`,
    invalidDate: (label) => `“${label}” is not a real date. Enter day/month/year, for example 05/09/1990.`,
    invalidReference: (label) => `Choose “${label}” from the list.`,
    unknownPlace: (label) => `The place chosen for “${label}” is no longer open. Choose another.`,
    mustBeTrue: () => 'Tick the declaration to hand in the dossier.',
    locked: (label) => `“${label}” was given by the referring organisation and cannot be changed here.`,
  },
  'zh-Hans': {
    tooSmall: (label, least) => `“${label}”不得小于 ${least}。`,
    tooLarge: (label, most) => `“${label}”不得大于 ${most}。`,
    tooManyDecimals: (label, most) => (most === '0' ? `“${label}”必须为整数。` : `“${label}”小数点后最多 ${most} 位。`),
    tooEarly: (label, day) => `“${label}”不得早于 ${day}。请核对日期。`,
    tooLate: (label, day) => `“${label}”不得晚于 ${day}。请核对日期。`,
    dayNeeded: (label) => `“${label}”需要完整的年月日。例如：05/09/1990。`,
    tooFewRows: (label, least) => `“${label}”至少需要 ${least} 行。请添加。`,
    tooManyRows: (label, most) => `“${label}”最多 ${most} 行。请减少，或将名单作为附件提交。`,
    invalidTaxNumber: (label) => `“${label}”不正确。税号为10位、13位（10-3）或12位。`,
    birthYearDiffers: (label) => `“${label}”与所填出生年份不符。请核对；如无误可继续。`,
    sexDiffers: (label) => `“${label}”与所填性别不符。请核对；如无误可继续。`,
    unknownProvince: (label) => `“${label}”的前三位不是常见的省份代码。请核对；如无误可继续。`,
    required: (label) => `缺少“${label}”。请填写或上传。`,
    unknownField: (label) => `表单中没有“${label}”。请删除该项。`,
    wrongType: (label) => `“${label}”的数据类型不正确。请重新填写。`,
    notAnOption: (label) => `“${label}”必须是所列选项之一。`,
    tooLong: (label, most) => `“${label}”超过 ${most} 个字符。请缩短。`,
    invalidPersonalId: (label) => `“${label}”必须为 12 位数字，与身份证一致。`,
    invalidPhone: (label) => `“${label}”不正确。例如：0912 345 678。`,
    invalidEmail: (label) => `“${label}”不正确。例如：name@example.vn。`,
    invalidDate: (label) => `“${label}”不是真实日期。请按日/月/年填写，例如 05/09/1990。`,
    invalidReference: (label) => `请从列表中选择“${label}”。`,
    unknownPlace: (label) => `“${label}”所选地点已停止服务。请另选。`,
    mustBeTrue: () => '请勾选声明后再提交档案。',
    locked: (label) => `“${label}”由推荐单位提供，不能在此修改。`,
  },
};

/** One sentence for one fault, with the field's own label. */
export function describeAnswerProblem(fault: AnswerFault, form: FormDefinition, locale: Locale): string {
  const { code, message } = fault;
  if (code === 'checkFailed' || code === 'wrongPattern') return (message && (message[locale] ?? message.vi)) ?? code;
  const label = labelOf(fault.fieldId, form);
  return words[locale][code]((label && (label[locale] ?? label.vi)) ?? fault.fieldId, boundOf(fault));
}

function boundOf({ params }: AnswerFault): string {
  if (params?.day !== undefined) return dayFirst(params.day);
  const bound = params?.limit ?? params?.maxLength ?? 0;
  return Number.isSafeInteger(bound) ? formatMoney(bound) : String(bound).replace('.', ',');
}
