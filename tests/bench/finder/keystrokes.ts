/**
 * From a keystroke to painted results: the finder beside a bare list that repaints the very same rows, prepared beforehand.
 * Each letter is typed as a key; the clock runs from the first listener of its input event to the first frame that has
 * painted the expected rows (an animation callback, then a task it posts). The wait for that frame is in both.
 */
import type { Browser } from 'playwright';
import type { BareList } from './pages/bare-list.ts';
import type { Row } from './pages/row.ts';
import { compared, type Line } from '../figures.ts';
import { openPage, type SlowedPage } from '../slowed-page.ts';

interface Prepared {
  readonly rows: Row[];
  readonly letters: string;
  readonly shape: string;
}

export async function measureKeystrokes(
  browser: Browser,
  baseUrl: string,
  queries: readonly string[],
): Promise<Line[]> {
  const finder = await openPage(browser, `${baseUrl}/finder`);
  const bare = await openPage(browser, `${baseUrl}/bare-list`);
  const prepared = await prepare(finder, queries);
  await bare.page.evaluate(
    (rows) => void ((document.querySelector('#subject') as BareList).prepared = rows),
    Object.fromEntries([...prepared].map(([typed, { rows }]) => [typed, rows])),
  );
  await checkSame(bare, prepared);

  const painted = { finder: [] as number[], bare: [] as number[] };
  const worked = { finder: [] as number[], bare: [] as number[] };
  for (const query of queries) {
    for (const [name, side] of [
      ['finder', finder],
      ['bare', bare],
    ] as const) {
      await side.slowed(async () => {
        for (const typed of prefixesOf(query)) {
          const { paintedMs, workedMs } = await type(side, typed, prepared.get(typed)?.letters ?? '');
          painted[name].push(paintedMs);
          worked[name].push(workedMs);
        }
      });
      await side.page.locator('input').fill('');
    }
  }
  await Promise.all([finder.page.close(), bare.page.close()]);
  return [
    compared('keystroke to painted results', painted.finder, painted.bare, 1.5),
    compared('main-thread work of a keystroke', worked.finder, worked.bare),
  ];
}

/** Every query as far as it is typed, letter by letter. */
const prefixesOf = (query: string): string[] => Array.from(query, (_, at) => query.slice(0, at + 1));

/** Types everything once, unmeasured, and keeps what the finder shows. Also warms it up. */
async function prepare({ page }: SlowedPage, queries: readonly string[]): Promise<Map<string, Prepared>> {
  const prepared = new Map<string, Prepared>();
  const input = page.locator('input');
  await input.fill('khai sinh');
  await page.waitForFunction(() => window.bench.rowCount() > 0);
  for (const query of queries) {
    await input.fill('');
    for (const typed of prefixesOf(query)) {
      await page.keyboard.type(typed.slice(-1));
      prepared.set(
        typed,
        await page.evaluate(async () => {
          await window.bench.afterPaint();
          await window.bench.afterPaint();
          const { readRows, letters, shape } = window.bench;
          return { rows: readRows(), letters: letters(), shape: shape() };
        }),
      );
    }
  }
  await input.fill('');
  return prepared;
}

/** @throws Error when the bare list would not paint the same letters in the same elements. Also warms it up. */
async function checkSame({ page }: SlowedPage, prepared: ReadonlyMap<string, Prepared>): Promise<void> {
  for (const [typed, { letters, shape }] of prepared) {
    const bare = await page.evaluate(async (query) => {
      const list = document.querySelector('#subject') as BareList;
      list.query = query;
      await list.updateComplete;
      return { letters: window.bench.letters(), shape: window.bench.shape() };
    }, typed);
    if (bare.letters !== letters || bare.shape !== shape)
      throw new Error(`The bare list differs at “${typed}”:\n${bare.letters}\n${letters}\n${bare.shape}\n${shape}`);
  }
  await page.evaluate(() => void ((document.querySelector('#subject') as BareList).query = ''));
  await page.locator('input').focus();
}

async function type({ page, taskMs }: SlowedPage, typed: string, letters: string) {
  await page.evaluate((expected) => window.bench.expectInput(expected), letters);
  const before = await taskMs();
  await page.keyboard.type(typed.slice(-1));
  const paintedMs = await page.evaluate(() => window.bench.inputPainted());
  return { paintedMs, workedMs: (await taskMs()) - before };
}
