/** Sets the host's theme in the frame, by CSSOM (no style attribute that a policy would refuse). Checked again: the host's page may be hostile. */
import { isThemeValues, themeTokens, type ThemeToken, type ThemeValues } from '../theme-values.ts';

export function applyTheme(root: HTMLElement, theme: ThemeValues): void {
  if (!isThemeValues(theme)) return;
  root.style.setProperty('color-scheme', theme.scheme);
  for (const token of Object.keys(themeTokens) as ThemeToken[]) {
    const value = theme.tokens[token];
    if (value === undefined) root.style.removeProperty(token);
    else root.style.setProperty(token, value);
  }
}
