/**
 * From a keystroke to its painting with 300 fields: a name typed letter by letter into the first field, contenders in turn.
 * The clock runs from the first listener of the input event to the first frame painted after it; work that a contender puts
 * off to a later task is seen in the main thread's work alone, which is counted for a second after the last letter too.
 */
import type { Browser } from 'playwright';
import { openPage, type SlowedPage } from '../slowed-page.ts';
import { type ContenderId, contenderIds } from './contenders.ts';
import { controlsOf } from './render.ts';

const size = 300;
const text = 'Nguyễn Thị Minh Hằng';
const settledMs = 1000;

export interface Typed {
  readonly paintedMs: readonly number[];
  /** Main-thread work a letter, what was put off counted in; one figure a round. */
  readonly workMs: readonly number[];
}

/** @param rounds how often the name of twenty letters is typed */
export async function measureKeystrokes(
  browser: Browser,
  baseUrl: string,
  rounds: number,
  ids: readonly ContenderId[] = contenderIds,
): Promise<ReadonlyMap<ContenderId, Typed>> {
  const sides = new Map<ContenderId, SlowedPage>();
  const typed = new Map<ContenderId, { paintedMs: number[]; workMs: number[] }>();
  for (const id of ids) {
    const side = await openPage(browser, `${baseUrl}/${id}/${size}`);
    const count = await controlsOf(side, id, size);
    await side.page.evaluate((n) => window.formBench.timeMount(n), count);
    sides.set(id, side);
    typed.set(id, { paintedMs: [], workMs: [] });
    // Nobody's first letters are timed.
    await typeAll(side);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [id, side] of sides) {
      const { paintedMs, workMs } = await side.slowed(() => typeAll(side));
      typed.get(id)?.paintedMs.push(...paintedMs);
      typed.get(id)?.workMs.push(workMs);
    }
  }
  for (const side of sides.values()) await side.page.context().close();
  return typed;
}

async function typeAll({ page, taskMs }: SlowedPage): Promise<{ paintedMs: number[]; workMs: number }> {
  await page.evaluate(() => {
    const field = window.formBench.firstText();
    field.focus();
    field.select();
  });
  const letters = Array.from(text);
  const paintedMs: number[] = [];
  const before = await taskMs();
  for (const letter of letters) {
    await page.evaluate(() => window.formBench.expectInput());
    await page.keyboard.type(letter);
    paintedMs.push(await page.evaluate(() => window.formBench.inputPainted()));
  }
  await page.waitForTimeout(settledMs);
  const workMs = ((await taskMs()) - before) / letters.length;
  const shown = await page.evaluate(() => window.formBench.firstText().value);
  if (shown !== text) throw new Error(`“${shown}” was typed instead of “${text}”.`);
  return { paintedMs, workMs };
}
