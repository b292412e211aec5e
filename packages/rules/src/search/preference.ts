import type { Audience, Level } from '@hcc/schemas';
import type { IndexedEntry } from './build-index.ts';

/** What decides between hits that fit the words alike; it hides nothing. */
export interface Preference {
  level?: Level | undefined;
  /** Place in the catalogue's list of fields. */
  field?: number | undefined;
  /** @default enterprise where the query speaks of companies, else citizen */
  audience?: Audience | undefined;
}

/** Each is worth less than one word of a query of ten. */
const worth = { level: 0.06, field: 0.08, audience: 0.03 };

/** How much more an entry is worth for being preferred. */
export function preferring(
  { level, field, audience }: Preference = {},
  typed: readonly string[],
): (entry: IndexedEntry) => number {
  const meant = audience ?? (speaksOfCompanies(typed) ? 'enterprise' : 'citizen');
  return (entry) =>
    (entry.level === level ? worth.level : 0) +
    (field !== undefined && entry.fields?.includes(field) === true ? worth.field : 0) +
    (entry.audiences?.includes(meant) === true ? worth.audience : 0);
}

/** Whole words and, for Chinese, pairs of characters. */
const companies =
  /(?:^| )(?:cong ti|doanh nghiep|xi nghiep|nha may|cti|cty|tnhh|dn|company|enterprise|firm|factory|公 司|企 业|工 厂)(?= |$)/;

function speaksOfCompanies(typed: readonly string[]): boolean {
  return companies.test(typed.join(' '));
}
