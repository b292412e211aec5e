/**
 * First render: from the start of a cold page load, and from the form at hand with all code loaded, to the first frame
 * that has painted the form whole. Contenders take turns; each cold load is a browser context of its own, without cache.
 */
import type { Browser } from 'playwright';
import { quantile } from '../figures.ts';
import { openPage, type SlowedPage } from '../slowed-page.ts';
import { type ContenderId, contenderIds, contenders, sizes } from './contenders.ts';
import { fieldsOf, labelsShownAtFirst } from './fields.ts';

export interface Medians {
  readonly size: number;
  readonly coldMs: ReadonlyMap<ContenderId, number>;
  readonly warmMs: ReadonlyMap<ContenderId, number>;
}

export async function measureRender(
  browser: Browser,
  baseUrl: string,
  times: number,
  ids: readonly ContenderId[] = contenderIds,
): Promise<Medians[]> {
  const medians: Medians[] = [];
  for (const size of sizes) {
    const warm = new Map<ContenderId, SlowedPage>();
    const counts = new Map<ContenderId, number>();
    for (const id of ids) {
      const side = await openPage(browser, `${baseUrl}/${id}/${size}`);
      counts.set(id, await controlsOf(side, id, size));
      warm.set(id, side);
    }
    const cold = new Map<ContenderId, number[]>(ids.map((id) => [id, []]));
    const mounted = new Map<ContenderId, number[]>(ids.map((id) => [id, []]));
    for (let time = 0; time < times; time++) {
      for (const id of ids) {
        const count = counts.get(id) ?? 0;
        cold.get(id)?.push(await loadCold(browser, baseUrl, `/${id}/${size}?controls=${count}`));
        const side = warm.get(id);
        if (side)
          mounted
            .get(id)
            ?.push(await side.slowed(() => side.page.evaluate((n) => window.formBench.timeMount(n), count)));
        await side?.page.evaluate(() => window.formBench.unmount());
      }
    }
    for (const side of warm.values()) await side.page.context().close();
    const median = (of: ReadonlyMap<ContenderId, readonly number[]>) =>
      new Map([...of].map(([id, samples]) => [id, quantile(samples, 0.5)]));
    medians.push({ size, coldMs: median(cold), warmMs: median(mounted) });
  }
  return medians;
}

/**
 * How many controls the form has once it stands, found out on a first mount that nobody times.
 * @throws Error when a contender does not show every field.
 */
export async function controlsOf({ page }: SlowedPage, id: ContenderId, size: number): Promise<number> {
  await page.waitForFunction(() => window.formBench?.isPresent());
  await page.evaluate(() => window.formBench.mount());
  let count = 0;
  for (let now = -1; now !== count || count === 0;) {
    now = count;
    await page.waitForTimeout(1000);
    count = await page.evaluate(() => window.formBench.controlCount());
  }
  const letters = await page.evaluate(() => window.formBench.letters());
  const missing = labelsShownAtFirst(fieldsOf(size)).filter((label) => !letters.includes(label.replace(/\s+/g, '')));
  if (missing.length > 0)
    throw new Error(`${contenders[id].label} does not show ${missing.length} of ${size} fields: ${missing[0]} …`);
  await page.evaluate(() => window.formBench.unmount());
  return count;
}

async function loadCold(browser: Browser, baseUrl: string, path: string): Promise<number> {
  const { page, slowed } = await openPage(browser, `${baseUrl}/blank`);
  try {
    return await slowed(async () => {
      await page.goto(baseUrl + path);
      return page.evaluate(() => window.formBench.firstPaint());
    });
  } finally {
    await page.context().close();
  }
}
