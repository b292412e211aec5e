/** The real sender: checks the address it connects to, follows no redirect, waits 15 s and reads 64 kB at most. */
import type { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { useAgent } from 'request-filtering-agent';
import type { SendWebhook } from './deliver.ts';
import type { WebhookReply } from './delivery.rules.ts';
import { type AddressRules, whyUrlRefused } from './webhook-url.ts';

const mostBytes = 64 * 1024;
/** More than any echo of a challenge has. */
const keptBytes = 4096;

export interface SenderOptions {
  /** How names become addresses. @default the system's own */
  resolve?: typeof lookup;
  /** From the first byte sent to the last one read. @default 15 s */
  timeoutMs?: number;
  /** Told the host of every address that was refused: a partner may be trying what lies behind us. */
  onRefused?: (host: string) => void;
}

export const createSendWebhook =
  (rules: AddressRules, { resolve, timeoutMs = 15_000, onRefused = () => {} }: SenderOptions = {}): SendWebhook =>
  ({ url, headers, body }) =>
    new Promise<WebhookReply>((settle) => {
      const target = URL.parse(url);
      if (!target || whyUrlRefused(url, rules) !== null) {
        onRefused(target?.hostname ?? 'no URL');
        return settle({ failure: 'could not connect' });
      }
      // Once a status has come it says what it says, whoever cuts off the rest.
      let answer: (() => WebhookReply) | undefined;
      let failure = 'could not connect';
      // Not `fetch`: it ignores agents, and with them the check of the resolved address.
      const request = (target.protocol === 'https:' ? https : http).request(
        target,
        {
          method: 'POST',
          headers: { ...headers, 'content-length': Buffer.byteLength(body) },
          agent: useAgent(target.href, rules.loopback ? { allowIPAddressList: ['127.0.0.1', '::1'] } : {}),
          ...(resolve ? { lookup: resolve } : {}),
        },
        (response) => {
          let size = 0;
          const kept: Buffer[] = [];
          answer = () => ({
            status: response.statusCode ?? 0,
            retryAfter: response.headers['retry-after'] ?? null,
            body: Buffer.concat(kept).toString(),
          });
          response.on('data', (chunk: Buffer) => {
            if (size < keptBytes) kept.push(chunk.subarray(0, keptBytes - size));
            size += chunk.length;
            if (size > mostBytes) response.destroy();
          });
          response.on('error', () => {});
        },
      );
      // The kind of fault alone: a partner must not learn from us which inner ports are open. An inner address is refused
      // before anything connects, so TLS is only ever begun with one that is public.
      request.on('socket', (socket) =>
        socket
          .once('connect', () => (failure = target.protocol === 'https:' ? 'TLS failed' : failure))
          .once('secureConnect', () => (failure = 'could not connect')),
      );
      const overall = setTimeout(() => {
        failure = 'timed out';
        request.destroy(new Error(failure));
      }, timeoutMs);
      request.on('error', (error) => {
        if (isRefusal(error)) onRefused(target.hostname);
      });
      request.on('close', () => {
        clearTimeout(overall);
        settle(answer?.() ?? { failure });
      });
      request.end(body);
    });

/** The agent gives its refusals no code. */
const isRefusal = ({ message }: Error): boolean =>
  message.startsWith('DNS lookup') && message.includes('is not allowed');
