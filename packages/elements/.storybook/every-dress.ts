/**
 * Under vitest each story, as its `play` left it, is shown in other languages, themes and widths, and axe looks at each;
 * nothing may stick out sideways. Three combinations a story, in which every language, theme and width occurs once; the
 * next story gets three others, so that over three stories each pair of values has been together (an orthogonal array
 * of nine). Nothing is rendered anew: elements follow the page.
 */
import type { StoryContext } from 'storybook/internal/types';
import { applyTheme } from './themes.ts';

const locales = ['vi', 'en', 'zh-Hans'] as const;
const themes = ['center', 'bank', 'dark'] as const;
/** Pixels. */
const widths = [320, 390, 1200] as const;

const isTested = '__vitest_browser__' in globalThis || '__vitest_worker__' in globalThis;
let stories = 0;

/** Throws what axe finds, and what is wider than the page. */
export async function checkInEveryDress({ canvasElement, globals }: StoryContext): Promise<void> {
  if (!isTested || !(canvasElement instanceof HTMLElement)) return;
  const turn = stories++;
  const problems: string[] = [];
  try {
    for (const at of [0, 1, 2]) {
      const dress = {
        locale: locales[at] ?? 'vi',
        theme: themes[(at + turn) % 3] ?? 'center',
        width: widths[(2 * at + turn) % 3] ?? 320,
      };
      await wear(canvasElement, dress);
      const found = [...(await violationsIn(canvasElement)), ...widerThan(dress.width, canvasElement)];
      problems.push(...found.map((problem) => `${dress.locale}, ${dress.theme}, ${dress.width} px: ${problem}`));
    }
  } finally {
    document.documentElement.lang = String(globals['locale']);
    applyTheme(String(globals['theme']));
    canvasElement.style.inlineSize = '';
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

async function wear(
  canvas: HTMLElement,
  { locale, theme, width }: { locale: string; theme: string; width: number },
): Promise<void> {
  document.documentElement.lang = locale;
  applyTheme(theme);
  canvas.style.inlineSize = `${width}px`;
  // The words of another language come over the network; an element that stays behind is checked as it is.
  for (let tries = 0; tries < 40; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    if (rootsIn(canvas).every((root) => root.lang === locale)) return;
  }
}

const rootsIn = (canvas: HTMLElement): HTMLElement[] =>
  [...canvas.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.root') ?? []);

async function violationsIn(canvas: HTMLElement): Promise<string[]> {
  const { default: axe } = await import('axe-core');
  // A story is no page: it has no landmarks.
  const { violations } = await axe.run(canvas, { rules: { region: { enabled: false } } });
  return violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ html }) => html).join(' ')}`);
}

const widerThan = (width: number, canvas: HTMLElement): string[] =>
  canvas.scrollWidth > width ? [`is ${canvas.scrollWidth} px wide`] : [];
