import { ConnectionError, type DeskDossierSummary, type PagePromise } from '@hcc/sdk';
import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { FakeHost, FakePage } from '../status-tracker/fake-host.examples.ts';
import type { DeskClient } from './connect-desk.ts';
import { FakeDesk, officers } from './fake-desk.examples.ts';
import { QueueController, rowsPerPage } from './queue.controller.ts';

let fake: FakeDesk;
let list: Mock<DeskClient['desk']['dossiers']>;
const failed = vi.fn();

async function openQueue() {
  const host = new FakeHost();
  const queue = new QueueController(host, () => fake.client, failed);
  host.connect();
  await queue.open();
  return queue;
}

const many = (count: number): PagePromise<DeskDossierSummary> =>
  ({
    atMost: async (most: number) => Array.from({ length: Math.min(count, most) }, (_, at) => ({ id: `dos_${at}` })),
  }) as never;

beforeEach(() => {
  vi.useFakeTimers();
  failed.mockReset();
  vi.stubGlobal('document', new FakePage());
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  fake = new FakeDesk();
  fake.signedIn = officers[0] ?? null;
  list = vi.spyOn(fake.client.desk, 'dossiers');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the queue', () => {
  it('is read again every five seconds', async () => {
    const queue = await openQueue();
    expect(queue.rows).toHaveLength(4);
    fake.change('dos_1', { allowed: [] }, 'accept');
    await vi.advanceTimersByTimeAsync(5000);
    expect(queue.rows.map(({ id }) => id)).toEqual(['dos_2', 'dos_3', 'dos_4']);
  });

  it('shows a page at a time and keeps what was opened up over a reading', async () => {
    list.mockImplementation(() => many(45));
    const queue = await openQueue();
    expect([queue.rows.length, queue.hasMore]).toEqual([rowsPerPage, true]);
    await queue.more();
    await vi.advanceTimersByTimeAsync(5000);
    expect([queue.rows.length, queue.hasMore]).toEqual([2 * rowsPerPage, true]);
    await queue.more();
    expect([queue.rows.length, queue.hasMore]).toEqual([45, false]);
  });

  it('searches once typing pauses', async () => {
    const queue = await openQueue();
    list.mockClear();
    for (const typed of ['0', '00', '0009']) queue.search(typed);
    await vi.advanceTimersByTimeAsync(400);
    expect(list).toHaveBeenCalledTimes(1);
    expect(queue.rows.map(({ id }) => id)).toEqual(['dos_3']);
  });

  it('keeps the rows while the Center does not answer, and says so', async () => {
    const queue = await openQueue();
    const error = new ConnectionError('no answer', false);
    list.mockImplementation(() => ({ atMost: () => Promise.reject(error) }) as never);
    await vi.advanceTimersByTimeAsync(5000);
    expect(queue.rows).toHaveLength(4);
    expect(queue.error).toBe(error);
    expect(failed).toHaveBeenCalledWith(error);
  });

  it('drops an answer to the question before', async () => {
    const queue = await openQueue();
    let answer: (rows: readonly DeskDossierSummary[]) => void = () => {};
    list.mockImplementationOnce(() => ({ atMost: () => new Promise((resolve) => (answer = resolve)) }) as never);
    const slow = queue.refresh();
    queue.show(false);
    await vi.advanceTimersByTimeAsync(0);
    answer([]);
    await slow;
    expect(queue.rows).toHaveLength(4);
  });
});
