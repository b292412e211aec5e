import { configurationOf, type ConfiguredElement } from '../internal/center-configuration.ts';

/**
 * What the loader does with a test key, for pages that have the elements from npm: from the first element on that is ready
 * and has such a key, whoever builds the page is told of colours that cannot be read. On a server there is nothing to look at.
 */
export function guardInTestMode(): void {
  if (typeof document === 'undefined') return;
  const stop = new AbortController();
  document.addEventListener(
    'hcc-ready',
    (event) => {
      if (!hasTestKey(event.composedPath()[0] as unknown as ConfiguredElement)) return;
      stop.abort();
      void import('./test-mode.ts').then(({ guardContrast }) => guardContrast()).catch(() => undefined);
    },
    { signal: stop.signal },
  );
}

function hasTestKey(element: ConfiguredElement): boolean {
  try {
    return configurationOf(element).key?.startsWith('pk_test_') === true;
  } catch {
    return false;
  }
}
