/**
 * Stands between Playwright and Firefox and answers for Firefox what that does not know yet (153: media features), which
 * Playwright sends with every context and takes a refusal of for the end. Everything else passes through unread.
 *
 *     node bidi-relay.ts FIREFOX ARGUMENTS…
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';

const answeredHere = 'emulation.setMediaFeaturesOverride';
const listening = /WebDriver BiDi listening on (ws:\/\/\S+)/;

const [file = '', ...args] = process.argv.slice(2);
const browser = spawn(file, args, { stdio: ['ignore', 'inherit', 'pipe'] });
browser.once('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
browser.once('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => browser.kill(signal));

let said = '';
browser.stderr.on('data', (chunk: Buffer) => {
  process.stderr.write(chunk.toString().replace(listening, 'Firefox listens.'));
  if (listening.test(said)) return;
  said += chunk.toString();
  const address = listening.exec(said)?.[1];
  if (address) void relayTo(address);
});

async function relayTo(address: string): Promise<void> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  server.on('connection', (caller) => void join(caller, `${address}/session`));
  process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
}

async function join(caller: WebSocket, address: string): Promise<void> {
  const waiting: string[] = [];
  const firefox = new WebSocket(address, { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 });
  caller.on('message', (data: Buffer) => {
    const message = data.toString();
    if (message.includes(`"${answeredHere}"`)) {
      const { id } = JSON.parse(message) as { id: number };
      caller.send(JSON.stringify({ type: 'success', id, result: {} }));
    } else if (firefox.readyState === WebSocket.OPEN) firefox.send(message);
    else waiting.push(message);
  });
  firefox.on('message', (data: Buffer) => caller.send(data.toString()));
  caller.on('close', () => firefox.close());
  firefox.on('close', () => caller.close());
  await once(firefox, 'open');
  for (const message of waiting) firefox.send(message);
}
