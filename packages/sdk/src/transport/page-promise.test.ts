import { describe, expect, it } from 'vitest';
import { observeClient, type Answerer } from '../../test/observed-client.ts';
import { ServerError } from '../index.ts';

/** Three pages of two, two and one. */
const threePages: Answerer = (request) => {
  const cursor = new URL(request.url).searchParams.get('cursor');
  if (cursor === null)
    return Response.json({ items: [{ code: 'a' }, { code: 'b' }], nextCursor: 'c/2=' }, { headers: { etag: '"p1"' } });
  if (cursor === 'c/2=') return Response.json({ items: [{ code: 'c' }, { code: 'd' }], nextCursor: 'c3' });
  return Response.json({ items: [{ code: 'e' }], nextCursor: null });
};

const firstPageOnly: Answerer = (request, attempt) =>
  attempt === 1 ? threePages(request, 1) : new Response('', { status: 502 });

async function codesOf(list: AsyncIterable<{ code: string }>): Promise<string> {
  let codes = '';
  for await (const { code } of list) codes += code;
  return codes;
}

describe('a list', () => {
  it('is a promise of its first page', async () => {
    const { client, sent } = observeClient(threePages);
    expect(await client.procedures.list()).toEqual({ items: [{ code: 'a' }, { code: 'b' }], nextCursor: 'c/2=' });
    expect(sent).toHaveLength(1);
  });

  it('is walked over three pages, the query kept', async () => {
    const { client, sent } = observeClient(threePages);
    expect(await codesOf(client.procedures.list({ q: 'sổ đỏ', limit: 2 }, { ifNoneMatch: '"old"' }))).toBe('abcde');
    const queries = sent.map(({ path }) => Object.fromEntries(new URLSearchParams(path.split('?')[1])));
    expect(queries).toEqual([
      { q: 'sổ đỏ', limit: '2' },
      { q: 'sổ đỏ', limit: '2', cursor: 'c/2=' },
      { q: 'sổ đỏ', limit: '2', cursor: 'c3' },
    ]);
    expect(sent.map(({ headers }) => headers.get('if-none-match'))).toEqual(['"old"', null, null]);
  });

  it('starts at the caller’s cursor', async () => {
    const { client } = observeClient(threePages);
    expect(await codesOf(client.procedures.list({ cursor: 'c3' }))).toBe('e');
  });

  it('can be walked twice, the first page asked for once', async () => {
    const { client, sent } = observeClient(threePages);
    const list = client.procedures.list();
    expect((await codesOf(list)) + (await codesOf(list))).toBe('abcdeabcde');
    expect(sent.filter(({ path }) => path === '/v1/procedures')).toHaveLength(1);
  });

  it.each([
    [0, '', 1],
    [2, 'ab', 1],
    [3, 'abc', 2],
    [99, 'abcde', 3],
  ])('gives at most %d', async (count, codes, requests) => {
    const { client, sent } = observeClient(threePages);
    const items = await client.procedures.list().atMost(count);
    expect(items.map(({ code }) => code).join('')).toBe(codes);
    expect(sent).toHaveLength(requests);
  });

  it('stops asking when the loop is left', async () => {
    const { client, sent } = observeClient(threePages);
    for await (const { code } of client.procedures.list()) if (code === 'b') break;
    expect(sent).toHaveLength(1);
  });

  it('knows the answer around its first page', async () => {
    const { client } = observeClient(threePages);
    expect(await client.procedures.list().withResponse()).toMatchObject({ etag: '"p1"', data: { nextCursor: 'c/2=' } });
  });

  it('ends with the error of the page that failed, what came before it kept', async () => {
    const { client } = observeClient(firstPageOnly, { retry: { limit: 0 } });
    const codes: string[] = [];
    const walk = async () => {
      for await (const { code } of client.procedures.list()) codes.push(code);
    };
    await expect(walk()).rejects.toBeInstanceOf(ServerError);
    expect(codes).toEqual(['a', 'b']);
  });
});
