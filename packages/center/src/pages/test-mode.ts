/**
 * The ribbon of test mode on pages that citizens see: a stylesheet of its own, so that a page in live mode carries
 * nothing of it, a frame needs no script for it, and it speaks the language that the page is set to.
 */
import type { Locale } from '@hcc/schemas';
import type { Ports } from '../ports.ts';
import { isMoved } from '../sandbox/shared-clock.ts';

const words: Record<Locale, { mode: string; clock: (shown: string) => string }> = {
  vi: {
    mode: 'Chế độ thử: hồ sơ ở đây không có giá trị, xin đừng nhập thông tin thật.',
    clock: (shown) => `Đồng hồ thử đang chỉ ${shown}.`,
  },
  en: {
    mode: 'Test mode: nothing filed here counts. Enter no real data.',
    clock: (shown) => `The test clock shows ${shown}.`,
  },
  'zh-Hans': {
    mode: '测试模式：在此提交的档案无效，请勿填写真实信息。',
    clock: (shown) => `测试时钟显示 ${shown}。`,
  },
};

/** Empty in live mode. */
export const testModeLink = ({ center }: Pick<Ports, 'center'>, basePath: string): string =>
  center.mode === 'sandbox' ? `\n<link rel="stylesheet" href="${basePath}/test-mode.css">` : '';

/** A page of our own (they alone have a `main`) reaches the window's edges: a band there, where a frame has a box. */
const atEdges = 'body:has(> main)::before { margin: 0; border-width: 0 0 1px; border-radius: 0; }';

/** No last word alone on a line. Chinese breaks anywhere: made even, it would break within words. */
const even = 'html:not(:lang(zh)) body::before { text-wrap: balance; }';

export function testModeStyles({ clock }: Pick<Ports, 'clock'>): string {
  const told = (Object.keys(words) as Locale[]).map((locale) => {
    const { mode, clock: saysClock } = words[locale];
    const text = isMoved(clock.aheadMs?.() ?? 0) ? `${mode} ${saysClock(shownIn(locale, clock.now()))}` : mode;
    return `html:lang(${locale}) body::before { content: ${cssString(text)}; }`;
  });
  return `body::before { display: block; margin: 0 0 .75rem; padding: .5rem .75rem; border: 1px dashed light-dark(#9a6700, #d4a72c); border-radius: .375rem; background: light-dark(#fff8e1, #2b2410); color: light-dark(#5c4300, #f2dc9b); font: 500 .875rem/1.4 system-ui, "Noto Sans", sans-serif; text-align: center; }
${atEdges}
${even}
${told.join('\n')}
`;
}

const shownIn = (locale: Locale, now: Date): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' }).format(now);

const cssString = (text: string): string => `"${text.replaceAll(/["\\\n]/g, ' ')}"`;
