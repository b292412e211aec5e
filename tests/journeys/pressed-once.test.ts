/** Reliability F07: whatever is pressed, and how often, it is one dossier and one payment. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { feeAndChargeRecord } from '@hcc/mocks';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import starter from '../../packages/center/catalogue/starter.json' with { type: 'json' };
import { launchOptions } from '../support/browser.ts';
import { type FormScope, formIn, goOn, pickPlace, readReceipt, submitButton, writePaper } from './form-page.ts';
import { showingFailures } from './on-failure.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

let sandbox: Sandbox;
let portal: string;
let browser: Browser;
let paper: string;

beforeAll(async () => {
  const catalogue = join(await mkdtemp(join(tmpdir(), 'hcc-catalogue-')), 'catalogue.json');
  await writeFile(catalogue, JSON.stringify({ ...starter, procedures: [...starter.procedures, feeAndChargeRecord] }));
  sandbox = await startSandbox({ HCC_CATALOGUE: catalogue });
  portal = `http://localhost:${sandbox.ports.district}/nop-ho-so?thu-tuc=${feeAndChargeRecord.code}`;
  browser = await chromium.launch(launchOptions());
  paper = await writePaper('don-de-nghi.pdf');
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await sandbox?.stop();
});

/** What the Center answered to submissions and payments, in every tab. */
function listen(context: BrowserContext): { codes: Set<string>; payments: Set<string>; sent: string[] } {
  const heard = { codes: new Set<string>(), payments: new Set<string>(), sent: [] as string[] };
  context.on('request', (request) => {
    if (request.method() === 'POST') heard.sent.push(new URL(request.url()).pathname);
  });
  context.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.request().method() !== 'POST' || !response.ok()) return;
    const keep = async (): Promise<void> => {
      const body = (await response.json()) as { code?: string; id?: string };
      if (pathname.endsWith('/submission')) heard.codes.add(body.code ?? '');
      if (pathname.endsWith('/payments')) heard.payments.add(body.id ?? '');
    };
    if (/\/(submission|payments)$/.test(pathname)) void keep().catch(() => {});
  });
  return heard;
}

/** Milliseconds from a press until the button says that it takes no other: it is disabled, or gone. */
const untilDisabled = (button: Locator): Promise<number> =>
  button.evaluate(
    (element: HTMLElement) =>
      new Promise<number>((resolve) => {
        const startedAt = performance.now();
        const isOff = (): boolean =>
          !element.isConnected || element.ariaDisabled === 'true' || element.matches(':disabled');
        const look = (): void => {
          if (isOff() || performance.now() - startedAt > 5000) resolve(performance.now() - startedAt);
          else setTimeout(look, 1);
        };
        element.click();
        look();
      }),
  );

async function fillIn(page: Page, form: FormScope): Promise<void> {
  await form.getByLabel(/Họ và tên người nộp/).fill('Lý Thị Bấm Nhiều');
  await form.getByLabel(/Số định danh cá nhân của người nộp/).fill('022190000088');
  await form.getByLabel(/Số điện thoại/).fill('0912000088');
  await form.getByRole('radio', { name: 'Cho chính tôi' }).check();
  for (let pages = 0; pages < 6 && (await submitButton(form).count()) === 0; pages += 1) {
    if (pages > 0) await answerPage(form);
    await goOn(form);
    await page.waitForTimeout(300);
  }
  await form.getByRole('checkbox', { name: /Tôi cam kết/ }).check();
}

/** What the pages of any form may ask: a place, a paper, where to hand in. */
async function answerPage(form: FormScope): Promise<void> {
  if ((await form.getByRole('combobox', { name: /giải quyết/ }).count()) > 0)
    await pickPlace(form, /giải quyết/, 'hong gai', /Hồng Gai/);
  const slot = form.locator('input[type=file]');
  if ((await slot.count()) > 0 && (await form.getByRole('button', { name: /^Bỏ tệp/ }).count()) === 0) {
    await slot.first().setInputFiles(paper);
    await form.getByRole('button', { name: /^Bỏ tệp/ }).waitFor();
  }
  if ((await form.getByRole('combobox', { name: /Nơi nộp/ }).count()) > 0) {
    await pickPlace(form, /Nơi nộp/, 'ha khanh', /Hà Khánh/);
    await form.getByRole('radio', { name: 'Nhận bản điện tử' }).check();
  }
}

it('a dossier is filed once and paid once, by double click, triple tap, Enter and click, back, and two tabs', async () => {
  const context = await browser.newContext({ locale: 'vi-VN', hasTouch: true });
  const heard = listen(context);
  await showingFailures('pressed-once', [context], async () => {
    const first: Page = await context.newPage();
    await first.goto(portal);
    const here = formIn(first);
    await fillIn(first, here);
    const second = await context.newPage();
    await second.goto(portal);
    const there = formIn(second);
    await submitButton(there).waitFor();

    // In both tabs, by every finger there is: none waits for the answer to another.
    await submitButton(here).focus();
    const ms = await untilDisabled(submitButton(here));
    await Promise.all([
      first.keyboard.press('Enter'),
      submitButton(there)
        .dblclick({ timeout: 5000 })
        .catch(() => {}),
    ]);
    expect(ms).toBeLessThanOrEqual(50);
    const { code } = await readReceipt(here);
    expect(heard.codes).toEqual(new Set([code]));

    const pay = here.getByRole('button', { name: 'Chuyển khoản', exact: true });
    await pay.waitFor();
    const paid = await untilDisabled(pay);
    expect(paid).toBeLessThanOrEqual(50);
    await here.getByText('Nội dung chuyển khoản').first().waitFor();

    // Back, and pressed again where it still can be.
    await first.goto('about:blank');
    await first.goBack();
    await readReceipt(here);
    await second.reload();
    for (const form of [here, there])
      for (const name of ['Chuyển khoản', 'Nộp hồ sơ']) {
        const button = form.getByRole('button', { name, exact: true });
        if ((await button.count()) > 0)
          for (let tap = 0; tap < 3; tap += 1) await button.tap({ timeout: 500 }).catch(() => {});
      }
    await first.waitForTimeout(500);
    expect(heard.codes).toEqual(new Set([code]));
    expect(heard.payments.size).toBe(1);
  });
  await context.close();
});
