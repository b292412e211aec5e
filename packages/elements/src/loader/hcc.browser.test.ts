import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** The script tag as a page writes it; the tests' server serves the loader under the address it has at the Center. */
function include(query = ''): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = `/embed/v1/hcc.js${query}`;
  script.dataset['key'] = 'pk_test_0123456789abcdef';
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error('the loader did not load')));
    document.head.append(script);
  });
}

it('fetches an element when its tag appears, again after a failure, and tells it Center and key', async () => {
  await include();
  expect(customElements.get('hcc-procedure-finder')).toBeUndefined();
  const early = document.createElement('hcc-procedure-finder');
  document.body.append(document.createElement('section'));
  document.querySelector('section')?.append(early);
  await customElements.whenDefined('hcc-procedure-finder');
  expect(early).toHaveProperty('configuration', { center: location.origin, key: 'pk_test_0123456789abcdef' });
});

it('included twice, it changes nothing and throws nothing', async () => {
  const errors: unknown[] = [];
  addEventListener('error', (event) => errors.push(event));
  addEventListener('unhandledrejection', (event) => errors.push(event));
  await include();
  await include('?again');
  document.body.append(document.createElement('hcc-procedure-finder'), document.createElement('hcc-no-such-thing'));
  await customElements.whenDefined('hcc-procedure-finder');
  expect(errors).toEqual([]);
  expect(Object.keys(globalThis).filter((name) => name.toLowerCase().startsWith('hcc'))).toEqual([]);
});

it('reports load_failed on the waiting element when every try has failed', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const element = document.createElement('hcc-status-tracker');
  const failed = new Promise<CustomEvent>((resolve) => element.addEventListener('hcc-error', resolve, { once: true }));
  let isOver = false;
  void failed.then(() => (isOver = true));
  await include('?third');
  document.body.append(element);
  await vi.waitUntil(async () => (await vi.advanceTimersByTimeAsync(11_000), isOver), { timeout: 10_000 });
  expect((await failed).detail).toEqual({ code: 'load_failed', retryable: true });
});
