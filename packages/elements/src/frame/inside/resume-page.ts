/** The Center's own page of a resume link, `/resume#token`: a draft goes on there on another device. */

const path = /\/resume$/;

/** The link's token; null where an earlier load of this page has used it; undefined on any other page. */
export function takeResumeLink(
  page: Pick<Location, 'pathname' | 'search' | 'hash'>,
  history: History,
): string | null | undefined {
  if (!path.test(page.pathname)) return undefined;
  const token = page.hash.slice(1);
  if (token === '') return null;
  // Used up by this load: left in the address it would be copied, and open nothing.
  history.replaceState(null, '', page.pathname + page.search);
  return token;
}

/** The Center's base, for a page at `/frame/<widget>` or `/resume` below it. */
export const centerOf = ({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>): string =>
  origin + pathname.replace(/\/(?:frame\/[^/]*|resume)$/, '');
