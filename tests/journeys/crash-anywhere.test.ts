/** Reliability F13: the page dies at each step of a filing; what was typed is there again for its person, and for nobody else. */
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchOptions } from '../support/browser.ts';
import { openBrowser } from './browser.ts';
import { birth } from './citizen.ts';
import {
  fillInChild,
  fillInMother,
  type FormScope,
  formIn,
  goOn,
  pickPlace,
  readReceipt,
  submitButton,
  writePaper,
} from './form-page.ts';
import { showingFailures } from './on-failure.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

let sandbox: Sandbox;
let portal: string;
let browser: Browser;
let paper: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  portal = `http://localhost:${sandbox.ports.district}/nop-ho-so?thu-tuc=${birth}`;
  browser = await chromium.launch(launchOptions());
  paper = await writePaper('giay-chung-sinh.pdf');
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await sandbox?.stop();
});

const fullName = 'Đinh Thị Bảy Bước';

/** A step of the form: the name in its list of steps, what is typed there, and what must be read there afterwards. */
interface Step {
  name: RegExp;
  fill(form: FormScope): Promise<void>;
  isThere(form: FormScope): Promise<void>;
}

const steps: readonly Step[] = [
  {
    name: /Người nộp và chủ hồ sơ/,
    async fill(form) {
      await form.getByLabel(/Họ và tên người nộp/).fill(fullName);
      await form.getByLabel(/Số định danh cá nhân của người nộp/).fill('022190000077');
      await form.getByLabel(/Số điện thoại/).fill('0912000077');
      await form.getByRole('radio', { name: 'Cho chính tôi' }).check();
    },
    async isThere(form) {
      expect(await form.getByLabel(/Họ và tên người nộp/).inputValue()).toBe(fullName);
      expect(await form.getByLabel(/Số điện thoại/).inputValue()).toBe('0912000077');
    },
  },
  {
    name: /Nội dung đề nghị/,
    fill: (form) => pickPlace(form, /giải quyết/, 'hong gai', /Hồng Gai/),
    async isThere(form) {
      expect(await form.getByRole('combobox', { name: /giải quyết/ }).inputValue()).toMatch(/Hồng Gai/);
    },
  },
  {
    name: /Trẻ được khai sinh/,
    fill: fillInChild,
    async isThere(form) {
      expect(await form.getByLabel(/Họ, chữ đệm, tên của trẻ/).inputValue()).toBe('Nguyễn Mẫu An');
      expect(await form.getByRole('radio', { name: 'Nữ' }).isChecked()).toBe(true);
    },
  },
  {
    name: /Người mẹ/,
    fill: fillInMother,
    async isThere(form) {
      expect(await form.getByLabel(/Nơi cư trú – Mẹ/).inputValue()).toBe('Phường Hồng Gai, tỉnh Quảng Ninh');
    },
  },
  {
    name: /Thành phần hồ sơ/,
    async fill(form) {
      await form.locator('input[type=file]').first().setInputFiles(paper);
      await form.getByRole('button', { name: /^Bỏ tệp/ }).waitFor();
    },
    async isThere(form) {
      await form.getByRole('button', { name: /^Bỏ tệp giay-chung-sinh/ }).waitFor();
    },
  },
  {
    name: /Nơi nộp hồ sơ và nhận kết quả/,
    async fill(form) {
      await pickPlace(form, /Nơi nộp/, 'ha khanh', /Hà Khánh/);
      await form.getByRole('radio', { name: 'Nhận bản giấy tại quầy' }).check();
      await pickPlace(form, /Nơi nhận kết quả/, 'uong bi', /Chi nhánh.*Uông Bí/);
    },
    async isThere(form) {
      expect(await form.getByRole('combobox', { name: /Nơi nhận kết quả/ }).inputValue()).toMatch(/Uông Bí/);
    },
  },
];

/** What is older than this is promised to be there again; a little more, since the test's own moves take time. */
const promisedMs = 2500;

