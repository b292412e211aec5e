/**
 * `pnpm run bench:desk [ROUNDS]`: the officers' queue over 10,000 open dossiers, in Chromium. Scrolling a
 * page of it, filtering, searching and turning pages: main-thread work a frame, by the browser's own account. Ends with 1
 * when it could not measure, never for a slow machine.
 */
import { alignTable, inMs, quantile, verdict } from '../figures.ts';
import { faults, openBrowser, openPage, slowdown, type SlowedPage } from '../slowed-page.ts';
import { serveDesk } from './bench-site.ts';

const rounds = Number(process.argv[2] ?? 15);
/** The figure to reach, in milliseconds a frame. */
const most = 50;
const scrollSteps = 30;

const site = await serveDesk();
const browser = await openBrowser();
try {
  const desk = await openPage(browser, site.baseUrl);
  await desk.page.waitForFunction(() => window.deskBench?.codes().length > 0);
  const measure = async (): Promise<string[][]> => [
    await line('scrolling a page of 50 rows', await scrolling(desk)),
    await line('a chip that filters 10,000', await changing(desk, () => window.deskBench.press('.chip.answered'))),
    await line('turning to the next page', await turning(desk)),
    await line('a search that is typed', await searching(desk)),
  ];
  console.log(`Chromium ${browser.version()}, ${rounds} rounds, 10,000 open dossiers`);
  for (const [where, run] of [
    ['this machine', measure],
    [`its CPU ${slowdown}× slower`, () => desk.slowed(measure)],
  ] as const)
    console.log(
      `\n${where}\n\n${alignTable([['main-thread work a frame', 'p50 / p95', 'worst', `≤ ${most} ms`], ...(await run())])}`,
    );
} finally {
  await browser.close();
  await site.stop();
}
for (const fault of new Set(faults)) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

async function line(what: string, perFrame: readonly number[]): Promise<string[]> {
  const worst = quantile(perFrame, 1);
  return [`${what} (n = ${perFrame.length})`, inMs(perFrame), `${worst.toFixed(1)} ms`, verdict(worst <= most)];
}

async function scrolling({ page, taskMs }: SlowedPage): Promise<number[]> {
  const perFrame: number[] = [];
  for (let step = 1; step <= scrollSteps; step++) {
    const before = await taskMs();
    await page.evaluate(async (part) => {
      const { scrollHeight } = document.documentElement;
      scrollTo({ top: part * (scrollHeight - innerHeight), behavior: 'instant' });
      await window.deskBench.afterPaint();
    }, step / scrollSteps);
    perFrame.push((await taskMs()) - before);
  }
  await page.evaluate(() => scrollTo(0, 0));
  return perFrame;
}

/** On and off, so that the rows are others each time. */
async function changing(side: SlowedPage, act: () => void): Promise<number[]> {
  const perFrame: number[] = [];
  for (let round = 0; round < rounds; round++) perFrame.push(await workOf(side, act));
  // The next one begins with the whole queue again.
  if (rounds % 2 === 1) await workOf(side, act);
  return perFrame;
}

async function turning(side: SlowedPage): Promise<number[]> {
  const perFrame: number[] = [];
  for (let round = 0; round < rounds; round++)
    perFrame.push(await workOf(side, () => window.deskBench.press('.turn .button:last-child')));
  return perFrame;
}

async function searching(side: SlowedPage): Promise<number[]> {
  const perFrame: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const act = [
      () => window.deskBench.type('#queue-query', '0099'),
      () => window.deskBench.type('#queue-query', ''),
    ] as const;
    perFrame.push(await workOf(side, act[round % 2 === 0 ? 0 : 1]));
  }
  if (rounds % 2 === 1) await workOf(side, () => window.deskBench.type('#queue-query', ''));
  return perFrame;
}

/** Main-thread work from the act until other rows are painted, spread over the frames it took. */
async function workOf({ page, taskMs }: SlowedPage, act: () => void): Promise<number> {
  const rows = await page.evaluate(() => window.deskBench.codes().join());
  const before = await taskMs();
  await page.evaluate(act);
  const frames = await page.evaluate((rows) => window.deskBench.framesUntilChanged(rows), rows);
  return ((await taskMs()) - before) / frames;
}
