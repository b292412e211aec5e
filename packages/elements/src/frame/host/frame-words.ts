/** The shell's words in a language; Vietnamese where another cannot be fetched. */
import type { Locale } from '../../localize/locale.ts';
import { vi, type SealedFrameStrings } from './locales/vi.ts';

const others = {
  en: () => import('./locales/en.ts').then((module) => module.en),
  'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
} as const;

export const wordsOf = async (locale: Locale): Promise<SealedFrameStrings> =>
  locale === 'vi' ? vi : others[locale]().catch(() => vi);
