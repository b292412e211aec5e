import { Hono } from 'hono';
import { afterEach, expect, it, vi } from 'vitest';
import { compressOnce } from './compress-once.ts';

const made = vi.spyOn(globalThis, 'CompressionStream');
afterEach(() => made.mockClear());

function appOf(answer: { text: string; etag: string }) {
  const app = new Hono();
  app.use(compressOnce());
  app.get('/', (context) => {
    const headers = { etag: answer.etag, 'content-type': 'application/json', vary: 'Accept-Language' };
    return context.req.header('if-none-match') === undefined
      ? context.body(answer.text, 200, headers)
      : context.body(null, 304, headers);
  });
  return (headers: Record<string, string> = { 'accept-encoding': 'gzip, br' }) => app.request('/', { headers });
}
const read = async (response: Response) =>
  new Response(response.body?.pipeThrough(new DecompressionStream('gzip'))).text();

it('compresses a version once, and sends the same headers and bytes again', async () => {
  const answer = { text: JSON.stringify('a'.repeat(5000)), etag: '"1"' };
  const get = appOf(answer);
  const told = [await get(), await get(), await get()];
  expect(made).toHaveBeenCalledTimes(1);
  for (const response of told) {
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-encoding': 'gzip',
      etag: 'W/"1"',
      vary: 'Accept-Language, Accept-Encoding',
    });
    expect(await read(response)).toBe(answer.text);
  }
  Object.assign(answer, { text: JSON.stringify('b'.repeat(5000)), etag: '"2"' });
  expect(await read(await get())).toBe(answer.text);
  expect(made).toHaveBeenCalledTimes(2);
});

it('sends it as it is to who takes no gzip, also after it was kept', async () => {
  const answer = { text: JSON.stringify('a'.repeat(5000)), etag: '"1"' };
  const get = appOf(answer);
  await get();
  for (const headers of [{}, { 'accept-encoding': 'br' }, { 'accept-encoding': 'gzip;q=0' }]) {
    const response = await get(headers);
    expect(response.headers.get('content-encoding')).toBe(null);
    expect(await response.text()).toBe(answer.text);
  }
});

it('leaves an answer without a body alone', async () => {
  const response = await appOf({ text: '', etag: '"1"' })({ 'accept-encoding': 'gzip', 'if-none-match': '"1"' });
  expect([response.status, response.headers.get('content-encoding')]).toEqual([304, null]);
});
