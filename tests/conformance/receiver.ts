/** A partner's back end on this machine: keeps what arrives, answers what it is told to, and echoes challenges. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Arrival {
  headers: Record<string, string>;
  body: string;
}

export interface Receiver {
  url: string;
  /** Events, in the order they came. */
  arrived: Arrival[];
  challenges: Arrival[];
  /** HTTP status for whatever comes. */
  answer: number;
  /** Headers beside it. */
  headers: Record<string, string>;
  /** What a challenge is answered with in place of its echo. */
  echo: string | null;
  close(): Promise<void>;
}

export async function openReceiver(): Promise<Receiver> {
  const receiver: Receiver = {
    url: '',
    arrived: [],
    challenges: [],
    answer: 204,
    headers: {},
    echo: null,
    close: async () => {},
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const body = Buffer.concat(chunks).toString();
      const message = JSON.parse(body) as { type: string; data: { challenge: string } };
      const isChallenge = message.type === 'endpoint.challenge';
      receiver[isChallenge ? 'challenges' : 'arrived'].push({ headers, body });
      if (isChallenge && receiver.answer === 204)
        response.writeHead(200).end(receiver.echo ?? JSON.stringify({ challenge: message.data.challenge }));
      else response.writeHead(receiver.answer, receiver.headers).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  receiver.close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return receiver;
}
