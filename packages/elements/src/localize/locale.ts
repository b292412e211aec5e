/** The languages of the interface, and which one an element speaks. */
import type { Locale } from '@hcc/schemas';

export type { Locale };

/** `en-GB` is `en`, `zh-CN` is `zh-Hans`; `undefined` for a language we do not speak (`zh-Hant` is one). */
export function toLocale(tag: string | null | undefined): Locale | undefined {
  const lower = tag?.trim().toLowerCase() ?? '';
  if (/^vi\b/.test(lower)) return 'vi';
  if (/^en\b/.test(lower)) return 'en';
  if (/^zh(-hans|-cn|-sg|-my)?(-|$)/.test(lower) && !/hant|-tw|-hk|-mo/.test(lower)) return 'zh-Hans';
  return undefined;
}

/** The nearest `lang` at or above the element, through shadow roots; Vietnamese where nothing names one of ours. */
export function localeOf(element: Element & { readonly locale?: string | undefined }): Locale {
  const asked = toLocale(element.locale);
  if (asked) return asked;
  let at: Element | null = element;
  while (at) {
    const marked: Element | null = at.closest('[lang]');
    if (marked) return toLocale(marked.getAttribute('lang')) ?? 'vi';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'vi';
}

/** Calls `changed` whenever any `lang` of the document changes, until the returned function is called. One observer serves all elements. */
export function watchLang(changed: () => void): () => void {
  listeners.add(changed);
  if (!observer) {
    observer = new MutationObserver(() => listeners.forEach((listener) => listener()));
    observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  }
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;
