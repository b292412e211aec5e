import { ConnectionError, type DeskDossierSummary, type Page } from '@hcc/sdk';
import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { FakeHost, FakePage } from '../../status-tracker/fake-host.examples.ts';
import type { DeskClient } from '../connect-desk.ts';
import { createDeskDossier, FakeDesk, officers } from '../fake-desk.examples.ts';
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

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => createDeskDossier({ id: `dos_${at}`, version: 1 }));

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

  it('turns page by page, and reads only the one that is looked at', async () => {
    fake.dossiers = many(120);
    const queue = await openQueue();
    expect([queue.rows.length, queue.rows[0]?.id, queue.hasMore]).toEqual([rowsPerPage, 'dos_0', true]);
    await queue.turn(1);
    expect([queue.rows[0]?.id, queue.page]).toEqual(['dos_50', 1]);
    list.mockClear();
    await vi.advanceTimersByTimeAsync(5000);
    expect(list).toHaveBeenCalledTimes(1);
    expect(queue.rows[0]?.id).toBe('dos_50');
    await queue.turn(1);
    expect([queue.rows.length, queue.hasMore]).toEqual([20, false]);
    await queue.turn(1);
    await queue.turn(-1);
    expect(queue.rows[0]?.id).toBe('dos_50');
  });

  it('fills a page that comes short, since the Center skips what is not this officer’s', async () => {
    fake.dossiers = many(120);
    const { dossiers } = fake.client.desk;
    list.mockRestore();
    const short = vi.spyOn(fake.client.desk, 'dossiers');
    short.mockImplementation((query, options) => dossiers({ ...query, limit: 20 }, options));
    const queue = await openQueue();
    expect(queue.rows).toHaveLength(60);
    expect(queue.hasMore).toBe(true);
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
    list.mockImplementation(() => Promise.reject(error) as never);
    await vi.advanceTimersByTimeAsync(5000);
    expect(queue.rows).toHaveLength(4);
    expect(queue.error).toBe(error);
    expect(failed).toHaveBeenCalledWith(error);
  });

  it('drops an answer to the question before', async () => {
    const queue = await openQueue();
    let answer: (page: Page<DeskDossierSummary>) => void = () => {};
    list.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)) as never);
    const slow = queue.refresh();
    queue.show(false);
    await vi.advanceTimersByTimeAsync(0);
    answer({ items: [], nextCursor: null });
    await slow;
    expect(queue.rows).toHaveLength(4);
  });
});

describe('a step with many', () => {
  it('offers only what all that are ticked allow, and names those that were refused', async () => {
    fake.dossiers = [...many(3), createDeskDossier({ id: 'other', allowed: ['appraise'] })];
    const queue = await openQueue();
    for (const id of ['dos_0', 'dos_1', 'other']) queue.tick(id);
    expect(queue.bulkSteps).toEqual([]);
    queue.tick('other');
    expect(queue.bulkSteps).toEqual(['accept', 'claim']);
    queue.choose('accept');
    // Somebody else was faster with one of them.
    fake.change('dos_1', {}, 'noted');
    await queue.sendBulk();
    expect(fake.sentTogether).toEqual([
      {
        type: 'accept',
        dossiers: [
          { id: 'dos_0', version: 1 },
          { id: 'dos_1', version: 1 },
        ],
      },
    ]);
    expect(queue.report).toMatchObject({ type: 'accept', done: 1, refused: [{ why: 'Hồ sơ vừa đổi.' }] });
    expect([...queue.ticked]).toEqual(['dos_1']);
  });

  it('is forgotten when another page is looked at: nothing is sent that is out of sight', async () => {
    fake.dossiers = many(120);
    const queue = await openQueue();
    queue.tickAll();
    expect(queue.tickedRows).toHaveLength(rowsPerPage);
    await queue.turn(1);
    expect(queue.tickedRows).toHaveLength(0);
  });

  it('takes one on by a press in its row', async () => {
    const queue = await openQueue();
    const row = queue.rows[0];
    if (!row) throw new Error('no row');
    await queue.hold(row);
    expect(queue.rows[0]?.assignee?.id).toBe('o-receive');
    const held = queue.rows[0];
    if (held) await queue.hold(held);
    expect(fake.sentTogether.map(({ type }) => type)).toEqual(['claim', 'release']);
  });
});
