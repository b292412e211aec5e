/** Reads the host page's theme as parsed values, by letting the browser compute each token on a hidden probe. */
import { isDark, watchTokens } from '../../theming/watch-tokens.ts';
import { isTokenValue, themeTokens, type ThemeToken, type ThemeValues } from '../theme-values.ts';

/** @param probe the element that `watchTheme` was given, inside the widget's shadow root. */
export function readTheme(probe: HTMLElement): ThemeValues {
  const computed = getComputedStyle(probe);
  const tokens: Partial<Record<ThemeToken, string>> = {};
  for (const token of Object.keys(themeTokens) as ThemeToken[]) {
    // Absent on the page: the frame keeps its own default.
    if (computed.getPropertyValue(token).trim() === '') continue;
    const property = { color: 'color', length: 'padding-top', number: 'flex-grow', font: 'font-family' }[
      themeTokens[token]
    ];
    probe.style.setProperty(property, `var(${token})`);
    const value = computed.getPropertyValue(property);
    probe.style.removeProperty(property);
    if (isTokenValue(token, value)) tokens[token] = value;
  }
  return { scheme: isDark(probe) ? 'dark' : 'light', tokens };
}

/**
 * Calls `changed` when the theme may have changed, wherever on the page. Browsers that tell no transition of a custom
 * property (Firefox before 129, Safari before 18) tell of the page's root elements and its scheme alone.
 * Returns the function that stops it.
 */
export function watchTheme(probe: HTMLElement, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (const root of [document.documentElement, document.body]) observer.observe(root, { attributes: true });
  watchTokens(probe, Object.keys(themeTokens), changed);
  return () => observer.disconnect();
}
