/** Moves of somebody who has a keyboard and nothing else. */
import type { Locator, Page } from 'playwright';

/** Enough for any page of ours; who has to press it more often is lost. */
const mostTabs = 80;

/** Tab until it has the focus. @throws Error naming what cannot be reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let pressed = 0; pressed <= mostTabs; pressed += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${mostTabs} times Tab do not reach ${String(target)}.`);
}

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => document.hasFocus() && element.matches(':focus'));

export async function pressOn(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Replaces what stands in a field. */
export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}
