/** The scope of a scorecard in the query string of the Center's own page, under the names that the contract gives it. */
import type { ScopeDetail } from '../internal/widget-events.ts';

const names = ['unit', 'role', 'procedure', 'period'] as const;

export const readAddress = (address: string): Partial<Record<(typeof names)[number], string>> => {
  const { searchParams } = new URL(address);
  return Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const value = searchParams.get(name);
      return value ? [[name, value]] : [];
    }),
  );
};

/** All else in it stays. */
export function withScope(address: string, scope: ScopeDetail): string {
  const url = new URL(address);
  for (const name of names) {
    const value = scope[name];
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.href;
}
