/** Finding a procedure and a service point on the district portal, in Chromium, from the bundles: as a neighbour would. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findingsOn } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { hasFocus, pressOn, typeInto } from './keyboard.ts';
import { showingFailures } from './on-failure.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
}, 120_000);
afterAll(() => sandbox?.stop());

const finderOn = (page: Page) => page.locator('hcc-procedure-finder');
const hitsOn = (page: Page) => finderOn(page).getByRole('listbox').getByRole('option');

async function onPortal(name: string, width: number, visit: (page: Page, faults: string[]) => Promise<void>) {
  const { context, close } = await openBrowser({ blockThirdParty: true });
  await showingFailures(name, [context], async () => {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (line) => {
      if (/Content Security Policy|TrustedHTML/.test(line.text())) faults.push(line.text());
    });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`http://localhost:${sandbox.ports.district}/`);
    await visit(page, faults);
    expect(faults).toEqual([]);
  }).finally(close);
}

it('with the keyboard alone: words, a procedure, its link, and back', async () => {
  await onPortal('finding-keys', 1280, async (page) => {
    const field = finderOn(page).getByRole('combobox').first();
    await typeInto(page, field, 'lam so do');
    await hitsOn(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const heading = finderOn(page).getByRole('heading', { level: 2 });
    await heading.getByText(/Giấy chứng nhận quyền sử dụng đất/).waitFor();
    expect(await hasFocus(heading)).toBe(true);
    const link = new URL(page.url()).searchParams.get('doc');
    expect(link).toMatch(/^\d\.\d{6}/);
    expect(page.url()).not.toMatch(/so.do/);
    expect(await findingsOn(page)).toEqual([]);

    await page.goBack();
    await hitsOn(page).first().waitFor();
    expect(await field.inputValue()).toBe('lam so do');
    await expect.poll(() => hasFocus(field)).toBe(true);
  });
});

it('a link to a procedure opens it, in the language of the page', async () => {
  await onPortal('finding-link', 1280, async (page) => {
    await page.goto(`http://localhost:${sandbox.ports.district}/en?doc=1.001193`);
    await finderOn(page)
      .getByRole('heading', { name: /đăng ký khai sinh/i })
      .waitFor();
    await finderOn(page).getByRole('button', { name: 'Back' }).click();
    await finderOn(page).getByText('Find an administrative procedure').waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
});

it('on a phone, by what has happened in a life, narrowed, and without a network once the catalogue is here', async () => {
  await onPortal('finding-phone', 390, async (page) => {
    const finder = finderOn(page);
    await pressOn(page, finder.getByRole('button', { name: 'Chọn theo việc cần làm' }));
    await pressOn(page, finder.getByRole('button', { name: /^Có con/ }));
    await hitsOn(page).first().waitFor();
    const inEvent = await hitsOn(page).count();
    await page.context().setOffline(true);
    await finder.getByText('Lọc kết quả').click();
    await finder.getByRole('combobox', { name: 'Cấp giải quyết' }).selectOption('commune');
    await finder.getByRole('button', { name: 'Bỏ lọc: Cấp xã' }).waitFor();
    expect(await hitsOn(page).count()).toBeLessThanOrEqual(inEvent);
    await finder.getByRole('combobox').first().fill('khai sinh');
    await hitsOn(page)
      .first()
      .getByText(/khai sinh/i)
      .first()
      .waitFor();

    // What needs the Center says so, and works when the network is back.
    await hitsOn(page).first().click();
    await finder.getByRole('alert').waitFor({ timeout: 30_000 });
    await page.context().setOffline(false);
    await finder.getByRole('button', { name: 'Thử lại' }).click();
    await finder.getByRole('button', { name: 'Nộp hồ sơ' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await findingsOn(page)).toEqual([]);
  });
});

it('where to go: a service point by the name of its place, and whether it is open', async () => {
  await onPortal('finding-places', 390, async (page) => {
    await page.goto(`http://localhost:${sandbox.ports.district}/diem-phuc-vu`);
    const places = page.locator('hcc-unit-finder');
    await places
      .getByText(/^Chi nhánh/)
      .first()
      .waitFor();
    await places.getByRole('searchbox').or(places.getByRole('textbox')).first().fill('cam pha');
    await places
      .getByText(/Cẩm Phả/)
      .first()
      .waitFor();
    await places
      .getByText(/Đang mở|Đang đóng|Mở cửa|Đóng cửa/)
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await findingsOn(page)).toEqual([]);
  });
});
