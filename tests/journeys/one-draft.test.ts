/** One draft in several places: on two devices, in two tabs, before and after a crash. It is handed in once, and nothing typed is lost. */
import { createClient } from '@hcc/sdk';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchOptions } from '../support/browser.ts';
import { openBrowser } from './browser.ts';
import { birth } from './citizen.ts';
import {
  type FormScope,
  fillIn,
  fillInChild,
  fillInMother,
  formIn,
  goOn,
  pickPlace,
  readReceipt,
  submitButton,
  writePaper,
} from './form-page.ts';
import { expectNoSidewaysScrolling } from './narrow.ts';
import { showingFailures } from './on-failure.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

let sandbox: Sandbox;
let center: string;
let portal: string;
let browser: Browser;
let paper: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  center = `http://localhost:${sandbox.ports.center}`;
  portal = `http://localhost:${sandbox.ports.district}/nop-ho-so?thu-tuc=${birth}`;
  browser = await chromium.launch(launchOptions());
  paper = await writePaper('giay-chung-sinh.pdf');
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await sandbox?.stop();
});

const telephone = { locale: 'vi-VN', viewport: { width: 390, height: 844 } };
const citizen = (fullName: string) => ({ fullName, personalId: '022190000051', phone: '0912000051' });

async function fillInPerson(
  form: FormScope,
  { fullName, personalId, phone }: ReturnType<typeof citizen>,
): Promise<void> {
  await form.getByLabel(/Họ và tên người nộp/).fill(fullName);
  await form.getByLabel(/Số định danh cá nhân của người nộp/).fill(personalId);
  await form.getByLabel(/Số điện thoại/).fill(phone);
  await form.getByRole('radio', { name: 'Cho chính tôi' }).check();
}