/** As the system would when memory is short: no handler of the page runs. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const cdp = await page.context().newCDPSession(page);
  void cdp.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}

async function open(context: BrowserContext): Promise<{ page: Page; form: FrameLocator }> {
  const page = await context.newPage();
  await page.goto(portal);
  const form = formIn(page);
  await form.locator('#heading').waitFor();
  return { page, form };
}

const reviewed = /Kiểm tra và nộp/;

it('is there again after a crash at each of its eight steps, and for another profile it never was', async () => {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const stranger = await browser.newContext({ locale: 'vi-VN' });
  await showingFailures('crash-anywhere', [context, stranger], async () => {
    for (const [at, step] of steps.entries()) {
      const { page, form } = await open(context);
      if (at > 0) {
        await form.getByText(/Đã mở lại bản nháp/).waitFor();
        await form
          .getByRole('button', { name: steps[at - 1]?.name ?? '' })
          .first()
          .click();
        await steps[at - 1]?.isThere(form);
        await goOn(form);
      }
      await step.fill(form);
      await page.waitForTimeout(promisedMs);
      await crash(page);
    }

    const elsewhere = await open(stranger);
    expect(await elsewhere.form.getByText(/Đã mở lại bản nháp/).count()).toBe(0);
    expect(await elsewhere.form.getByLabel(/Họ và tên người nộp/).inputValue()).toBe('');

    // The review, and the receipt.
    const review = await open(context);
    await review.form.getByText(/Đã mở lại bản nháp/).waitFor();
    await review.form
      .getByRole('button', { name: steps.at(-1)?.name ?? '' })
      .first()
      .click();
    await steps.at(-1)?.isThere(review.form);
    await goOn(review.form);
    await review.form.getByText(fullName).first().waitFor();
    await review.form.getByRole('checkbox', { name: /Tôi cam kết/ }).check();
    await review.page.waitForTimeout(promisedMs);
    await crash(review.page);

    const filing = await open(context);
    await filing.form.getByText(/Đã mở lại bản nháp/).waitFor();
    if ((await submitButton(filing.form).count()) === 0)
      await filing.form.getByRole('button', { name: reviewed }).first().click();
    expect(await filing.form.getByRole('checkbox', { name: /Tôi cam kết/ }).isChecked()).toBe(true);
    await submitButton(filing.form).click();
    const { code } = await readReceipt(filing.form);
    await crash(filing.page);

    const after = await open(context);
    expect((await readReceipt(after.form)).code).toBe(code);
    await after.form.getByText(code).first().waitFor();
  });
  await context.close();
  await stranger.close();
});

it('with no room to store anything, the form keeps its draft at the Center all the same', async () => {
  const context = await browser.newContext({ locale: 'vi-VN' });
  await showingFailures('no-storage', [context], async () => {
    const noRoom = async (page: Page): Promise<void> => {
      const cdp = await context.newCDPSession(page);
      for (const port of [sandbox.ports.center, sandbox.ports.district])
        await cdp.send('Storage.overrideQuotaForOrigin', { origin: `http://localhost:${port}`, quotaSize: 0 });
    };
    const page = await context.newPage();
    await noRoom(page);
    await page.goto(portal);
    const form = formIn(page);
    await steps[0]?.fill(form);
    await form.getByText(/Đã lưu lúc/).waitFor();
    await crash(page);
    const { page: again, form: reopened } = await open(context);
    await noRoom(again);
    await reopened.getByText(/Đã mở lại bản nháp/).waitFor();
    await reopened
      .getByRole('button', { name: steps[0]?.name ?? '' })
      .first()
      .click();
    await steps[0]?.isThere(reopened);
  });
  await context.close();
});

it('in a private window the draft lives as long as the window, and is gone with it', async () => {
  // A window of its own profile that blocks the cookies of others, as private windows do; the frame's cookie is partitioned.
  const first = await openBrowser({ blockThirdParty: true });
  await showingFailures('private', [first.context], async () => {
    const { page, form } = await open(first.context);
    await steps[0]?.fill(form);
    await form.getByText(/Đã lưu lúc/).waitFor();
    await crash(page);
    const { form: reopened } = await open(first.context);
    await reopened.getByText(/Đã mở lại bản nháp/).waitFor();
  });
  await first.close();
  const next = await openBrowser({ blockThirdParty: true });
  await showingFailures('private-next', [next.context], async () => {
    const { form } = await open(next.context);
    expect(await form.getByLabel(/Họ và tên người nộp/).inputValue()).toBe('');
    expect(await form.getByText(/Đã mở lại bản nháp/).count()).toBe(0);
  });
  await next.close();
});
