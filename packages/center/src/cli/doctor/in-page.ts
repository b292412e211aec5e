/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** What the doctor does inside a partner's page. Each function is sent there as text, and is whole in itself. */
import type { LoaderTag, WidgetSeen } from './observations.ts';

interface Notes {
  readonly violations: { directive: string; blocked: string; sample: string }[];
  readonly ready: WeakSet<EventTarget>;
  readonly errors: WeakMap<EventTarget, string>;
}

/** Before anything of the page runs. */
export function listen(): void {
  if (window.top !== window) return;
  const notes: Notes = { violations: [], ready: new WeakSet(), errors: new WeakMap() };
  Object.defineProperty(window, Symbol.for('hcc-doctor'), { value: notes });
  const { document } = window;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, disposition }) => {
    if (disposition === 'enforce')
      notes.violations.push({ directive: effectiveDirective, blocked: blockedURI, sample });
  });
  document.addEventListener('hcc-ready', (event) => void notes.ready.add(event.composedPath()[0] ?? document), true);
  document.addEventListener(
    'hcc-error',
    (event) => {
      const code = (event as CustomEvent<{ code?: unknown } | null>).detail?.code;
      notes.errors.set(event.composedPath()[0] ?? document, typeof code === 'string' ? code : 'unknown');
    },
    true,
  );
}

export function loadersOf(): LoaderTag[] {
  return [...document.querySelectorAll<HTMLScriptElement>('script[src]')]
    .filter(({ src }) => /\/embed\/[^/]+\/hcc\.js([?#]|$)/.test(src))
    .map(({ src, type, integrity, dataset }) => ({
      src,
      key: dataset['key'],
      isModule: type === 'module',
      integrity: integrity || undefined,
    }));
}

/** Every element of ours has said that it is ready or what is wrong; or there is none. */
export function isSettled(known: readonly string[]): boolean {
  const notes = (window as unknown as Record<symbol, Notes>)[Symbol.for('hcc-doctor')];
  const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => known.includes(localName));
  return widgets.every((widget) => notes?.ready.has(widget) === true || notes?.errors.has(widget) === true);
}

export function noted(): { violations: Notes['violations']; meta: string[] } {
  const notes = (window as unknown as Record<symbol, Notes>)[Symbol.for('hcc-doctor')];
  const meta = [...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]')];
  return { violations: notes?.violations ?? [], meta: meta.map(({ content }) => content) };
}

export function widgetsOf(known: readonly string[]): WidgetSeen[] {
  const notes = (window as unknown as Record<symbol, Notes>)[Symbol.for('hcc-doctor')];
  const all = [...document.querySelectorAll<HTMLElement>('*')];
  return all
    .filter(({ localName }) => localName.startsWith('hcc-'))
    .map((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { width, height, left, top } = element.getBoundingClientRect();
      let opacity = 1;
      for (let at: Element | null = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
      const middle = Math.min(Math.max(top + height / 2, 1), window.innerHeight - 1);
      const over = document.elementFromPoint(left + width / 2, middle);
      const isFree = !over || element.contains(over) || over.contains(element);
      const name = over
        ? over.localName + (over.id ? `#${over.id}` : [...over.classList].map((part) => `.${part}`).join(''))
        : '';
      const isDefined = known.includes(element.localName) && element.matches(':defined');
      return {
        tag: element.localName,
        isDefined,
        isReady: notes?.ready.has(element) === true,
        error: notes?.errors.get(element),
        width,
        height,
        opacity,
        zoom: 'currentCSSZoom' in element ? element.currentCSSZoom : 1,
        isDisplayed: element.checkVisibility(),
        coveredBy: isFree ? undefined : name,
      };
    });
}