/** As the browser tells a page that its window is looked at again. */
async function lookAt(page: Page): Promise<void> {
  await page.bringToFront();
  for (const frame of page.frames()) await frame.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** How many dossiers of this name the Center has. */
async function countOf(fullName: string): Promise<number> {
  const { token } = await createClient({ baseUrl: center }).desk.signIn({ officerId: 'officer-uong-bi-receiver' });
  const { desk } = createClient({ baseUrl: center, session: token });
  const all = await desk.dossiers({ mine: 'false' }).atMost(1000);
  return all.filter(({ applicantName }) => applicantName === fullName).length;
}

it('is begun on a telephone, and handed in on a computer that the link was opened on', async () => {
  const first = await browser.newContext(telephone);
  const other = await openBrowser({ blockThirdParty: true });
  const contexts: BrowserContext[] = [first, other.context];
  await showingFailures('another-device', contexts, async () => {
    await first.grantPermissions(['clipboard-read', 'clipboard-write']);
    const phone = await first.newPage();
    await phone.goto(`http://127.0.0.1:${sandbox.ports.district}/nop-ho-so?thu-tuc=${birth}`);
    const here = formIn(phone);
    await fillInPerson(here, citizen('Vũ Thị Hai Máy'));
    await goOn(here);
    await pickPlace(here, /giải quyết/, 'hong gai', /Hồng Gai/);
    await goOn(here);
    await here.getByLabel(/Họ, chữ đệm, tên của trẻ/).fill('Vũ Hai Máy');
    await here.getByRole('button', { name: 'Làm tiếp trên máy khác' }).click();
    await here.getByRole('img', { name: /Mã QR/ }).waitFor();
    await expectNoSidewaysScrolling(phone, 'the link');
    await here.getByRole('button', { name: 'Chép liên kết' }).click();
    await here.getByText('Đã chép').waitFor();
    const link = await phone.evaluate(() => navigator.clipboard.readText());

    const computer = await other.context.newPage();
    await computer.goto(link);
    const there = computer.locator('hcc-dossier-form');
    await there.getByText(/Đã mở lại bản nháp/).waitFor();
    // A look at the address tells nobody how to open it.
    expect(computer.url()).toBe(`${center}/frame/resume`);
    expect(await there.getByLabel(/Họ, chữ đệm, tên của trẻ/).inputValue()).toBe('Vũ Hai Máy');
    await fillInChild(there);
    await goOn(there);
    await fillInMother(there);
    await goOn(there);
    await there.locator('input[type=file]').first().setInputFiles(paper);
    await there.getByRole('button', { name: /^Bỏ tệp/ }).waitFor();
    await goOn(there);
    await pickPlace(there, /Nơi nộp/, 'ha khanh', /Hà Khánh/);
    await there.getByRole('radio', { name: 'Nhận bản giấy tại quầy' }).check();
    await pickPlace(there, /Nơi nhận kết quả/, 'uong bi', /Chi nhánh.*Uông Bí/);
    await goOn(there);
    await there.getByText('Vũ Thị Hai Máy').first().waitFor();
    await there.getByRole('checkbox', { name: /Tôi cam kết/ }).check();
    await submitButton(there).click();
    const { code } = await readReceipt(there);

    await lookAt(phone);
    expect((await readReceipt(here)).code).toBe(code);

    // The message with the link is opened once more: here it goes on, elsewhere it says why not.
    await computer.goto('about:blank');
    await computer.goto(link);
    expect((await readReceipt(there)).code).toBe(code);
    const stranger = await browser.newContext(telephone);
    contexts.push(stranger);
    const late = await stranger.newPage();
    await late.goto(link);
    await late
      .getByRole('alert')
      .getByText(/Liên kết này đã được dùng.*Làm tiếp trên máy khác/)
      .waitFor();
    expect(await late.getByRole('button').count()).toBe(0);
    await stranger.close();
  });
  await first.close();
  await other.close();
});

it('changed in a second tab is shown anew before it is handed in, and whatever is pressed, it is handed in once', async () => {
  const { fullName, personalId } = citizen('Tạ Thị Hai Thẻ');
  const context = await browser.newContext({ locale: 'vi-VN' });
  await showingFailures('two-tabs', [context], async () => {
    const first = await context.newPage();
    await first.goto(portal);
    const here = formIn(first);
    await fillIn(here, { fullName, personalId, phone: '0912000051' }, paper);

    const second = await context.newPage();
    await second.goto(portal);
    const there = formIn(second);
    await there.getByRole('button', { name: /^Sửa.*Người nộp/ }).click();
    await there.getByLabel(/Số điện thoại/).fill('0912000052');
    await there.getByLabel(/Thư điện tử/).fill('hai.the@example.vn');
    await there.getByText(/Đã lưu lúc/).waitFor();

    await submitButton(here).click();
    await here.getByText(/vừa thay đổi nên chưa được nộp/).waitFor();
    await here.getByText('0912000052').waitFor();
    expect(await countOf(fullName)).toBe(0);

    // Both type into the same field: each keeps what they typed last, and is told.
    await here.getByRole('button', { name: /^Sửa.*Người nộp/ }).click();
    await here.getByLabel(/Số điện thoại/).fill('0912000053');
    await there.getByLabel(/Số điện thoại/).fill('0912000054');
    await here.getByText(/Đã lưu lúc/).waitFor();
    const told = [here, there].map((form) => form.getByText('Bản nháp này vừa được sửa ở nơi khác.'));
    await expect
      .poll(async () => (await Promise.all(told.map((news) => news.count()))).some((count) => count > 0))
      .toBe(true);
    for (const page of [first, second]) await lookAt(page);
    const typed = [here, there].map((form) => form.getByLabel(/Số điện thoại/));
    await expect.poll(async () => new Set(await Promise.all(typed.map((field) => field.inputValue()))).size).toBe(1);
    expect(await here.getByLabel(/Thư điện tử/).inputValue()).toBe('hai.the@example.vn');

    await here.getByRole('button', { name: 'Xong, về trang kiểm tra' }).click();
    await submitButton(here).focus();
    await submitButton(here).evaluate((button: HTMLElement) =>
      [button, button, button].forEach((each) => each.click()),
    );
    await first.keyboard.press('Enter');
    const { code } = await readReceipt(here);
    await there.getByRole('button', { name: 'Xong, về trang kiểm tra' }).click();
    await submitButton(there).click();
    expect((await readReceipt(there)).code).toBe(code);

    // Away, back, and reloaded: the receipt, and no button that would hand it in again.
    await first.goto('about:blank');
    await first.goBack();
    expect((await readReceipt(here)).code).toBe(code);
    expect(await submitButton(here).count()).toBe(0);
    expect(await countOf(fullName)).toBe(1);
  });
  await context.close();
});

it('is there again after the page crashed in the middle of a word', async () => {
  const context = await browser.newContext({ locale: 'vi-VN' });
  await showingFailures('crash', [context], async () => {
    const page = await context.newPage();
    await page.goto(portal);
    const form = formIn(page);
    await fillInPerson(form, citizen(''));
    await form.getByLabel(/Họ và tên người nộp/).focus();
    // Typed without a pause for longer than two seconds: what is older than that is kept.
    await page.keyboard.type('Đinh Thị Sập Trang Giữa Chừng', { delay: 100 });
    const crashed = page.waitForEvent('crash');
    const cdp = await context.newCDPSession(page);
    void cdp.send('Page.crash').catch(() => {});
    await crashed;
    await page.close();

    const again = await context.newPage();
    await again.goto(portal);
    const reopened = formIn(again);
    await reopened.getByText(/Đã mở lại bản nháp/).waitFor();
    await reopened.getByRole('button', { name: /Người nộp và chủ hồ sơ/ }).click();
    expect(await reopened.getByLabel(/Họ và tên người nộp/).inputValue()).toMatch(/^Đinh Thị/);
    expect(await reopened.getByLabel(/Số điện thoại/).inputValue()).toBe('0912000051');
    expect(await reopened.getByRole('radio', { name: 'Cho chính tôi' }).isChecked()).toBe(true);
  });
  await context.close();
});
