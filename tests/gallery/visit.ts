/** What a visitor does on a page of the gallery, and what must hold there. */
import type { FrameLocator, Locator, Page } from 'playwright';
import { hostState } from './host-state.ts';
import { widgets } from './pages.ts';

/** What went wrong in the page since it was opened: errors, and what a policy refused. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message, stack }) => faults.push(`page error: ${stack ?? message}`));
  page.on('console', (line) => {
    const text = line.text();
    if (/Content.Security.Policy|TrustedHTML|TrustedScript|Uncaught/i.test(text)) faults.push(text);
  });
  return faults;
}

/** Waits until every widget shows what it is for. @throws Error of the first that does not. */
export async function seeAll(page: Page): Promise<void> {
  const within = (tag: string): Locator => page.locator(tag).first();
  const frame = (tag: string): FrameLocator => page.frameLocator(`${tag} iframe`).first();
  await within('hcc-procedure-finder').getByRole('combobox').first().waitFor();
  await within('hcc-procedure-card')
    .getByRole('heading', { name: /khai sinh/i })
    .first()
    .waitFor();
  await within('hcc-unit-finder')
    .getByText(/^Chi nhánh|^Trụ sở|^Trung tâm/)
    .first()
    .waitFor();
  await within('hcc-result-verifier').locator('.root').waitFor();
  await within('hcc-scorecard').getByRole('heading', { level: 2 }).waitFor();
  await frame('hcc-dossier-form').locator('#heading').waitFor();
  await frame('hcc-status-tracker').getByRole('textbox').first().waitFor();
}

/**
 * Types into the finder by the keyboard, picks a procedure by a click and presses its button.
 * @returns the code that the page is told.
 */
export async function findAndPick(page: Page): Promise<string> {
  const finder = page.locator('hcc-procedure-finder').first();
  const field = finder.getByRole('combobox').first();
  await field.click();
  await field.pressSequentially('ket hon');
  await finder
    .getByRole('option')
    .filter({ hasText: /kết hôn/i })
    .first()
    .waitFor();
  // Other words: a list that shows the old ones is stale.
  await field.fill('khai sinh');
  const option = finder.getByRole('option').first();
  await finder
    .getByRole('option')
    .filter({ hasText: /khai sinh/i })
    .first()
    .waitFor();
  const name = await option.locator('.name').textContent();
  if (!/khai sinh/i.test(name ?? '')) throw new Error(`The first procedure found is "${name}".`);
  await option.click();
  await finder
    .getByRole('heading', { level: 2 })
    .filter({ hasText: /khai sinh/i })
    .waitFor();
  const told = page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        document.addEventListener(
          'hcc-procedure-selected',
          (event) => resolve((event as CustomEvent<{ code: string }>).detail.code),
          {
            once: true,
          },
        ),
      ),
  );
  await finder.getByRole('button', { name: 'Nộp hồ sơ' }).first().click();
  return told;
}

/** Fills the tracker's first field and presses the form's first choice, in their frames. */
export async function useFrames(page: Page): Promise<void> {
  const code = page.frameLocator('hcc-status-tracker iframe').first().getByRole('textbox').first();
  await code.fill('000.00.19.H49-261122-0007');
  if (!(await code.inputValue()).includes('261122')) throw new Error("The tracker's field keeps nothing.");
  const form = page.frameLocator('hcc-dossier-form iframe').first();
  const choice = form.locator('input, select, textarea').first();
  await choice.focus();
}

interface Look {
  readonly tag: string;
  readonly width: number;
  readonly height: number;
  readonly fontSize: string;
  readonly direction: string;
  readonly transform: string;
  readonly align: string;
}

/** How each widget looks whatever the page does. @returns what is wrong. */
export async function lookAtAll(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const tag of Object.keys(widgets)) {
    const look: Look = await page.locator(tag).first().evaluate(lookOf);
    const wrong = [
      look.width < 200 && `is ${look.width} px wide`,
      look.height < 40 && `is ${look.height} px high`,
      look.fontSize !== '16px' && `has letters of ${look.fontSize}`,
      look.direction !== 'ltr' && `runs ${look.direction}`,
      look.transform !== 'none' && `has text-transform ${look.transform}`,
      look.align !== 'start' && `is aligned to ${look.align}`,
    ];
    problems.push(...wrong.filter((line) => line !== false).map((line) => `<${tag}> ${line}`));
  }
  return problems;
}

function lookOf(element: Element): Look {
  const root = element.shadowRoot?.querySelector('.root') ?? element;
  const { width, height } = element.getBoundingClientRect();
  const { fontSize, direction, textTransform, textAlign } = getComputedStyle(root);
  return { tag: element.localName, width, height, fontSize, direction, transform: textTransform, align: textAlign };
}

/** @returns what is different on the page because we are there: nothing, when all is well. */
export async function changesTo(page: Page, bare: Page): Promise<string[]> {
  const tags = Object.keys(widgets);
  const [withUs, without] = [await page.evaluate(hostState, tags), await bare.evaluate(hostState, tags)];
  return Object.keys(without)
    .filter((what) => withUs[what] !== without[what])
    .map((what) => `${what}: "${withUs[what]}", without us "${without[what]}"`);
}
