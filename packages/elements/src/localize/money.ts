/** Whole đồng with their unit. The separator is each language's own: 8.000 đồng, 8,000 VND. */
import type { Locale } from './locale.ts';
import type { SharedStrings } from './locales/vi.ts';
import { formatNumber } from './numbers.ts';

export function formatMoney(dong: number, locale: Locale, shared: Pick<SharedStrings, 'dong'>): string {
  return shared.dong(formatNumber(Math.round(dong), locale));
}
