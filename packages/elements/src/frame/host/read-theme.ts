/** Reads the host page's theme as parsed values, by letting the browser compute each token on a hidden probe. */
import { isTokenValue, themeTokens, type ThemeToken, type ThemeValues } from '../theme-values.ts';

/** @param probe an element inside the widget's shadow root; its own style is written and cleared. */
export function readTheme(probe: HTMLElement): ThemeValues {
  const computed = getComputedStyle(probe);
  const tokens: Partial<Record<ThemeToken, string>> = {};
  for (const token of Object.keys(themeTokens) as ThemeToken[]) {
    // Absent on the page: the frame keeps its own default.
    if (computed.getPropertyValue(token).trim() === '') continue;
    const property = { color: 'color', length: 'padding-top', font: 'font-family' }[themeTokens[token]];
    probe.style.setProperty(property, `var(${token})`);
    const value = computed.getPropertyValue(property);
    probe.style.removeProperty(property);
    if (isTokenValue(token, value)) tokens[token] = value;
  }
  return { scheme: usedScheme(probe), tokens };
}

/** The scheme in use where the probe stands: asked of the browser by a colour that differs. */
function usedScheme(probe: HTMLElement): 'light' | 'dark' {
  probe.style.setProperty('color', 'light-dark(rgb(1, 1, 1), rgb(2, 2, 2))');
  const dark = getComputedStyle(probe).color === 'rgb(2, 2, 2)';
  probe.style.removeProperty('color');
  return dark ? 'dark' : 'light';
}

/**
 * Calls `changed` when the theme may have changed: the person's colour scheme, or class, style, `lang` or data
 * attributes of the page's root elements. Returns the function that stops it.
 */
export function watchTheme(changed: () => void): () => void {
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(changed);
  scheme.addEventListener('change', changed);
  for (const root of [document.documentElement, document.body]) observer.observe(root, { attributes: true });
  return () => {
    scheme.removeEventListener('change', changed);
    observer.disconnect();
  };
}
