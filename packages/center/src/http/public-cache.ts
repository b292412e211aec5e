/** Public and the same for everybody: shared caches may keep it for a minute and serve it stale while asking. */
export const publicCache = { 'cache-control': 'public, max-age=60, stale-while-revalidate=600' };
