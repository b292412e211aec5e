/** A partner's own test of a page with the widgets: a whole Center behind it, and nothing to install but npm packages. */
import { play } from '@hcc/mocks';
import { createMockServer } from '@hcc/mocks/server';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
// Where this repository keeps its browser; with one that Playwright installed, `chromium.launch()` needs nothing.
import { launchOptions } from '../../tests/support/browser.ts';
import { servePage } from './serve-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await chromium.launch(launchOptions())));
afterAll(() => browser?.close());

describe.each(['', '/services/hcc'])('our page, the Center at "%s" of its host', (basePath) => {
  it('lets a resident find a procedure and begin to file it', async () => {
    const center = await createMockServer({ basePath });
    onTestFinished(() => center.stop());
    const site = await servePage(center.baseUrl);
    onTestFinished(() => site.stop());
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.getByRole('combobox').fill('khai sinh');
    await page.getByRole('option', { name: 'Thủ tục đăng ký khai sinh' }).first().click();
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    const form = page.frameLocator('hcc-dossier-form iframe');
    await form.getByLabel('Họ và tên người nộp').fill('Nguyễn Thị Lan Mẫu');
    await form.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect.poll(() => form.locator('#faults').innerText()).toContain('Chưa có “Số điện thoại”');
  });

  it('tells a resident whose turn it is', async () => {
    const center = await createMockServer({ basePath });
    onTestFinished(() => center.stop());
    const site = await servePage(center.baseUrl);
    onTestFinished(() => site.stop());
    const { receipt } = await play(center, 'mai', 'supplementRequested');
    const page = await browser.newPage();
    await page.goto(site.url);
    const tracker = page.frameLocator('hcc-status-tracker iframe');
    await tracker.getByLabel('Mã hồ sơ').fill(receipt?.code ?? '');
    await tracker.getByLabel('Mã bí mật').fill(receipt?.lookupSecret ?? '');
    await tracker.getByRole('button', { name: 'Tra cứu' }).click();
    await expect.poll(() => tracker.getByRole('article').innerText()).toContain('Yêu cầu bổ sung giấy tờ');
  });
});
