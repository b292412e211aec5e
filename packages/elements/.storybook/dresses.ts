/**
 * What a story is shown in, beside its own language, theme and width: three dresses, in which each language and width
 * occurs once. A story's name decides which; over fifteen turns every pair of values has been together.
 */
import type { PresetName } from '../src/theming/presets.ts';
import type { Locale } from '../src/localize/locale.ts';

export const locales = ['vi', 'en', 'zh-Hans'] as const satisfies readonly Locale[];
export const themes = ['center', 'bank', 'utility', 'plain', 'dark'] as const satisfies readonly PresetName[];
/** Pixels. */
export const widths = [320, 390, 1280] as const;

export interface Dress {
  readonly locale: (typeof locales)[number];
  readonly theme: (typeof themes)[number];
  readonly width: (typeof widths)[number];
}

/** @param storyId such as `procedure-card--folded`: the same story always wears the same. */
export function dressesOf(storyId: string): Dress[] {
  const turn = turnOf(storyId);
  return locales.map((locale, at) => ({
    locale,
    theme: takeFrom(themes, at + turn),
    width: takeFrom(widths, 2 * at + turn),
  }));
}

const takeFrom = <T>(values: readonly T[], at: number): T => {
  const value = values[at % values.length];
  if (value === undefined) throw new RangeError('Nothing to take from.');
  return value;
};

/** FNV-1a, the five themes by the three widths. */
function turnOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % (themes.length * widths.length);
}
