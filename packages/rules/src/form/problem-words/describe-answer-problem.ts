import type { FormDefinition, Locale } from '@hcc/schemas';
import { en } from './en.ts';
import { type AnswerFault, problemSentence, type ProblemWords } from './problem-words.ts';
import { vi } from './vi.ts';
import { zhHans } from './zh-hans.ts';

const words: Record<Locale, ProblemWords> = { vi, en, 'zh-Hans': zhHans };

/** As `problemSentence`, for whoever has all languages at hand: the Center, not a browser. */
export const describeAnswerProblem = (fault: AnswerFault, form: FormDefinition, locale: Locale): string =>
  problemSentence(fault, form, { words: words[locale], locale });
