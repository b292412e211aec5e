import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf, observeClient, valueOf, waitsOnly } from '../../test/observed-client.ts';
import { createPartStore, type PartStore } from '../../test/part-store.ts';
import { ApiError, ConnectionError, type NewAttachment } from '../index.ts';
import { uploadFile, type UploadFileOptions } from './index.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: [...waitsOnly.toFake, 'performance'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const bytes = Uint8Array.from({ length: 700_000 }, (_, at) => at % 251);
const attachment: NewAttachment = {
  fieldId: 'papers.c2',
  file: new Blob([bytes], { type: 'application/pdf' }),
  name: 'giấy chứng sinh.pdf',
};

function send(store: PartStore, options: UploadFileOptions = {}) {
  const { client, sent } = observeClient(store.answer, { retry: { limit: 0 } });
  return { outcome: uploadFile(client, 'dos_1', attachment, options), sent };
}

const isPart = (request: Request): boolean => request.method === 'PATCH';
/** Does `happen` for the first `times` requests that fit. */
const first = (times: number, fits: (request: Request) => boolean, happen: () => Response) => {
  let left = times;
  return (request: Request): Response | undefined => (fits(request) && left-- > 0 ? happen() : undefined);
};
const refuse = (status: number, headers: Record<string, string>): Response =>
  Response.json({ code: 'database_unavailable', retryable: true }, { status, headers });
const lineBreaks = (): never => {
  throw new TypeError('fetch failed');
};

