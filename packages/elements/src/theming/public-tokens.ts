/**
 * The custom properties a page may set, in their tiers: five make a brand, the rest follows from them or stays as it is.
 * `tokens.styles.ts` reads them and `theme-values.ts` lets them into the frame; a test holds the three together. No
 * bundle of a live page carries this list.
 */
export interface PublicToken {
  readonly kind: 'color' | 'length' | 'number' | 'font';
  /** Where the page says nothing: one value, or one for light and one for dark. `var(…)` follows another. */
  readonly standard: string | readonly [light: string, dark: string];
  readonly meaning: string;
}

export const tiers = {
  /** Enough for a partner's brand. */
  brand: {
    '--hcc-color-brand': {
      kind: 'color',
      standard: ['#0b5394', '#8ab8ea'],
      meaning: 'Main buttons, links, what is chosen.',
    },
    '--hcc-color-on-brand': {
      kind: 'color',
      standard: ['#ffffff', '#0a1a2b'],
      meaning: 'Letters on the brand colour.',
    },
    '--hcc-color-surface': { kind: 'color', standard: ['#ffffff', '#171c22'], meaning: 'What everything stands on.' },
    '--hcc-color-text': { kind: 'color', standard: ['#1b2430', '#e8edf2'], meaning: 'Letters.' },
    '--hcc-font-family': {
      kind: 'font',
      standard: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", "Noto Sans SC", sans-serif',
      meaning: 'Names of fonts that the visitor’s device or your page has; the frame has the device’s alone.',
    },
  },
  /** Where five do not do. */
  colors: {
    '--hcc-color-muted': { kind: 'color', standard: ['#51606f', '#a6b3c0'], meaning: 'Letters of second rank.' },
    '--hcc-color-border': { kind: 'color', standard: ['#cfd7df', '#3a4550'], meaning: 'Lines between things.' },
    '--hcc-color-field': { kind: 'color', standard: ['#6b7a89', '#8696a6'], meaning: 'The edge of an input.' },
    '--hcc-color-subtle': { kind: 'color', standard: ['#f3f6f9', '#202830'], meaning: 'Surface of what stands back.' },
    '--hcc-color-link': { kind: 'color', standard: 'var(--hcc-color-brand)', meaning: 'Links.' },
    '--hcc-color-focus': {
      kind: 'color',
      standard: ['#0b5394', '#ffd166'],
      meaning: 'The ring around what has the focus.',
    },
    '--hcc-color-error': { kind: 'color', standard: ['#b3261e', '#ff9d94'], meaning: 'What is wrong.' },
    '--hcc-color-success': { kind: 'color', standard: ['#1c6b3c', '#7fd6a0'], meaning: 'What went well.' },
    '--hcc-color-warning': { kind: 'color', standard: ['#8a5300', '#f2c078'], meaning: 'What asks for care.' },
    '--hcc-color-info': { kind: 'color', standard: ['#0b5394', '#8ab8ea'], meaning: 'What is good to know.' },
  },
  type: {
    '--hcc-font-size': { kind: 'length', standard: '16px', meaning: 'Running text; all other sizes are shares of it.' },
    '--hcc-line-height': { kind: 'number', standard: '1.5', meaning: 'Height of a line, in font sizes.' },
  },
  shape: {
    '--hcc-radius': { kind: 'length', standard: '6px', meaning: 'Corners.' },
    '--hcc-spacing': { kind: 'length', standard: '8px', meaning: 'The unit all distances are multiples of.' },
    '--hcc-border-width': { kind: 'length', standard: '1px', meaning: 'Lines and edges.' },
    '--hcc-target-size': { kind: 'length', standard: '44px', meaning: 'Least height of what is pressed.' },
  },
} as const satisfies Record<string, Readonly<Record<`--hcc-${string}`, PublicToken>>>;

type Tiers = typeof tiers;
export type TokenName = { [T in keyof Tiers]: keyof Tiers[T] }[keyof Tiers];

export const publicTokens = { ...tiers.brand, ...tiers.colors, ...tiers.type, ...tiers.shape } as Readonly<
  Record<TokenName, PublicToken>
>;

/** A token as an element of ours uses it: the page's value, else the standard. */
export function usedValue(name: TokenName): string {
  const { standard } = publicTokens[name];
  if (typeof standard !== 'string') return `var(${name}, light-dark(${standard[0]}, ${standard[1]}))`;
  const followed = /^var\((.+)\)$/.exec(standard)?.[1];
  return `var(${name}, ${followed ? usedValue(followed as TokenName) : standard})`;
}
