/**
 * An element's words in its language. Vietnamese is built in; another language is fetched when first needed, together
 * with the words all elements share, and Vietnamese stands in where that fails.
 *
 * ```ts
 * protected override readonly text = new WordsController(this, {
 *   vi,
 *   en: () => import("./locales/en.ts").then((m) => m.en),
 *   "zh-Hans": () => import("./locales/zh-hans.ts").then((m) => m.zhHans),
 * });
 * ```
 * `vi.ts` gives the type (`export type Strings = typeof vi`), so a locale with a missing key does not compile.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { localeOf, watchLang, type Locale } from './locale.ts';
import { vi as sharedVi, type SharedStrings } from './locales/vi.ts';
import { problemCode } from './problem-code.ts';

/** The words of one element: Vietnamese at hand, the others on demand. */
export interface Texts<S> {
  readonly vi: S;
  readonly en: () => Promise<S>;
  readonly 'zh-Hans': () => Promise<S>;
}

type Host = ReactiveControllerHost & Element & { readonly locale?: string | undefined };

export class WordsController<S> implements ReactiveController {
  /** The language in use. Elements write it on their root: `<div class="root" lang=${this.text.locale}>`. */
  locale: Locale = 'vi';
  /** The element's own words. */
  strings: S;
  /** Words all elements share: levels, channels, states, "try again". */
  shared: SharedStrings = sharedVi;

  readonly #host: Host;
  readonly #texts: Texts<S>;
  #loading: { readonly locale: Locale; readonly done: Promise<void> } | undefined;
  #stopWatching: (() => void) | undefined;

  constructor(host: Host, texts: Texts<S>) {
    this.#host = host;
    this.#texts = texts;
    this.strings = texts.vi;
    host.addController(this);
  }

  /** Turns to the element's language: a promise while words must be fetched, `undefined` when they are at hand. */
  load(): Promise<void> | undefined {
    const wanted = localeOf(this.#host);
    if (wanted === this.locale) return undefined;
    if (wanted === 'vi') {
      this.#use('vi', this.#texts.vi, sharedVi);
      return undefined;
    }
    if (this.#loading?.locale !== wanted) this.#loading = { locale: wanted, done: this.#fetch(wanted) };
    return this.#loading.done;
  }

  /** What went wrong, for the person in front of it: never a stack, a code or an English sentence of the network. */
  problem(error: unknown): string {
    const problems: Readonly<Record<string, string>> = this.shared.problems;
    const code = problemCode(error);
    return (Object.hasOwn(problems, code) ? problems[code] : undefined) ?? this.shared.problems.unknown;
  }

  hostConnected(): void {
    this.#stopWatching = watchLang(() => {
      if (localeOf(this.#host) !== this.locale) this.#host.requestUpdate();
    });
    if (localeOf(this.#host) !== this.locale) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
  }

  async #fetch(locale: 'en' | 'zh-Hans'): Promise<void> {
    try {
      const [strings, shared] = await Promise.all([this.#texts[locale](), fetchShared[locale]()]);
      // Another language may have been asked for in the meantime.
      if (this.#loading?.locale === locale) this.#use(locale, strings, shared);
    } catch {
      console.warn(`hcc: the words of "${locale}" could not be loaded; Vietnamese is shown.`);
      // Asked again at the next change rather than at each rendering.
    }
  }

  #use(locale: Locale, strings: S, shared: SharedStrings): void {
    this.locale = locale;
    this.strings = strings;
    this.shared = shared;
    this.#loading = undefined;
  }
}

const fetchShared = {
  en: () => import('./locales/en.ts').then((module) => module.en),
  'zh-Hans': () => import('./locales/zh-hans.ts').then((module) => module.zhHans),
} as const;
