import { http, type RequestHandler } from 'msw';
import type { MockCenter } from './mock-center.ts';

/** Handlers for MSW: every request under the center's `baseUrl` is answered by it, and no other request is touched. */
export const handlers = (center: Pick<MockCenter, 'baseUrl' | 'fetch'>): RequestHandler[] => [
  http.all(`${center.baseUrl}/*`, ({ request }) => center.fetch(request)),
];
