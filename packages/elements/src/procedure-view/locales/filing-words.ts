/** Whether and how a procedure can be filed, said the same on the card and in the view of one procedure. */
export const filingVi = {
  mode: {
    here: 'Nộp được ngay tại đây',
    handOver: 'Nộp trên Cổng Dịch vụ công quốc gia',
    counterOnly: 'Chỉ nộp trực tiếp tại nơi tiếp nhận',
  },
  apply: 'Nộp hồ sơ',
  applyElsewhere: 'Mở Cổng Dịch vụ công quốc gia',
  ended: (day: string) => `Thủ tục này đã hết hiệu lực sau ngày ${day}, không nộp được nữa.`,
  holdsUntil: (day: string) => `Quy định này áp dụng đến hết ngày ${day}.`,
};

export type FilingWords = typeof filingVi;

export const filingEn: FilingWords = {
  mode: {
    here: 'You can apply here',
    handOver: 'You apply on the National Public Service Portal',
    counterOnly: 'You can only apply in person',
  },
  apply: 'Apply',
  applyElsewhere: 'Open the National Public Service Portal',
  ended: (day) => `This procedure ended after ${day}; you can no longer apply for it.`,
  holdsUntil: (day) => `These rules hold until ${day}.`,
};

export const filingZhHans: FilingWords = {
  mode: { here: '可在此办理', handOver: '须在国家公共服务门户办理', counterOnly: '只能到现场办理' },
  apply: '申请办理',
  applyElsewhere: '打开国家公共服务门户',
  ended: (day) => `此手续在 ${day} 之后已失效，不再受理。`,
  holdsUntil: (day) => `此规定适用至 ${day}。`,
};
