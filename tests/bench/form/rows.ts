/** A group of 1,000 rows beside one of 50: a draft with them is opened; one of them is unfolded; one is taken out. */
import type { Browser } from 'playwright';
import { openPage, type SlowedPage } from '../slowed-page.ts';

const counts = [50, 1000] as const;
const size = 8;

export interface RowTimes {
  readonly openMs: number[];
  readonly unfoldMs: number[];
  readonly takeOutMs: number[];
}

export async function measureRows(
  browser: Browser,
  baseUrl: string,
  times: number,
): Promise<ReadonlyMap<number, RowTimes>> {
  const sides = new Map<number, SlowedPage>();
  const measured = new Map<number, RowTimes>();
  for (const count of counts) {
    const side = await openPage(browser, `${baseUrl}/ours/${size}?rows=${count}`);
    await side.page.waitForFunction(() => window.formBench?.isPresent());
    sides.set(count, side);
    measured.set(count, { openMs: [], unfoldMs: [], takeOutMs: [] });
    await open(side);
  }
  for (let time = 0; time < times; time++) {
    for (const [count, side] of sides) {
      const { openMs, unfoldMs, takeOutMs } = await side.slowed(() => open(side));
      measured.get(count)?.openMs.push(openMs);
      measured.get(count)?.unfoldMs.push(unfoldMs);
      measured.get(count)?.takeOutMs.push(takeOutMs);
    }
  }
  for (const side of sides.values()) await side.page.context().close();
  return measured;
}

async function open({ page }: SlowedPage): Promise<{ openMs: number; unfoldMs: number; takeOutMs: number }> {
  const times = await page.evaluate(async () => {
    const bench = window.formBench;
    const openMs = await bench.timeMount(1);
    const unfoldMs = await bench.timePress('.row-toggle', '[name="r0.r0.name"]');
    const takeOutMs = await bench.timePress('.row-head .button.plain', '.put-back');
    return { openMs, unfoldMs, takeOutMs };
  });
  await page.evaluate(() => window.formBench.unmount());
  return times;
}
