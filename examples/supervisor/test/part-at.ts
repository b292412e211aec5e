import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Part } from '../supervise.ts';

export const partAt = (port: number, how = '', changes: Partial<Part> = {}): Part => ({
  name: `part-${port}`,
  file: fileURLToPath(new URL('part.ts', import.meta.url)),
  env: { ...process.env, PORT: String(port), HOW: how },
  port,
  portSetting: `PART_${port}_PORT`,
  readyUrl: `http://127.0.0.1:${port}/`,
  readyTimeoutMs: 30_000,
  ...changes,
});

/** Ports that were free a moment ago, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, () => {
      const server = createServer();
      return new Promise<typeof server>((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}
