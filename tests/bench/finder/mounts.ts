/**
 * What a page keeps of a finder that has come and gone: each time it fetches the catalogue, is typed into, shows its rows
 * and is removed in the middle of a pause of typing. Counted by the browser after a forced collection.
 */
import type { Browser, CDPSession } from 'playwright';
import { verdict, type Line } from '../figures.ts';
import { openPage, type SlowedPage } from '../slowed-page.ts';

const mounts = 200;
/** Code that is compiled and caches that fill once are no leak. */
const warmUps = 20;
const mostMegabytes = 1;
/** What the last ones were at when they were removed may come to its end; a timer of seconds still counts as kept. */
const settledMs = 500;

interface Kept {
  readonly heapMb: number;
  readonly nodes: number;
  /** Of everything in the page that is still alive. */
  readonly listeners: number;
  readonly onWindowAndDocument: number;
}

export async function measureMounts(browser: Browser, baseUrl: string): Promise<Line[]> {
  const finder = await grow(await openPage(browser, `${baseUrl}/finder`));
  const bare = await grow(await openPage(browser, `${baseUrl}/bare-list`));
  const line = (what: string, of: (kept: Kept) => string, figure: string): Line => ({
    what: `${what} after ${mounts} mounts and unmounts`,
    ours: of(finder),
    peer: of(bare),
    ratio: '',
    figure,
  });
  return [
    line(
      'heap growth',
      ({ heapMb }) => `${heapMb.toFixed(2)} MB`,
      `≤ ${mostMegabytes} MB: ${verdict(finder.heapMb <= mostMegabytes)}`,
    ),
    line(
      'listeners left on window and document',
      ({ onWindowAndDocument }) => String(onWindowAndDocument),
      `0: ${verdict(finder.onWindowAndDocument <= 0)}`,
    ),
    line('listeners, nodes left anywhere', ({ listeners, nodes }) => `${listeners}, ${nodes}`, ''),
  ];
}

async function grow({ page, cdp }: SlowedPage): Promise<Kept> {
  const tag = await page
    .locator('#subject')
    .evaluate(({ localName }) => customElements.whenDefined(localName).then(() => localName));
  await page.locator('#subject').evaluate((subject) => subject.remove());
  await page.evaluate(mountAndRemove, { tag, times: warmUps });
  await page.waitForTimeout(settledMs);
  const before = await countKept(cdp);
  await page.evaluate(mountAndRemove, { tag, times: mounts });
  await page.waitForTimeout(settledMs);
  const after = await countKept(cdp);
  await page.close();
  return {
    heapMb: after.heapMb - before.heapMb,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    onWindowAndDocument: after.onWindowAndDocument - before.onWindowAndDocument,
  };
}

async function mountAndRemove({ tag, times }: { tag: string; times: number }): Promise<void> {
  for (let time = 0; time < times; time++) {
    const element = document.createElement(tag);
    element.id = 'subject';
    if (tag === 'bare-list') {
      const prepared = { 'ket hon': [{ name: [{ text: 'kết hôn', isMet: true }], meant: undefined, facts: [] }] };
      Object.assign(element, { prepared });
    }
    document.body.append(element);
    await window.bench.afterPaint();
    await window.bench.timeUntilRows(1, () => {
      const input = element.shadowRoot?.querySelector('input');
      if (!input) throw new Error(`<${tag}> shows no field.`);
      input.focus();
      input.value = 'ket hon';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });
    element.remove();
  }
}

async function countKept(cdp: CDPSession): Promise<Kept> {
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return {
    heapMb: metric('JSHeapUsedSize') / 1_000_000,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    onWindowAndDocument: (await listenersOn(cdp, 'window')) + (await listenersOn(cdp, 'document')),
  };
}

async function listenersOn(cdp: CDPSession, target: 'window' | 'document'): Promise<number> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: target });
  if (result.objectId === undefined) throw new Error(`The browser gives no handle of ${target}.`);
  const { listeners } = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
  await cdp.send('Runtime.releaseObject', { objectId: result.objectId });
  return listeners.length;
}
