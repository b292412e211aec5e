import type { Locale } from './locale.ts';

/** One for each language: making a format takes longer than writing a thousand numbers with it. */
const formats = new Map<Locale, Intl.NumberFormat>();

/** `1875` as the language writes it: 1.875 or 1,875. */
export function formatNumber(value: number, locale: Locale): string {
  let format = formats.get(locale);
  if (format === undefined) formats.set(locale, (format = new Intl.NumberFormat(locale)));
  return format.format(value);
}
