import { useCallback, useSyncExternalStore } from 'react';

const parameter = 'thu-tuc';

/**
 * The procedure that is being filed stands in the page's address, so that a reload finds the form again (its draft is
 * with the Center) and the browser's back button leads to the finder.
 */
export function useChosenProcedure(): [code: string | null, choose: (code: string | null) => void] {
  const code = useSyncExternalStore(subscribe, () => new URLSearchParams(location.search).get(parameter));
  const choose = useCallback((next: string | null) => {
    const url = new URL(location.href);
    if (next === null) url.searchParams.delete(parameter);
    else url.searchParams.set(parameter, next);
    history.pushState(null, '', url);
    dispatchEvent(new PopStateEvent('popstate'));
  }, []);
  return [code, choose];
}

function subscribe(changed: () => void): () => void {
  addEventListener('popstate', changed);
  return () => removeEventListener('popstate', changed);
}
