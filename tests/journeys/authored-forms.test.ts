/** The forms that we wrote ourselves, on a telephone 320 px wide, with a keyboard alone, from the first field to the receipt. */
import type { Answers } from '@hcc/schemas';
import type { Client } from '@hcc/sdk';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchOptions } from '../support/browser.ts';
import { openBrowser } from './browser.ts';
import { birth } from './citizen.ts';
import { DeskPage } from './desk-page.ts';
import { byRowNumber, writeSheet } from './filing-sheet.ts';
import { officerAt } from './officer.ts';
import { FormByKeyboard } from './form-by-keyboard.ts';
import { formFrameOf, formIn, readReceipt, writePaper } from './form-page.ts';
import { pressOn, tabTo, typeInto } from './keyboard.ts';
import { expectNoSidewaysScrolling } from './narrow.ts';
import { showingFailures } from './on-failure.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

let sandbox: Sandbox;
let center: string;
let browser: Browser;
let paper: string;
/** At the counter that they are handed in to. */
let officer: Client;

beforeAll(async () => {
  sandbox = await startSandbox();
  center = `http://localhost:${sandbox.ports.center}`;
  browser = await chromium.launch(launchOptions());
  paper = await writePaper('giay-to.pdf');
  officer = await officerAt(center, 'qn-branch-193');
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await sandbox?.stop();
});

const person = { fullName: 'Hoàng Thị Phím Tab', personalId: '022190000041', phone: '0912000041' };
const width = 320;
const filingOf = (procedure: string): string => `/nop-ho-so?thu-tuc=${procedure}`;

/** On a foreign site, with third-party cookies blocked as well. */
async function telephone(name: string, journey: (page: Page) => Promise<void>, height = 844): Promise<void> {
  const { context, close } = await openBrowser({ blockThirdParty: true });
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await showingFailures(`by-keyboard-${name}`, [context], () => journey(page)).finally(close);
}

/** Hands it in, and compares what was asked for with what the Center has. */
async function expectFiled(page: Page, procedure: string): Promise<void> {
  const sheet = await writeSheet(officer, procedure, person);
  const form = new FormByKeyboard(page, await formFrameOf(page), sheet, paper);
  await form.file();
  expect(form.unseen).toEqual([]);
  const { code } = await readReceipt(formIn(page));
  expect(await answersFiled(procedure, code)).toEqual(sheet.filed);
  // The way out of a borrowed telephone is reached as well.
  await tabTo(page, formIn(page).getByRole('button', { name: 'Xong, rời khỏi máy này' }));
}

it('the registration of a birth, from the finder on', () =>
  telephone('birth', async (page) => {
    await page.goto(`http://127.0.0.1:${sandbox.ports.district}/`);
    const finder = page.locator('hcc-procedure-finder');
    await typeInto(page, finder.getByRole('combobox'), 'giay khai sinh');
    await finder
      .getByRole('option', { name: /đăng ký khai sinh/i })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pressOn(page, finder.getByRole('button', { name: 'Nộp hồ sơ' }));
    await expectFiled(page, birth);
  }));

// What 1280 by 1024 px show at 400 % (WCAG 2.2, 1.4.10).
it.each([birth, '1.001612'])('%s at 400 % zoom', (procedure) =>
  telephone(
    `zoomed-${procedure}`,
    async (page) => {
      await page.goto(`http://127.0.0.1:${sandbox.ports.district}${filingOf(procedure)}`);
      await expectFiled(page, procedure);
    },
    256,
  ),
);

it.each(['1.000894', '1.004873', '1.001612'])('%s', (procedure) =>
  telephone(procedure, async (page) => {
    await page.goto(`http://127.0.0.1:${sandbox.ports.district}${filingOf(procedure)}`);
    await expectFiled(page, procedure);
  }),
);

it('1.012787 over 400 kbit/s with 400 ms to each answer', () =>
  telephone('slow', async (page) => {
    // The Center on the portal's site: the browser then slows the frame down with its page.
    const cdp = await page.context().newCDPSession(page);
    const bytesPerSecond = 400_000 / 8;
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
    let bytes = 0;
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(`http://localhost:${sandbox.ports.district}${filingOf('1.012787')}`, { waitUntil: 'commit' });
    await page.getByText(/Đang tải dịch vụ của Trung tâm/).waitFor();
    await formIn(page)
      .getByLabel(/Họ và tên người nộp/)
      .waitFor();
    // Four seconds of this line.
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(4 * bytesPerSecond);
    await expectFiled(page, '1.012787');
  }));

it('2.000815 says on a telephone that it is filed at a counter, and is taken in there', async () => {
  await telephone('counter', async (page) => {
    await page.goto(`http://127.0.0.1:${sandbox.ports.district}${filingOf('2.000815')}`);
    await formIn(page).getByText('Thủ tục này chỉ nộp trực tiếp tại nơi tiếp nhận').waitFor();
    await expectNoSidewaysScrolling(page, 'counter only');
  });
  const sheet = await writeSheet(officer, '2.000815', person);
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width, height: 844 } });
  await showingFailures('intake', [context], async () => {
    const page = await context.newPage();
    await new DeskPage(page).signIn(center, 'Hạ Long', 'Tiếp nhận');
    await pressOn(page, page.getByRole('link', { name: 'Tiếp nhận tại quầy' }));
    await typeInto(page, page.getByRole('searchbox', { name: /Tìm thủ tục/ }), 'chung thuc ban sao');
    await pressOn(page, page.getByRole('button', { name: /2\.000815/ }));
    await page.getByLabel(/Họ và tên người nộp/).waitFor();
    const form = new FormByKeyboard(page, page.mainFrame(), sheet, paper);
    await form.fillIn();
    await expectNoSidewaysScrolling(page, 'intake');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Đã tiếp nhận hồ sơ' }).waitFor();
    expect(form.unseen).toEqual([]);
    const code = await page.locator('dd.code').first().innerText();
    expect(await answersFiled('2.000815', code)).toEqual(sheet.filed);
  });
  await context.close();
});

async function answersFiled(procedure: string, code: string): Promise<Answers> {
  const { items } = await officer.desk.dossiers({ mine: 'false', q: code });
  const { answers } = await officer.desk.dossier(items[0]?.id ?? '');
  return byRowNumber(await officer.procedures.form(procedure), answers);
}
