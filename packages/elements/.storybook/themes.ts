/** The looks of the toolbar: a brand is five properties, set on the page around an element and nowhere in it. */
interface Theme {
  readonly title: string;
  readonly scheme: 'light' | 'dark';
  readonly properties: Readonly<Record<`--hcc-${string}`, string>>;
}

const brand = (color: string, text: string, font: string): Theme['properties'] => ({
  '--hcc-color-brand': color,
  '--hcc-color-on-brand': '#ffffff',
  '--hcc-color-surface': '#ffffff',
  '--hcc-color-text': text,
  '--hcc-font-family': font,
});

/** The bank's and the utility's are those of the example sites. */
export const themes = {
  center: { title: 'Center', scheme: 'light', properties: {} },
  bank: {
    title: 'Bank',
    scheme: 'light',
    properties: brand('#0b5d4b', '#14241f', "Inter, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"),
  },
  utility: {
    title: 'Utility',
    scheme: 'light',
    properties: brand('#6b2fa0', '#24123f', "'Segoe UI', system-ui, Roboto, 'Noto Sans', sans-serif"),
  },
  plain: { title: 'Plain', scheme: 'light', properties: brand('#1a1a1a', '#000000', 'serif') },
  dark: { title: 'Dark', scheme: 'dark', properties: {} },
} as const satisfies Record<string, Theme>;

/** Dresses the story's page. */
export function applyTheme(name: string, { style } = document.documentElement): void {
  const theme: Theme = Object.hasOwn(themes, name) ? themes[name as keyof typeof themes] : themes.center;
  for (const property of Array.from(style).filter((name) => name.startsWith('--hcc-'))) style.removeProperty(property);
  for (const [property, value] of Object.entries(theme.properties)) style.setProperty(property, value);
  style.colorScheme = theme.scheme;
  style.backgroundColor = 'var(--hcc-color-surface, light-dark(#ffffff, #171c22))';
  document.body.style.backgroundColor = 'transparent';
}
