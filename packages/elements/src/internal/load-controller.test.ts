import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { expect, it } from 'vitest';
import { LoadController } from './load-controller.ts';

const host = (): ReactiveControllerHost & { controllers: ReactiveController[] } => {
  const controllers: ReactiveController[] = [];
  return {
    controllers,
    addController: (controller) => void controllers.push(controller),
    removeController: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
  };
};

it('goes from initial over pending to complete', async () => {
  const load = new LoadController(host(), async (_signal, n: number) => n * 2);
  expect(load.status).toBe('initial');
  const run = load.run(21);
  expect(load.status).toBe('pending');
  await run;
  expect(load.render({ complete: (value) => value, error: () => -1 })).toBe(42);
});

it('keeps the answer of the last run, whichever comes first', async () => {
  const answers = new Map<string, (value: string) => void>();
  const signals: AbortSignal[] = [];
  const load = new LoadController(host(), (signal, query: string) => {
    signals.push(signal);
    return new Promise<string>((resolve) => answers.set(query, resolve));
  });
  const first = load.run('a');
  const second = load.run('b');
  answers.get('b')?.('answer to b');
  answers.get('a')?.('answer to a');
  await Promise.all([first, second]);
  expect(load.value).toBe('answer to b');
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
});

it('holds the error without rejecting, and tries again with the same arguments', async () => {
  const asked: string[] = [];
  const load = new LoadController(host(), async (_signal, query: string) => {
    asked.push(query);
    if (asked.length === 1) throw new Error('down');
    return query;
  });
  await load.run('a');
  expect(load.status).toBe('error');
  await load.retry();
  expect(load.value).toBe('a');
  expect(asked).toEqual(['a', 'a']);
});

it('starts over when its element is taken out while loading and put back', async () => {
  const element = host();
  let runs = 0;
  const load = new LoadController(element, (signal) => {
    runs += 1;
    return runs === 1
      ? new Promise((_resolve, reject) => signal.addEventListener('abort', reject))
      : Promise.resolve('done');
  });
  const first = load.run();
  for (const controller of element.controllers) controller.hostDisconnected?.();
  await first;
  for (const controller of element.controllers) controller.hostConnected?.();
  await expect.poll(() => load.status).toBe('complete');
  expect(runs).toBe(2);
});

it('forgets everything on reset', async () => {
  const load = new LoadController(host(), async () => 'x');
  await load.run();
  load.reset();
  await load.retry();
  expect([load.status, load.value]).toEqual(['initial', undefined]);
});
