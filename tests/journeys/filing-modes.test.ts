/** After July 2025: what is filed on the national portal, what at a counter alone, and all questions of a form at once. */
import { readFile } from 'node:fs/promises';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { textOf } from '../../packages/center/test/read-pdf.ts';
import { launchOptions } from '../support/browser.ts';
import { findingsOn } from './accessibility.ts';
import { formIn, pickPlace } from './form-page.ts';
import { showingFailures } from './on-failure.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

const [birth, certifiedCopy, passport, householdBusiness] = ['1.001193', '2.000815', '1.001456', '1.001612'];

let sandbox: Sandbox;
let browser: Browser;

beforeAll(async () => {
  sandbox = await startSandbox({ HCC_PROFILE: 'quangninh-2025' });
  browser = await chromium.launch(launchOptions());
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await sandbox?.stop();
});

/** The portal's page of a procedure on a phone, and what was sent anywhere but to read. */
async function visit(procedure: string | undefined, edition = ''): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, acceptDownloads: true });
  const page = await context.newPage();
  const written: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') written.push(`${new URL(request.url()).pathname} ${request.postData() ?? ''}`);
  });
  await page.goto(`http://localhost:${sandbox.ports.district}${edition}/nop-ho-so?thu-tuc=${procedure}`);
  return { context, page, written };
}

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly written: readonly string[];
}

/** Nothing is wider than the phone. */
async function expectToFit(page: Page): Promise<void> {
  const frame = page.frames().at(-1);
  const overflow = await frame?.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}

it('a passport: says where and why, helps to get ready, and files nothing', async () => {
  const { context, page, written } = await visit(passport);
  await showingFailures('hand-over', [context], async () => {
    const form = formIn(page);
    await form.getByRole('heading', { name: 'Chuẩn bị trước khi nộp trên Cổng' }).waitFor({ timeout: 15_000 });
    await form.getByText('không có mã hồ sơ nào được cấp ở đây').waitFor();
    const link = form.getByRole('link', { name: 'Mở Cổng Dịch vụ công quốc gia' });
    expect(await link.getAttribute('href')).toBe('https://dichvucong.gov.vn');
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer',
    ]);
    await form.getByRole('checkbox').first().check();
    await expectToFit(page);
    expect(await findingsOn(page)).toEqual([]);
    // On paper stand the facts, and none of the buttons.
    await page.emulateMedia({ media: 'print' });
    expect(await form.getByRole('button', { name: 'In trang này' }).isVisible()).toBe(false);
    expect(await form.getByText('Giấy tờ phải nộp').first().isVisible()).toBe(true);
    expect(written.filter((line) => line.includes('/dossiers'))).toEqual([]);
  }).finally(() => context.close());
});

it('a household business: what is prepared stays in the page, in three languages', async () => {
  const { context, page, written } = await visit(householdBusiness, '/en');
  await showingFailures('prepared', [context], async () => {
    const form = formIn(page);
    await form.getByRole('button', { name: 'Prepare it here' }).click({ timeout: 15_000 });
    await form
      .getByLabel(/Ethnic group/)
      .first()
      .fill('Sán Dìu bí mật');
    await form.getByRole('button', { name: /^Copy “Ethnic group/ }).waitFor();
    await expectToFit(page);
    expect(await findingsOn(page)).toEqual([]);
    expect(written.filter((line) => line.includes('/dossiers') || line.includes('Sán Dìu'))).toEqual([]);
    const frame = page.frames().at(-1);
    expect(await frame?.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    await page.reload();
    await form.getByRole('button', { name: 'Prepare it here' }).waitFor({ timeout: 15_000 });
    expect(await form.getByText('Sán Dìu').count()).toBe(0);

    await page.goto(`http://localhost:${sandbox.ports.district}/zh/nop-ho-so?thu-tuc=${householdBusiness}`);
    await form.getByRole('heading', { name: '在门户申请前的准备' }).waitFor({ timeout: 15_000 });
  }).finally(() => context.close());
});

it('a certified copy: a slip for the counter that was chosen, on the screen and as PDF', async () => {
  const { context, page, written } = await visit(certifiedCopy);
  await showingFailures('counter', [context], async () => {
    const form = formIn(page);
    await form.getByText('không phải giấy tiếp nhận hồ sơ và không có số thứ tự').waitFor({ timeout: 15_000 });
    await pickPlace(form, /Nơi nộp/, 'bai chay', /Bãi Cháy/);
    await form.getByText('Thứ Hai – Thứ Sáu').waitFor();
    await expectToFit(page);
    expect(await findingsOn(page)).toEqual([]);
    const downloading = page.waitForEvent('download');
    await form.getByRole('button', { name: 'Tải phiếu (PDF, khổ A5)' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`phieu-nop-tai-quay-${certifiedCopy}.pdf`);
    const text = await textOf(new Uint8Array(await readFile(await download.path())));
    for (const words of [
      'Đây không phải giấy tiếp nhận hồ sơ',
      'Bãi Cháy',
      'Thứ Hai – Thứ Sáu: 07:30–12:00, 13:30–17:00',
    ])
      expect(text).toContain(words);
    expect(written.filter((line) => line.includes('/dossiers'))).toEqual([]);
  }).finally(() => context.close());
});

it('a birth: the page asks for all questions at once, later too, and nothing typed is lost', async () => {
  const { context, page } = await visit(birth);
  await showingFailures('layout', [context], async () => {
    const form = formIn(page);
    const name = form.getByLabel(/Họ và tên người nộp/);
    await name.fill('Nguyễn Thị Một Trang', { timeout: 15_000 });
    const setLayout = (layout: string) =>
      page.locator('hcc-dossier-form').evaluate((element, value) => element.setAttribute('layout', value), layout);
    await setLayout('single');
    await form.getByRole('combobox', { name: /Nơi nộp/ }).waitFor();
    expect(await name.inputValue()).toBe('Nguyễn Thị Một Trang');
    await expectToFit(page);
    await setLayout('pages');
    await expect.poll(() => form.getByRole('combobox', { name: /Nơi nộp/ }).count()).toBe(0);
    expect(await name.inputValue()).toBe('Nguyễn Thị Một Trang');
  }).finally(() => context.close());
});
