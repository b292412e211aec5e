/** The looks of the toolbar, put on the page around an element. */
import { type Preset, presets } from '../src/theming/presets.ts';

export const themes = presets;

/** Dresses the story's page. */
export function applyTheme(name: string, root: HTMLElement = document.documentElement): void {
  const { tokens, scheme }: Preset = Object.hasOwn(presets, name)
    ? presets[name as keyof typeof presets]
    : presets.center;
  dress(root, tokens, scheme);
}

/** Takes off what was worn before. */
export function dress({ style }: HTMLElement, tokens: Preset['tokens'], scheme: Preset['scheme']): void {
  for (const property of Array.from(style).filter((name) => name.startsWith('--hcc-'))) style.removeProperty(property);
  for (const [property, value] of Object.entries(tokens)) style.setProperty(property, value);
  style.colorScheme = scheme;
  style.backgroundColor = 'var(--hcc-color-surface, light-dark(#ffffff, #171c22))';
  document.body.style.backgroundColor = 'transparent';
}
