import { describe, expect, it, vi } from 'vitest';
import { askToSubmit, SubmitRequestedEvent, submitReplyTimeoutMs } from './widget-events.ts';

const listening = (listener: (event: SubmitRequestedEvent) => void) => {
  const target = new EventTarget();
  target.addEventListener('hcc-submit-requested', (event) => event instanceof SubmitRequestedEvent && listener(event));
  return target;
};

describe('asking to submit', () => {
  it('goes on when nobody minds', async () => {
    expect(await askToSubmit(new EventTarget(), '1.001193')).toBe(true);
  });

  it('stops when a listener prevents it', async () => {
    expect(
      await askToSubmit(
        listening((event) => event.preventDefault()),
        '1.001193',
      ),
    ).toBe(false);
  });

  it('waits for a listener that asks somebody else', async () => {
    expect(
      await askToSubmit(
        listening((event) => event.waitFor(Promise.resolve(false))),
        '1.001193',
      ),
    ).toBe(false);
    expect(
      await askToSubmit(
        listening((event) => event.waitFor(Promise.resolve(true))),
        '1.001193',
      ),
    ).toBe(true);
  });

  it('goes on when the listener fails or does not answer in time', async () => {
    expect(
      await askToSubmit(
        listening((event) => event.waitFor(Promise.reject(new Error('host')))),
        '1.001193',
      ),
    ).toBe(true);
    vi.useFakeTimers();
    const asked = askToSubmit(
      listening((event) => event.waitFor(new Promise(() => {}))),
      '1.001193',
    );
    await vi.advanceTimersByTimeAsync(submitReplyTimeoutMs);
    expect(await asked).toBe(true);
    vi.useRealTimers();
  });
});
