/** A Center alone on a port, with its bundles and an embedded database: for journeys that need no other process. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createAssets } from '../../packages/center/src/process/assets-node.ts';
import { openTestCenter, type TestCenter } from '../../packages/center/test/test-center.ts';

export interface ServedCenter extends TestCenter {
  /** `http://127.0.0.1:PORT` */
  url: string;
}

/** `HCC_EMBED` names other bundles than those of the tree. */
export async function openServedCenter(): Promise<ServedCenter> {
  const center = await openTestCenter({ assets: createAssets(process.env['HCC_EMBED'] ?? null) });
  const server = serve({ fetch: center.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  return {
    ...center,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await center.close();
    },
  };
}
