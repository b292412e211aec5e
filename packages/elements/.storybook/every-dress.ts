/**
 * Under vitest each story, as its `play` left it, is shown in other languages, themes and widths, and axe looks at each;
 * nothing may stick out sideways. Nothing is rendered anew: elements follow the page.
 */
import type { StoryContext } from 'storybook/internal/types';
import { type Dress, dressesOf } from './dresses.ts';
import { applyTheme } from './themes.ts';

const isTested = '__vitest_browser__' in globalThis || '__vitest_worker__' in globalThis;

/** Throws what axe finds, and what is wider than the page. */
export async function checkInEveryDress({ id, canvasElement, globals }: StoryContext): Promise<void> {
  if (!isTested || !(canvasElement instanceof HTMLElement)) return;
  const problems: string[] = [];
  try {
    for (const dress of dressesOf(id)) {
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

async function wear(canvas: HTMLElement, { locale, theme, width }: Dress): Promise<void> {
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
  // A story is no page: it has no landmarks. The size of targets is new in WCAG 2.2, and off unless asked for.
  const { violations } = await axe.run(canvas, {
    rules: { region: { enabled: false }, 'target-size': { enabled: true } },
  });
  return violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ html }) => html).join(' ')}`);
}

const widerThan = (width: number, canvas: HTMLElement): string[] =>
  canvas.scrollWidth > width ? [`is ${canvas.scrollWidth} px wide`] : [];
