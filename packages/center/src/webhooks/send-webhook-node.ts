/** The real sender: checks the address it connects to, follows no redirect, waits 15 s and reads 64 kB at most. */
import http from 'node:http';
import https from 'node:https';
import { useAgent } from 'request-filtering-agent';
import type { SendWebhook, WebhookReply } from './deliver.ts';

const timeoutMs = 15_000;
const mostBytes = 64 * 1024;

/** `loopback`: sandbox receivers on this machine may be reached. All other private addresses never are. */
export const createSendWebhook =
  ({ loopback }: { loopback: boolean }): SendWebhook =>
  ({ url, headers, body }) =>
    new Promise<WebhookReply>((resolve) => {
      const target = new URL(url);
      const options = loopback ? { allowIPAddressList: ['127.0.0.1', '::1'] } : {};
      // Not `fetch`: it ignores agents, and with them the check of the resolved address.
      const request = (target.protocol === 'https:' ? https : http).request(
        target,
        {
          method: 'POST',
          headers: { ...headers, 'content-length': Buffer.byteLength(body) },
          agent: useAgent(url, options),
          timeout: timeoutMs,
        },
        (response) => {
          let size = 0;
          response.on('data', (chunk: Buffer) => {
            size += chunk.length;
            if (size > mostBytes) response.destroy();
          });
          response.on('close', () =>
            resolve({
              status: response.statusCode ?? 0,
              retryAfterSeconds: secondsOf(response.headers['retry-after']),
            }),
          );
        },
      );
      const overall = setTimeout(() => request.destroy(new Error('timed out')), timeoutMs);
      request.on('timeout', () => request.destroy(new Error('timed out')));
      // The kind of fault alone: a partner must not learn from us which inner ports are open.
      request.on('error', (error) =>
        resolve({ failure: error.message === 'timed out' ? 'timed out' : 'could not connect' }),
      );
      request.on('close', () => clearTimeout(overall));
      request.end(body);
    });

function secondsOf(header: string | undefined): number | null {
  if (header === undefined) return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, (until - Date.now()) / 1000);
}
