import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createAskBank } from './ask-bank-node.ts';

const transfer = {
  account: { bankBin: '970403', account: '0011012345678' },
  reference: 'HCC7K3M9QX2PA',
  since: '2026-11-27T09:00:00+07:00',
};
const notice = {
  transactionId: 'FT26331000123',
  outcome: 'succeeded',
  amount: 150_000,
  currency: 'VND',
  account: transfer.account,
  reference: transfer.reference,
  paidAt: '2026-11-27T09:05:00+07:00',
};

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function bank(answer: RequestListener): Promise<string> {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/transfers?branch=1`;
}

const json =
  (status: number, body: unknown): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

it('asks for one transfer with the key, and takes what the bank knows', async () => {
  const asked: unknown[] = [];
  const url = await bank((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://bank');
    asked.push(request.headers.authorization, Object.fromEntries(searchParams));
    json(200, { transactions: [notice], more: 'that is not known here' })(request, response);
  });
  expect(await createAskBank(url, 'key-of-the-center')(transfer)).toEqual([notice]);
  const { account, ...rest } = transfer;
  expect(asked).toEqual(['Bearer key-of-the-center', { branch: '1', ...account, ...rest }]);
});

it.each([
  ['refuses', json(401, {}), /answered 401/],
  ['tells of half a transaction', json(200, { transactions: [{ ...notice, amount: undefined }] }), /amount/],
  ['sends elsewhere', (_, response) => void response.writeHead(302, { location: '/' }).end(), /fetch failed/],
  ['hangs', () => {}, /timeout/],
] satisfies [string, RequestListener, RegExp][])('takes nothing from a bank that %s', async (_, answer, said) => {
  await expect(createAskBank(await bank(answer), 'key', 300)(transfer)).rejects.toThrow(said);
});
