/** Looks to begin with. Each is custom properties on the page around an element, and nothing in it. */
import type { TokenName } from './public-tokens.ts';

export interface Preset {
  readonly title: string;
  /** The page's own scheme; elements follow it. */
  readonly scheme: 'light' | 'dark' | 'light dark';
  readonly tokens: Readonly<Partial<Record<TokenName, string>>>;
}

const brand = (color: string, text: string, font: string): Preset['tokens'] => ({
  '--hcc-color-brand': color,
  '--hcc-color-on-brand': '#ffffff',
  '--hcc-color-surface': '#ffffff',
  '--hcc-color-text': text,
  '--hcc-font-family': font,
});

/** The bank's and the utility's are those of the example sites. */
export const presets = {
  center: { title: 'Center', scheme: 'light', tokens: {} },
  bank: {
    title: 'Bank',
    scheme: 'light',
    tokens: brand('#0b5d4b', '#14241f', "Inter, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"),
  },
  utility: {
    title: 'Utility',
    scheme: 'light',
    tokens: brand('#6b2fa0', '#24123f', "'Segoe UI', system-ui, Roboto, 'Noto Sans', sans-serif"),
  },
  plain: { title: 'Plain', scheme: 'light', tokens: brand('#1a1a1a', '#000000', 'serif') },
  dark: { title: 'Dark', scheme: 'dark', tokens: {} },
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;

/** How much stands on a screen, beside any look. Compact is for a mouse: 36 px is above the 24 that WCAG 2.2 asks for. */
export const densities = {
  comfortable: {},
  compact: {
    '--hcc-spacing': '6px',
    '--hcc-target-size': '36px',
    '--hcc-line-height': '1.4',
    '--hcc-font-size': '15px',
  },
} as const satisfies Record<string, Preset['tokens']>;

export type DensityName = keyof typeof densities;

/** The rule a partner pastes into a stylesheet. */
export function toCss(tokens: Preset['tokens'], scheme: Preset['scheme'] = 'light'): string {
  const lines = Object.entries({ 'color-scheme': scheme, ...tokens }).map(([name, value]) => `  ${name}: ${value};`);
  return `:root {\n${lines.join('\n')}\n}\n`;
}
