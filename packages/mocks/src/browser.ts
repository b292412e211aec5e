/** @hcc/mocks/browser: the mock Center behind a service worker. */
import { setupWorker } from 'msw/browser';
import { handlers } from './handlers.ts';
import type { MockCenter } from './mock-center.ts';

/**
 *     const center = await createMockCenter();
 *     await mockInBrowser(center);
 *
 * The page serves `mockServiceWorker.js` at its root (`npx msw init public`). Requests elsewhere pass as they are.
 * @returns a function that ends it.
 */
export async function mockInBrowser(center: MockCenter, options: { workerUrl?: string } = {}): Promise<() => void> {
  const worker = setupWorker(...handlers(center));
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    ...(options.workerUrl === undefined ? {} : { serviceWorker: { url: options.workerUrl } }),
  });
  return () => void worker.stop();
}
