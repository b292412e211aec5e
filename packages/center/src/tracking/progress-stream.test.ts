import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { plain, play } from '../../../rules/src/dossier/dossier.examples.ts';
import type { DossierRecord } from '../dossiers/dossier-record.ts';
import { createProgressStreams, type StreamOptions } from './progress-stream.ts';

const options: StreamOptions = { locale: 'vi', lastEventId: undefined, signal: new AbortController().signal };

const recordIn = (workflow: keyof typeof plain, version: number): DossierRecord =>
  ({ id: 'dos_1', state: play(plain[workflow]).state, result: null, version }) as DossierRecord;

/** One dossier that stands where a case puts it. */
function oneDossier(standing: DossierRecord | null) {
  const kept = { standing };
  return {
    kept,
    find: vi.fn(async () => kept.standing),
    versions: vi.fn(async () => new Map(kept.standing && [['dos_1', kept.standing.version]])),
  };
}

/** What a stream has said so far, and whether it has ended. */
function listen(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const heard = { text: '', isOver: false };
  void stream
    .pipeThrough(new TextDecoderStream())
    .pipeTo(
      new WritableStream({ write: (text) => void (heard.text += text), close: () => void (heard.isOver = true) }),
    );
  return heard;
}

const idsIn = (text: string): string[] => [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => id ?? '');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('takes a thousand readers and no more, and has room again when one has left', async () => {
  const { open } = createProgressStreams(oneDossier(recordIn('submitted', 1)));
  const streams = Array.from({ length: 1000 }, () => open('dos_1', options));
  expect(() => open('dos_1', options)).toThrow('streams_full');
  await streams[0]?.cancel();
  expect(() => open('dos_1', options)).not.toThrow();
});

it('tells every reader of a change, each in its language, with one look and one reading', async () => {
  const dossier = oneDossier(recordIn('submitted', 1));
  const { open } = createProgressStreams(dossier);
  const first = listen(open('dos_1', options));
  const second = listen(open('dos_1', { ...options, locale: 'en', lastEventId: '1' }));
  await vi.advanceTimersByTimeAsync(0);
  expect(idsIn(first.text)).toEqual(['1']);
  expect(idsIn(second.text)).toEqual([]);

  dossier.kept.standing = recordIn('accepted', 3);
  dossier.find.mockClear();
  await vi.advanceTimersByTimeAsync(2000);
  expect(idsIn(first.text)).toEqual(['1', '2']);
  expect(idsIn(second.text)).toEqual(['2']);
  expect(first.text).toContain('Ngày làm việc');
  expect(second.text).not.toContain('Ngày làm việc');
  expect([dossier.versions.mock.calls.length, dossier.find.mock.calls.length]).toEqual([1, 1]);
});

it('reads nothing again while nothing has changed, and is never silent for long', async () => {
  const dossier = oneDossier(recordIn('submitted', 1));
  const heard = listen(createProgressStreams(dossier).open('dos_1', options));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(dossier.find).toHaveBeenCalledTimes(1);
  expect(idsIn(heard.text)).toEqual(['1']);
  expect(heard.text.match(/^: $/gm)?.length).toBeGreaterThanOrEqual(3);
});

it('lives through a database that cannot be asked, and tells what happened meanwhile', async () => {
  const dossier = oneDossier(recordIn('submitted', 1));
  dossier.find.mockRejectedValueOnce(new Error('the line broke'));
  dossier.versions.mockRejectedValueOnce(new Error('the line broke'));
  const heard = listen(createProgressStreams(dossier).open('dos_1', options));
  await vi.advanceTimersByTimeAsync(2000);
  expect(idsIn(heard.text)).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(idsIn(heard.text)).toEqual(['1']);
});

it('a dossier that cannot be read keeps nobody from the others', async () => {
  const dossier = oneDossier(recordIn('submitted', 1));
  const find = vi.fn(async (id: string) => {
    if (id === 'dos_0') throw new Error('unreadable');
    return dossier.kept.standing;
  });
  const versions = async () =>
    new Map([
      ['dos_0', 1],
      ['dos_1', dossier.kept.standing?.version ?? 0],
    ]);
  const { open } = createProgressStreams({ find, versions });
  listen(open('dos_0', options));
  const heard = listen(open('dos_1', options));
  await vi.advanceTimersByTimeAsync(0);
  dossier.kept.standing = recordIn('accepted', 2);
  await vi.advanceTimersByTimeAsync(2000);
  expect(idsIn(heard.text)).toEqual(['1', '2']);
});

it('never tells an older state after a newer one', async () => {
  const dossier = oneDossier(recordIn('accepted', 2));
  let answerLate = (_: DossierRecord): void => {};
  dossier.find.mockImplementationOnce(() => new Promise((resolve) => (answerLate = resolve)));
  const heard = listen(createProgressStreams(dossier).open('dos_1', options));
  await vi.advanceTimersByTimeAsync(2000);
  answerLate(recordIn('submitted', 1));
  await vi.advanceTimersByTimeAsync(2000);
  expect(idsIn(heard.text)).toEqual(['2']);
});

it('ends with the right to read, with its dossier, and after ten minutes in any case', async () => {
  const dossier = oneDossier(recordIn('submitted', 1));
  const { open } = createProgressStreams(dossier);
  const short = listen(open('dos_1', { ...options, allowedMs: 30_000 }));
  const long = listen(open('dos_1', { ...options, allowedMs: 3_600_000 }));
  await vi.advanceTimersByTimeAsync(34_000);
  expect([short.isOver, long.isOver]).toEqual([true, false]);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(long.isOver).toBe(true);

  const orphan = listen(open('dos_1', options));
  await vi.advanceTimersByTimeAsync(0);
  dossier.kept.standing = null;
  await vi.advanceTimersByTimeAsync(2000);
  expect(orphan.isOver).toBe(true);
});

it('asks no more once its last reader is gone, and again for the next', async () => {
  const dossier = oneDossier(recordIn('submitted', 1));
  const { open } = createProgressStreams(dossier);
  const gone = new AbortController();
  listen(open('dos_1', { ...options, signal: gone.signal }));
  await vi.advanceTimersByTimeAsync(4000);
  expect(dossier.versions).toHaveBeenCalledTimes(2);
  gone.abort();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(dossier.versions).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
  listen(open('dos_1', options));
  await vi.advanceTimersByTimeAsync(2000);
  expect(dossier.versions).toHaveBeenCalledTimes(3);
});

it('ends every stream of a process that stops, after what was said', async () => {
  const { open, endAll } = createProgressStreams(oneDossier(recordIn('submitted', 1)));
  const stream = open('dos_1', options);
  endAll();
  expect(await new Response(stream).text()).toBe('retry: 2000\n\n');
  endAll();
});
