import { Problem } from './problem.ts';

/** Strong ETags (RFC 9110 8.8.3): the version, in quotes. */
export const etagOf = (version: number | string): string => `"${version}"`;

/** RFC 9110 13.1.2: weak comparison is enough for a GET. */
export const matchesNone = (ifNoneMatch: string | null, etag: string): boolean =>
  ifNoneMatch !== null &&
  ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);

/** RFC 9110 13.1.1 with RFC 6585: a change names the version it replaces; a weak tag never matches. */
export function expectVersion(ifMatch: string | null, version: number): void {
  if (ifMatch === null) throw new Problem('if_match_missing');
  const tags = ifMatch.split(',').map((tag) => tag.trim());
  if (!tags.includes('*') && !tags.includes(etagOf(version)))
    throw new Problem('dossier_changed', {}, { headers: { etag: etagOf(version) } });
}
