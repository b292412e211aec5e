import { expect, it, vi } from 'vitest';
import { createProgressStreams } from './progress-stream.ts';

const never = new AbortController().signal;

it('takes a thousand readers and no more, and has room again when one has left', async () => {
  const { open } = createProgressStreams();
  const streams = Array.from({ length: 1000 }, () => open(async () => null, { lastEventId: undefined, signal: never }));
  // Each ends by itself as soon as there is nothing to tell of.
  expect(() => open(async () => null, { lastEventId: undefined, signal: never })).toThrow('streams_full');
  await Promise.all(streams.map((stream) => stream.cancel()));
  expect(() => open(async () => null, { lastEventId: undefined, signal: never })).not.toThrow();
});

it('asks no more once its reader is gone', async () => {
  vi.useFakeTimers();
  const { open } = createProgressStreams();
  const read = vi.fn(async () => undefined as never);
  const reader = open(read, { lastEventId: undefined, signal: never }).getReader();
  await vi.advanceTimersByTimeAsync(5000);
  const asked = read.mock.calls.length;
  expect(asked).toBeGreaterThan(1);
  await reader.cancel();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(read.mock.calls.length).toBe(asked);
  vi.useRealTimers();
});

it('ends every stream of a process that stops, after what was said', async () => {
  const { open, endAll } = createProgressStreams();
  const read = () => new Promise<never>(() => {});
  const stream = open(read, { lastEventId: undefined, signal: never });
  endAll();
  expect(await new Response(stream).text()).toBe('retry: 2000\n\n');
  endAll();
});
