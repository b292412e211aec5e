/** A thread of its own that gives the same answer to everything, so that the clients' own work is not the server's. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, Worker, workerData } from 'node:worker_threads';

export async function startAnswering(answer: string): Promise<{ baseUrl: string; stop(): Promise<void> }> {
  const worker = new Worker(new URL(import.meta.url), { workerData: answer });
  const [port] = (await once(worker, 'message')) as [number];
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    async stop() {
      await worker.terminate();
    },
  };
}

if (parentPort) {
  const answer = Buffer.from(String(workerData));
  const headers = { 'content-type': 'application/json', 'content-length': answer.byteLength, etag: '"1"' };
  const server = createServer((_, response) => void response.writeHead(200, headers).end(answer));
  server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));
}
