/**
 * What the loader fetches with a test key alone: looks at the colours of every widget of ours, now and whenever the page
 * changes its theme, and says in the console and on a ribbon inside the widget which cannot be read. Nothing of the page
 * is touched.
 */
import { localeOf } from '../localize/locale.ts';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { zhHans } from './locales/zh-hans.ts';
import { type LowContrast, lowContrasts } from './low-contrast.ts';
import { publicTokens } from './public-tokens.ts';
import { watchTokens } from './watch-tokens.ts';

const words = { vi, en, 'zh-Hans': zhHans } as const;
const seen = new WeakSet<Element>();
const said = new Set<string>();

let isGuarding = false;

/** Called as often as you like. */
export function guardContrast(): void {
  if (isGuarding) return;
  isGuarding = true;
  document.addEventListener('hcc-ready', (event) => {
    const [widget] = event.composedPath();
    if (widget instanceof HTMLElement) guard(widget);
  });
  for (const widget of document.querySelectorAll<HTMLElement>(':defined'))
    if (widget.localName.startsWith('hcc-')) guard(widget);
}

function guard(widget: HTMLElement): void {
  const { shadowRoot } = widget;
  if (!shadowRoot || seen.has(widget)) return;
  seen.add(widget);
  const probe = document.createElement('span');
  probe.style.cssText = 'position:absolute;inline-size:0;block-size:0;visibility:hidden';
  // Before what the element renders, which it takes away up to its own end.
  shadowRoot.prepend(probe);
  let ribbon: HTMLElement | undefined;
  const look = (): void => {
    ribbon?.remove();
    ribbon = undefined;
    const low = lowContrasts(probe);
    if (low.length === 0) return;
    for (const pair of low) warn(pair);
    ribbon = ribbonOf(widget, low);
    shadowRoot.prepend(ribbon);
  };
  watchTokens(probe, Object.keys(publicTokens), look);
  look();
}

function warn({ color, ground, ratio, least, better }: LowContrast): void {
  const line = `hcc: ${en.low(color, ground, ratio.toFixed(1), String(least), better)}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}

function ribbonOf(widget: HTMLElement, low: readonly LowContrast[]): HTMLElement {
  const locale = localeOf(widget);
  const text = words[locale];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const ribbon = document.createElement('div');
  ribbon.lang = locale;
  ribbon.setAttribute('role', 'note');
  ribbon.className = 'contrast';
  ribbon.style.cssText =
    'all:initial;direction:ltr;display:block;margin-block-end:8px;padding:8px 12px;border:1px dashed #9a6700;border-radius:6px;background:#fff8e1;color:#5c4300;font:500 14px/1.4 system-ui,"Noto Sans",sans-serif';
  const lines = low.map(({ color, ground, ratio, least, better }) =>
    text.low(color, ground, number.format(ratio), number.format(least), better),
  );
  for (const line of [text.ribbon, ...lines]) {
    const row = document.createElement('div');
    row.textContent = line;
    ribbon.append(row);
  }
  return ribbon;
}
