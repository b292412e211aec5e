/**
 * Browsing all procedures: the finder unfolds them page by page into plain rows that stay; the peer virtualises the same
 * rows. Both are then scrolled from top to bottom in the same number of steps. A step is the window's jump and the frames
 * until a list has settled; its cost is the main thread's work in them, by the browser's own account.
 */
import type { Browser } from 'playwright';
import { compared, inMs, type Line } from '../figures.ts';
import type { VirtualList } from './pages/virtual-list.ts';
import { openPage, type SlowedPage } from '../slowed-page.ts';

const steps = 60;
const passes = 3;
/** The virtualiser draws what came into view, measures it and draws again. */
const framesOfStep = 3;

export async function measureBrowsing(browser: Browser, baseUrl: string, count: number): Promise<Line[]> {
  const finder = await openPage(browser, `${baseUrl}/finder`);
  const virtual = await openPage(browser, `${baseUrl}/virtual-list`);
  const presses = await unfold(finder, count);
  const rows = await finder.page.evaluate(() => window.bench.readRows());
  await virtual.page.evaluate(async (rows) => {
    await window.bench.timeUntilRows(1, () => ((document.querySelector('#subject') as VirtualList).rows = rows));
  }, rows);

  const work = { finder: [] as number[], virtual: [] as number[] };
  for (let pass = 0; pass < passes; pass++) {
    for (const [name, side] of [
      ['finder', finder],
      ['virtual', virtual],
    ] as const) {
      work[name].push(...(await side.slowed(() => scrollThrough(side))));
      await side.page.evaluate(() => scrollTo(0, 0));
    }
  }
  await Promise.all([finder.page.close(), virtual.page.close()]);
  return [
    {
      what: `“Hiện thêm” to painted rows, 20 more each up to ${count} (n = ${presses.length})`,
      ours: inMs(presses),
      peer: '',
      ratio: '',
      figure: '',
    },
    compared(`main-thread work per frame, scrolling ${count} rows`, work.finder, work.virtual, 1),
  ];
}

/** Opens the whole list and presses until all rows are there. @returns milliseconds to paint, a press each */
async function unfold(side: SlowedPage, count: number): Promise<number[]> {
  const { page } = side;
  // The catalogue comes first, which is another figure.
  await page.locator('input').fill('khai sinh');
  await page.waitForFunction(() => window.bench.rowCount() > 0);
  await page.locator('input').fill('');
  await page.getByRole('button', { name: 'Xem tất cả thủ tục' }).click();
  await page.waitForFunction(() => window.bench.rowCount() >= 20);
  return side.slowed(async () => {
    const presses: number[] = [];
    for (let rows = 20; rows < count; rows += 20) {
      const expected = Math.min(rows + 20, count);
      presses.push(
        await page.evaluate(
          (expected) => window.bench.timeUntilRows(expected, () => window.bench.button('Hiện thêm').click()),
          expected,
        ),
      );
    }
    return presses;
  });
}

/** @returns milliseconds of main-thread work a frame, one figure a step */
async function scrollThrough({ page, taskMs }: SlowedPage): Promise<number[]> {
  const perFrame: number[] = [];
  for (let step = 1; step <= steps; step++) {
    const before = await taskMs();
    await page.evaluate(
      async ({ part, frames }) => {
        const { scrollHeight } = document.documentElement;
        scrollTo({ top: part * (scrollHeight - innerHeight), behavior: 'instant' });
        for (let frame = 0; frame < frames; frame++) await window.bench.afterPaint();
      },
      { part: step / steps, frames: framesOfStep },
    );
    perFrame.push(((await taskMs()) - before) / framesOfStep);
    if (!(await page.evaluate(() => window.bench.isFilled()))) throw new Error(`Step ${step} left the window blank.`);
  }
  return perFrame;
}
