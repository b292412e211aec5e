import type { Locale } from './locale.ts';

/** `1875` as the language writes it: 1.875 or 1,875. Whole ones by hand, since a list writes many and the platform is slow at it. */
export const formatNumber = (value: number, locale: Locale): string =>
  Number.isInteger(value)
    ? String(value).replace(/\B(?=(\d{3})+$)/g, locale === 'vi' ? '.' : ',')
    : value.toLocaleString(locale);
