/**
 * How an element finds the Center: its own `client`, else its attributes `center` and `data-key`, else what the page was
 * configured with (by the loader's script tag, or by `configureCenter` where the package came from npm).
 * The configuration is state of this module, not of `window`: two bundles on one page keep two.
 */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { createClient, type Client, type ClientOptions } from "@hcc/sdk";
import type { Locale } from "@hcc/schemas";

export interface CenterConfiguration {
  /** Where the Center answers, without a slash at the end: `https://hcc.example`. */
  readonly center: string;
  /** The publishable key, `pk_test_…` or `pk_live_…`. */
  readonly key?: string;
}

let page: CenterConfiguration | undefined;

/** Sets the Center for every element of this bundle. The first call stays, so that a second script tag changes nothing midway. */
export function configureCenter(configuration: CenterConfiguration): void {
  page ??= { ...configuration, center: withoutSlash(configuration.center) };
}

/** Thrown where nothing names a Center, or the key or address is malformed. `code` is what `hcc-error` carries. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
  readonly code = "configuration_missing";
}

/** What an element brings along; `CenterElement` has all of it. */
export interface CenterConsumer extends ReactiveControllerHost {
  readonly localName: string;
  readonly center: string | undefined;
  readonly key: string | undefined;
  readonly client: Client | undefined;
}

/** Gives an element its client and the facts to reach the Center's pages. */
export class CenterController implements ReactiveController {
  readonly #host: CenterConsumer;
  readonly #locale: () => Locale;
  #made: { readonly for: string; readonly client: Client } | undefined;

  /** @param locale the language the Center answers in; asked again whenever a client is needed. */
  constructor(host: CenterConsumer, locale: () => Locale) {
    this.#host = host;
    this.#locale = locale;
    host.addController(this);
  }

  /**
   * Base URL and key that hold for this element.
   * @throws ConfigurationError when nothing names a Center.
   */
  get configuration(): CenterConfiguration {
    const center = this.#host.center ? withoutSlash(new URL(this.#host.center, document.baseURI).href) : page?.center;
    if (center === undefined) {
      throw new ConfigurationError(
        `<${this.#host.localName}> does not know its Center. Load hcc.js from the Center with data-key="pk_…", call configureCenter({ center, key }), or set the attributes center and data-key.`,
      );
    }
    const key = this.#host.key ?? page?.key;
    return key === undefined ? { center } : { center, key };
  }

  /**
   * The client handed in as a property, else one made for this Center, key and language.
   * @throws ConfigurationError when nothing names a Center.
   */
  get client(): Client {
    if (this.#host.client) return this.#host.client;
    const { center, key } = this.configuration;
    const locale = this.#locale();
    const wanted = `${center} ${key ?? ""} ${locale}`;
    if (this.#made?.for !== wanted) {
      this.#made = { for: wanted, client: this.#create(key === undefined ? { baseUrl: center, locale } : { baseUrl: center, locale, key }) };
    }
    return this.#made.client;
  }

  #create(options: ClientOptions): Client {
    try {
      return createClient(options);
    } catch (error) {
      throw new ConfigurationError(`<${this.#host.localName}> is not configured correctly. ${error instanceof Error ? error.message : ""}`, { cause: error });
    }
  }

  /** Nothing to do: asked for, never announced. */
  hostConnected(): void {}
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, "");
