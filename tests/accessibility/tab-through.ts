/** Where the Tab key stops on a page, through shadow roots and frames. */
import type { Frame, Page } from 'playwright';
import { readStop, type Stop } from '../journeys/read-stop.ts';

/** Enough for every element of ours on one page. */
const mostStops = 200;

export interface PageStop extends Stop {
  /** Tag of the element of ours that it stands in; empty outside. */
  readonly element: string;
}

/** From the page's start to what `end` selects. @throws Error when Tab does not reach it. */
export async function tabThrough(page: Page, end: string): Promise<PageStop[]> {
  const stops: PageStop[] = [];
  while (stops.length < mostStops) {
    await page.keyboard.press('Tab');
    if (await page.locator(end).evaluate((element) => element.matches(':focus'))) return stops;
    stops.push(await readPageStop(page));
  }
  throw new Error(`${mostStops} times Tab do not reach ${end}; the last: ${stops.at(-1)?.says}.`);
}

/** As it is once the page has followed; a frame is brought into the window by the page around it, a moment later. */
async function readPageStop(page: Page): Promise<PageStop> {
  for (let tries = 0; ; tries++) {
    const frame = await focusedFrame(page);
    const stop = await frame.evaluate(readStop);
    if (stop.isSeen || tries === 40) return { ...stop, element: await elementAt(page) };
    await page.waitForTimeout(50);
    if (tries % 10 !== 9) continue;
    // What came over the network above it has pushed it away since: it is come to anew.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
  }
}

/** The innermost document that has the focus. */
async function focusedFrame(page: Page): Promise<Frame> {
  for (const frame of page.frames().toReversed())
    if (await frame.evaluate(() => document.hasFocus() && !document.activeElement?.matches('body'))) return frame;
  return page.mainFrame();
}

const elementAt = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.localName ?? '');
