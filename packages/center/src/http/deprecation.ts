import type { Operation } from '@hcc/schemas/contract';

/** What every answer of an operation says that is on its way out: an instant (RFC 9745) and an HTTP date (RFC 8594). */
export const deprecationHeaders = ({ deprecated }: Operation): Record<string, string> =>
  deprecated
    ? {
        deprecation: `@${beginningOf(deprecated.sinceOn).getTime() / 1000}`,
        ...(deprecated.sunsetOn === undefined ? {} : { sunset: beginningOf(deprecated.sunsetOn).toUTCString() }),
      }
    : {};

const beginningOf = (day: string): Date => new Date(`${day}T00:00:00+07:00`);
