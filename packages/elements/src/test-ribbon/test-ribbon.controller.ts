import type { ReactiveController } from 'lit';
import type { CenterConfiguration } from '../internal/center-configuration.ts';
import type { Locale } from '../localize/locale.ts';
import type { RibbonHost, TestRibbon } from './test-ribbon.ts';

/**
 * Says on a partner's page that an element is tried out and not in use: the key tells, `pk_test_…`. The ribbon is fetched
 * then alone, so that pages in use carry these few lines of it. In the Center's frame the frame's page has one of its own.
 */
export class TestRibbonController implements ReactiveController {
  readonly #host: RibbonHost;
  readonly #configuration: () => CenterConfiguration;
  readonly #locale: () => Locale;
  #ribbon: Promise<TestRibbon> | undefined;

  /** @param configuration throws where the page names no Center: then nothing is said. */
  constructor(host: RibbonHost, configuration: () => CenterConfiguration, locale: () => Locale) {
    this.#host = host;
    this.#configuration = configuration;
    this.#locale = locale;
  }

  hostUpdated(): void {
    const configuration = this.#testMode();
    if (!configuration) return;
    this.#ribbon ??= import('./test-ribbon.ts').then(({ TestRibbon }) => new TestRibbon(this.#host, configuration));
    // Who cannot have it is not kept from working with the element.
    void this.#ribbon.then((ribbon) => ribbon.say(this.#locale())).catch(() => undefined);
  }

  #testMode(): CenterConfiguration | undefined {
    try {
      const configuration = this.#configuration();
      return configuration.key?.startsWith('pk_test_') ? configuration : undefined;
    } catch {
      return undefined;
    }
  }
}
