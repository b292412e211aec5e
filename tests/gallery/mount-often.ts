/** Elements that come and go, as in an app that shows one view after the other. */
import type { Page } from 'playwright';

/** Sent into the page. One after the other, each kind in turn, is there for one frame: in the middle of what it began. */
export async function mountOften({ tags, times }: { tags: readonly string[]; times: number }): Promise<void> {
  for (let time = 0; time < times; time++) {
    const element = document.createElement(tags[time % tags.length] ?? '');
    if (/card|form/.test(element.localName)) element.setAttribute('procedure', '1.001193');
    document.body.append(element);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    element.remove();
  }
}

/** What a page holds once what nobody can reach is gone. */
export interface Held {
  readonly heapBytes: number;
  /** Nodes of documents and beside them, in the process of the page; frames of another site have one of their own. */
  readonly nodes: number;
  readonly documents: number;
}

export async function measureHeld(page: Page): Promise<Held> {
  const cdp = await page.context().newCDPSession(page);
  // What the first round sets free may hold more.
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize: heapBytes } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, documents } = await cdp.send('Memory.getDOMCounters');
  await cdp.detach();
  return { heapBytes, nodes, documents };
}

/** Listeners on the page's window and document, as the browser counts them. */
export async function countListeners(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  let count = 0;
  for (const expression of ['window', 'document']) {
    const { result } = await cdp.send('Runtime.evaluate', { expression });
    if (result.objectId === undefined) throw new Error(`The browser gives no handle of ${expression}.`);
    count += (await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId })).listeners.length;
  }
  await cdp.detach();
  return count;
}
