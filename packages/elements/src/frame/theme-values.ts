/**
 * The part of a host's theme that may enter the frame: colours, lengths and font names that a browser has already
 * parsed. Nothing that can load, position or hide: no url(), no selector, no free text.
 */
import type { TokenName } from '../theming/public-tokens.ts';

const kinds = {
  color:
    'color-brand color-on-brand color-surface color-text color-muted color-border color-field color-subtle color-link color-focus color-error color-success color-warning color-info',
  font: 'font-family',
  length: 'font-size radius spacing border-width target-size',
  number: 'line-height',
} as const;

export type ThemeToken = TokenName;

/** The public tokens that cross, by kind: all of them. The frame sets each as the custom property of the same name. */
export const themeTokens = Object.fromEntries(
  Object.entries(kinds).flatMap(([kind, names]) => names.split(' ').map((name) => [`--hcc-${name}`, kind])),
) as Readonly<Record<ThemeToken, keyof typeof kinds>>;

/** `scheme` is the host's used color scheme; tokens that the host leaves alone are absent. */
export interface ThemeValues {
  readonly scheme: 'light' | 'dark';
  readonly tokens: Readonly<Partial<Record<ThemeToken, string>>>;
}

const patterns = {
  color: /^(?:rgba?|(?:ok)?l(?:ab|ch)|color)\([a-z0-9.%,/\s+-]{1,80}\)$/,
  length: /^\d{1,3}(?:\.\d{1,4})?px$/,
  number: /^[12](?:\.\d{1,3})?$/,
  font: /^[\p{L}\p{N}\s"',_-]{1,200}$/u,
} as const;

export const isThemeToken = (name: string): name is ThemeToken => Object.hasOwn(themeTokens, name);

/** Whether `value` may stand for `token`. Both sides ask: the host before sending, the frame before setting. */
export const isTokenValue = (token: ThemeToken, value: unknown): value is string =>
  typeof value === 'string' && patterns[themeTokens[token]].test(value);

export function isThemeValues(value: unknown): value is ThemeValues {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false;
  if (!('scheme' in value && 'tokens' in value)) return false;
  const { scheme, tokens } = value;
  if ((scheme !== 'light' && scheme !== 'dark') || typeof tokens !== 'object' || tokens === null) return false;
  return Object.entries(tokens).every(([name, item]) => isThemeToken(name) && isTokenValue(name, item));
}
