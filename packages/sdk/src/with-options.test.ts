import { expect, it } from 'vitest';
import { createClient, type MoreOptions } from './index.ts';

function recorded(options: MoreOptions) {
  const sent: Request[] = [];
  const client = createClient({
    baseUrl: 'https://center.example',
    fetch: async (request) => {
      sent.push(request);
      return Response.json({});
    },
    ...options,
  });
  return { client, sent };
}

it('a clone has its own options, and the client it is taken from keeps its own', async () => {
  const { client, sent } = recorded({ key: 'pk_test_bank', locale: 'en' });
  const clone = client.withOptions({ locale: 'vi' });
  await clone.units.get('u');
  await client.units.get('u');
  expect(sent.map(({ headers }) => headers.get('accept-language'))).toEqual(['vi', 'en']);
  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(Array(2).fill('Bearer pk_test_bank'));
});

it('a session takes the place of a key', async () => {
  const { client, sent } = recorded({ key: 'pk_test_bank' });
  await client.withOptions({ session: 'fs_1' }).units.get('u');
  expect(sent[0]?.headers.get('authorization')).toBe('Bearer fs_1');
});

it('one of two time-outs leaves the other, and a clone of a clone has both', () => {
  const { client } = recorded({ timeoutMs: { read: 1000 } });
  const { settings } = client
    .withOptions({ timeoutMs: { write: 2000 } })
    .withOptions({ retry: { limit: 5 } }).transport;
  expect(settings).toMatchObject({ readTimeoutMs: 1000, writeTimeoutMs: 2000, retryLimit: 5 });
  expect(client.transport.settings).toMatchObject({ readTimeoutMs: 1000, writeTimeoutMs: 30_000, retryLimit: 2 });
});

it('a wrong option is refused when the clone is made', () => {
  expect(() => recorded({}).client.withOptions({ baseUrl: 'https://center.example/v1' })).toThrow(/must not end in/);
});