describe('a file', () => {
  it('arrives whole, in parts, with its name, field and checksum, and tells how far it is', async () => {
    const store = createPartStore();
    const told: number[] = [];
    const upload = await valueOf(send(store, { onProgress: ({ sent, total }) => told.push(sent / total) }).outcome);
    expect(upload).toMatchObject({ state: 'attached', fieldId: 'papers.c2', name: 'giấy chứng sinh.pdf' });
    expect(store.uploads).toHaveLength(1);
    expect(store.uploads[0]?.bytes).toEqual(bytes);
    expect(store.uploads[0]?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(store.parts.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect([told[0], told.at(-1)]).toEqual([0, 1]);
  });

  it('goes on from what was sent before a reload', async () => {
    const store = createPartStore();
    const stopping = new AbortController();
    const before = send(store, {
      signal: stopping.signal,
      onProgress: ({ sent }) => sent > 0 && stopping.abort(new Error('the page was closed')),
    });
    await expect(failureOf(before.outcome)).resolves.toEqual(new Error('the page was closed'));
    const had = store.uploads[0]?.offset ?? 0;
    expect(had).toBeGreaterThan(0);
    store.parts.length = 0;
    await valueOf(send(store).outcome);
    expect(store.uploads).toHaveLength(1);
    expect(store.parts[0]?.[0]).toBe(had);
    expect(store.uploads[0]?.bytes).toEqual(bytes);
  });

  it('begins anew where contents cannot be compared', async () => {
    vi.stubGlobal('crypto', { getRandomValues: (array: Uint8Array) => array });
    const store = createPartStore();
    await valueOf(send(store).outcome);
    expect(store.uploads[0]).toMatchObject({ state: 'attached', sha256: null });
  });
});

describe('a line that breaks', () => {
  it('before a part arrives costs that part alone', async () => {
    const store = createPartStore();
    store.before = first(5, isPart, lineBreaks);
    await valueOf(send(store).outcome);
    expect(store.uploads).toHaveLength(1);
    expect(store.uploads[0]?.bytes).toEqual(bytes);
  });

  it('after it arrived sends nothing twice', async () => {
    const store = createPartStore();
    store.after = first(3, isPart, lineBreaks);
    await valueOf(send(store).outcome);
    expect(store.parts.reduce((sum, [, size]) => sum + size, 0)).toBe(bytes.length);
  });

  it('with the answer to the last part asks what became of the file', async () => {
    const store = createPartStore();
    store.after = (request) => (isPart(request) && store.uploads[0]?.state === 'attached' ? lineBreaks() : undefined);
    await expect(valueOf(send(store).outcome)).resolves.toMatchObject({ state: 'attached' });
  });

  it('with the answer to the beginning begins no second upload', async () => {
    const store = createPartStore();
    store.after = first(1, ({ method }) => method === 'POST', lineBreaks);
    await valueOf(send(store).outcome);
    expect(store.uploads).toHaveLength(1);
  });

  it('and stays away ends in a ConnectionError, after more than a minute', async () => {
    const store = createPartStore();
    store.before = first(99, isPart, lineBreaks);
    const startedAt = Date.now();
    await expect(failureOf(send(store).outcome)).resolves.toBeInstanceOf(ConnectionError);
    expect(Date.now() - startedAt).toBeGreaterThan(60_000);
  });

  it('for all calls in the middle of a file is waited out for a minute', async () => {
    const store = createPartStore();
    store.before = (request) => {
      if (isPart(request) && store.parts.length === 1) outage ??= performance.now() + 60_000;
      return outage !== undefined && performance.now() < outage ? lineBreaks() : undefined;
    };
    let outage: number | undefined;
    await expect(valueOf(send(store).outcome)).resolves.toMatchObject({ state: 'attached' });
    expect(store.uploads[0]?.bytes).toEqual(bytes);
  });

  const beginnings: [what: string, fits: (request: Request) => boolean][] = [
    ['the look for what was begun before', ({ method }) => method === 'GET'],
    ['the beginning', ({ method }) => method === 'POST'],
  ];
  const passing: [what: string, happen: () => Response | Promise<Response>, expected: object][] = [
    ['breaks', lineBreaks, { name: 'ConnectionError' }],
    ['is answered 503', () => refuse(503, {}), { name: 'ServerError', status: 503 }],
    ['is answered 503 for another minute', () => refuse(503, { 'retry-after': '60' }), { status: 503 }],
    ['is answered 429 for an hour', () => refuse(429, { 'retry-after': '3600' }), { status: 429 }],
    ['is never answered', () => new Promise<Response>(() => {}), { name: 'TimeoutError' }],
  ];
  const cases = beginnings.flatMap(([what, fits]) =>
    passing.map(([how, happen, expected]) => [what, how, fits, happen, expected] as const),
  );
  it.each(cases)(
    '%s that %s each time ends in that error, within two minutes',
    async (_, __, fits, happen, expected) => {
      const store = createPartStore();
      const { client } = observeClient((request) => (fits(request) ? happen() : store.answer(request, 1)));
      const startedAt = performance.now();
      await expect(failureOf(uploadFile(client, 'dos_1', attachment))).resolves.toMatchObject(expected);
      expect(performance.now() - startedAt).toBeLessThanOrEqual(120_000);
      expect(store.parts).toEqual([]);
    },
  );

  it.each([
    [423, 'upload_locked', false],
    [409, 'upload_offset_wrong', false],
    [503, 'file_store_unavailable', true],
  ])('with %d %s is waited out', async (status, code, retryable) => {
    const store = createPartStore();
    store.before = first(2, isPart, () => Response.json({ code, retryable }, { status }));
    await expect(valueOf(send(store).outcome)).resolves.toMatchObject({ state: 'attached' });
  });
});

describe('a file that is not taken', () => {
  it('is refused at once, in the Center’s words', async () => {
    const store = createPartStore();
    store.before = first(Infinity, isPart, () =>
      Response.json({ code: 'attachment_encrypted', detail: 'Tệp có mật khẩu.' }, { status: 422 }),
    );
    const error = await failureOf(send(store).outcome);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 422, code: 'attachment_encrypted' });
  });

  it('is refused by its code when the answer with the words was lost', async () => {
    const store = createPartStore();
    store.after = (request) => {
      const [upload] = store.uploads;
      if (!isPart(request) || upload?.state !== 'attached') return undefined;
      Object.assign(upload, { state: 'refused', refusal: 'attachment_active' });
      return lineBreaks();
    };
    await expect(failureOf(send(store).outcome)).resolves.toMatchObject({ status: 422, code: 'attachment_active' });
  });
});
