/** @hcc/mocks/node: the mock Center behind the `fetch` of this process. */
import { setupServer } from 'msw/node';
import { handlers } from './handlers.ts';
import type { MockCenter } from './mock-center.ts';

/**
 *     const center = await createMockCenter();
 *     const stop = mockInNode(center);
 *
 * Requests elsewhere pass as they are. @returns a function that ends it.
 */
export function mockInNode(center: MockCenter): () => void {
  const server = setupServer(...handlers(center));
  server.listen({ onUnhandledFrame: 'bypass' });
  return () => server.close();
}
