/** A client that speaks to a test's own answers, and tries nothing twice. */
import { createClient, type Client } from '@hcc/sdk';

export const clientAnsweredBy = (fetch: (request: Request) => Promise<Response>): Client =>
  createClient({ key: 'pk_test_0123456789abcdef', baseUrl: 'http://center.test', fetch, retry: { limit: 0 } });
