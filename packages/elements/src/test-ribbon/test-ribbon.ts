/** The ribbon of test mode above an element on a partner's page, with the date once the Center's clock was moved. */
import { createLeanTransport } from '@hcc/sdk/lean';
import { createSandbox } from '@hcc/sdk/sandbox';
import { css, type LitElement } from 'lit';
import type { CenterConfiguration } from '../internal/center-configuration.ts';
import { wear } from '../internal/wear.ts';
import type { Locale } from '../localize/locale.ts';
import { en } from './locales/en.ts';
import { vi } from './locales/vi.ts';
import { zhHans } from './locales/zh-hans.ts';

export type RibbonHost = LitElement;

const words = { vi, en, 'zh-Hans': zhHans };

const styles = css`
  .test-ribbon {
    margin-block-start: calc(var(--_space) * 1.5);
    padding: var(--_space) calc(var(--_space) * 1.5);
    border: 1px dashed var(--_warning);
    border-radius: var(--_radius);
    background: var(--_warning-faint);
    font-size: calc(var(--_size) * 0.875);
    text-align: center;
    text-wrap: balance;
  }
  .test-ribbon:lang(zh) {
    text-wrap: wrap;
  }
`;

export class TestRibbon {
  readonly #element = document.createElement('div');
  /** Where the clock was moved to; null where it goes with the real time, or nobody knows. */
  #now: string | null = null;
  #locale: Locale = 'vi';

  constructor(host: RibbonHost, { center, key = '' }: CenterConfiguration) {
    // After what the element renders, which must not move when this comes; `root` makes it begin anew as that does.
    this.#element.className = 'root test-ribbon';
    wear(host, [styles]);
    host.renderRoot.append(this.#element);
    void createSandbox(createLeanTransport({ baseUrl: center, key }))
      .clock()
      .then(({ now, isMoved }) => {
        this.#now = isMoved ? now : null;
        this.say(this.#locale);
      })
      .catch(() => undefined);
  }

  say(locale: Locale): void {
    const { mode, clock } = words[locale];
    this.#locale = locale;
    this.#element.lang = locale;
    const text = this.#now === null ? mode : `${mode} ${clock(shownIn(locale, this.#now))}`;
    if (this.#element.textContent !== text) this.#element.textContent = text;
  }
}

const shownIn = (locale: Locale, now: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' }).format(
    new Date(now),
  );
