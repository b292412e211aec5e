/**
 * Where the Center is: an element's attributes `center` and `data-key`, else what the page was configured with (by the
 * loader's script tag, or by `configureCenter` where the package came from npm). The configuration is state of this
 * module, not of `window`: two bundles on one page keep two.
 */
export interface CenterConfiguration {
  /** Where the Center answers, without a slash at the end: `https://hcc.example`. */
  readonly center: string;
  /** The publishable key, `pk_test_…` or `pk_live_…`. */
  readonly key?: string;
}

let page: CenterConfiguration | undefined;

/** Sets the Center for every element of this bundle. The first call stays: a second script tag changes nothing midway. */
export function configureCenter(configuration: CenterConfiguration): void {
  page ??= { ...configuration, center: withoutSlash(configuration.center) };
}

/** Thrown where nothing names a Center, or the key or address is malformed. `code` is what `hcc-error` carries. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly code = 'configuration_missing';
}

/** An element that may name its own Center. */
export interface ConfiguredElement {
  readonly localName: string;
  readonly center: string | null | undefined;
  readonly key: string | null | undefined;
}

/**
 * Base URL and key that hold for an element.
 * @throws ConfigurationError when nothing names a Center, or `center` is no address.
 */
export function configurationOf(element: ConfiguredElement): CenterConfiguration {
  const center = element.center ? absolute(element.center, element.localName) : page?.center;
  if (center === undefined) {
    throw new ConfigurationError(
      `<${element.localName}> does not know its Center. Load hcc.js from the Center with data-key="pk_…", call configureCenter({ center, key }), or set the attributes center and data-key.`,
    );
  }
  const key = element.key ?? page?.key;
  return key === undefined ? { center } : { center, key };
}

function absolute(address: string, tag: string): string {
  try {
    return withoutSlash(new URL(address, document.baseURI).href);
  } catch {
    throw new ConfigurationError(`<${tag} center="${address}"> is no address; write one such as https://hcc.example.`);
  }
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');
