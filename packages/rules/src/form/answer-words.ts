import type { LocalizedText } from '@hcc/schemas';

/** A tick in words. Apart from `labels.ts`, so that a browser that only reads a form does not load how one is derived. */
export const answerWords: { yes: LocalizedText; no: LocalizedText } = {
  yes: { vi: 'Có', en: 'Yes', 'zh-Hans': '是' },
  no: { vi: 'Không', en: 'No', 'zh-Hans': '否' },
};
