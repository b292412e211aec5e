/** What a visit to a partner's page showed: facts alone, as data. What they mean stands in `findings.ts`. */
export interface Observations {
  /** After redirects. */
  readonly url: string;
  readonly status: number;
  /** Content-Security-Policy of the header and of meta tags, one each. */
  readonly policies: readonly string[];
  /** Script tags that load `/embed/…/hcc.js`. */
  readonly loaders: readonly LoaderTag[];
  /** Our tags on the page, in its own document. */
  readonly widgets: readonly WidgetSeen[];
  /** What a policy refused of the Center's, and Trusted Types of ours. */
  readonly violations: readonly { readonly directive: string; readonly blocked: string }[];
  /** Lines that our code wrote into the console. */
  readonly warnings: readonly string[];
  /** Answers of the Center that are no success. */
  readonly refusals: readonly { readonly url: string; readonly status: number; readonly code: string | undefined }[];
  /** Requests to the Center that got no answer that the page may have, with the browser's words. */
  readonly failures: readonly { readonly url: string; readonly error: string }[];
  /** `frame-ancestors` of each frame page of the Center. */
  readonly frames: readonly { readonly url: string; readonly ancestors: readonly string[] }[];
  /** Milliseconds that each clock is ahead of this machine's; undefined where it was not told. */
  readonly ahead: { readonly center: number | undefined; readonly page: number | undefined };
}

export interface LoaderTag {
  readonly src: string;
  readonly key: string | undefined;
  readonly isModule: boolean;
  readonly integrity: string | undefined;
}

export interface WidgetSeen {
  readonly tag: string;
  readonly isDefined: boolean;
  /** It said `hcc-ready`. */
  readonly isReady: boolean;
  /** Code of the last `hcc-error`. */
  readonly error: string | undefined;
  readonly width: number;
  readonly height: number;
  /** Product of the opacities of it and everything above it. */
  readonly opacity: number;
  readonly zoom: number;
  /** Whether it, or something above it, is not displayed at all. */
  readonly isDisplayed: boolean;
  /** What lies over its middle, as a selector; undefined for itself. */
  readonly coveredBy: string | undefined;
}

/** Elements of a partner's page. */
export const knownTags: readonly string[] = [
  'hcc-procedure-finder',
  'hcc-procedure-card',
  'hcc-unit-finder',
  'hcc-dossier-form',
  'hcc-status-tracker',
  'hcc-result-verifier',
  'hcc-scorecard',
];
