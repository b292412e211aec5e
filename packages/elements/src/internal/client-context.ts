/** Gives an element its client: the one handed in as a property, else one made for its Center, key and language. */
import type { ClientOptions } from '@hcc/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../localize/locale.ts';
import {
  ConfigurationError,
  configurationOf,
  type CenterConfiguration,
  type ConfiguredElement,
} from './center-configuration.ts';

/** What an element brings along; `CenterElement` has all of it. */
export interface CenterConsumer<C> extends ReactiveControllerHost, ConfiguredElement {
  readonly client: C | undefined;
}

export class CenterController<C> implements ReactiveController {
  readonly #host: CenterConsumer<C>;
  readonly #locale: () => Locale;
  readonly #connect: (options: ClientOptions) => C;
  #made: { readonly for: string; readonly client: C } | undefined;

  /**
   * @param locale the language the Center answers in; asked again whenever a client is needed.
   * @param connect makes the client, of just the resources the element uses.
   */
  constructor(host: CenterConsumer<C>, locale: () => Locale, connect: (options: ClientOptions) => C) {
    this.#host = host;
    this.#locale = locale;
    this.#connect = connect;
    host.addController(this);
  }

  /** @throws ConfigurationError when nothing names a Center. */
  get configuration(): CenterConfiguration {
    return configurationOf(this.#host);
  }

  /** @throws ConfigurationError when nothing names a Center, or the SDK refuses the key. */
  get client(): C {
    if (this.#host.client) return this.#host.client;
    const { center, key } = this.configuration;
    const locale = this.#locale();
    const wanted = `${center} ${key ?? ''} ${locale}`;
    if (this.#made?.for !== wanted) {
      const options = { baseUrl: center, locale };
      this.#made = { for: wanted, client: this.#make(key === undefined ? options : { ...options, key }) };
    }
    return this.#made.client;
  }

  #make(options: ClientOptions): C {
    try {
      return this.#connect(options);
    } catch (error) {
      if (error instanceof ConfigurationError) throw error;
      const why = error instanceof Error ? error.message : '';
      throw new ConfigurationError(`<${this.#host.localName}> is not configured correctly. ${why}`, { cause: error });
    }
  }

  /** Nothing to do: asked, never announced. */
  hostConnected(): void {}
}
