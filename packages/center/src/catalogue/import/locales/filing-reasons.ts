/** Why a procedure is filed the way it is, in the words a citizen reads before the first field. */
import type { LocalizedText } from '@hcc/schemas';

export const filingReasons = {
  here: {
    vi: 'Trung tâm nhận hồ sơ trực tuyến của thủ tục này.',
    en: 'The Center accepts this procedure online.',
    'zh-Hans': '中心受理该手续的网上申请。',
  },
  counterOrPost: {
    vi: 'Thủ tục này chưa nhận hồ sơ trực tuyến. Xin nộp tại bất kỳ điểm tiếp nhận nào của Trung tâm hoặc gửi qua bưu chính.',
    en: 'This procedure cannot be filed online yet. Hand it in at any reception point of the Center, or send it by post.',
    'zh-Hans': '该手续暂不受理网上申请。请到中心任一受理点提交，或通过邮政寄送。',
  },
  counterOnly: {
    vi: 'Thủ tục này chỉ nhận hồ sơ trực tiếp. Xin nộp tại bất kỳ điểm tiếp nhận nào của Trung tâm.',
    en: 'This procedure is accepted in person only. Hand it in at any reception point of the Center.',
    'zh-Hans': '该手续仅受理现场申请。请到中心任一受理点提交。',
  },
} as const satisfies Record<string, LocalizedText>;
